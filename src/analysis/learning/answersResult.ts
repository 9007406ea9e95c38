import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import { periodBounds, periodOf, type PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { changeBetween, observationOf, readingOf, type Reading } from '@/analysis/reading'
import { change } from '@/stats/change'
import type { Verdict } from '@/stats/judgement'
import { periodsLike, type Scene } from '@/analysis/scene'

/**
 * How a unit’s figure went up to the scene’s period. `basis` tells from when: `since`, the last
 * period that was over when the model was adopted; `earliest`, the earliest period there is a
 * figure for, because no day of adoption is known. Of periods within a year those of the same
 * season (third quarter, month nine) go before others. `none`: there is no such figure, and all
 * else is `null`.
 */
export type TimeSeries = {
  readonly basis: 'since' | 'earliest' | 'none'
  readonly from: PeriodId | null
  readonly difference: number | null
  readonly verdict: Verdict
}

export type Results = {
  /** Where a unit stands on an indicator in the scene’s period. */
  readonly level: (unit: Unit, indicator: Indicator) => Reading
  readonly course: (unit: Unit, indicator: Indicator, since: string | null) => TimeSeries
}

/** Looks up how units stand and went on indicators; each question is worked out once. */
export function resultsOf(dataset: Dataset, scene: Scene): Results {
  const { observations } = dataset
  const { period, scope } = scene
  const levels = new Map<string, Reading>()
  const courses = new Map<string, TimeSeries>()
  const before = period === null ? [] : periodsLike(scene, period).filter((each) => each !== period)
  const [same, other] = [
    before.filter((each) => isSameSeason(each, period)),
    before.filter((each) => !isSameSeason(each, period)),
  ]
  const earliestFirst = [...same, ...other]
  const latestFirst = [...same.reverse(), ...other.reverse()].map((at) => ({
    at,
    end: periodBounds(periodOf(at)).end,
  }))
  const find = (unit: Unit, indicator: Indicator, at: PeriodId | null): Observation | null =>
    observationOf(dataset, scene, unit, indicator, at)
  const hasValue = (unit: Unit, indicator: Indicator) => (at: PeriodId) =>
    observations.value(unit.unit_id, indicator.indicator_id, at, scope) !== null

  const level = (unit: Unit, indicator: Indicator): Reading => {
    const key = `${unit.unit_id}~${indicator.indicator_id}`
    const made = levels.get(key) ?? readingOf(dataset, scene, unit, indicator)
    levels.set(key, made)
    return made
  }

  const start = (unit: Unit, indicator: Indicator, since: string | null): PeriodId | null => {
    const has = hasValue(unit, indicator)
    if (since === null) return earliestFirst.find(has) ?? null
    return latestFirst.find(({ at, end }) => end <= since && has(at))?.at ?? null
  }

  const series = (unit: Unit, indicator: Indicator, since: string | null): TimeSeries => {
    const key = `${unit.unit_id}~${indicator.indicator_id}~${since ?? ''}`
    const held = courses.get(key)
    if (held) return held
    const current = find(unit, indicator, period)
    const from = current?.value == null ? null : start(unit, indicator, since)
    const previous = find(unit, indicator, from)
    const made: TimeSeries =
      from === null
        ? { basis: 'none', from: null, difference: null, verdict: 'unknown' }
        : {
            basis: since === null ? 'earliest' : 'since',
            from,
            difference: change(current?.value ?? null, previous?.value ?? null),
            verdict: changeBetween(indicator, previous, current).verdict,
          }
    courses.set(key, made)
    return made
  }
  return { level, course: series }
}

function isSameSeason(a: PeriodId, b: PeriodId | null): boolean {
  return b !== null && periodOf(a).number === periodOf(b).number
}
