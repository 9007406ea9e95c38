import { declarationOf, isTableName } from '@/dataset/declarations'
import type { Change, Version } from './change'
import { isWaiting, type ChangeState } from './standing'
import { changedColumns, DRAFT_TABLES, labelColumn, type Cells, type DraftTable } from './tables'
import type { AnyRow, PackageRows } from '@/import/packageRows'
import { labelOfRow } from './choices'

/** What a cell says, for people. */
export type ShownCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: string }
  | {
      readonly kind: 'word'
      readonly table: DraftTable
      readonly column: string
      readonly value: string
    }
  | { readonly kind: 'names'; readonly names: readonly string[] }

/**
 * One field that differs. `was`: what the package had when the draft was made, where it has
 * something else by now; else `null`.
 */
export type ShownField = {
  readonly column: string
  readonly from: ShownCell
  readonly to: ShownCell
  readonly was: ShownCell | null
}

export type ShownChange = {
  readonly standing: ChangeState
  /** The names of the row: one, or those of what an adoption ties together. */
  readonly title: readonly string[]
  readonly fields: readonly ShownField[]
  /** How many other changes of the draft name this row: it cannot be removed before them. */
  readonly usedBy: number
  readonly replaced: readonly {
    readonly version: Version
    readonly fields: readonly ShownField[]
  }[]
}

export type DraftView = {
  readonly groups: readonly {
    readonly table: DraftTable
    readonly changes: readonly ShownChange[]
  }[]
  /** Changes that count, that wait for somebody, and that the package has already. */
  readonly counts: { readonly applied: number; readonly waiting: number; readonly same: number }
  readonly same: readonly Change[]
}

/**
 * The draft as a list: by table in the order of reference, within one in the order of saving.
 * `rows`: the package with the draft, for the names of what is referred to.
 */
export function draftView(standings: readonly ChangeState[], rows: PackageRows): DraftView {
  const names = changedNames(rows, standings)
  const groups = DRAFT_TABLES.flatMap((table) => {
    const own = standings.filter(({ change }) => change.table === table)
    return own.length === 0
      ? []
      : [{ table, changes: own.map((standing) => shownChange(standing, standings, names)) }]
  })
  const waiting = standings.filter(isWaiting).length
  const same = standings.filter(({ state }) => state === 'same').map(({ change }) => change)
  return {
    groups,
    counts: { applied: standings.length - waiting - same.length, waiting, same: same.length },
    same,
  }
}

type Names = ReadonlyMap<string, ReadonlyMap<string, string>>

function changedNames(rows: PackageRows, standings: readonly ChangeState[]): Names {
  const names = (
    [
      'units',
      'fields',
      'indicators',
      'inspections',
      'models',
      'shortcomings',
      'directives',
      'sources',
    ] as const
  ).map((table) => {
    const [key = ''] = declarationOf(table).key
    const own = (rows[table] as readonly AnyRow[]).map(
      (row) => [String(row[key]), labelOfRow(table, row)] as const,
    )
    const drafted = standings.flatMap(({ change }) =>
      change.table === table ? [[change.key, labelOfRow(table, change.cells)] as const] : [],
    )
    return [table, new Map([...drafted, ...own])] as const
  })
  return new Map(names)
}

function shownChange(
  standing: ChangeState,
  all: readonly ChangeState[],
  names: Names,
): ShownChange {
  const { change, current, cells, state } = standing
  const { table, before } = change
  const from = state === 'gone' ? before : current
  const fields = changedColumns(table, from, state === 'same' ? change.cells : cells).map(
    (column): ShownField => ({
      column,
      from: shownCell(table, column, from?.[column] ?? '', names),
      to: shownCell(table, column, cells[column] ?? '', names),
      was:
        standing.clashes.includes(column) && before
          ? shownCell(table, column, before[column] ?? '', names)
          : null,
    }),
  )
  const replaced = change.replaced.map((version) => ({
    version,
    fields: changedColumns(table, version.cells, change.cells).map((column) => ({
      column,
      from: shownCell(table, column, version.cells[column] ?? '', names),
      to: shownCell(table, column, change.cells[column] ?? '', names),
      was: null,
    })),
  }))
  return {
    standing,
    title: titleOf(table, cells, names),
    fields,
    usedBy: state === 'added' ? usesOf(change, all) : 0,
    replaced,
  }
}

/** What a row is called: by its name, or by those of the rows that it ties together. */
function titleOf(table: DraftTable, cells: Cells, names: Names): readonly string[] {
  if (labelColumn(table) !== null) return [labelOfRow(table, cells)]
  const { key, columns } = declarationOf(table)
  return key
    .map(
      (column) =>
        names.get(columns[column]?.reference ?? '')?.get(cells[column] ?? '') ??
        cells[column] ??
        '',
    )
    .filter((name) => name !== '')
}

function usesOf({ table, key }: Change, all: readonly ChangeState[]): number {
  return all.filter(({ change }) =>
    Object.entries(declarationOf(change.table).columns).some(
      ([name, { reference }]) =>
        reference === table && (change.cells[name] ?? '').split(';').includes(key),
    ),
  ).length
}

/**
 * What a cell says: names in place of keys, words of a vocabulary and days told apart from texts.
 */
function shownCell(table: DraftTable, column: string, text: string, names: Names): ShownCell {
  if (text === '') return { kind: 'blank' }
  const { type, reference } = declarationOf(table).columns[column] ?? { type: 'text' }
  if (reference !== undefined && isTableName(reference)) {
    return {
      kind: 'names',
      names: text.split(';').map((key) => names.get(reference)?.get(key) ?? key),
    }
  }
  if (type === 'enum') return { kind: 'word', table, column, value: text }
  return type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? { kind: 'date', date: text }
    : { kind: 'text', text }
}
