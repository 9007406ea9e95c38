import { groupBy } from '@/dataset/group'
import type { Dataset } from '@/dataset/dataset'
import type { IndicatorId } from '@/dataset/ids'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import { hasFigure } from '@/analysis/indicatorPeriods'
import type { Scene } from '@/analysis/scene'

/**
 * Indicators of one area of work; `field` is `null` for those whose area is not among the fields.
 */
export type IndicatorGroup = {
  readonly field: Field | null
  readonly indicators: readonly Indicator[]
}

/**
 * All indicators by area of work, areas in their own order and indicators in that of the package;
 * no group is empty.
 */
export function indicatorGroups(dataset: Dataset): IndicatorGroup[] {
  const byField = groupBy(
    dataset.indicators.rows,
    ({ field_id }) => dataset.fields.byId.get(field_id) ?? null,
  )
  return [...dataset.fields.rows, null].flatMap((field) => {
    const indicators = byField.get(field)
    return indicators ? [{ field, indicators }] : []
  })
}

/**
 * The neighbours of an indicator in the list, and its place (from 1) among those that have figures
 * in the scene’s period.
 */
export type IndicatorSteps = {
  readonly previous: Indicator | null
  readonly next: Indicator | null
  /** `null` for an indicator without figures. */
  readonly place: number | null
  readonly of: number
}

/**
 * Where one comes from an indicator by a step back or forth: the nearest one in the order of the
 * list that has a figure in the scene’s period and scope. `null` at the ends: the list is no ring,
 * so that a presenter knows when it is over.
 */
export function indicatorSteps(
  dataset: Dataset,
  scene: Scene,
  current: IndicatorId,
): IndicatorSteps {
  const all = indicatorGroups(dataset).flatMap(({ indicators }) => indicators)
  const at = all.findIndex(({ indicator_id }) => indicator_id === current)
  const isShown = (indicator: Indicator): boolean => hasFigure(dataset, scene, indicator)
  const shown = all.filter(isShown)
  const here = all[at]
  const place = here ? shown.indexOf(here) : -1
  return {
    previous: all.slice(0, Math.max(0, at)).filter(isShown).at(-1) ?? null,
    next: all.slice(at + 1).find(isShown) ?? null,
    place: place === -1 ? null : place + 1,
    of: shown.length,
  }
}
