import type { Indicator } from '@/dataset/tables/indicators'
import { componentShare } from '@/stats/composite'

/** The indicators that a composite score is made of: those that weigh, but for the score itself. */
export function componentsOf(
  indicators: readonly Indicator[],
  composite: Indicator | null,
): readonly Indicator[] {
  return indicators.filter((each) => each !== composite && each.weight !== null && each.weight > 0)
}

/**
 * Between which values an indicator earns its part of a composite score. Left empty: from 0, to the
 * maximum score of a score and to 100 of a percent; `null` where nothing says. Source: data
 * reference, indicators.
 */
export function limitsOf({ min, max, measure, max_score: most }: Indicator): {
  readonly min: number
  readonly max: number | null
} {
  return {
    min: min ?? 0,
    max: max ?? (measure === 'score' ? most : measure === 'percent' ? 100 : null),
  }
}

/** How much of its range a figure of a component reached, share 0–1; `null` as `componentShare`. */
export function shareOf(indicator: Indicator, value: number | null): number | null {
  return componentShare({ ...limitsOf(indicator), value, polarity: indicator.polarity })
}
