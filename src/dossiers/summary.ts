import type { PeriodId } from '@/dataset/period'
import { compareCodes } from '@/dataset/ids'
import type { AnyMatch, Names } from '@/import/names'
import { nameKey } from '@/import/spelling'
import type { DossierColumns } from './columns'
import type { Counts } from './counts'
import { Delays } from './delays'
import { dayNumber, Periods } from './days'
import { onTimeShare, type Share } from './rates'
import type { Reason } from './measures'
import type { Example, Tallied, TallyReport } from './tally'
import { ONE_STOP_OFFICES } from './vocabulary'

/** Days late are told up to each of these and beyond. */
export const DELAY_BANDS = [3, 7, 15, 30, 90] as const

/** Counts of a unit of the package, or of a part of its dossiers, in a period. */
export type UnitCounts = {
  readonly unitId: string
  /** What the dossiers were split by: texts of the file in the order of the rule's `splits`. */
  readonly part: readonly string[]
  readonly period: PeriodId
  readonly counts: Counts
  /** Days from the due day to the return of those resolved late: mean exact, others within 1 %. */
  readonly daysLate: {
    readonly mean: number | null
    readonly median: number | null
    readonly p90: number | null
  }
  /** Of those resolved late, how many by `DELAY_BANDS`. */
  readonly shape: readonly number[]
  readonly resolved: Share
  readonly portal: Share
}

/** A name that is no unit of the package, or of several, and how many dossiers it has. */
type Unnamed = {
  readonly text: string
  readonly dossiers: number
  readonly ids: readonly string[]
}

export type SummarisedFile = {
  readonly file: string
  readonly headings: DossierColumns['headings']
  readonly personal: readonly string[]
  readonly unused: readonly string[]
}

/** What came of lists of dossiers, small enough to be shown and sent. */
export type DossierSummary = {
  readonly files: readonly SummarisedFile[]
  readonly rule: Tallied['rule']
  readonly read: number
  readonly counted: number
  readonly reasons: readonly {
    readonly reason: Reason
    readonly count: number
    readonly examples: readonly Example[]
  }[]
  readonly unknownStates: readonly (readonly [string, number])[]
  readonly withoutCode: number
  readonly isCodesFull: boolean
  readonly first: string | null
  readonly last: string | null
  /** By unit, period and part, the last period first; all parts together have no `part`. */
  readonly units: readonly UnitCounts[]
  readonly parts: readonly UnitCounts[]
  readonly unnamed: readonly Unnamed[]
  /** The period that the as-of date lies within and does not end: no figure is made of it. */
  readonly unfinished: PeriodId | null
}

/**
 * The counts of a tally by units of the package. A name is looked up in each period, for units come
 * and go; what names none or several is told, and its dossiers are in no unit. Never throws.
 */
export function summarise(
  tally: Tallied,
  files: readonly SummarisedFile[],
  names: Names,
): DossierSummary {
  const { rule } = tally
  const report: TallyReport = tally.report()
  const whole = new Map<string, Sum>()
  const parts = new Map<string, Sum>()
  const unnamed = new Map<string, { dossiers: number; ids: readonly string[] }>()
  const unitOf = unitFinder(names)
  for (const { key, period, counts, delays } of tally.counts()) {
    const text = tally.units.texts[key[0] ?? -1] ?? ''
    const found = unitOf(text, period)
    if (found.kind !== 'one') {
      const held = unnamed.get(text) ?? { dossiers: 0, ids: idsOf(found) }
      held.dossiers += counts.received
      unnamed.set(text, held)
      continue
    }
    addTo(whole, { unitId: found.id, part: [], period }, counts, delays)
    if (rule.splits.length === 0) continue
    const part = rule.splits.map((split, at) => tally.splits[split].texts[key[at + 1] ?? -1] ?? '')
    addTo(parts, { unitId: found.id, part, period }, counts, delays)
  }
  return {
    files,
    rule,
    read: report.read,
    counted: report.counted,
    reasons: [...report.reasons].map(([reason, held]) => ({ reason, ...held })),
    unknownStates: [...report.unknownStates],
    withoutCode: report.withoutCode,
    isCodesFull: report.isCodesFull,
    first: report.first,
    last: report.last,
    units: settled(whole),
    parts: settled(parts),
    unnamed: [...unnamed].map(([text, held]) => ({ text, ...held })),
    unfinished: unfinishedOf(tally),
  }
}

type Sum = {
  readonly at: Pick<UnitCounts, 'unitId' | 'part' | 'period'>
  counts: Counts
  readonly delays: Delays
}

function addTo(sums: Map<string, Sum>, at: Sum['at'], counts: Counts, delays: Delays): void {
  const key = JSON.stringify([at.unitId, at.period, ...at.part])
  const held = sums.get(key)
  if (!held) {
    const own = new Delays()
    own.merge(delays)
    sums.set(key, { at, counts, delays: own })
    return
  }
  held.counts = plus(held.counts, counts)
  held.delays.merge(delays)
}

function plus(a: Counts, b: Counts): Counts {
  return {
    carried: a.carried + b.carried,
    received: a.received + b.received,
    early: a.early + b.early,
    onTime: a.onTime + b.onTime,
    late: a.late + b.late,
    within: a.within + b.within,
    overdue: a.overdue + b.overdue,
    paused: a.paused + b.paused,
  }
}

function settled(sums: ReadonlyMap<string, Sum>): readonly UnitCounts[] {
  return [...sums.values()]
    .map(({ at, counts, delays }) => ({
      ...at,
      counts,
      daysLate: {
        mean: delays.mean(),
        median: delays.quantile(0.5),
        p90: delays.quantile(0.9),
      },
      shape: delays.bands(DELAY_BANDS),
      resolved: onTimeShare(counts, 'resolved'),
      portal: onTimeShare(counts, 'portal'),
    }))
    .sort(
      (a, b) =>
        compareCodes(b.period, a.period) ||
        compareCodes(a.unitId, b.unitId) ||
        compareCodes(a.part.join('\n'), b.part.join('\n')),
    )
}

function unfinishedOf({ rule }: Tallied): PeriodId | null {
  const periods = new Periods(rule.by)
  const asOf = dayNumber(rule.asOf) ?? 0
  const now = periods.of(asOf)
  return periods.lastDay(now) === asOf ? null : periods.id(now)
}

function idsOf(match: AnyMatch): readonly string[] {
  return 'ids' in match ? match.ids : []
}

const OFFICES = ONE_STOP_OFFICES.map((office) => nameKey(office).split(' '))

/** Finds the unit of a name, with the office at which dossiers are handed in before it or without. */
function unitFinder(names: Names): (text: string, period: PeriodId) => AnyMatch {
  return (text, period) => {
    const found = names.find('units', text, period)
    if (found.kind !== 'none') return found
    const words = text.split(' ')
    const keys = words.map(nameKey)
    const office = OFFICES.filter((each) => each.every((word, at) => keys[at] === word)).sort(
      (a, b) => b.length - a.length,
    )[0]
    return office ? names.find('units', words.slice(office.length).join(' '), period) : found
  }
}
