import type { TableName } from '@/dataset/declarations'
import type { ShownChanges } from './diff'
import { rowsBeside, type TableDiff } from './merge'
import {
  severityCounts,
  type ChangeKind,
  type IntakeOverview,
  type PackageChanges,
} from './overview'
import type { PackageRows } from './packageRows'
import type { FileIntake } from './report'
import type { IntakeCounts } from './tally'

/** Beyond so many units or indicators a list to choose from is cut. */
const CHOICES = 400

/** Tables whose keys no other table names: their rows may be replaced as a whole. */
const REPLACEABLE: ReadonlySet<TableName> = new Set([
  'observations',
  'bands',
  'adoptions',
  'shortcomings',
  'directives',
])

/** Whether the rows of a table may be replaced as a whole, as no other table names its keys. */
export function isReplaceable(table: TableName): boolean {
  return REPLACEABLE.has(table)
}

/** What an import came to: what was told of each file, and what would be different by it. */
type Outcome = {
  readonly report: readonly FileIntake[]
  readonly base: PackageRows
  readonly taken: PackageRows
  readonly merged: PackageRows
  readonly diff: readonly TableDiff[]
  readonly changes: ShownChanges
  readonly replaced: ReadonlySet<TableName>
}

/** What can be counted of an import, and what there is to choose from. */
type Summary = Pick<
  IntakeOverview,
  'rows' | 'figures' | 'problems' | 'needed' | 'units' | 'indicators'
> & { readonly changes: Pick<PackageChanges, 'tables' | 'shown' | 'unseen'> }

/** Sums an import up over all of its files. Lists to choose from are cut where they are long. */
export function summaryOf({
  report,
  base,
  taken,
  merged,
  diff,
  changes,
  replaced,
}: Outcome): Summary {
  const { units, indicators } = merged
  const countOf = (kind: ChangeKind): number =>
    changes.shown.reduce((n, each) => n + (each.kind === kind ? 1 : 0), 0)
  return {
    rows: totalOf(report.map(({ rows }) => rows)),
    figures: totalOf(report.flatMap(({ figures }) => figures ?? [])),
    problems: severityCounts(report.flatMap(({ problems }) => problems)),
    needed: report.flatMap(({ questions }) => questions.filter(({ isNeeded }) => isNeeded)).length,
    changes: {
      tables: diff.map(({ table, added, changed, removed }) => ({
        table,
        added: added.length,
        changed: changed.length,
        removed: removed.length,
        going: isReplaceable(table) ? rowsBeside(table, base, taken) : 0,
        isReplaceable: isReplaceable(table),
        isReplaced: replaced.has(table),
      })),
      shown: {
        added: countOf('added'),
        changed: countOf('changed'),
        removed: countOf('removed'),
      },
      unseen: changes.unseen,
    },
    units: units.slice(0, CHOICES).map(({ unit_id: value, name: label }) => ({ value, label })),
    indicators: indicators
      .slice(0, CHOICES)
      .map(({ indicator_id: value, short_name: label }) => ({ value, label })),
  }
}

function totalOf(counts: readonly IntakeCounts[]): IntakeCounts {
  const sum = (of: (each: IntakeCounts) => number): number =>
    counts.reduce((total, each) => total + of(each), 0)
  return {
    read: sum(({ read }) => read),
    taken: sum(({ taken }) => taken),
    changed: sum(({ changed }) => changed),
    refused: sum(({ refused }) => refused),
    skipped: sum(({ skipped }) => skipped),
  }
}
