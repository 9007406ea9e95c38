import type { Observation } from '@/dataset/observations'
import type { Indicator } from '@/dataset/tables/indicators'
import { limitsOf, shareOf } from '@/analysis/components'
import { countsBehind } from '@/analysis/reading'
import type { Side } from './base'

/**
 * What makes good what is lost at a component: so many cases more in the numerator, or fewer, with
 * the denominator as it is; where there are no counts, the value to reach. `points`: what it earns
 * of the score of the unit.
 */
export type Undo =
  | {
      readonly kind: 'more' | 'fewer'
      readonly cases: number
      readonly points: number
      readonly value: number
    }
  | { readonly kind: 'value'; readonly points: number; readonly value: number }

/** A share that floating point moved by so little is the share that was meant. */
const SLACK = 1e-9

/**
 * What would bring a unit to what it is held against; `null` where it lacks nothing. `worth`: the
 * points that the whole component earns. Values beyond what earns points need not be reached.
 */
export function undoOf(
  indicator: Indicator,
  row: Observation | null,
  { own, base }: { readonly own: Side; readonly base: Side },
  worth: number,
): Undo | null {
  if (own.share === null || base.share === null || base.value === null) return null
  if (own.share >= base.share) return null
  const { min, max } = limitsOf(indicator)
  const isHigher = indicator.polarity === 'higher'
  const value = isHigher ? Math.min(base.value, max ?? Infinity) : Math.max(base.value, min)
  const pointsAt = (reached: number): number =>
    worth * ((shareOf(indicator, reached) ?? 0) - (own.share ?? 0))
  const counts = countsBehind(indicator, row)
  const byValue: Undo = { kind: 'value', value, points: pointsAt(value) }
  if (counts === null) return byValue
  const { numerator, denominator } = counts
  const wanted = (value / 100) * denominator
  const reached = isHigher ? Math.ceil(wanted - SLACK) : Math.floor(wanted + SLACK)
  // Rounding may put a value on the other side of what its counts say: then they tell no way.
  if (isHigher ? reached <= numerator : reached >= numerator) return byValue
  return {
    kind: isHigher ? 'more' : 'fewer',
    cases: Math.abs(reached - numerator),
    points: pointsAt((reached / denominator) * 100),
    value: (reached / denominator) * 100,
  }
}
