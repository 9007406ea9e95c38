import { comparePeriods, periodOf, type PeriodId } from '@/dataset/period'
import type { Evidence } from '@/analysis/supervision/shortcomingEvidence'
import type { ShortcomingItem } from '@/analysis/supervision/shortcomings'

/** A row of the table behind the small histories: the figures of one indicator in one unit. */
type EvidenceRow = {
  /** The number of the shortcoming in the list. */
  readonly number: number
  readonly evidence: Evidence
  /** Aligned with the periods of the table. */
  readonly values: readonly (number | null)[]
}

export type EvidenceTable = {
  readonly periods: readonly PeriodId[]
  readonly rows: readonly EvidenceRow[]
}

/**
 * Every figure drawn beside the shortcomings of a page; a period that only some of them reach is
 * empty in the others.
 */
export function evidenceTable(items: readonly ShortcomingItem[]): EvidenceTable {
  const all = items.flatMap(({ number, evidence }) =>
    evidence.map((each) => ({ number, evidence: each })),
  )
  const periods: PeriodId[] = []
  for (const { evidence } of all)
    for (const period of evidence.times.history) if (!periods.includes(period)) periods.push(period)
  periods.sort((a, b) => comparePeriods(periodOf(a), periodOf(b)))
  return {
    periods,
    rows: all.map(({ number, evidence }) => ({
      number,
      evidence,
      values: periods.map(
        (period) => evidence.history[evidence.times.history.indexOf(period)] ?? null,
      ),
    })),
  }
}
