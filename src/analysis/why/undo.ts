import type { Observation } from '@/dataset/observations'
import type { Indicator } from '@/dataset/tables/indicators'
import { limitsOf, shareOf } from '@/analysis/components'
import { casesTo } from '@/analysis/casesTo'
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
  const way = casesTo(indicator, row, value)
  if (way === null) return { kind: 'value', value, points: pointsAt(value) }
  const { kind, cases, reached } = way
  return { kind, cases, points: pointsAt(reached), value: reached }
}
