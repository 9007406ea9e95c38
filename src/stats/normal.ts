/**
 * From here outward the continued fraction of the tail converges faster than the series about the
 * centre.
 */
const SERIES_LIMIT = 3

/**
 * P(Z ≤ z) of a standard normal Z, as a share 0–1. Relative error below 1e-13 in either tail, down
 * to the smallest numbers there are. Shapes: any number, the infinities included. Never throws;
 * `NaN` gives `NaN`. Source: Abramowitz and Stegun, 26.2.11 (series) and 26.2.14 (continued
 * fraction).
 */
export function normalCdf(z: number): number {
  if (z < -SERIES_LIMIT) return upperTail(-z)
  if (z > SERIES_LIMIT) return 1 - upperTail(z)
  let term = z
  let total = z
  for (let odd = 3; Math.abs(term) > Math.abs(total) * 1e-17; odd += 2) {
    term *= (z * z) / odd
    total += term
  }
  return 0.5 + density(z) * total
}

/**
 * The chance that a standard normal lies at least |z| from 0: the two-sided p of a z test, a share
 * 0–1. Never throws.
 */
export function twoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z))
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/**
 * P(Z > z) for z above `SERIES_LIMIT`: density ÷ (z + 1/(z + 2/(z + 3/(z + …)))), from a depth
 * where double precision is reached.
 */
function upperTail(z: number): number {
  if (z === Infinity) return 0
  let fraction = z
  for (let depth = 80; depth >= 1; depth--) fraction = z + depth / fraction
  return density(z) / fraction
}
