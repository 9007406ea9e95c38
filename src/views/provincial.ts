import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import { aggregate } from '@/stats/aggregate'
import type { Scene } from './scene'

/** The figure of the unit above: its own row, or put together from the units below by the indicator’s rule. */
export type Provincial = {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly origin: 'supplied' | Indicator['aggregate']
  /** Units that went into it, of those there are. */
  readonly used: number
  readonly of: number
  readonly observation: Observation | null
}

/** The provincial value in a period, by default the scene’s. `value` is `null` when there is neither row nor parts. */
export function provincial(dataset: Dataset, scene: Scene, indicator: Indicator, period: PeriodId | null = scene.period): Provincial {
  const none: Provincial = {
    value: null,
    numerator: null,
    denominator: null,
    origin: 'none',
    used: 0,
    of: scene.units.length,
    observation: null,
  }
  if (period === null) return none
  const { observations } = dataset
  const own = scene.parent && observations.find(scene.parent.unit_id, indicator.indicator_id, period, scene.scope)
  if (own && own.value !== null) {
    return {
      value: own.value,
      numerator: own.numerator,
      denominator: own.denominator,
      origin: 'supplied',
      used: 1,
      of: 1,
      observation: own,
    }
  }
  const parts = scene.units.map((unit) => {
    const row = observations.find(unit.unit_id, indicator.indicator_id, period, scene.scope)
    return { value: row?.value ?? null, numerator: row?.numerator ?? null, denominator: row?.denominator ?? null }
  })
  return { ...none, ...aggregate(indicator.aggregate, parts), origin: indicator.aggregate }
}
