import { groupBy } from '@/dataset/group'
import type { Dataset } from '@/dataset/dataset'
import {
  comparePeriods,
  formatPeriod,
  isSameKind,
  periodOf,
  previousPeriod,
  type PeriodId,
} from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Level, Unit } from '@/dataset/tables/units'
import { existsIn } from '@/dataset/validity'
import { count, type Message } from '@/i18n/message'
import { provincial, type Provincial } from './provincial'
import type { Scene } from './scene'

/**
 * A period for which an indicator has figures: of how many units of the level, and whether of the
 * unit above.
 */
export type PeriodWithFigures = {
  readonly period: PeriodId
  readonly units: number
  readonly parent: boolean
}

/** No line is longer than this many periods; the latest are kept. */
const LONGEST_LINE = 120

/** What was worked out of a dataset once: nothing in a dataset changes, so neither does this. */
type Held = {
  readonly units: Map<string, readonly Unit[]>
  readonly provincial: Map<string, Provincial>
  readonly periods: Map<string, readonly PeriodWithFigures[]>
}
const held = new WeakMap<Dataset, Held>()

function heldOf(dataset: Dataset): Held {
  const found = held.get(dataset) ?? { units: new Map(), provincial: new Map(), periods: new Map() }
  held.set(dataset, found)
  return found
}

function remembered<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

/** Whether an indicator has a figure of a unit in the scene’s period and scope. */
export function hasFigure(dataset: Dataset, scene: Scene, { indicator_id }: Indicator): boolean {
  const { period, scope, units } = scene
  return (
    period !== null &&
    units.some(
      (unit) => dataset.observations.value(unit.unit_id, indicator_id, period, scope) !== null,
    )
  )
}

/** The units of a level that exist in a period, in the order of the package. */
export function unitsIn(dataset: Dataset, level: Level, period: PeriodId): readonly Unit[] {
  return remembered(heldOf(dataset).units, `${level} ${period}`, () =>
    dataset.units.rows.filter((unit) => unit.level === level && existsIn(unit, period)),
  )
}

/**
 * The provincial value of a period out of the units that existed then: what the screen of that
 * period shows. Worked out once.
 */
export function provincialIn(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
  period: PeriodId | null,
): Provincial {
  if (period === null) return provincial(dataset, scene, indicator, null)
  const key = `${scene.scope} ${scene.level} ${scene.parent?.unit_id} ${indicator.indicator_id} ${period}`
  return remembered(heldOf(dataset).provincial, key, () =>
    provincial(
      dataset,
      { ...scene, period, units: unitsIn(dataset, scene.level, period) },
      indicator,
      period,
    ),
  )
}

/**
 * A provincial value that may stand in a line: a sum over some of the units alone would show a fall
 * that is none, and is `null`.
 */
export function comparableValue({ origin, value, used, of }: Provincial): number | null {
  return origin === 'sum' && used < of ? null : value
}

/**
 * Every period in which an indicator has a figure in the scene’s scope, in order of time, with what
 * it has there. Worked out once.
 */
export function periodsWithFigures(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
): readonly PeriodWithFigures[] {
  const { observations } = dataset
  const { scope, level, parent } = scene
  return remembered(
    heldOf(dataset).periods,
    `${scope} ${level} ${parent?.unit_id} ${indicator.indicator_id}`,
    () =>
      observations.periods.flatMap((period) => {
        const has = (unit: Unit): boolean =>
          observations.value(unit.unit_id, indicator.indicator_id, period, scope) !== null
        const units = unitsIn(dataset, level, period).filter(has).length
        const ofParent = parent !== null && has(parent)
        return units > 0 || ofParent ? [{ period, units, parent: ofParent }] : []
      }),
  )
}

/**
 * The periods along a line: of one kind and equally spaced, oldest first, from the first with a
 * figure to the scene’s own; periods without a figure hold their place. Where the indicator has no
 * figure of that kind, the kind of its latest figure up to that one. Empty without any figure; at
 * most `LONGEST_LINE`.
 */
export function linePeriods(dataset: Dataset, scene: Scene, indicator: Indicator): PeriodId[] {
  const known = periodsWithFigures(dataset, scene, indicator).map(({ period }) => period)
  const wanted = scene.period
  const isLike = (a: PeriodId, b: PeriodId): boolean => isSameKind(periodOf(a), periodOf(b))
  const isUpTo = (a: PeriodId, b: PeriodId): boolean =>
    comparePeriods(periodOf(a), periodOf(b)) <= 0
  const own =
    wanted === null ? [] : known.filter((each) => isLike(each, wanted) && isUpTo(each, wanted))
  const last = own.length > 0 ? wanted : (known.at(-1) ?? null)
  const first = last === null ? undefined : known.find((each) => isLike(each, last))
  if (last === null || first === undefined) return []
  const periods = [last]
  for (let at = last; at !== first && periods.length < LONGEST_LINE; periods.push(at))
    at = formatPeriod(previousPeriod(periodOf(at)))
  return periods.reverse()
}

/**
 * Periods as spans, one for each kind of period, in the order in which the kinds begin: one kind is
 * no part of a span of another.
 */
export function periodSpans(periods: readonly PeriodWithFigures[]): Message[] {
  return [...groupBy(periods, ({ period }) => periodOf(period).kind).values()].flatMap(
    (like): Message[] => {
      const [first, last] = [like[0], like.at(-1)]
      if (!first || !last) return []
      const [from, to] = [first, last].map(({ period }) => ({ kind: 'period', period }) as const)
      if (!from || !to) return []
      return like.length === 1
        ? [{ id: 'figure.plain', values: { value: from } }]
        : [{ id: 'indicators.about.span', values: { n: count(like.length), from, to } }]
    },
  )
}
