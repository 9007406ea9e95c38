import type { EChartsCoreOption } from 'echarts/core'
import { bareFigure, targetFigure } from '@/analysis/cell'
import { withGaps } from '@/analysis/events/eventMarks'
import type { Figure } from '@/i18n/message'
import { ruleMessage, type ControlView } from '@/screens/indicators/indicatorControl'
import { scaleOf, tickDecimals, type Scale } from '@/screens/indicators/indicatorScale'
import { largest } from '@/stats/extremes'
import type { ChartContext, ChartTheme } from '@/ui/chart/context'
import { eventStrokes, eventTexts } from '@/ui/chart/eventLines'
import { figureLines, type HoverPoint } from '@/ui/chart/hover'
import {
  dots,
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
import { judgement } from '@/stats/judgement'
import type { XmrPoint, XmrStretch } from '@/stats/xmr'
import { periodTexts } from './line'
import { edgeTexts, type EdgeMark } from './edge'

/**
 * The control chart: the course of one figure, the mean and the limits of each stretch between
 * steps, the target. Hollow: as chance allows; solid: a signal, red where that is for the worse.
 * Plain data.
 */
export function controlOption(
  view: ControlView,
  context: ChartContext,
  size: Size,
): EChartsCoreOption {
  const { theme, words } = context
  const { stretches, values, target } = view
  const { scale, marks, plot, xOf, yOf } = layoutOf(view, context, size)
  const [small, width] = [theme.smallSize, theme.lineWidth]
  const along = ({ from, to }: XmrStretch, value: number): Point[] => [
    [xOf(Math.max(0, from - 0.5)), yOf(value)],
    [xOf(Math.min(values.length - 1, to + 0.5)), yOf(value)],
  ]
  return planeOption(plot, size, theme, [
    strokes(
      scale.ticks.map((tick) => [
        [plot.left, yOf(tick)],
        [plot.right, yOf(tick)],
      ]),
      { color: theme.line, width, z: 1 },
    ),
    strokes(
      stretches.flatMap((each) => [along(each, each.lower), along(each, each.upper)]),
      { color: theme.strong, width: width * 1.4, dash: [10, 5] },
    ),
    strokes(
      stretches.map((each) => along(each, each.mean)),
      { color: theme.strong, width: width * 1.4 },
    ),
    target === null
      ? null
      : strokes(
          [
            [
              [plot.left, yOf(target)],
              [plot.right, yOf(target)],
            ],
          ],
          { color: theme.text, width: width * 2 },
        ),
    strokes(
      piecesOf(
        withGaps(
          values.map((value, index) =>
            value === null ? null : ([xOf(index), yOf(value)] as const),
          ),
          view.breaks,
        ),
      ),
      { color: theme.context, width: width * 1.6, z: 3 },
    ),
    eventStrokes(view.marks, plot, xOf, theme),
    dots(
      pointsOf(view).map((point) => ({
        at: [xOf(point.at), yOf(point.value)],
        name: view.unit?.short_name ?? words.text('indicators.mark.province'),
        symbol: 'circle',
        size: small * 0.62,
        ...look(point, view, theme),
      })),
      { silent: true },
    ),
    texts(
      [
        ...scale.ticks.map(
          (tick) =>
            ({
              at: [plot.left - small * 0.5, yOf(tick)],
              text: words.number(tick, tickDecimals(scale.ticks)),
              align: 'end',
              color: theme.quiet,
              size: small,
            }) as const,
        ),
        ...periodTexts(view, context, plot, xOf, size),
        ...eventTexts(view.marks, plot, xOf, context),
        ...edgeTexts(marks, { plot, yOf, small }, theme),
      ],
      theme,
    ),
  ])
}

/** What the chart tells when it is pointed at: every figure, and the rule it falls under. */
export function controlHovers(view: ControlView, context: ChartContext, size: Size): HoverPoint[] {
  const { words } = context
  const { indicator, periods, target, unit } = view
  const { xOf, yOf } = layoutOf(view, context, size)
  return pointsOf(view).map((point) => ({
    at: [xOf(point.at), yOf(point.value)],
    title: unit?.short_name ?? words.text('indicators.mark.province'),
    lines: [
      ...figureLines(words, indicator, {
        period: periods[point.at] ?? null,
        value: point.value,
        target,
      }),
      ...(point.signal === null ? [] : [words.message(ruleMessage(point.signal))]),
    ],
  }))
}

/** Where things lie, in px. */
function layoutOf(view: ControlView, context: ChartContext, size: Size) {
  const { words, theme } = context
  const { values, stretches, target, indicator, periods } = view
  const scale = scaleOf(
    [...values.filter((value) => value !== null), ...(target === null ? [] : [target])],
    stretches.flatMap(({ lower, upper }) => [lower, upper]),
    indicator.measure,
  )
  const marks = marksOf(view, context, scale)
  const small = theme.smallSize
  const ticks = scale.ticks.map((tick) => words.number(tick, tickDecimals(scale.ticks)))
  const plot: Box = {
    left: largest(ticks.map((text) => textWidth(text, small))) + small,
    top: small,
    right:
      size.width -
      Math.max(0, largest(marks.map(({ text }) => textWidth(text, small)))) -
      small * 1.4,
    bottom: size.height - small * 2.2,
  }
  const xOf = placer(0, Math.max(1, periods.length - 1), plot.left, plot.right)
  const yOf = placer(scale.min, scale.max, plot.bottom, plot.top)
  return { scale, marks, plot, xOf, yOf }
}

/** The limits of the last stretch and the target, as far as they can be seen. */
function marksOf(
  { stretches, indicator, target }: ControlView,
  { words }: ChartContext,
  { min, max }: Scale,
): EdgeMark[] {
  const last = stretches.at(-1)
  const mark = (
    id:
      | 'indicators.mark.upper'
      | 'indicators.mark.average'
      | 'indicators.mark.lower'
      | 'indicators.mark.target',
    value: Figure,
    at: number,
    weight = 500,
  ): EdgeMark => ({
    text: words.text('indicators.mark.labelled', { name: words.text(id), value }),
    at,
    weight,
  })
  return [
    ...(last === undefined
      ? []
      : [
          mark('indicators.mark.upper', bareFigure(indicator, last.upper), last.upper),
          mark('indicators.mark.average', bareFigure(indicator, last.mean), last.mean),
          mark('indicators.mark.lower', bareFigure(indicator, last.lower), last.lower),
        ]),
    ...(target === null
      ? []
      : [mark('indicators.mark.target', targetFigure(indicator, target), target, 600)]),
  ].filter(({ at }) => at >= min && at <= max)
}

/** Every figure of the chart, those of stretches without limits too. */
function pointsOf({ values, stretches }: ControlView): XmrPoint[] {
  const told = new Map(stretches.flatMap(({ points }) => points.map((each) => [each.at, each])))
  return values.flatMap((value, at) =>
    value === null ? [] : [told.get(at) ?? { value, at, signal: null }],
  )
}

function look(
  { signal }: XmrPoint,
  { indicator }: ControlView,
  theme: ChartTheme,
): Pick<Dot, 'fill' | 'edge' | 'edgeWidth'> {
  const edgeWidth = theme.lineWidth
  if (signal === null) return { fill: theme.surface, edge: theme.context, edgeWidth }
  const isWorse = judgement(signal.direction, indicator.polarity) === 'worse'
  return { fill: isWorse ? theme.missed : theme.strong, edge: theme.text, edgeWidth }
}
