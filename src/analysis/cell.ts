import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import { formatPeriod, periodOf, previousPeriod, type PeriodId } from '@/dataset/period'
import type { Band } from '@/dataset/tables/bands'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Figure } from '@/i18n/message'
import { decimalsWritten, isNoCase } from '@/dataset/plausibility'
import { attainment, type Attainment } from '@/stats/attainment'
import { changeVerdict, type ChangeVerdict } from '@/stats/changeVerdict'
import { isSmallDenominator, wilson } from '@/stats/interval'
import { isAtLeast } from '@/stats/nearlyEqual'
import type { Scene } from './scene'
import { linkedShortcoming, runsLinkedModel, type ShortcomingState } from './statements'

/** All that one figure of one unit says. */
export type CellView = {
  readonly unit: Unit
  readonly indicator: Indicator
  readonly attainment: Attainment
  readonly value: number | null
  readonly target: number | null
  readonly observation: Observation | null
  readonly change: ChangeVerdict
  /** The difference to the period before, `null` without one. */
  readonly difference: number | null
  readonly previous: PeriodId | null
  /** The state of the gravest shortcoming that this indicator shows in this unit. */
  readonly shortcoming: ShortcomingState | null
  readonly hasModel: boolean
  /** The band of the indicator’s own scheme, shown in place of a figure that is only an order. */
  readonly band: Band | null
  readonly isSmall: boolean
  /** Wilson 95 % interval in percent. */
  readonly interval: { readonly lower: number; readonly upper: number } | null
  /** Every row of the cell, preferred first, when there is more than one. */
  readonly versions: readonly Observation[]
}

/** The figure of a unit in the scene’s period, with everything that is shown about it. */
export function cellView(dataset: Dataset, scene: Scene, unit: Unit, indicator: Indicator): CellView {
  const { period, scope } = scene
  const observation = period === null ? null : dataset.observations.find(unit.unit_id, indicator.indicator_id, period, scope)
  const previous = period === null ? null : formatPeriod(previousPeriod(periodOf(period)))
  const before = previous === null ? null : dataset.observations.find(unit.unit_id, indicator.indicator_id, previous, scope)
  const value = observation?.value ?? null
  const target = observation?.target ?? indicator.target
  const changed = changeVerdict({ current: measured(observation), previous: measured(before), polarity: indicator.polarity })
  const share = indicator.measure === 'percent' && observation ? wilson(observation.numerator, observation.denominator) : null
  return {
    unit,
    indicator,
    attainment: attainment({ value, target, near: indicator.near, polarity: indicator.polarity }),
    value,
    target,
    observation,
    change: changed,
    difference: value === null || before?.value == null ? null : value - before.value,
    previous,
    shortcoming: linkedShortcoming(dataset, scene, unit.unit_id, indicator.indicator_id),
    hasModel: runsLinkedModel(dataset, unit.unit_id, indicator.indicator_id),
    band: value === null ? null : bandOf(dataset, indicator, value),
    isSmall: value !== null && observation?.denominator != null && isSmallDenominator(observation.denominator),
    interval: share && { lower: share.lower * 100, upper: share.upper * 100 },
    versions: [],
  }
}

function measured(observation: Observation | null): { value: number | null; numerator: number | null; denominator: number | null } {
  return { value: observation?.value ?? null, numerator: observation?.numerator ?? null, denominator: observation?.denominator ?? null }
}

/** The band a value falls in: limits are half-open, the lower one included. `null` where the indicator has no scheme. */
export function bandOf(dataset: Dataset, indicator: Indicator, value: number): Band | null {
  return (
    dataset.bands.find(
      (band) => band.indicator_id === indicator.indicator_id && value >= band.lower && (band.upper === null || value < band.upper),
    ) ?? null
  )
}

/** Whether a figure has no value because nothing was there to be counted, which is neither missing nor 0 %. */
export function hasNoCases({ observation, indicator }: Pick<CellView, 'observation' | 'indicator'>): boolean {
  return observation !== null && observation.value === null && isNoCase(observation, indicator)
}

/**
 * The decimals that a value is shown with: those of its indicator, and as many more as it takes to see on
 * which side of the target it lies, so that no 98.0 is called short of 98. `target`: the one it is held
 * against, where that is its own.
 */
export function shownDecimals(indicator: Indicator, value: number, target: number | null = indicator.target): number {
  const { decimals, polarity } = indicator
  if (target === null || polarity === 'none') return decimals
  const sign = polarity === 'higher' ? 1 : -1
  const isMet = (shown: number): boolean => isAtLeast(sign * shown, sign * target)
  let shown = decimals
  while (shown < MOST_DECIMALS && isMet(Number(value.toFixed(shown))) !== isMet(value)) shown += 1
  return shown
}

/** More decimals than this tell nothing but noise. */
const MOST_DECIMALS = 6

/** A value of an indicator as a figure, held against its own `target` where it has one. */
export function figureOf(indicator: Indicator, value: number, target: number | null = indicator.target): Figure {
  return { kind: 'value', value, measure: indicator.measure, decimals: shownDecimals(indicator, value, target) }
}

/** A target as a figure, as exact as it was set and without decimals that say nothing. */
export function targetFigure(indicator: Indicator, target: number): Figure {
  const decimals = Math.min(decimalsWritten(target), MOST_DECIMALS)
  return { kind: 'value', value: target, measure: indicator.measure, decimals }
}

/** A figure without what it is measured in, for a cell whose heading says that. */
export function bareFigure(indicator: Indicator, value: number, target: number | null = indicator.target): Figure {
  return { kind: 'number', value, decimals: shownDecimals(indicator, value, target) }
}
