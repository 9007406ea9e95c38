import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Measured } from '@/stats/aggregate'
import { attainment } from '@/stats/attainment'
import { isSmallDenominator } from '@/stats/interval'
import type { CellView } from '@/analysis/cell'
import type { Scene } from '@/analysis/scene'
import { CAVEATS, type Caveat } from './finding'

/** As much of a cell as findings look at. */
export type Reading = Pick<CellView, 'unit' | 'indicator' | 'observation' | 'value' | 'target' | 'attainment'>

/** What a unit’s figure of the scene’s period says; without the signs that a cell carries beside it. */
export function readingOf(dataset: Dataset, scene: Scene, unit: Unit, indicator: Indicator): Reading {
  const observation = scene.period === null ? null : observationOf(dataset, scene, unit, indicator, scene.period)
  const value = observation?.value ?? null
  const target = observation?.target ?? indicator.target
  const { near, polarity } = indicator
  return { unit, indicator, observation, value, target, attainment: attainment({ value, target, near, polarity }) }
}

/** The row shown for a figure, `null` where there is none. */
export function observationOf(dataset: Dataset, scene: Scene, unit: Unit, indicator: Indicator, period: PeriodId): Observation | null {
  return dataset.observations.find(unit.unit_id, indicator.indicator_id, period, scene.scope)
}

/** The figure and the counts of a row, all `null` without one. */
export function measuredOf(observation: Observation | null): Measured {
  return {
    value: observation?.value ?? null,
    numerator: observation?.numerator ?? null,
    denominator: observation?.denominator ?? null,
  }
}

/** What must be said with anything that rests on these rows; rows without a value are not looked at. In the order of `CAVEATS`. */
export function caveatsOf(rows: readonly (Observation | null)[], more: readonly Caveat[] = []): Caveat[] {
  const held = rows.flatMap((row) => (row === null || row.value === null ? [] : [row]))
  const small = held.filter(({ denominator }) => isSmallDenominator(denominator)).length
  const found = new Set<Caveat>(more)
  if (held.some(({ status }) => status === 'illustrative')) found.add('illustrative')
  if (held.some(({ status }) => status === 'provisional')) found.add('provisional')
  if (small > 0 && small >= held.length / 2) found.add('small')
  return CAVEATS.filter((caveat) => found.has(caveat))
}
