/**
 * The relative distance below which two figures are one: far above the noise of a few floating
 * point steps (about 1e-16 each), far below the last decimal anybody writes.
 */
const RELATIVE_EPSILON = 1e-12

/**
 * Whether two figures differ by no more than floating point noise, so that 98 − 4.9 is 93.1 and 0.1
 * + 0.2 is 0.3. Units: both in the same unit. Nothing but 0 is nearly equal to 0. Never throws;
 * `NaN` equals nothing.
 */
export function nearlyEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= RELATIVE_EPSILON * Math.max(Math.abs(a), Math.abs(b))
}

/**
 * Whether `a` is greater than or nearly equal to `b`: an inclusive limit that floating point noise
 * does not cross. Never throws.
 */
export function isAtLeast(a: number, b: number): boolean {
  return a >= b || nearlyEqual(a, b)
}

/**
 * Whether `a` is greater than `b` by more than floating point noise: a strict limit. Never throws.
 */
export function isAbove(a: number, b: number): boolean {
  return a > b && !nearlyEqual(a, b)
}
