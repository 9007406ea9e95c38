import type { PeriodId } from '@/dataset/period'
import { withGaps, type EventMark } from '@/analysis/events/eventMarks'
import { largest, smallest } from '@/stats/extremes'
import type { ChartContext, ChartTheme } from './context'
import { dodge } from './dodge'
import { eventMarkLine } from './eventLines'

type Part = Record<string, unknown>

/**
 * A range with round ends that holds every value, and the step between its lines: three to six of
 * them. Never throws.
 */
export function axisRange(values: readonly (number | null)[]): {
  readonly min: number
  readonly max: number
  readonly step: number
} {
  const held = values.flatMap((value) => (value === null ? [] : [value]))
  const [least, most] = held.length === 0 ? [0, 1] : [smallest(held), largest(held)]
  const rough = Math.max(most - least, Math.abs(most) * 1e-6, 1e-9) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? 10 * power
  // A quotient may be rounded to a whole number that its product then misses by a hair.
  const [below, above] = [Math.floor(least / step) * step, Math.ceil(most / step) * step]
  return {
    min: below > least ? below - step : below,
    max: above < most ? above + step : above,
    step,
  }
}

/** What every chart of courses over periods has: type, and no movement. Plain data. */
export function timeSeriesBase(theme: ChartTheme): Part {
  return {
    animation: false,
    textStyle: { fontFamily: theme.family, color: theme.text, fontSize: theme.smallSize },
  }
}

/** The periods from left to right, the first and last at the edges of the plot. */
export function periodAxis(periods: readonly PeriodId[], { words, theme }: ChartContext): Part {
  return {
    type: 'category',
    boundaryGap: false,
    data: periods.map((period) => words.period(period)),
    axisLine: { lineStyle: { color: theme.strong, width: theme.lineWidth } },
    axisTick: { show: false },
    axisLabel: {
      color: theme.quiet,
      fontSize: theme.smallSize,
      margin: theme.smallSize * 0.7,
      hideOverlap: true,
    },
  }
}

/** Values from the bottom up, with pale lines at round places. */
export function valueAxis(
  { min, max, interval }: { readonly min: number; readonly max: number; readonly interval: number },
  theme: ChartTheme,
): Part {
  return {
    type: 'value',
    min,
    max,
    interval,
    splitLine: { lineStyle: { color: theme.line, width: theme.lineWidth } },
    axisLabel: { color: theme.quiet, fontSize: theme.smallSize },
  }
}

/**
 * The target as a line across the plot, and events as upright ones with their days, to be spread
 * into a series by periods; nothing without any.
 */
export function plotMarks(
  target: number | null,
  marks: readonly EventMark[],
  context: ChartContext,
): Part {
  const { theme } = context
  if (target === null && marks.length === 0) return {}
  return {
    markLine: {
      silent: true,
      symbol: 'none',
      data: [...(target === null ? [] : [{ yAxis: target }]), ...eventMarkLine(marks, context)],
      lineStyle: { color: theme.strong, type: 'solid', width: theme.lineWidth },
      label: { show: false },
    },
  }
}

/** A course along the periods of an axis, broken where what it counts was defined anew. */
export function courseData(
  values: readonly (number | null)[],
  breaks: ReadonlySet<number>,
): readonly (readonly [number, number | null] | null)[] {
  return withGaps(
    values.map((value, at) => [at, value] as const),
    breaks,
  )
}

/** A word at the end of a course. `last`: the value it belongs to. */
export type EndName = {
  readonly name: string
  readonly last: number
  readonly color: string
  readonly weight: number
}

/**
 * Words beside the ends of courses, one series each: unseen points that carry them where no other
 * word stands. `plotHeight` of the plot in px, `length` periods along it.
 */
export function endNames(
  names: readonly EndName[],
  of: {
    readonly min: number
    readonly max: number
    readonly plotHeight: number
    readonly length: number
  },
  theme: ChartTheme,
): Part[] {
  const { min, max, plotHeight, length } = of
  const letter = theme.smallSize
  const gap = (letter * 1.28 * (max - min)) / Math.max(1, plotHeight)
  const places = dodge(
    names.map(({ last }) => last),
    gap,
    min,
    max,
  )
  return names.map(({ name, color, weight }, index) => ({
    type: 'line',
    name,
    data: Array.from({ length }, (_, at) => (at === length - 1 ? (places[index] ?? min) : null)),
    symbol: 'circle',
    symbolSize: 0.1,
    silent: true,
    label: {
      show: true,
      position: 'right',
      distance: letter * 0.6,
      formatter: '{a}',
      color,
      fontSize: letter,
      fontWeight: weight,
    },
    itemStyle: { color: 'transparent' },
  }))
}
