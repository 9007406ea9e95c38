import type { Dataset } from '@/dataset/dataset'
import { periodBounds, periodOf, type PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { advantage } from '@/stats/distance'
import {
  differenceInDifferences,
  type DifferenceInDifferences,
} from '@/stats/differenceInDifferences'
import { mean } from '@/stats/sum'
import type { ModelCatalogue, ModelRow } from './model'
import { eventMarks, type EventMark } from '@/analysis/events/eventMarks'
import { focusPlace, periodsLike } from '@/analysis/scene'
import { isRunning } from '@/analysis/statements'

/**
 * The history of one unit beside a model. `apart`: it stopped the model, and belongs neither to
 * those that run it nor to the others.
 */
export type EffectLine = {
  readonly unit: Unit
  readonly focus: number | null
  readonly role: 'adopter' | 'other' | 'apart'
  readonly since: string | null
  /**
   * The period (from 0) in which it was adopted, where that is known and within the periods shown.
   */
  readonly adoptedAt: number | null
  readonly values: readonly (number | null)[]
}

/** The mean of the units of a group, and of how many; `null` where none has a figure. */
type GroupMean = { readonly value: number | null; readonly n: number }

/**
 * An indicator a model is meant for: those that run it against the others, up to the scene’s
 * period. Values are aligned with `periods`.
 */
export type EffectView = {
  readonly indicator: Indicator
  readonly periods: readonly PeriodId[]
  readonly marks: readonly EventMark[]
  readonly lines: readonly EffectLine[]
  readonly adopterMeans: readonly (number | null)[]
  readonly otherMeans: readonly (number | null)[]
  /** Levels in the last period. */
  readonly now: {
    readonly period: PeriodId
    readonly adopters: GroupMean
    readonly others: GroupMean
    readonly lead: number | null
  }
  /** Others of which the sources say nothing: they may run the model all the same. */
  readonly silent: number
  /** The inspections could not be loaded, so that how many are silent cannot be told. */
  readonly isUnread: boolean
  /** Adopters with and without a day of adoption. */
  readonly dated: number
  readonly undated: number
  /**
   * Before and after; `null` where no day is known, or too few figures stand on either side of it.
   */
  readonly beforeAfter: (DifferenceInDifferences & { readonly isBetter: boolean | null }) | null
}

/**
 * How those that run a model stand and went on an indicator beside the others; `null` without a
 * figure of an adopter.
 */
export function effectView(
  dataset: Dataset,
  catalogue: ModelCatalogue,
  row: ModelRow,
  indicator: Indicator,
): EffectView | null {
  const { scene, index } = catalogue
  const { period, scope } = scene
  if (period === null) return null
  const value = (unit: Unit, at: PeriodId): number | null =>
    dataset.observations.value(unit.unit_id, indicator.indicator_id, at, scope)
  const periods = periodsLike(scene, period).filter(
    (at) => at === period || scene.units.some((unit) => value(unit, at) !== null),
  )
  const lines = scene.units.map((unit): EffectLine => {
    const adoption = row.adoptions.get(unit.unit_id)
    const focus = focusPlace(scene, unit.unit_id)
    const isAdopter = adoption !== undefined && isRunning(adoption.stage)
    const since = isAdopter ? adoption.since : null
    return {
      unit,
      focus,
      role: isAdopter ? 'adopter' : adoption?.stage === 'stopped' ? 'apart' : 'other',
      since,
      adoptedAt: since === null ? null : periodHolding(periods, since),
      values: periods.map((at) => value(unit, at)),
    }
  })
  const adopters = lines.filter(({ role }) => role === 'adopter')
  const others = lines.filter(({ role }) => role === 'other')
  if (!adopters.some(({ values }) => values.some((each) => each !== null))) return null
  const last = periods.length - 1
  const now = { adopters: meanAt(adopters, last), others: meanAt(others, last) }
  return {
    indicator,
    periods,
    marks: eventMarks(
      dataset,
      indicator,
      lines.map(({ unit }) => unit),
      periods,
    ),
    lines,
    adopterMeans: periods.map((_, at) => meanAt(adopters, at).value),
    otherMeans: periods.map((_, at) => meanAt(others, at).value),
    now: {
      period,
      ...now,
      lead: advantage({
        value: now.adopters.value,
        mark: now.others.value,
        polarity: indicator.polarity,
      }),
    },
    silent: others.filter(
      ({ unit }) => !index.inspected.has(unit.unit_id) && !index.adoptionsOf.has(unit.unit_id),
    ).length,
    isUnread: catalogue.absent.includes('inspections'),
    dated: adopters.filter(({ since }) => since !== null).length,
    undated: adopters.filter(({ since }) => since === null).length,
    beforeAfter: beforeAfter(periods, adopters, others, indicator),
  }
}

function beforeAfter(
  periods: readonly PeriodId[],
  adopters: readonly EffectLine[],
  others: readonly EffectLine[],
  indicator: Indicator,
): EffectView['beforeAfter'] {
  const bounds = periods.map((period) => periodBounds(periodOf(period)))
  const indices = periods.map((_, index) => index)
  const treated = adopters.flatMap(({ values, since }) => {
    if (since === null) return []
    return [
      {
        values,
        before: indices.filter((index) => (bounds[index]?.end ?? '') <= since),
        after: indices.filter((index) => (bounds[index]?.start ?? '') >= since),
      },
    ]
  })
  const result = differenceInDifferences({ treated, others: others.map(({ values }) => values) })
  if (!result) return null
  const lead = advantage({
    value: result.change,
    mark: result.otherChange,
    polarity: indicator.polarity,
  })
  return { ...result, isBetter: lead === null || lead === 0 ? null : lead > 0 }
}

/** Which period a day lies in, from 0; `null` when it lies in none of them. */
function periodHolding(periods: readonly PeriodId[], day: string): number | null {
  const index = periods.findIndex((period) => {
    const { start, end } = periodBounds(periodOf(period))
    return start <= day && day < end
  })
  return index === -1 ? null : index
}

function meanAt(lines: readonly EffectLine[], at: number): GroupMean {
  const values = lines.flatMap(({ values: held }) => held[at] ?? [])
  return { value: mean(values), n: values.length }
}

/**
 * How many units ran a model by the end of each period; only those of which it is known since when.
 */
export function spreadOverTime(row: ModelRow, periods: readonly PeriodId[]): number[] {
  return periods.map(
    (period) =>
      row.spread.dated.filter(({ since }) => since < periodBounds(periodOf(period)).end).length,
  )
}

/**
 * The indicator whose effect is shown: the one asked for, else the first of the model; `null` for a
 * model that names none.
 */
export function effectIndicator(row: ModelRow, wanted: string | null): Indicator | null {
  return (
    row.indicators.find(({ indicator_id }) => indicator_id === wanted) ?? row.indicators[0] ?? null
  )
}
