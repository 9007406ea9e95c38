import type { Polarity } from './attainment'
import { nearlyEqual } from './nearlyEqual'
import { quantile } from './quantile'
import { mean, sum } from './sum'

/**
 * Places along a bullet, shares 0–1 from its left end: the worst is left, the benchmark in the
 * middle (0.5), the best right.
 */
export type Bullet = {
  readonly worst: number
  readonly worstQuartile: number
  readonly bestQuartile: number
  readonly best: number
  /** The place of each value, in the order given; `null` where there is none. */
  readonly places: readonly (number | null)[]
}

/**
 * The places of a bullet chart: the benchmark in the middle, the worst always left, and the farther
 * of worst and best at its end. place = ½ + ½ · (value − benchmark) ÷ reach, with reach = the
 * largest |value − benchmark|, turned round where lower is better; polarity none has the smallest
 * left. Where all values are the benchmark, all are in the middle. Shapes: `places` follows
 * `values`. Units: values and benchmark in one unit; places shares 0–1. Quartiles as `quantile`.
 * `null`: there is no value or no benchmark. Never throws. Source: Fingertips bullet chart.
 */
export function bullet(of: {
  readonly values: readonly (number | null)[]
  readonly benchmark: number | null
  readonly polarity: Polarity
}): Bullet | null {
  const { values, benchmark, polarity } = of
  const lowest = quantile(values, 0)
  const quarter = quantile(values, 0.25)
  const threeQuarters = quantile(values, 0.75)
  const highest = quantile(values, 1)
  if (
    benchmark === null ||
    lowest === null ||
    quarter === null ||
    threeQuarters === null ||
    highest === null
  )
    return null
  const reach = Math.max(Math.abs(lowest - benchmark), Math.abs(highest - benchmark))
  const sign = polarity === 'lower' ? -1 : 1
  const place = (value: number): number =>
    reach === 0 ? 0.5 : 0.5 + (sign * (value - benchmark)) / (2 * reach)
  const places = values.map((value) => (value === null ? null : place(value)))
  const [low, lowQuartile, highQuartile, high] = [
    place(lowest),
    place(quarter),
    place(threeQuarters),
    place(highest),
  ]
  return sign === 1
    ? { worst: low, worstQuartile: lowQuartile, bestQuartile: highQuartile, best: high, places }
    : { worst: high, worstQuartile: highQuartile, bestQuartile: lowQuartile, best: low, places }
}

/**
 * Each value as standard deviations from the mean, above 0 the better where the indicator judges:
 * (value − mean) ÷ s, with the sample standard deviation (n − 1), and the sign turned where lower
 * is better. Shapes: in the order of `values`. Units: none. `null`: that value is missing; or, for
 * all, fewer than two values or no spread. Never throws.
 */
export function zScores(values: readonly (number | null)[], polarity: Polarity): (number | null)[] {
  const present = values.flatMap((value) => (value === null ? [] : [value]))
  const centre = mean(present)
  const isFlat = present.every((value) => nearlyEqual(value, centre ?? value))
  if (centre === null || present.length < 2 || isFlat) return values.map(() => null)
  const deviation = Math.sqrt(
    sum(present.map((value) => (value - centre) ** 2)) / (present.length - 1),
  )
  const unit = polarity === 'lower' ? -deviation : deviation
  return values.map((value) => (value === null ? null : (value - centre) / unit))
}
