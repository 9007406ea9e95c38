import type { Measured } from './aggregate'
import type { Polarity } from './attainment'
import { isWithin } from './change'
import { changeVerdict } from './changeVerdict'
import { wilson, Z_95 } from './interval'
import { type Direction, directionOf, judgement, type Verdict } from './judgement'
import { type WeightedPoint, weightedSlope } from './leastSquares'
import { mannKendall } from './mannKendall'
import { percentageCountsOf } from './proportion'
import { sum } from './sum'

/**
 * A trend is tested on this many points at least, and the least squares test on the last so many.
 * Source: Fingertips.
 */
const TREND_POINTS = 5

/**
 * χ² with one degree of freedom at p = 0.002, the 99.8 % level. Source: Fingertips,
 * TrendMarkerCalculator.
 */
const TREND_CHI_SQUARE = 9.54953570608324

/**
 * The Mann–Kendall test finds a trend below this two-sided p. With five points it takes all in
 * order, but for one pair of equals.
 */
const TREND_SIGNIFICANCE = 0.05

/**
 * What a trend was read by; `firstToLast`: too few points for a trend test, so one step over all of
 * them; `none`: fewer than two.
 */
type TrendMethod = 'leastSquares' | 'mannKendall' | 'firstToLast' | 'none'

/**
 * A trend, judged. `direction` `null`: cannot be told. `points`: how many values it rests on.
 * `statistic`: χ² of the slope, or S of Mann–Kendall, else `null`.
 */
export type Trend = {
  readonly verdict: Verdict
  readonly direction: Direction | null
  readonly method: TrendMethod
  readonly points: number
  readonly statistic: number | null
}

/**
 * Which way a figure has been going, and whether that is for the better.
 * - The last `TREND_POINTS` values there are, where all are percentages of whole counts: weighted
 *   least squares, with σ = Wilson 95 % width ÷ (2 · 1.96); a trend where χ² = (slope ÷ its
 *   standard error)² exceeds `TREND_CHI_SQUARE` and the slope keeps its sign when any one is left
 *   out.
 * - Else at least `TREND_POINTS` values: Mann–Kendall over all of them, below `TREND_SIGNIFICANCE`.
 * - Else at least two: the last against the first by `changeVerdict`, which says less, and `method`
 *   tells.
 *
 * With a `gap` given, none of them is a trend whose last point lies no farther than that from its
 * first.
 *
 * Shapes: one point per period, of one kind, equally spaced, oldest first; a period without a value
 * holds its place with `null`s. Units: as `changeVerdict`. Never throws. Source: Fingertips recent
 * trend, but that a missing period keeps its place on the axis here.
 */
export function trend(of: {
  readonly points: readonly Measured[]
  readonly polarity: Polarity
  readonly gap?: number | null
}): Trend {
  const { points, polarity, gap = null } = of
  const present = points.flatMap((point, x) =>
    point.value === null ? [] : [{ x, value: point.value, point }],
  )
  const weighted = present
    .slice(-TREND_POINTS)
    .flatMap(({ x, point }) => weightedPoint(x, point) ?? [])
  const judged = (
    direction: Direction | null,
    method: TrendMethod,
    used: number,
    statistic: number | null,
  ): Trend => ({
    verdict: judgement(direction, polarity),
    direction,
    method,
    points: used,
    statistic,
  })
  const firstOf = (last: number): number | null => present.at(-last)?.value ?? null
  if (weighted.length === TREND_POINTS) {
    const { sign, chiSquare } = slopeTest(weighted)
    const isSlight = isWithin(gap, present.at(-1)?.value ?? null, firstOf(TREND_POINTS))
    return judged(directionOf(isSlight ? 0 : sign), 'leastSquares', TREND_POINTS, chiSquare)
  }
  if (present.length >= TREND_POINTS) {
    const { s, p } = mannKendall(present.map(({ value }) => value))
    const isSlight = isWithin(gap, present.at(-1)?.value ?? null, firstOf(present.length))
    return judged(
      p < TREND_SIGNIFICANCE && !isSlight ? directionOf(s) : 'flat',
      'mannKendall',
      present.length,
      s,
    )
  }
  const first = present[0]
  const last = present.at(-1)
  if (first === undefined || last === undefined || first === last)
    return judged(null, 'none', present.length, null)
  const { direction } = changeVerdict({ current: last.point, previous: first.point, polarity, gap })
  return judged(direction, 'firstToLast', present.length, null)
}

function weightedPoint(x: number, point: Measured): WeightedPoint | null {
  const counts = percentageCountsOf(point)
  const interval = counts && wilson(counts.numerator, counts.denominator)
  if (counts === null || interval === null) return null
  const sigma = (interval.upper - interval.lower) / (2 * Z_95)
  return { x, y: counts.numerator / counts.denominator, weight: 1 / sigma ** 2 }
}

/**
 * The sign of a trend that is significant and rests on no single point, else 0; and χ² of the slope
 * over all points.
 */
function slopeTest(points: readonly WeightedPoint[]): {
  readonly sign: number
  readonly chiSquare: number
} {
  const whole = weightedSlope(points)
  const chiSquare = whole === null ? 0 : (whole.slope / whole.standardError) ** 2
  const fits = points.map((_, left) =>
    weightedSlope(points.filter((_point, index) => index !== left)),
  )
  const signs = [whole, ...fits].map((fit) => Math.sign(fit?.slope ?? 0))
  const agreed = Math.abs(sum(signs)) === signs.length
  return { sign: agreed && chiSquare > TREND_CHI_SQUARE ? (signs[0] ?? 0) : 0, chiSquare }
}
