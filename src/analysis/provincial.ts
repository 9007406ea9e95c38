import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import { count, type Message } from '@/i18n/message'
import { countedTwice } from '@/dataset/plausibility'
import { aggregate } from '@/stats/aggregate'
import { attainment, type Attainment } from '@/stats/attainment'
import { measuredOf, observationOf } from './reading'
import type { Scene } from './scene'

/**
 * The figure of the unit above: its own row, or put together from the units below by the
 * indicator’s rule.
 */
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

/**
 * The provincial value in a period, by default the scene’s. `value` is `null` when there is neither
 * row nor parts, and where the parts hold a unit and one that followed it: they count something
 * twice, and which of the two is meant cannot be known.
 */
export function provincial(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
  period: PeriodId | null = scene.period,
): Provincial {
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
  const own = scene.parent && observationOf(dataset, scene, scene.parent, indicator, period)
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
  const parts = scene.units.map((unit) =>
    measuredOf(observationOf(dataset, scene, unit, indicator, period)),
  )
  const held = new Set<string>(
    scene.units.flatMap(({ unit_id: id }, index) => (parts[index]?.value == null ? [] : [id])),
  )
  if (countedTwice(held, dataset.successions, period, dataset.units.byId).size > 0) return none
  return { ...none, ...aggregate(indicator.aggregate, parts), origin: indicator.aggregate }
}

/**
 * Of how many of the units a value was put together, where that is not all of them; `null` without
 * a value, and for one that was supplied.
 */
export function coverageOf({
  value,
  origin,
  used,
  of,
}: Provincial): { readonly used: number; readonly of: number } | null {
  return value === null || origin === 'supplied' || used >= of ? null : { used, of }
}

/** The same in words, to stand beside the value; nothing where it is whole. */
export function coverageMessages(province: Provincial): Message[] {
  const coverage = coverageOf(province)
  return coverage === null
    ? []
    : [{ id: 'indicators.partial', values: { used: count(coverage.used), of: count(coverage.of) } }]
}

/** Whether the provincial value stands on the scale of the units: a sum does not. */
export function isMark({ value, origin }: Provincial, { aggregate: kind }: Indicator): boolean {
  return value !== null && origin !== 'sum' && kind !== 'sum'
}

/**
 * How the province stands to the target, which is one for units: a sum of them is not held against
 * it, and neither is a value that leaves some of them out, which would speak for units that nobody
 * counted.
 */
export function provincialAttainment(province: Provincial, indicator: Indicator): Attainment {
  const { near, polarity, target } = indicator
  return isMark(province, indicator) && coverageOf(province) === null
    ? attainment({ value: province.value, target, near, polarity })
    : 'none'
}
