import type { Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { existsIn } from '@/dataset/validity'
import type { Attainment } from '@/stats/attainment'
import type { Measured } from '@/stats/aggregate'
import { trend, type Trend } from '@/stats/trend'
import { eventMarks, type EventMark } from '@/analysis/events/eventMarks'
import { comparableValue, linePeriods, provincialIn } from '@/analysis/indicatorPeriods'
import type { RankingView } from './indicatorRanking'
import { isMark } from '@/analysis/provincial'
import { targetPath, type TargetPath } from './indicatorPath'
import { scaleOf, type Scale } from './indicatorScale'
import type { Scene } from '@/analysis/scene'
import { largest, smallest } from '@/stats/extremes'

/**
 * The course of one unit; `values` are aligned with the periods, `null` where there is no figure.
 */
export type IndicatorLine = {
  readonly unit: Unit
  readonly focus: number | null
  readonly values: readonly (number | null)[]
  /** How it stands in the scene’s period; `none` also without a figure. */
  readonly attainment: Attainment
  /** The first and last of the ranking, named beside the focus units. */
  readonly end: 'first' | 'last' | null
}

/** The courses of all units on one indicator, in the order of the ranking, and of the province. */
export type IndicatorTrends = {
  readonly indicator: Indicator
  /** Of one kind, equally spaced, oldest first; empty without figures. */
  readonly periods: readonly PeriodId[]
  readonly lines: readonly IndicatorLine[]
  /**
   * All `null` where the provincial value is a sum and does not stand on the scale of the units.
   */
  readonly province: readonly (number | null)[]
  readonly target: number | null
  /** Where targets differ by year, in place of one target along all periods. */
  readonly path: TargetPath | null
  /** What happened along the periods to these units, and to the province. */
  readonly marks: readonly EventMark[]
  /** The unit of the province’s course, for what is said of it alone. */
  readonly parent: Unit | null
  readonly scale: Scale
  /** How many lines have figures in at least two periods. */
  readonly drawn: number
}

/** The courses of the units of a ranking up to the scene’s period. */
export function indicatorTrends(
  dataset: Dataset,
  scene: Scene,
  ranking: RankingView,
): IndicatorTrends {
  const { indicator, target, rows } = ranking
  const { observations } = dataset
  const periods = linePeriods(dataset, scene, indicator)
  const held = rows.filter(({ cell }) => cell.value !== null)
  const ends = ranking.unranked === null && held.length > 2 ? [held[0], held.at(-1)] : []
  const lines = rows.map(({ unit, focus, cell }): IndicatorLine => {
    const row = ends.findIndex((each) => each?.unit === unit)
    return {
      unit,
      focus,
      values: periods.map((period) =>
        existsIn(unit, period)
          ? observations.value(unit.unit_id, indicator.indicator_id, period, scene.scope)
          : null,
      ),
      attainment: cell.attainment,
      end: row === 0 ? 'first' : row === 1 ? 'last' : null,
    }
  })
  const units = lines.flatMap(({ values }) => values).filter((value) => value !== null)
  const province = periods.map((period) =>
    provincialOnScale(dataset, scene, indicator, period, units.length === 0),
  )
  const path = targetPath(dataset, scene, indicator, periods)
  const aims = (path?.targets ?? [target]).filter((each) => each !== null)
  const marks = [...units, ...province.filter((value) => value !== null)]
  return {
    indicator,
    periods,
    lines,
    province,
    target,
    path,
    marks: eventMarks(dataset, indicator, [scene.parent, ...rows.map(({ unit }) => unit)], periods),
    parent: scene.parent,
    scale: scaleOf([...marks, ...(marks.length === 0 ? [] : aims)], [], indicator.measure),
    drawn: [...lines.map(({ values }) => values), province].filter(
      (values) => values.filter((value) => value !== null).length > 1,
    ).length,
  }
}

/**
 * The provincial value where it can be drawn beside the units; a sum only where no unit is drawn.
 */
function provincialOnScale(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
  period: PeriodId,
  isAlone: boolean,
): number | null {
  const value = provincialIn(dataset, scene, indicator, period)
  return isAlone || isMark(value, indicator) ? comparableValue(value) : null
}

/**
 * Which way the province has been going, by the stated tests, over the periods of its line. `none`
 * where the last of them rests on other parts than those before.
 */
export function provincialTrend(
  dataset: Dataset,
  scene: Scene,
  { indicator, periods }: IndicatorTrends,
): Trend {
  const points = periods.map((period): Measured => {
    const { value, numerator, denominator, used, of } = provincialIn(
      dataset,
      scene,
      indicator,
      period,
    )
    // A whole put together from other parts than before would move without any part moving.
    return used < of
      ? { value: null, numerator: null, denominator: null }
      : { value, numerator, denominator }
  })
  return trend({
    points: points.at(-1)?.value == null ? [] : points,
    polarity: indicator.polarity,
    gap: indicator.least_change,
  })
}

/** One small chart of many. `row` and `column` start at 1. */
export type Panel = { readonly line: IndicatorLine; readonly row: number; readonly column: number }

export type PanelsView = {
  readonly trends: IndicatorTrends
  readonly panels: readonly Panel[]
  readonly rows: number
  readonly columns: number
  /** Units that have no place on the map, drawn on rows of their own below it. */
  readonly unplaced: number
}

/**
 * The courses of the units of a group or under a unit alone; all of them where nothing of the kind
 * is asked for.
 */
export function narrowed(
  trends: IndicatorTrends,
  { rows, peers }: RankingView,
  group: string | null,
): IndicatorTrends {
  const isIn = ({ unit, parent }: RankingView['rows'][number]): boolean =>
    parent?.unit_id === group || (peers.length > 1 && unit.group === group)
  const chosen = new Set(group === null ? [] : rows.filter(isIn).map(({ unit }) => unit))
  return chosen.size === 0
    ? trends
    : { ...trends, lines: trends.lines.filter(({ unit }) => chosen.has(unit)) }
}

/** Whether the units have places on a tile map: at least two of them do. */
export function hasTiles({ rows }: RankingView): boolean {
  return rows.filter(({ unit }) => unit.grid_row !== null && unit.grid_col !== null).length > 1
}

/**
 * Small charts laid out as on the map. Two units on one place are drawn apart: the later one is as
 * one without a place. Units without a place follow in rows below, in the order of the ranking.
 * Rows and columns without any unit are left out at the edges.
 */
export function tilePanels(trends: IndicatorTrends): PanelsView {
  const taken = new Set<string>()
  const placed: Panel[] = []
  const rest: IndicatorLine[] = []
  const rowsHeld = trends.lines.flatMap(({ unit }) => unit.grid_row ?? [])
  const columnsHeld = trends.lines.flatMap(({ unit }) => unit.grid_col ?? [])
  const [top, left] = [smallest(rowsHeld), smallest(columnsHeld)]
  for (const line of trends.lines) {
    const { grid_row: row, grid_col: column } = line.unit
    const key = `${row} ${column}`
    if (row === null || column === null || taken.has(key)) rest.push(line)
    else placed.push({ line, row: row - top + 1, column: column - left + 1 })
    taken.add(key)
  }
  const columns = Math.max(1, largest(placed.map(({ column }) => column)))
  const mapRows = Math.max(0, largest(placed.map(({ row }) => row)))
  const below = rest.map((line, index) => ({
    line,
    row: mapRows + 1 + Math.floor(index / columns),
    column: (index % columns) + 1,
  }))
  const panels = [...placed, ...below]
  return {
    trends,
    panels,
    columns,
    rows: Math.max(1, largest(panels.map(({ row }) => row))),
    unplaced: rest.length,
  }
}

/**
 * Small charts in the order of the ranking, so many in a row. Throws a `RangeError` for less than
 * one column.
 */
export function gridPanels(trends: IndicatorTrends, columns: number): PanelsView {
  if (!(columns >= 1)) throw new RangeError(`${columns} columns: at least 1 is allowed`)
  const panels = trends.lines.map((line, index) => ({
    line,
    row: Math.floor(index / columns) + 1,
    column: (index % columns) + 1,
  }))
  return {
    trends,
    panels,
    columns,
    rows: Math.max(1, Math.ceil(panels.length / columns)),
    unplaced: 0,
  }
}

/** The periods along a chart, with the years ahead to which its targets lead. */
export function periodsShown({ path, periods }: IndicatorTrends): readonly PeriodId[] {
  return [...periods, ...(path?.ahead ?? [])]
}
