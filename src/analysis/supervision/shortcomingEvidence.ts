import type { Dataset } from '@/dataset/dataset'
import { comparePeriods, isSameKind, periodBounds, periodOf, type PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { changeBetween, readingOf, type Reading } from '@/analysis/reading'
import type { ChangeVerdict } from '@/stats/changeVerdict'
import type { Scene } from '@/analysis/scene'

/** How many periods a small history goes back: two years of quarters. */
const HISTORY_LENGTH = 8

/** Which periods stand before and after the day on which something was said. */
export type EvidenceTimes = {
  /** The last period that had ended by that day. */
  readonly before: PeriodId | null
  /** The scene’s period, where it ends after that day; `null` when it does not. */
  readonly after: PeriodId | null
  /**
   * With `after` `null`: the first period with figures that ends after that day, which the viewer
   * might choose.
   */
  readonly later: PeriodId | null
  /**
   * In order of time, the last `HISTORY_LENGTH` up to the scene’s period, or to `before` where that
   * is later.
   */
  readonly history: readonly PeriodId[]
}

export type EvidenceFigure = Reading & { readonly period: PeriodId }

/** What an indicator showed in a unit when something was said, and what it shows since. */
export type Evidence = {
  readonly unit: Unit
  readonly indicator: Indicator
  readonly before: EvidenceFigure | null
  readonly after: EvidenceFigure | null
  /** From `before` to `after`; `unknown` where one is missing. */
  readonly change: ChangeVerdict
  readonly difference: number | null
  /** Aligned with `times.history`. */
  readonly history: readonly (number | null)[]
  readonly times: EvidenceTimes
}

/**
 * The periods before and after a day, among those of the scene’s kind that have figures. A period
 * counts as after when its last day is, though it may have begun before. All `null` where the scene
 * has no period.
 */
export function evidenceTimes(scene: Scene, day: string): EvidenceTimes {
  const { period } = scene
  if (period === null) return { before: null, after: null, later: null, history: [] }
  const kind = periodOf(period)
  const alike = scene.periods.filter((each) => isSameKind(periodOf(each), kind))
  const hasEnded = (each: PeriodId): boolean => periodBounds(periodOf(each)).end <= day
  const before = alike.filter(hasEnded).at(-1) ?? null
  const after = hasEnded(period) ? null : period
  const last = before !== null && comparePeriods(periodOf(before), kind) > 0 ? before : period
  return {
    before,
    after,
    later: after === null ? (alike.find((each) => !hasEnded(each)) ?? null) : null,
    history: alike.slice(0, alike.indexOf(last) + 1).slice(-HISTORY_LENGTH),
  }
}

/** What an indicator showed in a unit before and after the day that `times` belong to. */
export function evidenceOf(
  dataset: Dataset,
  scene: Scene,
  times: EvidenceTimes,
  unit: Unit,
  indicator: Indicator,
): Evidence {
  const figure = (period: PeriodId | null): EvidenceFigure | null =>
    period === null ? null : { period, ...readingOf(dataset, scene, unit, indicator, period) }
  const [before, after] = [figure(times.before), figure(times.after)]
  return {
    unit,
    indicator,
    before,
    after,
    change: changeBetween(indicator, before?.observation ?? null, after?.observation ?? null),
    difference: after?.value == null || before?.value == null ? null : after.value - before.value,
    history: times.history.map((period) =>
      dataset.observations.value(unit.unit_id, indicator.indicator_id, period, scene.scope),
    ),
    times,
  }
}

/** The figures that some evidence rests on, for the source line. */
export function figuresOf(evidence: readonly Evidence[]): EvidenceFigure[] {
  return evidence.flatMap(({ before, after }) => [before, after].filter((each) => each !== null))
}
