import type { EChartsCoreOption } from 'echarts/core'
import { shownDecimals } from '@/analysis/cell'
import { breaksOf } from '@/analysis/events/eventMarks'
import { inner } from '@/i18n/message'
import { rankMessage, type Place } from '@/analysis/ranking'
import type { HistoryView } from '@/screens/units/unitPageHistory'
import { largest } from '@/stats/extremes'
import type { ChartContext, ChartTheme } from '@/ui/chart/context'
import { timeSeriesHovers, type HoverPoint } from '@/ui/chart/hover'
import {
  axisRange,
  courseData,
  timeSeriesBase,
  endNames,
  plotMarks,
  valueAxis,
  type EndName,
} from '@/ui/chart/lineParts'
import { textWidth } from '@/ui/chart/textWidth'
import '@/ui/chart/words'

/** Share of the height between the two plots that the score has; the rank has the rest. */
const SCORE_SHARE = 0.64
/**
 * In letters of the small size: over each plot for its name, between the plots, under the last for
 * the periods.
 */
const NAME_ROOM = 2.1
const PERIOD_ROOM = 1.9
/**
 * The first and the last period are always named, the last within the plot. The first has room to
 * its left; were it moved to the right, the next would be written over it, which ECharts has not
 * counted with.
 */
const ENDS = {
  showMinLabel: true,
  showMaxLabel: true,
  alignMaxLabel: 'right',
} as const

/**
 * The score of a unit over time, above its rank: the unit in its colour, the province dashed, a
 * pale band from the lowest to the highest of all units, the target as a line; the rank with 1 on
 * top, each with its number. `height` is the chart’s, in px. Plain data.
 */
export function historyOption(
  view: HistoryView,
  context: ChartContext,
  height: number,
): EChartsCoreOption {
  const { words, theme } = context
  const { indicator, marks, periods, values, province, lowest, highest, target, places } = view
  const letter = theme.smallSize
  const plot = Math.max(4 * letter, height - (2 * NAME_ROOM + PERIOD_ROOM) * letter)
  const scoreHeight = plot * SCORE_SHARE
  const rankTop = 2 * NAME_ROOM * letter + scoreHeight
  const { min, max, step } = axisRange([...lowest, ...highest, ...values, ...province, target])
  const most = Math.max(2, largest(places.map((place) => place?.of ?? 0)))
  const heading = words.message(view.rankHeading)
  const color = colorOf(view, theme)
  const figure = (value: number): string => words.number(value, shownDecimals(indicator, value))
  const ends = [
    endOf(values, (value) => `${view.unit.short_name} ${figure(value)}`, color, 700),
    endOf(
      province,
      (value) => `${words.text('overview.province')} ${figure(value)}`,
      theme.text,
      500,
    ),
  ].flatMap((end) => end ?? [])
  const right = Math.max(
    letter * 2,
    largest(ends.map((end) => textWidth(end.name, letter) + letter)),
  )
  const left = letter * 2.6
  const category = periods.map((period) => words.period(period))
  const axis = { type: 'category', data: category, axisTick: { show: false } }
  const line = { lineStyle: { color: theme.strong, width: theme.lineWidth } }
  const name = (text: string) => ({
    name: text,
    nameLocation: 'end',
    nameGap: letter * 0.8,
    nameTextStyle: nameStyle(theme, left),
  })
  return {
    ...timeSeriesBase(theme),
    grid: [
      { left, right, top: NAME_ROOM * letter, height: scoreHeight },
      { left, right, top: rankTop, height: plot - scoreHeight },
    ],
    xAxis: [
      { ...axis, gridIndex: 0, axisLine: line, axisLabel: { show: false } },
      {
        ...axis,
        gridIndex: 1,
        axisLine: { show: false },
        axisLabel: { color: theme.quiet, fontSize: letter, hideOverlap: true, ...ENDS },
      },
    ],
    yAxis: [
      {
        // Where there is no room for all its lines the axis keeps its ends.
        ...valueAxis(
          {
            min,
            max,
            interval: ((max - min) / step) * letter * 1.4 > scoreHeight ? max - min : step,
          },
          theme,
        ),
        gridIndex: 0,
        ...name(indicator.short_name),
      },
      {
        ...valueAxis({ min: 1, max: most, interval: most - 1 }, theme),
        gridIndex: 1,
        inverse: true,
        ...name(heading),
        nameLocation: 'start',
        axisLabel: { show: false },
      },
    ],
    series: [
      ...band(lowest, highest, theme),
      {
        type: 'line',
        name: words.text('overview.province'),
        data: courseData(province, breaksOf(marks, null)),
        symbol: 'none',
        silent: true,
        lineStyle: { color: theme.text, width: theme.lineWidth * 1.5, type: [8, 6] },
        ...plotMarks(target, marks, context),
      },
      { ...unitLine(view.unit.short_name, values, breaksOf(marks, view.unit), color, theme), z: 4 },
      {
        ...unitLine(
          heading,
          places.map((place) => place?.rank ?? null),
          breaksOf(marks, view.unit),
          color,
          theme,
        ),
        xAxisIndex: 1,
        yAxisIndex: 1,
        label: {
          show: true,
          position: 'top',
          distance: letter * 0.25,
          color: theme.text,
          fontSize: letter,
          fontWeight: 600,
        },
        labelLayout: { hideOverlap: true },
      },
      ...endNames(ends, { min, max, plotHeight: scoreHeight, length: periods.length }, theme),
    ],
  }
}

/**
 * What the chart tells when it is pointed at: the score of the unit and of the province, and the
 * rank.
 */
export function historyHovers(
  view: HistoryView,
  { words }: Pick<ChartContext, 'words'>,
): HoverPoint[] {
  const { unit, indicator, periods, values, province, target, places } = view
  const courses = [
    { name: unit.short_name, values },
    { name: words.text('overview.province'), values: province },
  ]
  const rankHover = (place: Place | null, index: number): HoverPoint[] => {
    const period = periods[index]
    if (place === null || period === undefined) return []
    const value = words.text('profile.rank', { place: inner(rankMessage(place)) })
    const line = words.text('chart.hover.figure', { period: { kind: 'period', period }, value })
    return [{ at: [index, place.rank], grid: 1, title: unit.short_name, lines: [line] }]
  }
  return [
    ...courses.flatMap((course) =>
      timeSeriesHovers(words, { ...course, indicator, periods, target }, (index, value) => [
        index,
        value,
      ]),
    ),
    ...places.flatMap(rankHover),
  ]
}

function colorOf({ focus }: HistoryView, theme: ChartTheme): string {
  return focus === null ? theme.text : (theme.focus[focus] ?? theme.text)
}

/** The name of an axis over its plot, beginning where the labels of the axis begin. */
function nameStyle(theme: ChartTheme, left: number): Record<string, unknown> {
  return {
    color: theme.quiet,
    fontSize: theme.smallSize,
    fontWeight: 600,
    align: 'left',
    padding: [0, 0, 0, -left],
  }
}

function endOf(
  values: readonly (number | null)[],
  textOf: (value: number) => string,
  color: string,
  weight: number,
): EndName | null {
  const last = values.at(-1)
  return last == null ? null : { name: textOf(last), last, color, weight }
}

/** A pale band: an unseen line at its lower edge, and the height of the band stacked on it. */
function band(
  lowest: readonly (number | null)[],
  highest: readonly (number | null)[],
  theme: ChartTheme,
): Record<string, unknown>[] {
  const edge = {
    type: 'line',
    stack: 'band',
    symbol: 'none',
    silent: true,
    lineStyle: { opacity: 0 },
    z: 1,
  }
  const heights = highest.map((high, index) => {
    const low = lowest[index]
    return high === null || low == null ? null : high - low
  })
  return [
    { ...edge, data: [...lowest] },
    { ...edge, data: heights, areaStyle: { color: theme.context, opacity: 0.22 } },
  ]
}

function unitLine(
  name: string,
  values: readonly (number | null)[],
  breaks: ReadonlySet<number>,
  color: string,
  theme: ChartTheme,
): Record<string, unknown> {
  return {
    type: 'line',
    name,
    data: courseData(values, breaks),
    connectNulls: false,
    symbol: 'circle',
    symbolSize: theme.smallSize * 0.5,
    silent: true,
    lineStyle: { color, width: theme.lineWidth * 1.8 },
    itemStyle: { color },
  }
}
