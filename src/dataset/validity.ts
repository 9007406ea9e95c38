import { periodBounds, periodOf, type PeriodId } from './period'
import type { Unit } from './tables/units'

type Lifetime = Pick<Unit, 'valid_from' | 'valid_to'>

/** Whether a unit exists on some day of a period. */
export function existsIn({ valid_from, valid_to }: Lifetime, period: PeriodId): boolean {
  const { start, end } = periodBounds(periodOf(period))
  return (valid_from === null || valid_from < end) && (valid_to === null || valid_to > start)
}

/** Whether a unit exists on every day of a period. */
export function existsThroughout({ valid_from, valid_to }: Lifetime, period: PeriodId): boolean {
  const { start, end } = periodBounds(periodOf(period))
  return (valid_from === null || valid_from <= start) && (valid_to === null || valid_to >= end)
}
