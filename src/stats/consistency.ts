import { aggregate, type AggregateKind, type Measured } from './aggregate'
import { type Component, composite } from './composite'
import { isAtLeast } from './nearlyEqual'

/**
 * What a figure should be, by how much it is off (found − expected), how much rounding explains,
 * and whether that is enough.
 */
export type Consistency = {
  readonly expected: number
  readonly difference: number
  readonly tolerance: number
  readonly isConsistent: boolean
}

/** A component of a composite, and by how much rounding may have moved its share, 0–1. */
export type RoundedComponent = Component & { readonly shareError: number }

/**
 * By how much a figure written with so many decimals may differ from what was rounded: half a unit
 * of the last one (1 gives 0.05). `null` decimals: the figure is exact, as a count is, and the
 * error 0. Throws a `RangeError` for decimals below 0 or not whole.
 */
export function roundingError(decimals: number | null): number {
  if (decimals === null) return 0
  if (!Number.isInteger(decimals) || decimals < 0)
    throw new RangeError(`${decimals} decimals: a whole number not below 0 is allowed`)
  return 0.5 / 10 ** decimals
}

/**
 * Whether the value given for a whole is what its parts make by `aggregate`. Tolerance: the
 * rounding of the total, and for `mean` that of a part once more, for `sum` once for each part.
 * Shapes: all parts of the whole, in any order. Units: those of the value; decimals as written,
 * `null` for counts. `null`: there is no total, a part is missing, or the kind is none; a whole is
 * not contradicted by some of its parts. Throws as `roundingError`.
 */
export function totalAgainstParts(of: {
  readonly kind: AggregateKind
  readonly total: number | null
  readonly totalDecimals: number | null
  readonly parts: readonly Measured[]
  readonly partDecimals: number | null
}): Consistency | null {
  const { kind, total, totalDecimals, parts, partDecimals } = of
  const whole = aggregate(kind, parts)
  if (total === null || whole.value === null || whole.used < whole.of) return null
  const roundings = kind === 'sum' ? parts.length : kind === 'mean' ? 1 : 0
  return compare(
    total,
    whole.value,
    roundingError(totalDecimals) + roundings * roundingError(partDecimals),
  )
}

/**
 * Whether a composite score supplied is what its components make by `composite`. Tolerance: the
 * rounding of the score, and most · Σ weight · shareError ÷ Σ weight for that of the components;
 * where `tolerance` is given that alone. Shapes: all components, in any order. Units: score 0 to `most`, 100 unless
 * told. `null`: there is no score, or a
 * component that weighs is missing. Throws as `roundingError` and `composite`.
 */
export function scoreAgainstComponents(of: {
  readonly score: number | null
  readonly decimals: number | null
  readonly components: readonly RoundedComponent[]
  readonly most?: number
  readonly tolerance?: number
}): Consistency | null {
  const { score, decimals, components, most = 100 } = of
  const weighing = components.filter(({ weight }) => weight !== 0)
  const made = composite(weighing).score
  const blur = composite(
    weighing.map(({ shareError, weight }) => ({ share: shareError, weight })),
  ).score
  if (
    score === null ||
    made === null ||
    blur === null ||
    weighing.some(({ share }) => share === null)
  )
    return null
  const scale = most / 100
  return compare(score, scale * made, of.tolerance ?? roundingError(decimals) + scale * blur)
}

function compare(found: number, expected: number, tolerance: number): Consistency {
  const difference = found - expected
  // Noise is relative to the figures, not to their small difference.
  const isConsistent =
    isAtLeast(expected + tolerance, found) && isAtLeast(found, expected - tolerance)
  return { expected, difference, tolerance, isConsistent }
}
