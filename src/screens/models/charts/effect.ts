import type { EChartsCoreOption } from 'echarts/core'
import { breaksOf, type EventMark } from '@/analysis/events/eventMarks'
import type { EffectLine, EffectView } from '@/screens/models/modelsEffect'
import { largest } from '@/stats/extremes'
import type { ChartContext, ChartTheme } from '@/ui/chart/context'
import { timeSeriesHovers, type HoverPoint } from '@/ui/chart/hover'
import {
  axisRange,
  courseData,
  timeSeriesBase,
  endNames,
  periodAxis,
  plotMarks,
  valueAxis,
} from '@/ui/chart/lineParts'

/** Top and bottom of the plot within the chart, in letters of the small size. */
const ABOVE = 1
const BELOW = 2.2
/**
 * Adopters are drawn and named one by one up to so many; beyond that focus units and the mean of
 * all.
 */
const MOST_NAMED = 6
/** More lines than this are drawn fainter. */
const CROWD = 40
const SYMBOLS = ['circle', 'rect', 'diamond', 'triangle', 'arrow', 'pin']

/**
 * Adopters against the others on one indicator: adopters in colour and named, all others in grey,
 * the mean of the others dashed, and an upright line at each known period of adoption. `height` is
 * the chart's, in px; it keeps the names apart. Plain data.
 */
export function effectOption(
  view: EffectView,
  context: ChartContext,
  height: number,
): EChartsCoreOption {
  const { words, theme } = context
  const { indicator, marks, periods, lines, adopterMeans, otherMeans } = view
  const adopters = lines.filter(({ role }) => role === 'adopter')
  const isFew = adopters.length <= MOST_NAMED
  const named = isFew ? adopters : adopters.filter(({ focus }) => focus !== null)
  const quiet = lines.filter((line) => !named.includes(line))
  const { min, max, step } = axisRange([...lines.flatMap(({ values }) => values), indicator.target])
  const letter = theme.smallSize
  const means = [
    {
      name: words.text('models.effect.others'),
      values: otherMeans,
      color: theme.quiet,
      dashed: true,
    },
    ...(isFew
      ? []
      : [
          {
            name: words.text('models.effect.adopters'),
            values: adopterMeans,
            color: theme.text,
            dashed: false,
          },
        ]),
  ]
  const labels = [
    ...named.map((line) => ({
      name: line.unit.short_name,
      values: line.values,
      color: colorOf(line, theme),
      weight: 700,
    })),
    ...means.map(({ name, values, color, dashed }) => ({
      name,
      values,
      color,
      weight: dashed ? 500 : 700,
    })),
  ].flatMap(({ values, ...label }) => {
    const last = values.at(-1)
    return last == null ? [] : [{ ...label, last }]
  })
  const room = Math.max(6, largest(labels.map(({ name }) => name.length * 0.58))) + 1
  return {
    ...timeSeriesBase(theme),
    grid: { left: letter * 3, right: letter * room, top: letter * ABOVE, bottom: letter * BELOW },
    xAxis: periodAxis(periods, context),
    yAxis: valueAxis({ min, max, interval: step }, theme),
    series: [
      ...quiet.map((line) =>
        lineSeries(line, context, marks, false, 0, quiet.length > CROWD ? 0.3 : 0.55),
      ),
      ...means.map(({ name, values, color, dashed }, index) => ({
        type: 'line',
        name,
        data: courseData(values, breaksOf(marks, null)),
        symbol: 'none',
        silent: true,
        z: 4,
        lineStyle: {
          color,
          width: theme.lineWidth * (dashed ? 1.5 : 2.4),
          ...(dashed ? { type: [8, 6] } : {}),
        },
        ...(index === 0 ? plotMarks(indicator.target, marks, context) : {}),
      })),
      ...named.map((line, index) => lineSeries(line, context, marks, true, line.focus ?? index, 1)),
      ...endNames(
        labels,
        { min, max, plotHeight: height - (ABOVE + BELOW) * letter, length: periods.length },
        theme,
      ),
    ],
  }
}

/** What the chart tells when it is pointed at: every figure of a unit. */
export function effectHovers(
  { indicator, periods, lines }: EffectView,
  { words }: Pick<ChartContext, 'words'>,
): HoverPoint[] {
  const { target } = indicator
  return lines.flatMap(({ unit, values }) =>
    timeSeriesHovers(
      words,
      { name: unit.short_name, values, indicator, periods, target },
      (index, value) => [index, value],
    ),
  )
}

function colorOf({ focus }: EffectLine, theme: ChartTheme): string {
  return (focus === null ? undefined : theme.focus[focus]) ?? theme.text
}

function lineSeries(
  line: EffectLine,
  { theme }: ChartContext,
  marks: readonly EventMark[],
  isNamed: boolean,
  place: number,
  opacity: number,
): Record<string, unknown> {
  const isAdopter = line.role === 'adopter'
  const color = isAdopter ? colorOf(line, theme) : theme.context
  const { adoptedAt } = line
  return {
    type: 'line',
    name: line.unit.short_name,
    data: courseData(line.values, breaksOf(marks, line.unit)),
    connectNulls: false,
    symbol: isNamed ? (SYMBOLS[place] ?? 'circle') : 'none',
    symbolSize: theme.smallSize * 0.55,
    silent: true,
    z: isNamed ? 6 : isAdopter ? 3 : 2,
    lineStyle: {
      color,
      width: theme.lineWidth * (isNamed ? 2 : 0.8),
      opacity: isNamed ? 1 : opacity,
    },
    itemStyle: { color },
    ...(isNamed && adoptedAt !== null ? { markLine: adoptionLine(adoptedAt, color, theme) } : {}),
  }
}

/** An upright line at the period of adoption, in the colour of who adopted. */
function adoptionLine(at: number, color: string, theme: ChartTheme): Record<string, unknown> {
  return {
    silent: true,
    symbol: ['none', 'triangle'],
    symbolSize: theme.smallSize * 0.6,
    data: [{ xAxis: at }],
    lineStyle: { color, type: 'dotted', width: theme.lineWidth * 1.5 },
    label: { show: false },
  }
}
