import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import { periodOf, sharesCases, type PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Measured } from '@/stats/aggregate'
import { attainment, type Attainment } from '@/stats/attainment'
import { changeVerdict, type ChangeVerdict } from '@/stats/changeVerdict'
import { wilson, type Interval } from '@/stats/interval'
import { percentageCountsOf, type Proportion } from '@/stats/proportion'
import type { Scene } from './scene'

/** One figure of one unit, held against its target; `value` is `null` where there is none. */
export type Reading = {
  readonly unit: Unit
  readonly indicator: Indicator
  readonly observation: Observation | null
  readonly value: number | null
  /** Its own target, else that of the indicator. */
  readonly target: number | null
  readonly attainment: Attainment
}

/** The row shown for a figure, `null` where there is none. */
export function observationOf(
  dataset: Dataset,
  { scope }: Pick<Scene, 'scope'>,
  unit: Unit,
  indicator: Indicator,
  period: PeriodId | null,
): Observation | null {
  const { observations } = dataset
  return period === null
    ? null
    : observations.find(unit.unit_id, indicator.indicator_id, period, scope)
}

/** The figure of a unit in a period, by default the scene’s; all `null` in no period. */
export function readingOf(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  indicator: Indicator,
  period: PeriodId | null = scene.period,
): Reading {
  const observation = observationOf(dataset, scene, unit, indicator, period)
  const value = observation?.value ?? null
  const target = observation?.target ?? indicator.target
  const { near, polarity } = indicator
  return {
    unit,
    indicator,
    observation,
    value,
    target,
    attainment: attainment({ value, target, near, polarity }),
  }
}

const NO_COUNTS = { numerator: null, denominator: null }

/** The figure and the counts of a row, all `null` without one. */
export function measuredOf(observation: Observation | null): Measured {
  const { value = null, numerator = null, denominator = null } = observation ?? {}
  return { value, numerator, denominator }
}

/**
 * The counts that a figure is the percentage of; `null` for what is no percentage, and where
 * the counts say something else than the figure, so that nothing told from them speaks of another
 * figure than the one shown.
 */
export function countsBehind(
  { measure }: Indicator,
  observation: Observation | null,
): Proportion | null {
  return measure === 'percent' ? percentageCountsOf(measuredOf(observation)) : null
}

/** The interval that the source of a figure gives with it; `null` where it holds no such value. */
export function sourceInterval(observation: Observation | null): Interval | null {
  const { value = null, lower = null, upper = null } = observation ?? {}
  return value !== null && lower !== null && upper !== null && lower <= value && value <= upper
    ? { lower, upper }
    : null
}

/**
 * What chance allows for: the interval that the source gives, else the Wilson 95 % interval in
 * percent; `null` where there are no `countsBehind` the figure either.
 */
export function intervalOf(indicator: Indicator, observation: Observation | null): Interval | null {
  const own = sourceInterval(observation)
  if (own) return own
  const counts = countsBehind(indicator, observation)
  const share = counts && wilson(counts.numerator, counts.denominator)
  return share && { lower: share.lower * 100, upper: share.upper * 100 }
}

/**
 * How a figure went between two rows of one unit and indicator: whether that is for the better and
 * more than chance allows for, and no smaller than what the indicator declares to matter. Of two
 * snapshots of one year, of which the later holds the cases of the earlier, no test can tell; the
 * least difference alone does.
 */
export function changeBetween(
  { polarity, least_change: gap }: Indicator,
  previous: Observation | null,
  current: Observation | null,
): ChangeVerdict {
  const isShared =
    previous !== null &&
    current !== null &&
    sharesCases(periodOf(previous.period), periodOf(current.period))
  const measured = (row: Observation | null): Measured =>
    isShared ? { ...NO_COUNTS, value: row?.value ?? null } : measuredOf(row)
  return changeVerdict({
    current: measured(current),
    previous: measured(previous),
    polarity,
    gap,
  })
}
