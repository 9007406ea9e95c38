import type { EChartsCoreOption } from 'echarts/core'
import type { HistoryView } from '@/views/unitPageHistory'
import type { ChartContext, ChartTheme } from './context'
import { dodge } from './dodge'
import { textWidth } from './textWidth'
import { axisRange } from './trend'

/** Share of the height between the two plots that the score has; the rank has the rest. */
const SCORE_SHARE = 0.64
/** In letters of the small size: over each plot for its name, between the plots, under the last for the periods. */
const NAME_ROOM = 2.1
const PERIOD_ROOM = 1.9

/**
 * The score of a unit over time, above its rank: the unit in its colour, the province dashed, a pale band from the lowest to the highest
 * of all units, the target as a line; the rank with 1 on top, each with its number. `height` is the chart’s, in px. Plain data.
 */
export function historyOption(view: HistoryView, context: ChartContext, height: number): EChartsCoreOption {
  const { words, theme } = context
  const { indicator, periods, values, province, lowest, highest, target, ranks, of } = view
  const letter = theme.smallSize
  const plot = Math.max(4 * letter, height - (2 * NAME_ROOM + PERIOD_ROOM) * letter)
  const scoreHeight = plot * SCORE_SHARE
  const rankTop = 2 * NAME_ROOM * letter + scoreHeight
  const { min, max, step } = axisRange([...lowest, ...highest, ...values, ...province, target])
  const most = Math.max(2, ...of)
  const color = colorOf(view, theme)
  const figure = (value: number): string => words.number(value, indicator.decimals)
  const ends = [
    endOf(values, (value) => `${view.unit.short_name} ${figure(value)}`, color, 700),
    endOf(province, (value) => `${words.text({ id: 'overview.province' })} ${figure(value)}`, theme.text, 500),
  ].flatMap((end) => end ?? [])
  const places = dodge(
    ends.map(({ value }) => value),
    (letter * 1.3 * (max - min)) / scoreHeight,
    min,
    max,
  )
  const right = Math.max(letter * 2, ...ends.map(({ text }) => textWidth(text, letter) + letter))
  const left = letter * 2.6
  const category = periods.map((period) => words.period(period))
  const axis = { type: 'category', data: category, axisTick: { show: false } }
  const line = { lineStyle: { color: theme.strong, width: theme.lineWidth } }
  const name = (text: string) => ({ name: text, nameLocation: 'end', nameGap: letter * 0.8, nameTextStyle: nameStyle(theme, left) })
  return {
    animation: false,
    textStyle: { fontFamily: theme.family, color: theme.text, fontSize: letter },
    grid: [
      { left, right, top: NAME_ROOM * letter, height: scoreHeight },
      { left, right, top: rankTop, height: plot - scoreHeight },
    ],
    xAxis: [
      { ...axis, gridIndex: 0, axisLine: line, axisLabel: { show: false } },
      { ...axis, gridIndex: 1, axisLine: { show: false }, axisLabel: { color: theme.quiet, fontSize: letter, hideOverlap: true } },
    ],
    yAxis: [
      {
        type: 'value',
        gridIndex: 0,
        min,
        max,
        // Where there is no room for all its lines the axis keeps its ends.
        interval: ((max - min) / step) * letter * 1.4 > scoreHeight ? max - min : step,
        ...name(indicator.short_name),
        splitLine: { lineStyle: { color: theme.line, width: theme.lineWidth } },
        axisLabel: { color: theme.quiet, fontSize: letter },
      },
      {
        type: 'value',
        gridIndex: 1,
        inverse: true,
        min: 1,
        max: most,
        interval: most - 1,
        ...name(words.text({ id: 'units.history.rank' })),
        nameLocation: 'start',
        splitLine: { lineStyle: { color: theme.line, width: theme.lineWidth } },
        axisLabel: { show: false },
      },
    ],
    series: [
      ...band(lowest, highest, theme),
      {
        type: 'line',
        name: words.text({ id: 'overview.province' }),
        data: [...province],
        symbol: 'none',
        silent: true,
        lineStyle: { color: theme.text, width: theme.lineWidth * 1.5, type: [8, 6] },
        ...(target === null ? {} : { markLine: targetLine(target, theme) }),
      },
      { ...unitLine(view.unit.short_name, values, color, theme), z: 4 },
      {
        ...unitLine(words.text({ id: 'units.history.rank' }), ranks, color, theme),
        xAxisIndex: 1,
        yAxisIndex: 1,
        label: { show: true, position: 'top', distance: letter * 0.25, color: theme.text, fontSize: letter, fontWeight: 600 },
        labelLayout: { hideOverlap: true },
      },
      ...ends.map((end, index) => endLabel(end, periods.length, places[index] ?? min, theme)),
    ],
  }
}

function colorOf({ focus }: HistoryView, theme: ChartTheme): string {
  return focus === null ? theme.text : (theme.focus[focus] ?? theme.text)
}

/** The name of an axis over its plot, beginning where the labels of the axis begin. */
function nameStyle(theme: ChartTheme, left: number): Record<string, unknown> {
  return { color: theme.quiet, fontSize: theme.smallSize, fontWeight: 600, align: 'left', padding: [0, 0, 0, -left] }
}

type End = { readonly text: string; readonly value: number; readonly color: string; readonly weight: number }

function endOf(values: readonly (number | null)[], textOf: (value: number) => string, color: string, weight: number): End | null {
  const value = values.at(-1)
  return value == null ? null : { text: textOf(value), value, color, weight }
}

/** A pale band: an unseen line at its lower edge, and the height of the band stacked on it. */
function band(lowest: readonly (number | null)[], highest: readonly (number | null)[], theme: ChartTheme): Record<string, unknown>[] {
  const edge = { type: 'line', stack: 'band', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, z: 1 }
  const heights = highest.map((high, index) => {
    const low = lowest[index]
    return high === null || low == null ? null : high - low
  })
  return [
    { ...edge, data: [...lowest] },
    { ...edge, data: heights, areaStyle: { color: theme.context, opacity: 0.22 } },
  ]
}

function unitLine(name: string, values: readonly (number | null)[], color: string, theme: ChartTheme): Record<string, unknown> {
  return {
    type: 'line',
    name,
    data: [...values],
    connectNulls: false,
    symbol: 'circle',
    symbolSize: theme.smallSize * 0.5,
    silent: true,
    lineStyle: { color, width: theme.lineWidth * 1.8 },
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

/** A text beside the end of a line: an unseen point that carries it, where no other text stands. */
function endLabel({ text, color, weight }: End, length: number, place: number, theme: ChartTheme): Record<string, unknown> {
  return {
    type: 'line',
    name: text,
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
      fontWeight: weight,
    },
    itemStyle: { color: 'transparent' },
  }
}
