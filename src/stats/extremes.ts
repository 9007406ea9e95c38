/**
 * The largest of some numbers: `-Infinity` of none, `NaN` where one is. `Math.max` takes each as
 * an argument and overflows the stack on a long list; this takes any length.
 */
export function largest(values: Iterable<number>): number {
  let most = -Infinity
  for (const value of values) most = Math.max(most, value)
  return most
}

/** The smallest of some numbers: `Infinity` of none, `NaN` where one is. */
export function smallest(values: Iterable<number>): number {
  let least = Infinity
  for (const value of values) least = Math.min(least, value)
  return least
}
