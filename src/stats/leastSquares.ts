import { sum } from './sum'

/** One point of a line: `weight` is 1 ÷ variance of y. */
export type WeightedPoint = { readonly x: number; readonly y: number; readonly weight: number }

/** The slope, in units of y per unit of x, and its standard error, were the weights exact. */
export type Slope = { readonly slope: number; readonly standardError: number }

/**
 * The slope of the weighted least squares line. Shapes: points in any order. `null`: fewer than two
 * different x, or nothing that weighs. Never throws. Source: Bevington and Robinson, Data Reduction
 * and Error Analysis (2003), section 6.3; x and y are taken about their weighted means.
 */
export function weightedSlope(points: readonly WeightedPoint[]): Slope | null {
  const weight = sum(points.map((point) => point.weight))
  if (!(weight > 0)) return null
  const meanX = sum(points.map(({ x, weight: w }) => w * x)) / weight
  const meanY = sum(points.map(({ y, weight: w }) => w * y)) / weight
  const spread = sum(points.map(({ x, weight: w }) => w * (x - meanX) ** 2))
  if (!(spread > 0)) return null
  return {
    slope: sum(points.map(({ x, y, weight: w }) => w * (x - meanX) * (y - meanY))) / spread,
    standardError: 1 / Math.sqrt(spread),
  }
}
