import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import type { TrendView } from '@/analysis/profile'
import { provincial } from '@/analysis/provincial'
import { focusPlace, periodsLike, type Scene } from '@/analysis/scene'

/** What the history beside the comparison shows, and what else it could show. */
export type CompareTrend = { readonly trend: TrendView; readonly choices: readonly Indicator[] }

/**
 * The history of an indicator up to the scene’s period, focus units before all others: the one
 * asked for, else the composite score, else the first headline indicator that has one. `null`: none
 * has figures in two periods of a kind. Errors: none.
 */
export function compareTrend(
  dataset: Dataset,
  scene: Scene,
  wanted: string | null,
): CompareTrend | null {
  const headline = scene.indicators.filter((each) => each !== scene.composite)
  const choices = [...(scene.composite ? [scene.composite] : []), ...headline].filter(
    (each) => each.polarity !== 'none',
  )
  const asked = choices.find(({ indicator_id }) => indicator_id === wanted)
  for (const indicator of asked ? [asked] : choices) {
    const trend = trendOf(dataset, scene, indicator)
    if (trend) return { trend, choices }
  }
  return null
}

function trendOf(dataset: Dataset, scene: Scene, indicator: Indicator): TrendView | null {
  if (scene.period === null) return null
  const { observations } = dataset
  const periods = periodsLike(scene, scene.period).filter((period) =>
    scene.units.some(
      (unit) =>
        observations.value(unit.unit_id, indicator.indicator_id, period, scene.scope) !== null,
    ),
  )
  if (periods.length < 2) return null
  return {
    indicator,
    periods,
    province: periods.map((period) => provincial(dataset, scene, indicator, period).value),
    lines: scene.units.map((unit) => ({
      unit,
      focus: focusPlace(scene, unit.unit_id),
      isChosen: false,
      values: periods.map((period) =>
        observations.value(unit.unit_id, indicator.indicator_id, period, scene.scope),
      ),
    })),
  }
}
