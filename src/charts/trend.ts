import type { EChartsCoreOption } from 'echarts/core'
import type { TrendLine, TrendView } from '@/views/profile'
import type { ChartContext, ChartTheme } from './context'
import { dodge } from './dodge'

const SYMBOLS = ['circle', 'rect', 'diamond', 'triangle', 'arrow', 'pin']
/** Top and bottom of the plot within the chart, in letters of the small size: room for half a label, and for the names of periods. */
const ABOVE = 1
const BELOW = 2

/**
 * The history of an indicator: focus units and the chosen one in colour and named at their end, all others in grey,
 * the province dashed, the target as a line. `height` is the chart's, in px; it keeps the names apart. Plain data.
 */
export function trendOption(view: TrendView, { words, theme }: ChartContext, height: number): EChartsCoreOption {
  const { indicator, periods, lines, province } = view
  const isNamed = (line: TrendLine): boolean => line.isChosen || line.focus !== null
  const ordered = [...lines.filter((line) => !isNamed(line)), ...lines.filter(isNamed)]
  const { min, max, step } = axisRange([...lines.flatMap(({ values }) => values), ...province, indicator.target])
  const letter = theme.smallSize
  const perPx = (max - min) / Math.max(1, height - (ABOVE + BELOW) * letter)
  const named = [
    ...lines
      .filter(isNamed)
      .map((line) => ({ name: line.unit.short_name, values: line.values, color: colorOf(line, theme), bold: line.isChosen })),
    { name: words.text({ id: 'overview.province' }), values: province, color: theme.text, bold: false },
  ].flatMap(({ values, ...label }) => {
    const last = values.at(-1)
    return last == null ? [] : [{ ...label, last }]
  })
  const places = dodge(
    named.map(({ last }) => last),
    letter * 1.25 * perPx,
    min,
    max,
  )
  return {
    animation: false,
    textStyle: { fontFamily: theme.family, color: theme.text, fontSize: letter },
    grid: { left: letter * 3, right: letter * 7, top: letter * ABOVE, bottom: letter * BELOW },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: periods.map((period) => words.period(period)),
      axisLine: { lineStyle: { color: theme.strong, width: theme.lineWidth } },
      axisTick: { show: false },
      axisLabel: { color: theme.quiet, fontSize: letter, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min,
      max,
      interval: step,
      splitLine: { lineStyle: { color: theme.line, width: theme.lineWidth } },
      axisLabel: { color: theme.quiet, fontSize: letter },
    },
    series: [
      ...ordered.map((line) => lineSeries(line, isNamed(line), theme)),
      {
        type: 'line',
        name: words.text({ id: 'overview.province' }),
        data: [...province],
        symbol: 'none',
        silent: true,
        lineStyle: { color: theme.text, width: theme.lineWidth * 1.5, type: [8, 6] },
        ...(indicator.target === null ? {} : { markLine: targetLine(indicator.target, theme) }),
      },
      ...named.map(({ name, color, bold }, index) => nameSeries(name, color, bold, periods.length, places[index] ?? min, theme)),
    ],
  }
}

/** A range with round ends that holds every value, and the step between its lines: three to six of them. */
export function axisRange(values: readonly (number | null)[]): { readonly min: number; readonly max: number; readonly step: number } {
  const held = values.flatMap((value) => (value === null ? [] : [value]))
  const [least, most] = held.length === 0 ? [0, 1] : [Math.min(...held), Math.max(...held)]
  const rough = Math.max(most - least, Math.abs(most) * 1e-6, 1e-9) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? 10 * power
  // A quotient may be rounded to a whole number that its product then misses by a hair.
  const [below, above] = [Math.floor(least / step) * step, Math.ceil(most / step) * step]
  return { min: below > least ? below - step : below, max: above < most ? above + step : above, step }
}

function colorOf({ focus, isChosen }: TrendLine, theme: ChartTheme): string {
  if (focus === null) return isChosen ? theme.text : theme.context
  return theme.focus[focus] ?? theme.text
}

function lineSeries(line: TrendLine, isNamed: boolean, theme: ChartTheme): Record<string, unknown> {
  const color = colorOf(line, theme)
  const width = line.isChosen ? 2.2 : isNamed ? 1.6 : 0.8
  return {
    type: 'line',
    name: line.unit.short_name,
    data: [...line.values],
    connectNulls: false,
    symbol: isNamed ? (SYMBOLS[line.focus ?? 0] ?? 'circle') : 'none',
    symbolSize: theme.smallSize * 0.55,
    silent: true,
    z: isNamed ? 4 : 2,
    lineStyle: { color, width: theme.lineWidth * width, opacity: isNamed ? 1 : 0.55 },
    itemStyle: { color },
  }
}

function targetLine(target: number, theme: ChartTheme): Record<string, unknown> {
  return {
    silent: true,
    symbol: 'none',
    data: [{ yAxis: target }],
    lineStyle: { color: theme.strong, type: 'solid', width: theme.lineWidth },
    label: { show: false },
  }
}

/** A name beside the end of a line: an unseen point that carries it, where no other name stands. */
function nameSeries(name: string, color: string, bold: boolean, length: number, place: number, theme: ChartTheme): Record<string, unknown> {
  return {
    type: 'line',
    name,
    data: Array.from({ length }, (_, index) => (index === length - 1 ? place : null)),
    symbol: 'circle',
    symbolSize: 0.1,
    silent: true,
    label: {
      show: true,
      position: 'right',
      distance: theme.smallSize * 0.6,
      formatter: '{a}',
      color,
      fontSize: theme.smallSize,
      fontWeight: bold ? 700 : 500,
    },
    itemStyle: { color: 'transparent' },
  }
}
