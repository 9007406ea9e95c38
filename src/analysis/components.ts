import { isNoCase } from '@/dataset/plausibility'
import type { IndicatorId } from '@/dataset/ids'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Measured } from '@/stats/aggregate'
import { componentShare } from '@/stats/composite'

/**
 * The indicators that a composite score is made of: the leaves of its tree that weigh; where it has
 * no tree, all that weigh and are in none, but for the score itself. In the order of the package.
 */
export function componentsOf(
  indicators: readonly Indicator[],
  composite: Indicator | null,
): readonly Indicator[] {
  const below = composite === null ? null : descendants(indicators, composite.indicator_id)
  const weighs = (each: Indicator): boolean => worthOf(each) > 0
  if (below === null || below.size === 0)
    return indicators.filter((each) => each !== composite && (each.weight ?? 0) > 0)
  const parents = new Set(indicators.map(({ parent_id: parent }) => parent))
  return indicators.filter(
    (each) => below.has(each.indicator_id) && !parents.has(each.indicator_id) && weighs(each),
  )
}

/** All that stands below an indicator; a ring of parents is gone through once. */
function descendants(indicators: readonly Indicator[], root: IndicatorId): Set<IndicatorId> {
  const found = new Set<IndicatorId>()
  let last: readonly IndicatorId[] = [root]
  while (last.length > 0) {
    const next = indicators.filter(
      ({ indicator_id: id, parent_id: parent }) =>
        parent !== null && last.includes(parent) && id !== root && !found.has(id),
    )
    last = next.map(({ indicator_id: id }) => id)
    for (const id of last) found.add(id)
  }
  return found
}

/** What a component weighs in its score: its weight, else its points at most; 0 without either. */
export function worthOf({ weight, max_score: most }: Indicator): number {
  return weight ?? most ?? 0
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
  const { min, max } = limitsOf(indicator)
  return componentShare({ min, max, value, polarity: indicator.polarity })
}

/**
 * How much of a component a unit earned, share 0–1: by its figure, or by the rule for no cases
 * where 0 of 0 were there to be counted; `null` where nothing says.
 */
export function earnedOf(indicator: Indicator, row: Measured | null): number | null {
  if (row === null) return null
  if (row.value !== null || !isNoCase(row, indicator)) return shareOf(indicator, row.value)
  const { no_case: rule } = indicator
  return rule === 'full' ? 1 : rule === 'zero' ? 0 : null
}
