import type { Observation } from '@/dataset/observations'
import type { Indicator } from '@/dataset/tables/indicators'
import { countsBehind } from './reading'

/** So many cases more in the numerator, or fewer, of a denominator as it is. */
export type Cases = {
  readonly kind: 'more' | 'fewer'
  readonly cases: number
  /** What the figure then is, in percent. */
  readonly reached: number
}

/** A share that floating point moved by so little is the share that was meant. */
const SLACK = 1e-9

/**
 * The fewest cases that bring a percentage to a value, with the denominator of its row; `null` where
 * there are no counts behind the figure, and where they are there already: rounding may put a value
 * on the other side of what its counts say, and then they tell no way. Never throws.
 */
export function casesTo(
  indicator: Indicator,
  row: Observation | null,
  value: number,
): Cases | null {
  const counts = countsBehind(indicator, row)
  if (counts === null || indicator.polarity === 'none') return null
  const { numerator, denominator } = counts
  const isHigher = indicator.polarity === 'higher'
  const wanted = (value / 100) * denominator
  const reached = isHigher ? Math.ceil(wanted - SLACK) : Math.floor(wanted + SLACK)
  if (isHigher ? reached <= numerator : reached >= numerator) return null
  return {
    kind: isHigher ? 'more' : 'fewer',
    cases: Math.abs(reached - numerator),
    reached: (reached / denominator) * 100,
  }
}
