import type { EChartsCoreOption } from 'echarts/core'
import { figureOf, targetFigure } from '@/analysis/cell'
import type { TrendView } from '@/analysis/profile'
import type { Indicator } from '@/dataset/tables/indicators'
import type { PeriodId } from '@/dataset/period'
import type { Unit } from '@/dataset/tables/units'
import type { Words } from '@/i18n/translator'
import type { ChartContext } from './context'
import type { Point } from './linePlane'
import './words'

/**
 * A place of a chart and what is told of it when it is pointed at: a name, and under it a line
 * each. `at` is in the coordinates of the chart’s grid number `grid` (0 where none is given), which
 * are px where the chart is a plane. Texts are told as they are, never as markup.
 */
export type HoverPoint = {
  readonly at: Point
  readonly grid?: number
  readonly title: string
  readonly lines: readonly string[]
}

/** A hover point where it lies on the screen: px from the top left corner of the chart. */
export type PlacedHover = { readonly point: HoverPoint; readonly at: Point }

/**
 * The place nearest to `to` and no farther from it than `reach`; of equal ones the first, `null`
 * without any. Units: px. Never throws.
 */
export function nearestHover(
  places: readonly PlacedHover[],
  to: Point,
  reach: number,
): PlacedHover | null {
  let nearest: PlacedHover | null = null
  let least = reach * reach
  for (const place of places) {
    const distance = (place.at[0] - to[0]) ** 2 + (place.at[1] - to[1]) ** 2
    if (distance < least || (nearest === null && distance === least))
      [nearest, least] = [place, distance]
  }
  return nearest
}

/**
 * What is told of one figure: the period and the value, and the target where there is one to be
 * held against.
 */
export function figureLines(
  words: Words,
  indicator: Indicator,
  figure: {
    readonly period: PeriodId | null
    readonly value: number
    readonly target: number | null
  },
): string[] {
  const { period, value, target } = figure
  const written = words.text('figure.plain', { value: figureOf(indicator, value) })
  return [
    period === null
      ? written
      : words.text('chart.hover.figure', { period: { kind: 'period', period }, value: written }),
    ...(target === null || indicator.polarity === 'none'
      ? []
      : [words.text('chart.hover.target', { value: targetFigure(indicator, target) })]),
  ]
}

/**
 * The hover points of a course: one a period with a figure. `placeOf` tells where; values are
 * aligned with the periods.
 */
export function timeSeriesHovers(
  words: Words,
  of: {
    readonly name: string
    readonly indicator: Indicator
    readonly periods: readonly PeriodId[]
    readonly values: readonly (number | null)[]
    readonly target: number | null
  },
  placeOf: (index: number, value: number) => Point,
): HoverPoint[] {
  const { name, indicator, periods, values, target } = of
  return values.flatMap((value, index): HoverPoint[] => {
    const period = periods[index]
    if (value === null || period === undefined) return []
    return [
      {
        at: placeOf(index, value),
        title: name,
        lines: figureLines(words, indicator, { period, value, target }),
      },
    ]
  })
}

/**
 * The hover points of the marks of a plane that answer to a press, which its builder drew one for
 * each of `marks` and in their order. Empty where the option has none.
 */
export function markHovers<Mark extends { readonly unit: Unit }>(
  option: EChartsCoreOption,
  marks: readonly Mark[],
  linesOf: (mark: Mark) => readonly string[],
): HoverPoint[] {
  const series = option['series'] as readonly Readonly<Record<string, unknown>>[]
  const drawn = series.find(({ type, silent }) => type === 'scatter' && silent !== true)
  const places = (drawn?.['data'] ?? []) as readonly { readonly value: Point }[]
  return marks.flatMap((mark, index): HoverPoint[] => {
    const place = places[index]
    return place ? [{ at: place.value, title: mark.unit.short_name, lines: linesOf(mark) }] : []
  })
}

/** What a chart of one indicator tells when it is pointed at: every figure of a unit and of the province. */
export function trendHovers(
  { indicator, periods, lines, province }: TrendView,
  { words }: Pick<ChartContext, 'words'>,
): HoverPoint[] {
  const { target } = indicator
  const courses = [
    ...lines.map(({ unit, values }) => ({ name: unit.short_name, values })),
    { name: words.text('overview.province'), values: province },
  ]
  return courses.flatMap((course) =>
    timeSeriesHovers(words, { ...course, indicator, periods, target }, (index, value) => [
      index,
      value,
    ]),
  )
}
