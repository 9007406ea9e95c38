import { normalCdf } from './normal'
import { competitionRanks } from './rank'

/**
 * Up to this many values the chances are counted; the arrangements of more no longer fit a whole
 * number of double precision.
 */
const EXACT_LENGTH = 18

/**
 * `s`: pairs that rise less pairs that fall. `p`: share 0–1, two-sided chance of so large an |s|
 * were the order of no meaning.
 */
export type MannKendall = { readonly s: number; readonly p: number }

/**
 * The Mann–Kendall test for a trend: do later values tend to be larger, or smaller? Shapes: values
 * in the order of time, missing ones left out. Units: any; only the order of the values counts. `p`
 * is exact up to `EXACT_LENGTH` values, equal ones included; beyond, normal with the variance for
 * ties and continuity correction. No values, one, or all equal: s 0, p 1. Never throws. Source:
 * Mann, Econometrica 13 (1945); Kendall, Rank Correlation Methods (1975). The exact chances under
 * ties are the coefficients of the Gaussian multinomial (Stanley, Enumerative Combinatorics 1,
 * section 1.7).
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const ranks = competitionRanks(values, 'lower').flatMap((rank) => rank ?? [])
  let s = 0
  for (const [later, rank] of ranks.entries())
    for (const before of ranks.slice(0, later)) s += Math.sign(rank - before)
  const sizes = new Map<number, number>()
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1)
  const ties = [...sizes.values()]
  return {
    s,
    p:
      values.length <= EXACT_LENGTH
        ? exactP(s, values.length, ties)
        : normalP(s, values.length, ties),
  }
}

/** Counts the arrangements with so many falling pairs, of all those that can be told apart. */
function exactP(s: number, length: number, ties: readonly number[]): number {
  let counts = [1]
  for (let k = 2; k <= length; k++) counts = timesBracket(counts, k)
  for (const size of ties) for (let k = 2; k <= size; k++) counts = overBracket(counts, k)
  const pairs = counts.length - 1
  let all = 0
  let extreme = 0
  for (const [falling, count] of counts.entries()) {
    all += count
    if (Math.abs(pairs - 2 * falling) >= Math.abs(s)) extreme += count
  }
  return extreme / all
}

/** A polynomial, lowest power first, times 1 + q + … + q^(k−1). */
function timesBracket(polynomial: readonly number[], k: number): number[] {
  let running = 0
  return Array.from({ length: polynomial.length + k - 1 }, (_, power) => {
    running += (polynomial[power] ?? 0) - (polynomial[power - k] ?? 0)
    return running
  })
}

/** Undoes `timesBracket`, where that leaves no remainder. */
function overBracket(polynomial: readonly number[], k: number): number[] {
  const result: number[] = []
  for (let power = 0; power <= polynomial.length - k; power++) {
    result.push((polynomial[power] ?? 0) - (polynomial[power - 1] ?? 0) + (result[power - k] ?? 0))
  }
  return result
}

function normalP(s: number, length: number, ties: readonly number[]): number {
  const term = (n: number): number => n * (n - 1) * (2 * n + 5)
  const variance = ties.reduce((left, size) => left - term(size), term(length)) / 18
  if (s === 0 || variance === 0) return 1
  return 2 * normalCdf(-(Math.abs(s) - 1) / Math.sqrt(variance))
}
