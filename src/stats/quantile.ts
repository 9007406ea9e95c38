import { mean } from './sum'

/**
 * What makes the median absolute deviation an estimate of the standard deviation where values are
 * normal: 1 ÷ Φ⁻¹(¾), as R has it.
 */
const MAD_FACTOR = 1.4826

/**
 * The values that are there, smallest first. Shapes: no longer than `values`, which is left as it
 * is. Never throws.
 */
export function sortedPresent(values: readonly (number | null)[]): number[] {
  return values.flatMap((value) => (value === null ? [] : [value])).sort((a, b) => a - b)
}

/**
 * The quantile at `share` of the values that are there, between two of them by straight
 * interpolation. Shapes: values in any order. Units: `share` 0–1, both included (0 the smallest, 1
 * the largest); the result in the unit of the values. `null`: no value is there. Throws a
 * `RangeError` for a share outside 0–1. Source: Hyndman and Fan, The American Statistician 50
 * (1996), definition 7: the default of R, NumPy and Excel's PERCENTILE.INC.
 */
export function quantile(values: readonly (number | null)[], share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share ${share}: 0 to 1 is allowed`)
  const sorted = sortedPresent(values)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below === above ? below : below + (place - Math.floor(place)) * (above - below)
}

/**
 * The middle value, or the mean of the two middle ones. `null`: no value is there. Units: those of
 * the values. Never throws.
 */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = sortedPresent(values)
  const half = sorted.length / 2
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1))
}

/**
 * The spread that one odd value cannot move: `MAD_FACTOR` times the median of the distances from
 * the median. 0 where more than half of the values are equal. `null`: no value is there. Units:
 * those of the values. Never throws. Source: R's `mad`; ONS Explore local statistics.
 */
export function scaledMad(values: readonly (number | null)[]): number | null {
  const centre = median(values)
  if (centre === null) return null
  const deviation = median(
    values.map((value) => (value === null ? null : Math.abs(value - centre))),
  )
  return deviation === null ? null : MAD_FACTOR * deviation
}
