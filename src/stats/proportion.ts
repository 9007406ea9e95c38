import type { Measured } from './aggregate'
import { isAtLeast } from './nearlyEqual'

/**
 * A count of cases among all cases: `denominator` above 0, and `numerator` from 0 to `denominator`.
 */
export type Proportion = { readonly numerator: number; readonly denominator: number }

/**
 * The proportion two counts make, `null` where they make none: one is missing or not finite, the
 * denominator is not above 0, or the numerator is not within 0 and the denominator. Units: counts,
 * not necessarily whole. Never throws.
 */
export function proportionOf(
  numerator: number | null,
  denominator: number | null,
): Proportion | null {
  if (numerator === null || denominator === null || !(denominator > 0 && denominator < Infinity))
    return null
  return numerator >= 0 && numerator <= denominator ? { numerator, denominator } : null
}

/**
 * As `proportionOf`, and `null` unless the denominator is whole, as the exact limits need it. A
 * numerator need not be: some sources count a case by halves. Never throws.
 */
export function countsOf(numerator: number | null, denominator: number | null): Proportion | null {
  return Number.isInteger(denominator) ? proportionOf(numerator, denominator) : null
}

/**
 * A value is a percentage of its counts when it is no further from it than rounding to a whole
 * percent takes it, in percentage points.
 */
const PERCENT_ROUNDING = 0.5

/**
 * The counts that a value is the percentage of, so that a test on them speaks of that value.
 * `null`: the value is missing, the counts are none of `countsOf`, or they say something else by
 * more than `PERCENT_ROUNDING`. Units: value in percent. Never throws.
 */
export function percentageCountsOf({ value, numerator, denominator }: Measured): Proportion | null {
  const counts = countsOf(numerator, denominator)
  if (value === null || counts === null) return null
  return isAtLeast(
    PERCENT_ROUNDING,
    Math.abs(value - (100 * counts.numerator) / counts.denominator),
  )
    ? counts
    : null
}
