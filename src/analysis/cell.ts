import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'
import type { Band } from '@/dataset/tables/bands'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Figure, Message } from '@/i18n/message'
import { decimalsWritten, isNoCase } from '@/dataset/plausibility'
import type { ChangeVerdict } from '@/stats/changeVerdict'
import { isSmallDenominator, type Interval } from '@/stats/interval'
import { isAtLeast } from '@/stats/nearlyEqual'
import { changeBetween, intervalOf, observationOf, readingOf, type Reading } from './reading'
import { periodBefore } from './periodBefore'
import type { Scene } from './scene'
import { linkedShortcoming, runsLinkedModel, type ShortcomingState } from './statements'

/** All that one figure of one unit says. */
export type CellView = Reading & {
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
  readonly interval: Interval | null
  /** Every row of the cell, preferred first, when there is more than one. */
  readonly versions: readonly Observation[]
}

/**
 * The cells of a scene, which several parts of a page ask for: each is worked out once. Nothing in
 * a dataset or a scene changes.
 */
const held = new WeakMap<Dataset, WeakMap<Scene, Map<Indicator, Map<Unit, CellView>>>>()

/**
 * The figure of a unit in the scene’s period, with everything that is shown about it. The same
 * object for the same arguments.
 */
export function cellView(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  indicator: Indicator,
): CellView {
  const scenes = held.get(dataset) ?? new WeakMap<Scene, Map<Indicator, Map<Unit, CellView>>>()
  held.set(dataset, scenes)
  const indicators = scenes.get(scene) ?? new Map<Indicator, Map<Unit, CellView>>()
  scenes.set(scene, indicators)
  const cells = indicators.get(indicator) ?? new Map<Unit, CellView>()
  indicators.set(indicator, cells)
  const cell = cells.get(unit) ?? newCell(dataset, scene, unit, indicator)
  cells.set(unit, cell)
  return cell
}

function newCell(dataset: Dataset, scene: Scene, unit: Unit, indicator: Indicator): CellView {
  const { period } = scene
  const reading = readingOf(dataset, scene, unit, indicator)
  const { observation, value } = reading
  const previous = period === null ? null : periodBefore(scene, period)
  const before = observationOf(dataset, scene, unit, indicator, previous)
  return {
    ...reading,
    change: changeBetween(indicator, before, observation),
    difference: value === null || before?.value == null ? null : value - before.value,
    previous,
    shortcoming: linkedShortcoming(dataset, scene, unit.unit_id, indicator.indicator_id),
    hasModel: runsLinkedModel(dataset, unit.unit_id, indicator.indicator_id),
    band: value === null ? null : bandOf(dataset, indicator, value),
    isSmall:
      value !== null &&
      observation?.denominator != null &&
      isSmallDenominator(observation.denominator),
    interval: intervalOf(indicator, observation),
    versions: [],
  }
}

/**
 * The band a value falls in: limits are half-open, the lower one included. `null` where the
 * indicator has no scheme.
 */
export function bandOf(dataset: Dataset, indicator: Indicator, value: number): Band | null {
  return (
    dataset.bands.find(
      (band) =>
        band.indicator_id === indicator.indicator_id &&
        value >= band.lower &&
        (band.upper === null || value < band.upper),
    ) ?? null
  )
}

/**
 * Whether a figure has no value because nothing was there to be counted, which is neither missing
 * nor 0 %.
 */
export function hasNoCases({
  observation,
  indicator,
}: Pick<CellView, 'observation' | 'indicator'>): boolean {
  return observation !== null && observation.value === null && isNoCase(observation, indicator)
}

/**
 * The decimals that a value is shown with: those of its indicator, and as many more as it takes to
 * see on which side of the target it lies, so that no 98.0 is called short of 98. `target`: the one
 * it is held against, where that is its own.
 */
export function shownDecimals(
  indicator: Indicator,
  value: number,
  target: number | null = indicator.target,
): number {
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
export function figureOf(
  indicator: Indicator,
  value: number,
  target: number | null = indicator.target,
): Figure {
  return {
    kind: 'value',
    value,
    measure: indicator.measure,
    decimals: shownDecimals(indicator, value, target),
  }
}

/** A target as a figure, as exact as it was set and without decimals that say nothing. */
export function targetFigure(indicator: Indicator, target: number): Figure {
  const decimals = Math.min(decimalsWritten(target), MOST_DECIMALS)
  return { kind: 'value', value: target, measure: indicator.measure, decimals }
}

/** A target with the side that meets it: at least, or at most. */
export function targetMessage(indicator: Indicator, target: number): Message {
  return { id: targetId(indicator), values: { value: targetFigure(indicator, target) } }
}

/** How a target is said, which is a figure or a range of them. */
export function targetId({ polarity }: Indicator): 'target.atLeast' | 'target.atMost' {
  return polarity === 'lower' ? 'target.atMost' : 'target.atLeast'
}

/** A figure without what it is measured in, for a cell whose heading says that. */
export function bareFigure(
  indicator: Indicator,
  value: number,
  target: number | null = indicator.target,
): Figure {
  return { kind: 'number', value, decimals: shownDecimals(indicator, value, target) }
}
