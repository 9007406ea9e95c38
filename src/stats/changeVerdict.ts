import type { Measured } from './aggregate'
import type { Polarity } from './attainment'
import { effectiveChange, isWithin } from './change'
import { type Direction, directionOf, judgement, type Verdict } from './judgement'
import { percentageCountsOf } from './proportion'
import { twoProportionTest } from './twoProportionTest'

/**
 * A change in counts is told from chance when it would arise by chance with less than this
 * probability.
 */
const CHANGE_SIGNIFICANCE = 0.05

/**
 * What a direction was read by: a test on counts, the stated gap, or nothing (a figure is missing).
 */
type ChangeMethod = 'test' | 'gap' | 'none'

/**
 * A step from one period to another, judged. `p`: of the test, where there was one. `isSlight`: the
 * test tells it from chance, and yet it is smaller than what was declared to matter.
 */
export type ChangeVerdict = {
  readonly verdict: Verdict
  readonly direction: Direction | null
  readonly method: ChangeMethod
  readonly p: number | null
  readonly isSlight: boolean
}

/**
 * Whether a figure got better between two periods of the same kind, and which way it went. Where
 * both figures are percentages of whole counts, by a two-sided two-proportion test at
 * `CHANGE_SIGNIFICANCE`, so that a change which chance explains is none, and neither is one
 * no larger than `gap` where that is given: among thousands of cases nearly every step passes a
 * test. Else by `effectiveChange`.
 * Counts are used only where the value is their percentage (`percentageCountsOf`); the caller gives
 * none for periods that share cases (a cumulative period holds the one before it). Units: values in
 * the figure's own unit, `gap` too, `null` or left out for the default of `effectiveChange`.
 * `unknown`: a value is missing (direction `null`), or polarity is none and it did move. Never
 * throws.
 */
export function changeVerdict(of: {
  readonly current: Measured
  readonly previous: Measured
  readonly polarity: Polarity
  readonly gap?: number | null
}): ChangeVerdict {
  const { current, previous, polarity, gap = null } = of
  const now = percentageCountsOf(current)
  const before = percentageCountsOf(previous)
  if (now !== null && before !== null) {
    const { sign, p } = twoProportionTest(now, before)
    const isTold = p < CHANGE_SIGNIFICANCE
    const isSlight = isTold && isWithin(gap, current.value, previous.value)
    const direction = isTold && !isSlight ? directionOf(sign) : 'flat'
    return { verdict: judgement(direction, polarity), direction, method: 'test', p, isSlight }
  }
  const direction = effectiveChange({ current: current.value, previous: previous.value, gap })
  return {
    verdict: judgement(direction, polarity),
    direction,
    method: direction === null ? 'none' : 'gap',
    p: null,
    isSlight: false,
  }
}
