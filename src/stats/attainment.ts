import { isAtLeast } from './nearlyEqual'

/** Which way is good: more, less, or neither (the indicator only describes). */
export type Polarity = 'higher' | 'lower' | 'none'

/**
 * How a value stands to its target. `none`: cannot be judged, for there is no value, no target, or
 * polarity is none.
 */
export type Attainment = 'met' | 'near' | 'missed' | 'none'

/**
 * Where no near limit is given, a value within this share of |target| on the wrong side is near.
 */
export const NEAR_SHARE = 0.05

/**
 * Judges a value against its target. Both limits are inclusive, and floating point noise does not
 * cross them. Units: all three figures in the indicator's own unit. `near` is the worst value that
 * still counts as near (target 98, near 95); `null` means within `NEAR_SHARE` of |target|, so a
 * target of 0 has no near; a `near` better than the target is never reached. A `null` value or
 * target gives `none`; 0 is a value like any other. Never throws.
 */
export function attainment(of: {
  readonly value: number | null
  readonly target: number | null
  readonly near: number | null
  readonly polarity: Polarity
}): Attainment {
  const { value, target, polarity } = of
  if (value === null || target === null || polarity === 'none') return 'none'
  const sign = polarity === 'higher' ? 1 : -1
  const near = of.near ?? target - sign * NEAR_SHARE * Math.abs(target)
  if (isAtLeast(sign * value, sign * target)) return 'met'
  return isAtLeast(sign * value, sign * near) ? 'near' : 'missed'
}
