import type { EChartsCoreOption } from 'echarts/core'
import { bareFigure, targetFigure } from '@/analysis/cell'
import type { PeriodId } from '@/dataset/period'
import {
  positionMessage,
  type FunnelDot,
  type FunnelView,
} from '@/screens/indicators/indicatorFunnel'
import { count, type Figure } from '@/i18n/message'
import { scaleOf, tickDecimals, ticksOf, type Scale } from '@/screens/indicators/indicatorScale'
import { largest } from '@/stats/extremes'
import type { ChartContext, ChartTheme } from '@/ui/chart/context'
import { besideMarks, boxAround } from './funnelLabels'
import { figureLines, markHovers, type HoverPoint } from '@/ui/chart/hover'
import {
  dots,
  focusColor,
  focusSymbol,
  placer,
  planeOption,
  strokes,
  texts,
  type Box,
  type Point,
  type Size,
} from '@/ui/chart/linePlane'
import { textWidth } from '@/ui/chart/textWidth'
import { edgeTexts, type EdgeMark } from './edge'

/** Cases are drawn on a scale of ratios when the most are more than this many times the fewest. */
const WIDE_RATIO = 4

/**
 * What the chart of an option tells when it is pointed at: of every unit its percent, its cases,
 * and where it lies in the funnel.
 */
export function funnelHovers(
  view: FunnelView,
  period: PeriodId | null,
  option: EChartsCoreOption,
  { words }: Pick<ChartContext, 'words'>,
): HoverPoint[] {
  const { dots: units, indicator, target } = view
  return markHovers(option, units, ({ denominator, percent, position }) => [
    ...figureLines(words, indicator, { period, value: percent, target }),
    words.text('chart.hover.cases', { n: count(denominator) }),
    words.message(positionMessage(position)),
  ])
}

/**
 * The funnel plot: percent against number of cases, with the limits of chance around all units
 * together. Units outside the limits and focus units are named, focus units first, wherever there
 * is room. Disc in context: within; solid: outside. Plain data.
 */
export function funnelOption(
  view: FunnelView,
  context: ChartContext,
  size: Size,
): EChartsCoreOption {
  const { words, theme } = context
  const { limits, centre, target } = view
  const [small, figure, width] = [theme.smallSize, theme.figureSize, theme.lineWidth]
  const percents = [
    ...view.dots.map(({ percent }) => percent),
    centre,
    ...(target === null ? [] : [target]),
  ]
  const ends = limits.flatMap(({ levels }) => levels.flatMap(({ lower, upper }) => [lower, upper]))
  const scale = scaleOf(percents, ends, 'percent')
  const ticks = scale.ticks.map((tick) => ({
    tick,
    text: words.number(tick, tickDecimals(scale.ticks)),
  }))
  const marks = marksOf(view, context, scale)
  const plot: Box = {
    left: largest(ticks.map(({ text }) => textWidth(text, small))) + small,
    top: small,
    right: size.width - largest(marks.map(({ text }) => textWidth(text, small))) - small * 1.4,
    bottom: size.height - small * 3.8,
  }
  const [least, most] = [limits[0]?.denominator ?? 1, limits.at(-1)?.denominator ?? 2]
  const isWide = most > least * WIDE_RATIO
  const along = (cases: number): number => (isWide ? Math.log(cases) : cases)
  const place = placer(along(least), along(most), plot.left, plot.right)
  const xOf = (cases: number): number => place(along(cases))
  const yOf = placer(scale.min, scale.max, plot.bottom, plot.top)
  const level = (at: number): Point[][] =>
    (['lower', 'upper'] as const).map((side) =>
      limits.map(({ denominator, levels }): Point => [
        xOf(denominator),
        yOf(levels[at]?.[side] ?? centre),
      ]),
    )
  const across = (value: number): Point[][] => [
    [
      [plot.left, yOf(value)],
      [plot.right, yOf(value)],
    ],
  ]
  const at = (dot: FunnelDot): Point => [xOf(dot.denominator), yOf(dot.percent)]
  const named = [...view.dots].filter(
    ({ focus, position }) => focus !== null || position.level !== null,
  )
  // Focus units choose their places first, then those farthest out.
  named.sort(
    (a, b) =>
      Number(a.focus === null) - Number(b.focus === null) ||
      (b.position.level ?? 0) - (a.position.level ?? 0),
  )
  const dotSize = (dot: FunnelDot): number => small * (dot.focus === null ? 0.62 : 0.85)
  const places = besideMarks(
    named.map((dot) => ({
      at: at(dot),
      size: { width: textWidth(dot.unit.short_name, figure), height: figure * 1.2 },
      reach: small * 0.6,
    })),
    view.dots.map((dot) => boxAround(at(dot), { width: dotSize(dot), height: dotSize(dot) })),
    { ...plot, left: plot.left + 2, top: 0 },
  )
  const cases = casesTicks(least, most, isWide, (plot.right - plot.left) / (small * 6))
  return planeOption(plot, size, theme, [
    strokes(
      ticks.map(({ tick }) => across(tick)[0] ?? []),
      { color: theme.line, width, z: 1 },
    ),
    strokes(level(1), { color: theme.strong, width: width * 1.4, dash: [3, 4] }),
    strokes(level(0), { color: theme.strong, width: width * 1.4, dash: [10, 5] }),
    strokes(across(centre), { color: theme.text, width: width * 1.5, dash: [8, 6] }),
    target === null ? null : strokes(across(target), { color: theme.text, width: width * 1.5 }),
    dots(
      view.dots.map((dot) => ({
        at: at(dot),
        name: dot.unit.short_name,
        ...look(dot, theme),
        size: dotSize(dot),
      })),
    ),
    texts(
      [
        ...ticks.map(({ tick, text }) =>
          axisText([plot.left - small * 0.5, yOf(tick)], text, 'end', theme),
        ),
        ...cases.map((each) =>
          axisText([xOf(each), plot.bottom + small], words.number(each, 0), 'middle', theme),
        ),
        axisText(
          [(plot.left + plot.right) / 2, size.height - small * 0.8],
          words.text('indicators.mark.cases'),
          'middle',
          theme,
        ),
        ...edgeTexts(marks, { plot, yOf, small }, theme),
        ...named.flatMap((dot, index) => {
          const middle = places[index]
          if (!middle) return []
          const color = dot.focus === null ? theme.text : focusColor(dot.focus, theme)
          return [
            {
              at: middle,
              text: dot.unit.short_name,
              align: 'middle',
              color,
              size: figure,
              weight: dot.focus === null ? 500 : 700,
              isPlated: true,
            } as const,
          ]
        }),
      ],
      theme,
    ),
  ])
}

/**
 * What stands at the right edge: the centre, the target, and the levels of the limits as far as
 * they can be seen.
 */
function marksOf(
  { limits, indicator, centre, target }: FunnelView,
  { words }: ChartContext,
  { min, max }: Scale,
): EdgeMark[] {
  const mark = (
    id: 'indicators.mark.centre' | 'indicators.mark.target',
    value: Figure,
    at: number,
  ): EdgeMark => ({
    text: words.text('indicators.mark.labelled', { name: words.text(id), value }),
    at,
    weight: 600,
  })
  const last = limits.at(-1)?.levels ?? []
  const levels = (['indicators.mark.limit95', 'indicators.mark.limit998'] as const).flatMap(
    (id, index) =>
      [last[index]?.upper, last[index]?.lower].flatMap((at) =>
        at === undefined ? [] : [{ text: words.text(id), at, weight: 500 }],
      ),
  )
  return [
    mark('indicators.mark.centre', bareFigure(indicator, centre), centre),
    ...(target === null
      ? []
      : [mark('indicators.mark.target', targetFigure(indicator, target), target)]),
    ...levels.filter(({ at }) => at > min && at < max),
  ]
}

function axisText(
  at: Point,
  text: string,
  align: 'end' | 'middle',
  theme: ChartTheme,
): Parameters<typeof texts>[0][number] {
  return { at, text, align, color: theme.quiet, size: theme.smallSize }
}

/**
 * Within is hollow and grey; outside is solid, in the colour of a missed target where that is bad.
 */
function look(
  dot: FunnelDot,
  theme: ChartTheme,
): { symbol: string; fill: string; edge: string; edgeWidth: number } {
  const symbol = focusSymbol(dot.focus)
  const color = focusColor(dot.focus, theme)
  const edgeWidth = theme.lineWidth
  if (dot.focus !== null) return { symbol, fill: color, edge: theme.surface, edgeWidth: 0 }
  if (dot.position.level === null)
    return { symbol, fill: theme.surface, edge: theme.context, edgeWidth }
  return {
    symbol,
    fill: dot.isGood === false ? theme.missed : theme.strong,
    edge: theme.surface,
    edgeWidth: 0,
  }
}

/** Round numbers of cases along the axis. */
function casesTicks(least: number, most: number, isWide: boolean, wanted: number): number[] {
  if (!isWide)
    return ticksOf(least, most, Math.max(2, Math.min(6, Math.floor(wanted)))).filter(
      Number.isInteger,
    )
  const found: number[] = []
  for (let power = 1; power <= most; power *= 10)
    for (const factor of [1, 2, 5]) found.push(factor * power)
  const within = found.filter((each) => each >= least && each <= most)
  const step = Math.max(1, Math.ceil(within.length / Math.max(2, wanted)))
  return within.filter((_, index) => index % step === 0)
}
