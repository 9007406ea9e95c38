import {
  formatPeriod,
  periodOf,
  previousPeriod,
  yearBefore,
  type PeriodId,
  type PeriodKind,
} from '@/dataset/period'

/**
 * A period that a heading says by another: `year-before`, `previous`, `to-date` (from January to
 * the end of the other), `same-2020` (the other one, in that year), `in-quarter` (the other one,
 * which has to be a quarter). Recipes write them in place of a period.
 */
const RELATIVE = /^(?:year-before|previous|to-date|same-([12]\d{3})|in-(month|quarter|year))$/

/** Whether a text stands for the period of the table itself, by its kind. */
export function isOwnPeriod(text: string): boolean {
  return text.startsWith('in-')
}

/** Whether a text stands for a period that follows from another. */
export function isRelativePeriod(text: string): boolean {
  return RELATIVE.test(text)
}

/**
 * The period that a relative one means beside another; any other text is a period already and stays
 * as it is. `null` where the other is not of the kind that is meant. Never throws.
 */
export function relativeTo(base: PeriodId, text: string): PeriodId | null {
  const period = periodOf(base)
  const [whole, year, kind] = RELATIVE.exec(text) ?? []
  if (whole === undefined) return text as PeriodId
  if (kind !== undefined) return (kind as PeriodKind) === period.kind ? base : null
  if (year !== undefined) return formatPeriod({ ...period, year: Number(year) })
  if (whole === 'year-before') return formatPeriod(yearBefore(period))
  // What stood before a day nobody knows; what stands on it counts up to it already.
  if (period.kind === 'day') return whole === 'to-date' ? base : null
  if (whole === 'previous') return formatPeriod(previousPeriod(period))
  const perNumber = { year: 12, half: 6, quarter: 3, month: 1, cumulative: 1 }[period.kind]
  const months = perNumber * period.number
  if (months === 12) return formatPeriod({ ...period, kind: 'year', number: 1 })
  // Six months from January are the first half, which is how the package has them.
  return formatPeriod(
    months === 6
      ? { ...period, kind: 'half', number: 1 }
      : { ...period, kind: 'cumulative', number: months },
  )
}
