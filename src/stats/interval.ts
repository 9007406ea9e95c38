import { proportionOf } from './proportion'

/** The normal quantile of 0.975: a two-sided level of 95 %. */
export const Z_95 = 1.959963984540054

/** The normal quantile of 0.999: a two-sided level of 99.8 %. */
export const Z_998 = 3.090232306167813

/** A range of shares 0–1, both ends included. */
export type Interval = { readonly lower: number; readonly upper: number }

/** A denominator below this is small: one case moves the percentage by more than 3.3 points. */
export const SMALL_DENOMINATOR = 30

/**
 * The Wilson score interval of a proportion, without continuity correction. Units: `numerator` and
 * `denominator` are counts; the ends are shares 0–1 and hold numerator ÷ denominator between them;
 * `z` is the normal quantile of the two-sided level, 95 % unless told. `null`: the counts make no
 * proportion (one is missing, no cases, or more than all). Never throws. Source: Wilson, JASA 22
 * (1927), 209–212; Newcombe, Statistics in Medicine 17 (1998), 857–872, method 3.
 */
export function wilson(
  numerator: number | null,
  denominator: number | null,
  z: number = Z_95,
): Interval | null {
  const proportion = proportionOf(numerator, denominator)
  if (proportion === null) return null
  const { numerator: x, denominator: n } = proportion
  const z2 = z * z
  const centre = x + z2 / 2
  const half = z * Math.sqrt((x / n) * (n - x) + z2 / 4)
  // Holding numerator ÷ denominator between the ends makes them exactly 0 and 1 where that is, and
  // not a hair beside.
  return {
    lower: Math.max(0, Math.min((centre - half) / (n + z2), x / n)),
    upper: Math.min(1, Math.max((centre + half) / (n + z2), x / n)),
  }
}

/**
 * Whether a percentage rests on so few cases that it should be flagged: a denominator below
 * `SMALL_DENOMINATOR`, 0 included. `null` (no denominator is known) is not flagged. Never throws.
 */
export function isSmallDenominator(denominator: number | null): boolean {
  return denominator !== null && denominator < SMALL_DENOMINATOR
}
