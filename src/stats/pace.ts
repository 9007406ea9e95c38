import type { Polarity } from './attainment'
import { isAtLeast } from './nearlyEqual'

/**
 * How a figure fills up. `cumulative`: counted from 0 through the span (`start` is not looked at), so that a limit can still be broken;
 * `level`: a state that moves from its value at the start to the target.
 */
export type PaceKind = 'cumulative' | 'level'

/** `met`: the target is reached. `unknown`: cannot be judged. */
export type PaceState = 'met' | 'onCourse' | 'offCourse' | 'unknown'

/** `expected`: where a steady pace would be now. `projected`: where the pace so far leads by the end. Both in the indicator's unit. */
export type Pace = { readonly state: PaceState; readonly expected: number | null; readonly projected: number | null }

const UNKNOWN: Pace = { state: 'unknown', expected: null, projected: null }

/**
 * Whether a target will be reached in time if the pace so far is kept.
 * Expected now = start + (target − start) · elapsed; on course where the value is at least that good, limits inclusive. A level that starts
 * beyond its target is only expected to stay there. Met: the value is as good as the target; but a cumulative figure where lower is
 * better (a limit) is met at the end only, and off course once broken. Projected = start + (value − start) ÷ elapsed, held within no
 * range (it may pass 100 %).
 * Units: value, start and target in the indicator's own unit; `elapsed` the share of the span that is over, above 0, up to 1 (the end, when
 * what is not met is off course).
 * `unknown`, the others `null`: a figure is missing, polarity is none, or `elapsed` is outside its range. Never throws.
 */
export function pace(of: {
  readonly kind: PaceKind
  readonly value: number | null
  readonly start: number | null
  readonly target: number | null
  readonly elapsed: number
  readonly polarity: Polarity
}): Pace {
  const { kind, value, target, elapsed, polarity } = of
  const start = kind === 'cumulative' ? 0 : of.start
  if (value === null || start === null || target === null || polarity === 'none' || !(elapsed > 0 && elapsed <= 1)) return UNKNOWN
  const isAsGood = (a: number, b: number): boolean => (polarity === 'higher' ? isAtLeast(a, b) : isAtLeast(b, a))
  const staysThere = kind === 'level' && isAsGood(start, target)
  const expected = staysThere ? target : start + (target - start) * elapsed
  const projected = start + (value - start) / elapsed
  const canBeLost = kind === 'cumulative' && polarity === 'lower'
  const isAtEnd = isAtLeast(elapsed, 1)
  const isMet = isAsGood(value, target) && (!canBeLost || isAtEnd)
  const state = isMet ? 'met' : isAsGood(value, expected) ? 'onCourse' : 'offCourse'
  return { state, expected, projected }
}
