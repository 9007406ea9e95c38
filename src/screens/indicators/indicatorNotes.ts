import { groupBy } from '@/dataset/group'
import type { Dataset } from '@/dataset/dataset'
import { periodBounds, periodOf } from '@/dataset/period'
import { count, inner, listOf, type Figure, type Message } from '@/i18n/message'
import type { Observation } from '@/dataset/observations'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { SMALL_DENOMINATOR } from '@/stats/interval'
import { bareFigure, hasNoCases, targetFigure } from '@/analysis/cell'
import { rankBeside, scoreAgainstParts } from '@/analysis/published'
import type { RankingRow, RankingView } from './indicatorRanking'
import type { IndicatorTrends } from './indicatorTrends'
import type { Scene } from '@/analysis/scene'
import './words/reading'

/** More units than this are counted, not named. */
const NAMED = 6

/** Names of units, the first few in full and the rest as a number. */
export function namesAndRest(units: readonly Unit[], named: number = NAMED): Figure {
  const names = units.slice(0, named).map(({ short_name }) => short_name)
  const rest = units.length - names.length
  return listOf(
    rest === 0 ? names : [...names, inner({ id: 'indicators.others', values: { n: count(rest) } })],
  )
}

/**
 * What a reader of an indicator must know beside its figures, weightiest first: illustrative and
 * provisional figures, units without one and why, small denominators, several versions of one
 * figure, own targets, what the provincial value rests on, units that began or ended within the
 * periods shown, and notes of single figures.
 */
export function indicatorNotes(
  dataset: Dataset,
  scene: Scene,
  ranking: RankingView,
  trends: IndicatorTrends,
): Message[] {
  return [
    ...statuses(ranking),
    ...missing(ranking),
    ...small(ranking),
    ...versions(dataset, scene, ranking),
    ...ownTargets(ranking),
    ...published(dataset, ranking),
    ...provinceNote(ranking),
    ...turns(dataset, scene, trends),
    ...remarks(ranking),
    ...crossing(scene, ranking),
  ]
}

/** Where units are ranked within areas, those that have land of several. */
function crossing({ peers }: Scene, { rows }: RankingView): Message[] {
  const units = rows.flatMap(({ unit }) => (unit.areas.length > 1 ? [unit] : []))
  return peers?.kind === 'area' && units.length > 0
    ? [
        {
          id: 'indicators.note.crossing',
          values: { n: count(units.length), units: namesAndRest(units, units.length) },
        },
      ]
    : []
}

/** Units of which the source published another score than its parts make, or another rank. */
function published(dataset: Dataset, { rows }: RankingView): Message[] {
  const of = (differs: (row: Observation, indicator: Indicator) => boolean): readonly Unit[] =>
    rows.flatMap(({ unit, cell: { observation, indicator } }) =>
      observation && differs(observation, indicator) ? [unit] : [],
    )
  const scores = of((row, indicator) => {
    const held = scoreAgainstParts(dataset, indicator, row)
    return held !== null && !held.isConsistent
  })
  const ranks = of((row) => {
    const beside = rankBeside(dataset, row)
    return beside !== null && beside.published !== beside.ours
  })
  const say = (id: 'published' | 'publishedRank', units: readonly Unit[]): Message[] =>
    units.length === 0
      ? []
      : [
          {
            id: `indicators.note.${id}`,
            values: { n: count(units.length), units: namesAndRest(units) },
          },
        ]
  return [...say('published', scores), ...say('publishedRank', ranks)]
}

function statuses({ rows, measured }: RankingView): Message[] {
  const of = (status: string): number =>
    rows.filter(({ cell }) => cell.value !== null && cell.observation?.status === status).length
  return (['illustrative', 'provisional'] as const).flatMap((status): Message[] => {
    const n = of(status)
    return n === 0
      ? []
      : [{ id: `indicators.note.${status}`, values: { n: count(n), of: count(measured) } }]
  })
}

/**
 * Units without a figure, by the reason that their row gives. Said only where other units have one.
 */
function missing({ rows, measured }: RankingView): Message[] {
  if (measured === 0) return []
  const none = rows.filter(
    ({ cell }) => hasNoCases(cell) && cell.observation?.missing_reason == null,
  )
  const without = rows.filter((row) => row.cell.value === null && !none.includes(row))
  const noCases: Message[] =
    none.length === 0
      ? []
      : [
          {
            id: 'indicators.note.noCases',
            values: { units: namesAndRest(none.map(({ unit }) => unit)) },
          },
        ]
  const reasons = [...groupBy(without, ({ cell }) => cell.observation?.missing_reason ?? null)].map(
    ([reason, held]): Message => {
      const units = namesAndRest(held.map(({ unit }) => unit))
      return reason === null
        ? { id: 'indicators.note.missing', values: { units } }
        : { id: 'indicators.note.missingWhy', values: { units, reason } }
    },
  )
  return [...noCases, ...reasons]
}

function small({ rows }: RankingView): Message[] {
  const units = rows.flatMap(({ cell, unit }) =>
    cell.value !== null && cell.isSmall ? [unit] : [],
  )
  if (units.length === 0) return []
  return [
    {
      id: 'indicators.note.small',
      values: { units: namesAndRest(units), least: count(SMALL_DENOMINATOR) },
    },
  ]
}

/** Figures of which there are several versions: the one shown is the preferred one. */
function versions(
  dataset: Dataset,
  { period }: Scene,
  { indicator, rows }: RankingView,
): Message[] {
  if (period === null) return []
  const parts = rows.flatMap(({ unit }) => {
    const found = dataset.observations.versions(unit.unit_id, indicator.indicator_id, period)
    const values = [...new Set(found.flatMap(({ value }) => value ?? []))]
    if (values.length < 2) return []
    const figures = listOf(values.map((value) => bareFigure(indicator, value)))
    return [
      inner({ id: 'indicators.note.version', values: { unit: unit.short_name, values: figures } }),
    ]
  })
  return parts.length === 0
    ? []
    : [{ id: 'indicators.note.versions', values: { units: shortened(parts) } }]
}

function ownTargets({ indicator, rows, target }: RankingView): Message[] {
  const own = rows.filter(({ cell }) => cell.target !== null && cell.target !== target)
  if (own.length === 0 || indicator.polarity === 'none') return []
  const parts = own.map(({ cell, unit }) =>
    inner({
      id: 'headline.unitFigure',
      values: { unit: unit.short_name, value: targetFigure(indicator, cell.target ?? 0) },
    }),
  )
  return [{ id: 'indicators.note.ownTargets', values: { units: shortened(parts) } }]
}

function provinceNote({ province, indicator, measured }: RankingView): Message[] {
  const { origin, used, of, value } = province
  if (value === null)
    return indicator.aggregate === 'none' && measured > 0
      ? [{ id: 'indicators.note.noProvince' }]
      : []
  if (origin === 'supplied') return [{ id: 'indicators.province.supplied' }]
  if (origin === 'none') return []
  return [{ id: `indicators.province.${origin}`, values: { used: count(used), of: count(of) } }]
}

/**
 * Days within the periods shown on which units of the level began or ended, and what followed what.
 */
function turns(dataset: Dataset, scene: Scene, { periods }: IndicatorTrends): Message[] {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return []
  const [start, end] = [periodBounds(periodOf(first)).start, periodBounds(periodOf(last)).end]
  const isWithin = (day: string | null): day is string => day !== null && day > start && day < end
  const units = dataset.units.rows.filter(({ level }) => level === scene.level)
  const days = [
    ...new Set(
      units.flatMap(({ valid_from, valid_to }) => [valid_from, valid_to].filter(isWithin)),
    ),
  ].sort()
  return days.map((day): Message => {
    const ended = units.filter(({ valid_to }) => valid_to === day)
    const begun = units.filter(({ valid_from }) => valid_from === day)
    const followed = dataset.successions.flatMap(({ on, part, unit_id, successor_id }) => {
      const [before, after] = [
        dataset.units.byId.get(unit_id),
        dataset.units.byId.get(successor_id),
      ]
      if (on !== day || !before || !after || !(ended.includes(before) || begun.includes(after)))
        return []
      const values = { before: before.short_name, after: after.short_name }
      return [
        inner(
          part === 'whole'
            ? { id: 'indicators.note.whole', values }
            : { id: 'indicators.note.part', values },
        ),
      ]
    })
    const parts = [
      ...(ended.length > 0
        ? [inner({ id: 'indicators.note.ended', values: { units: namesAndRest(ended) } })]
        : []),
      ...(begun.length > 0
        ? [inner({ id: 'indicators.note.begun', values: { units: namesAndRest(begun) } })]
        : []),
      ...(followed.length > 0
        ? [inner({ id: 'indicators.note.followed', values: { units: shortened(followed) } })]
        : []),
    ]
    return {
      id: 'indicators.note.turn',
      values: { date: { kind: 'date', date: day }, parts: listOf(parts) },
    }
  })
}

/** Notes of single figures, equal ones once. */
function remarks({ rows }: RankingView): Message[] {
  const noted = rows.filter(({ cell }) => cell.observation?.note != null)
  return [...groupBy(noted, ({ cell }) => cell.observation?.note ?? '')].map(
    ([note, held]: [string, RankingRow[]]): Message => ({
      id: 'indicators.note.remark',
      values: { units: namesAndRest(held.map(({ unit }) => unit)), note },
    }),
  )
}

function shortened(parts: readonly Figure[]): Figure {
  const rest = parts.length - NAMED
  return listOf(
    rest <= 0
      ? parts
      : [...parts.slice(0, NAMED), inner({ id: 'indicators.others', values: { n: count(rest) } })],
  )
}
