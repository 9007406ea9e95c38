import type { Polarity } from './attainment'
import { nearlyEqual } from './nearlyEqual'

/**
 * Standard competition ranking: 1 is the best, equal values share the smallest rank, and the next
 * rank is left out (1, 2, 2, 4). Shapes: ranks in the order of `values`, one each. Units: any one
 * unit; values that differ by floating point noise alone are equal. `null`: the value is missing
 * and is not counted, or polarity is none, and then every rank is `null`. Never throws.
 */
export function competitionRanks(
  values: readonly (number | null)[],
  polarity: Polarity,
): (number | null)[] {
  const ranks: (number | null)[] = values.map(() => null)
  if (polarity === 'none') return ranks
  const sign = polarity === 'higher' ? 1 : -1
  const present = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  present.sort((a, b) => sign * (b.value - a.value))
  let rank = 0
  let leader: number | null = null
  for (const [place, { value, index }] of present.entries()) {
    if (leader === null || !nearlyEqual(value, leader)) {
      rank = place + 1
      leader = value
    }
    ranks[index] = rank
  }
  return ranks
}
