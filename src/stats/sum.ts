/**
 * The sum of figures, with the rounding of each step carried along, so that ten times 0.1 is 1 and
 * the order does not matter. Shapes: any length, 0 for none. Units: those of the values. Never
 * throws. Source: Neumaier, ZAMM 54 (1974), 39–51 (improved Kahan–Babuška summation).
 */
export function sum(values: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** The arithmetic mean, `null` of no values. Units: those of the values. Never throws. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length
}
