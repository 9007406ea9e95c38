import type { Dataset } from '@/dataset/dataset'
import type { UnitId } from '@/dataset/ids'
import type { Observation } from '@/dataset/observations'
import { periodBounds, periodOf, type PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import { attainment, type Attainment } from '@/stats/attainment'
import { change } from '@/stats/change'
import { changeVerdict } from '@/stats/changeVerdict'
import type { Verdict } from '@/stats/judgement'
import { periodsLike, type Scene } from '@/analysis/scene'

/** Where a unit stands on an indicator in the scene’s period. */
export type Level = {
  readonly value: number | null
  readonly attainment: Attainment
  readonly denominator: number | null
  readonly observation: Observation | null
}

/**
 * How a unit’s figure went up to the scene’s period. `basis` tells from when: `since`, the last period that was over when the model was
 * adopted; `earliest`, the earliest period there is a figure for, because no day of adoption is known. Of periods within a year those of
 * the same season (third quarter, month nine) go before others. `none`: there is no such figure, and all else is `null`.
 */
export type Course = {
  readonly basis: 'since' | 'earliest' | 'none'
  readonly from: PeriodId | null
  readonly difference: number | null
  readonly verdict: Verdict
}

export type Results = {
  readonly level: (unit: UnitId, indicator: Indicator) => Level
  readonly course: (unit: UnitId, indicator: Indicator, since: string | null) => Course
}

/** Looks up how units stand and went on indicators; each question is worked out once. */
export function resultsOf(dataset: Dataset, scene: Scene): Results {
  const { observations } = dataset
  const { period, scope } = scene
  const levels = new Map<string, Level>()
  const courses = new Map<string, Course>()
  const before = period === null ? [] : periodsLike(scene, period).filter((each) => each !== period)
  const [same, other] = [before.filter((each) => isSameSeason(each, period)), before.filter((each) => !isSameSeason(each, period))]
  const earliestFirst = [...same, ...other]
  const latestFirst = [...same.reverse(), ...other.reverse()].map((at) => ({ at, end: periodBounds(periodOf(at)).end }))
  const find = (unit: UnitId, indicator: Indicator, at: PeriodId | null): Observation | null =>
    at === null ? null : observations.find(unit, indicator.indicator_id, at, scope)
  const hasValue = (unit: UnitId, indicator: Indicator) => (at: PeriodId) =>
    observations.value(unit, indicator.indicator_id, at, scope) !== null

  const level = (unit: UnitId, indicator: Indicator): Level => {
    const key = `${unit}~${indicator.indicator_id}`
    const held = levels.get(key)
    if (held) return held
    const observation = find(unit, indicator, period)
    const value = observation?.value ?? null
    const target = observation?.target ?? indicator.target
    const made = {
      value,
      attainment: attainment({ value, target, near: indicator.near, polarity: indicator.polarity }),
      denominator: observation?.denominator ?? null,
      observation,
    }
    levels.set(key, made)
    return made
  }

  const start = (unit: UnitId, indicator: Indicator, since: string | null): PeriodId | null => {
    const has = hasValue(unit, indicator)
    if (since === null) return earliestFirst.find(has) ?? null
    return latestFirst.find(({ at, end }) => end <= since && has(at))?.at ?? null
  }

  const course = (unit: UnitId, indicator: Indicator, since: string | null): Course => {
    const key = `${unit}~${indicator.indicator_id}~${since ?? ''}`
    const held = courses.get(key)
    if (held) return held
    const current = find(unit, indicator, period)
    const from = current?.value == null ? null : start(unit, indicator, since)
    const previous = find(unit, indicator, from)
    const made: Course =
      from === null
        ? { basis: 'none', from: null, difference: null, verdict: 'unknown' }
        : {
            basis: since === null ? 'earliest' : 'since',
            from,
            difference: change(current?.value ?? null, previous?.value ?? null),
            verdict: changeVerdict({ current: measured(current), previous: measured(previous), polarity: indicator.polarity }).verdict,
          }
    courses.set(key, made)
    return made
  }
  return { level, course }
}

function isSameSeason(a: PeriodId, b: PeriodId | null): boolean {
  return b !== null && periodOf(a).number === periodOf(b).number
}

function measured(observation: Observation | null): { value: number | null; numerator: number | null; denominator: number | null } {
  return { value: observation?.value ?? null, numerator: observation?.numerator ?? null, denominator: observation?.denominator ?? null }
}
