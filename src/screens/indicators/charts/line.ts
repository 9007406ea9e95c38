import type { EChartsCoreOption } from 'echarts/core'
import { bareFigure, targetFigure } from '@/analysis/cell'
import { breaksOf, withGaps } from '@/analysis/events/eventMarks'
import { tickDecimals } from '@/screens/indicators/indicatorScale'
import {
  periodsShown,
  type IndicatorLine,
  type IndicatorTrends,
} from '@/screens/indicators/indicatorTrends'
import type { Unit } from '@/dataset/tables/units'
import { largest } from '@/stats/extremes'
import type { ChartContext } from '@/ui/chart/context'
import { dodge } from '@/ui/chart/dodge'
import { eventStrokes, eventTexts } from '@/ui/chart/eventLines'
import { timeSeriesHovers, type HoverPoint } from '@/ui/chart/hover'
import {
  dots,
  focusColor,
  focusSymbol,
  piecesOf,
  placer,
  planeOption,
  strokes,
  texts,
  type Box,
  type Dot,
  type Point,
  type Size,
} from '@/ui/chart/linePlane'
import { textWidth } from '@/ui/chart/textWidth'
import { MOST_NAMES, NAMES_APART } from './lineNames'
import { meetingSide, pathSeries } from './path'

/** A name at the end of a line. */
type Label = {
  readonly text: string
  readonly at: number
  readonly color: string
  readonly weight: number
}

/** With more periods than this the points of a line are left out. */
const MOST_MARKED = 16
/** The courses leave names their room down to this width, in letters. */
const LEAST_PLOT = 3
/** On a chart narrower than this, in letters of the figure size, names are in the small size. */
const NARROW = 30
/** More lines than this are a pale ground for those in colour. */
const MANY = 30
/** As thin as a line of one px, which a browser paints ten times as fast as any thicker one. */
const HAIRLINE = 1
/** So many of them are painted as one. */
const BUNDLE = 3

/**
 * The courses of all units: focus units in colour, with their marks, all others in grey, the
 * province dashed, the target as a line with the side that meets it shaded. Focus units, the first
 * and last of the others, province and target are named at the right edge, where no name stands on
 * another. Lines break where a figure is missing; a figure alone between gaps is a dot. Plain data.
 */
export function lineOption(
  trends: IndicatorTrends,
  context: ChartContext,
  size: Size,
): EChartsCoreOption {
  const { words, theme } = context
  const { lines, marks, parent, path, periods, province, scale, target } = trends
  const { labels, ticks, type, plot, xOf, yOf, pointsOf } = layoutOf(trends, context, size)
  const small = theme.smallSize
  const focus = lines.filter((line) => line.focus !== null)
  const ends = lines.filter((line) => line.focus === null && line.end !== null)
  const rest = lines.filter((line) => line.focus === null && line.end === null)
  const width = theme.lineWidth
  const places = dodge(
    labels.map(({ at }) => yOf(at)),
    type * 1.3,
    type * 0.6,
    size.height - type * 0.6,
  )
  const isFew = periods.length <= MOST_MARKED
  const isBare = lines.every(({ values }) => values.every((value) => value === null))
  const marked = [
    ...marksOf(pointsOf(province, parent), isBare && isFew, {
      name: words.text('indicators.mark.province'),
      symbol: 'circle',
      size: small * 0.6,
      fill: theme.text,
    }),
    ...[...rest, ...ends, ...focus].flatMap((line) =>
      marksOf(pointsOf(line.values, line.unit), line.focus !== null && (isFew || 'last'), {
        name: line.unit.short_name,
        symbol: focusSymbol(line.focus),
        size: small * (line.focus === null ? 0.45 : 0.7),
        fill: focusColor(line.focus, theme),
      }),
    ),
  ]
  return planeOption(plot, size, theme, [
    meetingSide(trends, plot, yOf, theme),
    strokes(
      scale.ticks.map((tick) => [
        [plot.left, yOf(tick)],
        [plot.right, yOf(tick)],
      ]),
      { color: theme.line, width, z: 1 },
    ),
    ...bundles(rest).map((bundle) =>
      strokes(
        bundle.flatMap((line) => piecesOf(pointsOf(line.values, line.unit))),
        rest.length > MANY
          ? { color: theme.context, width: HAIRLINE, opacity: 0.4 }
          : { color: theme.context, width },
      ),
    ),
    strokes(
      ends.flatMap((line) => piecesOf(pointsOf(line.values, line.unit))),
      { color: theme.context, width: width * 1.2, z: 3 },
    ),
    strokes(piecesOf(pointsOf(province, parent)), {
      color: theme.text,
      width: width * 1.5,
      dash: [8, 6],
      z: 3,
    }),
    ...(path === null ? [] : pathSeries(path, { xOf, yOf }, theme)),
    target === null || path !== null
      ? null
      : strokes(
          [
            [
              [plot.left, yOf(target)],
              [plot.right, yOf(target)],
            ],
          ],
          { color: theme.text, width: width * 1.5, z: 3 },
        ),
    ...focus.map((line) =>
      strokes(piecesOf(pointsOf(line.values, line.unit)), {
        color: focusColor(line.focus, theme),
        width: width * 2,
        z: 4,
      }),
    ),
    eventStrokes(marks, plot, xOf, theme),
    dots(marked),
    texts(
      [
        ...eventTexts(marks, plot, xOf, context),
        ...ticks.map(
          ({ tick, text }) =>
            ({
              at: [plot.left - small * 0.5, yOf(tick)],
              text,
              align: 'end',
              color: theme.quiet,
              size: small,
            }) as const,
        ),
        ...periodTexts({ periods: periodsShown(trends) }, context, plot, xOf, size),
        ...labels.map(
          ({ text, color, weight }, index) =>
            ({
              at: [plot.right + small * 0.8, places[index] ?? 0],
              text,
              align: 'start',
              color,
              size: type,
              weight,
            }) as const,
        ),
      ],
      theme,
    ),
  ])
}

/** Where things lie, in px. */
function layoutOf(trends: IndicatorTrends, context: ChartContext, size: Size) {
  const { words, theme } = context
  const { marks, scale } = trends
  const periods = periodsShown(trends)
  const labels = labelsOf(trends, context)
  const ticks = scale.ticks.map((tick) => ({
    tick,
    text: words.number(tick, tickDecimals(scale.ticks)),
  }))
  const small = theme.smallSize
  const type = size.width < NARROW * theme.figureSize ? small : theme.figureSize
  const left = largest(ticks.map(({ text }) => textWidth(text, small))) + small
  const plot: Box = {
    left,
    top: small,
    right:
      size.width -
      Math.min(
        Math.max(size.width * MOST_NAMES, size.width - left - small * LEAST_PLOT),
        Math.max(0, largest(labels.map(({ text }) => textWidth(text, type)))) + small * NAMES_APART,
      ),
    bottom: size.height - small * 2.2,
  }
  const xOf = placer(0, Math.max(1, periods.length - 1), plot.left, plot.right)
  const yOf = placer(scale.min, scale.max, plot.bottom, plot.top)
  const pointsOf = (
    values: readonly (number | null)[],
    unit: Unit | null,
  ): readonly (Point | null)[] =>
    withGaps(
      values.map((value, index) => (value === null ? null : ([xOf(index), yOf(value)] as const))),
      breaksOf(marks, unit),
    )
  return { labels, ticks, type, plot, xOf, yOf, pointsOf }
}

/** What the chart tells when it is pointed at: every figure of a unit and of the province. */
export function lineHovers(
  trends: IndicatorTrends,
  context: ChartContext,
  size: Size,
): HoverPoint[] {
  const { words } = context
  const { indicator, periods, lines, province, target } = trends
  const { xOf, yOf } = layoutOf(trends, context, size)
  const courses = [
    ...lines.map(({ unit, values }) => ({ name: unit.short_name, values })),
    { name: words.text('indicators.mark.province'), values: province },
  ]
  return courses.flatMap((course) =>
    timeSeriesHovers(words, { ...course, indicator, periods, target }, (index, value) => [
      xOf(index),
      yOf(value),
    ]),
  )
}

/**
 * Lines by the few: a browser paints one path of many crossing lines ten times as slowly as some
 * paths of few.
 */
function bundles(lines: readonly IndicatorLine[]): IndicatorLine[][] {
  return Array.from({ length: Math.ceil(lines.length / BUNDLE) }, (_, index) =>
    lines.slice(index * BUNDLE, (index + 1) * BUNDLE),
  )
}

/**
 * The names at the right edge: focus units, the first and last of the others, the province and the
 * target.
 */
function labelsOf(
  { indicator, lines, path, province, target }: IndicatorTrends,
  { words, theme }: ChartContext,
): Label[] {
  const label = (name: string, value: string): string =>
    words.text('indicators.mark.labelled', { name, value })
  const figure = (value: number): string =>
    words.text('figure.plain', { value: bareFigure(indicator, value) })
  const lineLabel = (line: IndicatorLine): Label[] => {
    const known = line.values.filter((value) => value !== null).at(-1)
    if (known === undefined) return []
    const last = line.values.at(-1) ?? null
    const text = label(line.unit.short_name, last === null ? '–' : figure(last))
    return [
      line.focus === null
        ? { text, at: known, color: theme.quiet, weight: 500 }
        : { text, at: known, color: focusColor(line.focus, theme), weight: 700 },
    ]
  }
  const mark = (name: string, value: string, at: number): Label => ({
    text: label(name, value),
    at,
    color: theme.text,
    weight: 600,
  })
  const whole = province.at(-1) ?? null
  const year = path?.ahead.at(-1)
  const aim = path === null ? target : (path.targets.at(-1) ?? null)
  return [
    ...lines.filter((line) => line.focus !== null || line.end !== null).flatMap(lineLabel),
    ...(whole === null ? [] : [mark(words.text('indicators.mark.province'), figure(whole), whole)]),
    ...(aim === null
      ? []
      : [
          mark(
            year === undefined
              ? words.text('indicators.mark.target')
              : words.text('indicators.mark.targetOf', {
                  year,
                }),
            words.text('figure.plain', { value: targetFigure(indicator, aim) }),
            aim,
          ),
        ]),
  ]
}

/**
 * The marks of a line: of all its points, of the last one, or none; and of every point that stands
 * alone.
 */
function marksOf(
  points: readonly (Point | null)[],
  marked: boolean | 'last',
  look: Omit<Dot, 'at'>,
): Dot[] {
  const last = points.reduce((latest, point, index) => (point === null ? latest : index), -1)
  return points.flatMap((at, index): Dot[] => {
    if (at === null) return []
    const isAlone = (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null
    return isAlone || marked === true || (marked === 'last' && index === last)
      ? [{ ...look, at }]
      : []
  })
}

/** As many names of periods as have room, the last one always among them. */
export function periodTexts(
  { periods }: Pick<IndicatorTrends, 'periods'>,
  { words, theme }: ChartContext,
  plot: Box,
  xOf: (index: number) => number,
  size: Size,
): Parameters<typeof texts>[0][number][] {
  const names = periods.map((period) => words.period(period))
  const widest =
    Math.max(1, largest(names.map((name) => textWidth(name, theme.smallSize)))) + theme.smallSize
  const step = Math.max(
    1,
    Math.ceil(widest / Math.max(1, (plot.right - plot.left) / Math.max(1, periods.length - 1))),
  )
  return names.flatMap((text, index) => {
    if ((periods.length - 1 - index) % step !== 0) return []
    const x = Math.max(textWidth(text, theme.smallSize) / 2 + 2, xOf(index))
    return [
      {
        at: [x, size.height - theme.smallSize * 0.8],
        text,
        align: 'middle',
        color: theme.quiet,
        size: theme.smallSize,
      } as const,
    ]
  })
}
