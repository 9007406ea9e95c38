import type { Ratio } from './rates'
import { between, drawFor } from './random'
import type { UnitProfile } from './units'

/** A total and the two indicators it is made of. */
export type Split = { readonly whole: string; readonly first: string; readonly second: string }

export const SPLITS: readonly Split[] = [
  { whole: 'tinh-gian', first: 'tg-hc', second: 'tg-sn' },
  { whole: 'dvc', first: 'dvc3', second: 'dvc4' },
]

/**
 * Posts to be cut: administrative and public-service ones, which add up to the whole above and
 * below the line.
 */
function splitPosts(seed: number, unit: UnitProfile, whole: Ratio): readonly [Ratio, Ratio] {
  const draw = drawFor(seed, 'parts', unit.id, 'tinh-gian')
  const denominator = Math.round(whole.denominator * between(draw, 0.22, 0.32))
  const lead = between(draw, -0.03, 0.03)
  const numerator = Math.round((whole.numerator / whole.denominator + lead) * denominator)
  return [
    { numerator, denominator },
    { numerator: whole.numerator - numerator, denominator: whole.denominator - denominator },
  ]
}

/**
 * Online dossiers: level 3 and level 4, of the same dossiers received. Level 4 gains quarter by
 * quarter.
 */
function splitLevels(
  seed: number,
  unit: UnitProfile,
  quarter: number,
  { numerator, denominator }: Ratio,
): readonly [Ratio, Ratio] {
  const draw = drawFor(seed, 'parts', unit.id, 'dvc')
  const share = between(draw, 0.66, 0.74) - 0.012 * quarter
  const level3 = Math.round(numerator * share)
  return [
    { numerator: level3, denominator },
    { numerator: numerator - level3, denominator },
  ]
}

/** The two parts of a whole, in the order of `Split`; their numerators add up to the whole's. */
export function partsOf(
  seed: number,
  unit: UnitProfile,
  split: Split,
  quarter: number,
  whole: Ratio,
): readonly [Ratio, Ratio] {
  return split.whole === 'dvc'
    ? splitLevels(seed, unit, quarter, whole)
    : splitPosts(seed, unit, whole)
}
