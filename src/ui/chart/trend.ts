import type { EChartsCoreOption } from 'echarts/core'
import { breaksOf, type EventMark } from '@/analysis/events/eventMarks'
import type { TrendLine, TrendView } from '@/analysis/profile'
import type { ChartContext, ChartTheme } from './context'
import {
  axisRange,
  timeSeriesBase,
  courseData,
  endNames,
  periodAxis,
  plotMarks,
  valueAxis,
} from './lineParts'

const SYMBOLS = ['circle', 'rect', 'diamond', 'triangle', 'arrow', 'pin']
/**
 * Top and bottom of the plot within the chart, in letters of the small size: room for half a label,
 * and for the names of periods.
 */
const ABOVE = 1
const BELOW = 2

/**
 * The history of an indicator: focus units and the chosen one in colour and named at their end, all
 * others in grey, the province dashed, the target as a line. `height` is the chart's, in px; it
 * keeps the names apart. Plain data.
 */
export function trendOption(
  view: TrendView,
  context: ChartContext,
  height: number,
  marks: readonly EventMark[] = [],
): EChartsCoreOption {
  const { words, theme } = context
  const { indicator, periods, lines, province } = view
  const isNamed = (line: TrendLine): boolean => line.isChosen || line.focus !== null
  const ordered = [...lines.filter((line) => !isNamed(line)), ...lines.filter(isNamed)]
  const { min, max, step } = axisRange([
    ...lines.flatMap(({ values }) => values),
    ...province,
    indicator.target,
  ])
  const letter = theme.smallSize
  const named = [
    ...lines.filter(isNamed).map((line) => ({
      name: line.unit.short_name,
      values: line.values,
      color: colorOf(line, theme),
      weight: line.isChosen ? 700 : 500,
    })),
    { name: words.text('overview.province'), values: province, color: theme.text, weight: 500 },
  ].flatMap(({ values, ...label }) => {
    const last = values.at(-1)
    return last == null ? [] : [{ ...label, last }]
  })
  return {
    ...timeSeriesBase(theme),
    grid: { left: letter * 3, right: letter * 7, top: letter * ABOVE, bottom: letter * BELOW },
    xAxis: periodAxis(periods, context),
    yAxis: valueAxis({ min, max, interval: step }, theme),
    series: [
      ...ordered.map((line) => lineSeries(line, isNamed(line), breaksOf(marks, line.unit), theme)),
      {
        type: 'line',
        name: words.text('overview.province'),
        data: courseData(province, breaksOf(marks, null)),
        symbol: 'none',
        silent: true,
        lineStyle: { color: theme.text, width: theme.lineWidth * 1.5, type: [8, 6] },
        ...plotMarks(indicator.target, marks, context),
      },
      ...endNames(
        named,
        { min, max, plotHeight: height - (ABOVE + BELOW) * letter, length: periods.length },
        theme,
      ),
    ],
  }
}

function colorOf({ focus, isChosen }: TrendLine, theme: ChartTheme): string {
  if (focus === null) return isChosen ? theme.text : theme.context
  return theme.focus[focus] ?? theme.text
}

function lineSeries(
  line: TrendLine,
  isNamed: boolean,
  breaks: ReadonlySet<number>,
  theme: ChartTheme,
): Record<string, unknown> {
  const color = colorOf(line, theme)
  const width = line.isChosen ? 2.2 : isNamed ? 1.6 : 0.8
  return {
    type: 'line',
    name: line.unit.short_name,
    data: courseData(line.values, breaks),
    connectNulls: false,
    symbol: isNamed ? (SYMBOLS[line.focus ?? 0] ?? 'circle') : 'none',
    symbolSize: theme.smallSize * 0.55,
    silent: true,
    z: isNamed ? 4 : 2,
    lineStyle: { color, width: theme.lineWidth * width, opacity: isNamed ? 1 : 0.55 },
    itemStyle: { color },
  }
}
