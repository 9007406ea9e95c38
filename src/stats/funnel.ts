import { binomialCdf, binomialPmf, binomialQuantile } from './binomial'
import type { Interval } from './interval'
import type { Direction } from './judgement'
import { isAbove } from './nearlyEqual'
import { countsOf } from './proportion'

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

/**
 * Between which shares a unit with so many cases lies by chance, were it no different from the
 * centre: exact binomial, interpolated. Lower: (k − (F(k) − q) ÷ (F(k) − F(k − 1))) ÷ n, with q =
 * (1 − level) ÷ 2 and k the smallest count with F(k) ≥ q, as published. Upper: one minus the lower
 * limit of the cases that failed. The published one lets a count be outside that has a chance above
 * q; so drawn, a unit lies outside exactly when the chance of a count as far out is below q, and
 * the funnel mirrors when good and bad swap. Units: `denominator` a whole count above 0; `centre`,
 * `level` and the limits shares 0–1. `null`: the denominator is no such count, or the centre is
 * missing or outside 0–1. Throws a `RangeError` for a level not between 0 and 1. Source:
 * Spiegelhalter, Statistics in Medicine 24 (2005), 1185–1202, appendix A.1.1. No allowance is made
 * for overdispersion.
 */
export function funnelLimits(of: {
  readonly denominator: number | null
  readonly centre: number | null
  readonly level: number
}): Interval | null {
  const { denominator, centre, level } = of
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level}: between 0 and 1 is allowed`)
  if (denominator === null || !Number.isInteger(denominator) || denominator <= 0) return null
  if (centre === null || !(centre >= 0 && centre <= 1)) return null
  const tail = (1 - level) / 2
  return {
    lower: lowerLimit(tail, denominator, centre),
    upper: 1 - lowerLimit(tail, denominator, 1 - centre),
  }
}

/**
 * Whether a unit differs from the centre by more than chance, and at which level. On a limit is
 * within. Units: whole counts, `centre` a share 0–1. `null`: the counts make no proportion, or as
 * `funnelLimits`. Never throws.
 */
export function funnelPosition(of: {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly centre: number | null
}): FunnelPosition | null {
  const counts = countsOf(of.numerator, of.denominator)
  if (counts === null) return null
  const share = counts.numerator / counts.denominator
  let position: FunnelPosition = { direction: 'flat', level: null }
  for (const level of FUNNEL_LEVELS) {
    const limits = funnelLimits({ denominator: counts.denominator, centre: of.centre, level })
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
