import { binomialCdf, binomialPmf, binomialQuantile } from './binomial'
import { Z_95, Z_998, type Interval } from './interval'
import type { Direction } from './judgement'
import { isAbove } from './nearlyEqual'
import { countsOf, type Proportion } from './proportion'
import { sum } from './sum'

/**
 * The two-sided levels a funnel is drawn at, shares 0–1: about 2 and about 3 standard deviations.
 * Source: Spiegelhalter 2005.
 */
export const FUNNEL_LEVELS = [0.95, 0.998] as const

/**
 * On which side of the centre, and beyond which of `FUNNEL_LEVELS` (the outermost one); `null`
 * level: within, as chance allows.
 */
export type FunnelPosition = {
  readonly direction: Direction
  readonly level: (typeof FUNNEL_LEVELS)[number] | null
}

/** The normal quantiles of `FUNNEL_LEVELS`, two-sided. */
const Z_OF_LEVEL: ReadonlyMap<number, number> = new Map([
  [0.95, Z_95],
  [0.998, Z_998],
])

/**
 * How much more units differ than chance makes them. `phi`: the mean squared z-score, 1 where
 * chance alone is at work; `tau`: the standard deviation of the units' own shares about the centre,
 * a share 0–1, and 0 where `phi` is no larger than chance makes it.
 */
export type Overdispersion = { readonly phi: number; readonly tau: number }

/** This share of the z-scores on either side is drawn in, so that an outlier does not widen all. */
const WINSORISED = 0.1
/** With fewer units not one on either side could be drawn in. */
const FEWEST_UNITS = 10

/**
 * The additive random effect of units about a centre. With z = (share − centre) ÷ s, s² = centre ×
 * (1 − centre) ÷ n, the ⌊I ÷ 10⌋ outermost z on either side set to the next one: φ = mean z²; where
 * φ > 1 + 2√(2 ÷ I), τ² = (Iφ − (I − 1)) ÷ (Σw − Σw² ÷ Σw), w = 1 ÷ s². Units: `centre` a share
 * 0–1. `null`: fewer than `FEWEST_UNITS` units, or a centre that leaves no room for chance. Never
 * throws. Source: Spiegelhalter, Statistics in Medicine 24 (2005), 1185–1202, sections 3.2 and 3.3.
 */
export function overdispersion(
  counts: readonly Proportion[],
  centre: number,
): Overdispersion | null {
  const units = counts.length
  if (units < FEWEST_UNITS || !(centre > 0 && centre < 1)) return null
  const variance = centre * (1 - centre)
  const scores = counts
    .map(
      ({ numerator, denominator }) =>
        (numerator / denominator - centre) / Math.sqrt(variance / denominator),
    )
    .sort((a, b) => a - b)
  const drawnIn = Math.floor(units * WINSORISED)
  const [least, most] = [scores[drawnIn] ?? 0, scores[units - 1 - drawnIn] ?? 0]
  const phi = sum(scores.map((z) => Math.min(most, Math.max(least, z)) ** 2)) / units
  if (phi <= 1 + 2 * Math.sqrt(2 / units)) return { phi, tau: 0 }
  const weights = counts.map(({ denominator }) => denominator / variance)
  const all = sum(weights)
  const square = (units * phi - (units - 1)) / (all - sum(weights.map((w) => w * w)) / all)
  return { phi, tau: Math.sqrt(Math.max(0, square)) }
}

/**
 * Between which shares a unit with so many cases lies by chance, were it no different from the
 * centre: exact binomial, interpolated. Lower: (k − (F(k) − q) ÷ (F(k) − F(k − 1))) ÷ n, with q =
 * (1 − level) ÷ 2 and k the smallest count with F(k) ≥ q, as published. Upper: one minus the lower
 * limit of the cases that failed. The published one lets a count be outside that has a chance above
 * q; so drawn, a unit lies outside exactly when the chance of a count as far out is below q, and
 * the funnel mirrors when good and bad swap. Units: `denominator` a whole count above 0; `centre`,
 * `level` and the limits shares 0–1. `null`: the denominator is no such count, or the centre is
 * missing or outside 0–1. Throws a `RangeError` for a level not between 0 and 1. Source:
 * Spiegelhalter, Statistics in Medicine 24 (2005), 1185–1202, appendix A.1.1. `tau`: that of
 * `overdispersion`; above 0 the limits are centre ± z√(s² + τ²), and the level one of
 * `FUNNEL_LEVELS`.
 */
export function funnelLimits(of: {
  readonly denominator: number | null
  readonly centre: number | null
  readonly level: number
  readonly tau?: number
}): Interval | null {
  const { denominator, centre, level, tau = 0 } = of
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level}: between 0 and 1 is allowed`)
  if (denominator === null || !Number.isInteger(denominator) || denominator <= 0) return null
  if (centre === null || !(centre >= 0 && centre <= 1)) return null
  if (tau > 0) {
    const z = Z_OF_LEVEL.get(level)
    if (z === undefined) throw new RangeError(`level ${level}: ${FUNNEL_LEVELS.join(' or ')}`)
    const reach = z * Math.sqrt((centre * (1 - centre)) / denominator + tau * tau)
    return { lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) }
  }
  const tail = (1 - level) / 2
  return {
    lower: lowerLimit(tail, denominator, centre),
    upper: 1 - lowerLimit(tail, denominator, 1 - centre),
  }
}

/**
 * Whether a unit differs from the centre by more than chance, and at which level. On a limit is
 * within. Units: counts, the denominator whole, `centre` a share 0–1. `null`: the counts make no proportion, or as
 * `funnelLimits`. Never throws.
 */
export function funnelPosition(of: {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly centre: number | null
  readonly tau?: number
}): FunnelPosition | null {
  const counts = countsOf(of.numerator, of.denominator)
  if (counts === null) return null
  const share = counts.numerator / counts.denominator
  let position: FunnelPosition = { direction: 'flat', level: null }
  for (const level of FUNNEL_LEVELS) {
    const limits = funnelLimits({ ...of, denominator: counts.denominator, level })
    if (limits === null) return null
    if (isAbove(share, limits.upper)) position = { direction: 'up', level }
    if (isAbove(limits.lower, share)) position = { direction: 'down', level }
  }
  return position
}

function lowerLimit(tail: number, n: number, centre: number): number {
  const k = binomialQuantile(tail, n, centre)
  const excess = binomialCdf(k, n, centre) - tail
  return Math.max(0, (k - excess / binomialPmf(k, n, centre)) / n)
}
