import type { Polarity } from './attainment'
import { largest, smallest } from './extremes'
import { competitionRanks } from './rank'
import { sum } from './sum'

/**
 * A component of a composite score: the share 0–1 it reached, and what it weighs (any unit, not
 * below 0).
 */
export type Component = { readonly share: number | null; readonly weight: number }

/**
 * `score` 0–100 over the components present; `completeness`, share 0–1: the weight of those present
 * in the weight of all.
 */
export type Composite = { readonly score: number | null; readonly completeness: number }

/**
 * How much of a component's range a value reached: share 0–1 = (value − min) ÷ (max − min), held
 * within the range, and one minus that where lower is better. Units: value, min and max in the
 * indicator's own unit. `null`: value or a limit is missing, max is not above min, or polarity is
 * none. Never throws.
 */
export function componentShare(of: {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly polarity: Polarity
}): number | null {
  const { value, min, max, polarity } = of
  if (value === null || min === null || max === null || max <= min || polarity === 'none')
    return null
  const share = Math.min(1, Math.max(0, (value - min) / (max - min)))
  return polarity === 'higher' ? share : 1 - share
}

/**
 * The composite score: 100 · Σ weight · share ÷ Σ weight over the components present, so that a
 * missing one neither helps nor harms, and the completeness it rests on. Only the proportions of
 * the weights matter. Shapes: components in any order. `score` is `null` where nothing that weighs
 * is present; `completeness` is 0 where nothing weighs. Throws a `RangeError` for a weight that is
 * negative or not finite.
 */
export function composite(components: readonly Component[]): Composite {
  assertWeights(components.map(({ weight }) => weight))
  const all = sum(components.map(({ weight }) => weight))
  const present = components.flatMap(({ share, weight }) =>
    share === null ? [] : [{ share, weight }],
  )
  const weight = sum(present.map((component) => component.weight))
  if (weight === 0) return { score: null, completeness: 0 }
  return {
    score: (100 * sum(present.map((component) => component.weight * component.share))) / weight,
    completeness: weight / all,
  }
}

/** By how much each weight is moved, share of itself, where the caller does not say. */
const WEIGHT_SWING = 0.1

/**
 * A unit's rank under the weights as they are, and the best (smallest) and worst (largest) it takes
 * when they move.
 */
export type RankRange = { readonly rank: number; readonly best: number; readonly worst: number }

/**
 * How far each unit's rank moves when each weight in turn is raised and lowered by `swing` of
 * itself, the others unchanged. Shapes: `shares` holds one row per unit, and a row one share 0–1
 * per weight, in the order of `weights`; the result follows `shares`. Units: `swing` is a share
 * 0–1. `null` share: that component is missing and left out of that unit's score; `null` result:
 * the unit has no score. Throws a `RangeError` for a row of another length than the weights, or a
 * weight that `composite` refuses. Source: one-at-a-time sensitivity, OECD/JRC Handbook on
 * Constructing Composite Indicators (2008), step 7.
 */
export function rankSensitivity(
  shares: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  swing: number = WEIGHT_SWING,
): (RankRange | null)[] {
  for (const row of shares) {
    if (row.length !== weights.length)
      throw new RangeError(
        `${row.length} shares for ${weights.length} weights: one for each is allowed`,
      )
  }
  const ranksUnder = (under: readonly number[]): (number | null)[] =>
    competitionRanks(
      shares.map((row) => scoreUnder(row, under)),
      'higher',
    )
  assertWeights(weights)
  const ranks = ranksUnder(weights)
  const moved = weights.flatMap((own, index) =>
    [1 - swing, 1 + swing].map((factor) =>
      ranksUnder(weights.map((weight, at) => (at === index ? own * factor : weight))),
    ),
  )
  return ranks.map((rank, unit) => {
    if (rank === null) return null
    const all = [rank, ...moved.flatMap((under) => under[unit] ?? [])]
    return { rank, best: smallest(all), worst: largest(all) }
  })
}

/**
 * The score of one unit as `composite` works it out, without its completeness: a weight that
 * vanishes leaves exactly nothing behind.
 */
function scoreUnder(row: readonly (number | null)[], weights: readonly number[]): number | null {
  const present: number[] = []
  const reached: number[] = []
  for (const [index, share] of row.entries()) {
    if (share === null) continue
    const weight = weights[index] ?? 0
    present.push(weight)
    reached.push(weight * share)
  }
  const weight = sum(present)
  return weight === 0 ? null : (100 * sum(reached)) / weight
}

function assertWeights(weights: readonly number[]): void {
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`weight ${weight}: a finite number not below 0 is allowed`)
  }
}
