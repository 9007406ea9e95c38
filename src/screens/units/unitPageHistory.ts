import type { Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { eventMarks, type EventMark } from '@/analysis/events/eventMarks'
import { comparableValue, linePeriods, provincialIn, unitsIn } from '@/analysis/indicatorPeriods'
import { rankHeading, type Place } from '@/analysis/ranking'
import { focusPlace, type Scene } from '@/analysis/scene'
import type { Message } from '@/i18n/message'
import { largest, smallest } from '@/stats/extremes'
import { placeAmong } from './unitPageBullet'

/**
 * The score and the rank of one unit over time. All lists are aligned with `periods`, oldest first;
 * a period without a figure holds its place.
 */
export type HistoryView = {
  readonly indicator: Indicator
  readonly unit: Unit
  /** Its place among the focus units, `null` when it is none. */
  readonly focus: number | null
  readonly periods: readonly PeriodId[]
  readonly values: readonly (number | null)[]
  readonly province: readonly (number | null)[]
  /** The lowest and the highest value among the units that existed then. */
  readonly lowest: readonly (number | null)[]
  readonly highest: readonly (number | null)[]
  readonly target: number | null
  readonly marks: readonly EventMark[]
  readonly places: readonly (Place | null)[]
  /** What stands over the ranks. */
  readonly rankHeading: Message
}

/**
 * The history of the composite score up to the scene’s period, among the units of the level that
 * existed in each. `null` without a score, or with fewer than two periods in which the unit has
 * one.
 */
export function historyView(dataset: Dataset, scene: Scene, unit: Unit): HistoryView | null {
  const { composite, scope, level } = scene
  if (composite === null) return null
  const periods = linePeriods(dataset, scene, composite)
  const columns = periods.map((period) => {
    const units = unitsIn(dataset, level, period)
    const values = units.map((each) =>
      dataset.observations.value(each.unit_id, composite.indicator_id, period, scope),
    )
    const held = values.flatMap((value) => (value === null ? [] : [value]))
    return {
      place: placeAmong(scene, units, values, composite, unit),
      value: values[units.indexOf(unit)] ?? null,
      province: comparableValue(provincialIn(dataset, scene, composite, period)),
      lowest: held.length === 0 ? null : smallest(held),
      highest: held.length === 0 ? null : largest(held),
    }
  })
  if (columns.filter(({ value }) => value !== null).length < 2) return null
  const focus = focusPlace(scene, unit.unit_id)
  return {
    indicator: composite,
    unit,
    focus,
    periods,
    values: columns.map(({ value }) => value),
    province: columns.map(({ province }) => province),
    lowest: columns.map(({ lowest }) => lowest),
    highest: columns.map(({ highest }) => highest),
    target: composite.polarity === 'none' ? null : composite.target,
    marks: eventMarks(dataset, composite, [unit, scene.parent], periods),
    places: columns.map(({ place }) => place),
    rankHeading: rankHeading(scene),
  }
}
