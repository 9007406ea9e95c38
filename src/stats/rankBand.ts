import type { Polarity } from './attainment'
import type { Interval } from './interval'
import { isAbove } from './nearlyEqual'
import { competitionRanks } from './rank'

/** What is ranked. `interval`: what chance allows for, in the unit of the value. */
export type Ranked = { readonly value: number | null; readonly interval: Interval | null }

/**
 * `rank`: standard competition rank. `best` and `worst`: the ranks it could have, were all that is
 * too close to call called for or against it. `band`: from 1, units of one band are too close to
 * call from the first of the band.
 */
export type RankBand = {
  readonly rank: number
  readonly best: number
  readonly worst: number
  readonly band: number
}

/**
 * Ranks, and which of them say nothing. Two units are too close to call where both have intervals
 * and these overlap or touch; else where their values differ by no more than `tolerance`. A band is
 * opened by the best unit not yet in one, and takes those that follow while they are too close to
 * call from it: within a band neighbours of neighbours do not chain on. Equal ranks share a band.
 * Shapes: results in the order of `units`. Units: values and `tolerance` in one unit (`scaledMad`
 * of the values will do); `null` tolerance: any difference counts. Whether so few values are a
 * ranking at all is the caller’s to say. `null` result: no value, or polarity is none. Never
 * throws. Source: Goldstein and Spiegelhalter, JRSS A 159 (1996), 385–443, on the uncertainty of
 * ranks.
 */
export function rankBands(of: {
  readonly units: readonly Ranked[]
  readonly tolerance: number | null
  readonly polarity: Polarity
}): (RankBand | null)[] {
  const { units, tolerance, polarity } = of
  const ranks = competitionRanks(
    units.map(({ value }) => value),
    polarity,
  )
  const ranked = units.flatMap((unit, index) => {
    const rank = ranks[index] ?? null
    return rank === null || unit.value === null
      ? []
      : [{ index, rank, value: unit.value, interval: unit.interval }]
  })
  const results: (RankBand | null)[] = units.map(() => null)
  // Of equal values the surest comes first, so that the order of the units decides nothing.
  ranked.sort((a, b) => a.rank - b.rank || width(a.interval) - width(b.interval))
  let band = 0
  let first: RankedValue | null = null
  let lastRank = 0
  for (const unit of ranked) {
    if (first === null || (unit.rank !== lastRank && isApart(first, unit, tolerance))) {
      first = unit
      band += 1
    }
    lastRank = unit.rank
    const apart = ranked.filter((other) => isApart(unit, other, tolerance))
    const better = apart.filter((other) => other.rank < unit.rank).length
    const worse = apart.filter((other) => other.rank > unit.rank).length
    results[unit.index] = { rank: unit.rank, best: better + 1, worst: ranked.length - worse, band }
  }
  return results
}

type RankedValue = {
  readonly rank: number
  readonly value: number
  readonly interval: Interval | null
}

/**
 * Whether two of different rank can be told apart: by intervals that do not touch where both have
 * one, else by the tolerance.
 */
export function isApart(a: RankedValue, b: RankedValue, tolerance: number | null): boolean {
  if (a.rank === b.rank) return false
  if (a.interval !== null && b.interval !== null)
    return (
      isAbove(a.interval.lower, b.interval.upper) || isAbove(b.interval.lower, a.interval.upper)
    )
  return isAbove(Math.abs(a.value - b.value), tolerance ?? 0)
}

function width(interval: Interval | null): number {
  return interval === null ? 0 : interval.upper - interval.lower
}
