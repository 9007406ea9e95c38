import { placeOf, type EventMark } from '@/analysis/events/eventMarks'
import type { ChartContext, ChartTheme } from './context'
import { strokes, type Box, type Text } from './linePlane'
import { textWidth } from './textWidth'

/** Events as thin upright lines through a plot of px; `null` without any. */
export function eventStrokes(
  marks: readonly EventMark[],
  { top, bottom }: Box,
  xOf: (place: number) => number,
  theme: ChartTheme,
): ReturnType<typeof strokes> {
  return strokes(
    marks.map((mark) => [
      [xOf(placeOf(mark)), bottom],
      [xOf(placeOf(mark)), top],
    ]),
    { color: theme.quiet, width: theme.lineWidth, dash: [2, 3], z: 3 },
  )
}

/** The days of events at the head of their lines, each within the plot and beside the one before. */
export function eventTexts(
  marks: readonly EventMark[],
  { left, right, top }: Box,
  xOf: (place: number) => number,
  { words, theme }: ChartContext,
): Text[] {
  const size = theme.smallSize
  let free = left
  return marks.flatMap((mark): Text[] => {
    const text = words.date(mark.events[0]?.on ?? '')
    const width = textWidth(text, size)
    const at = xOf(placeOf(mark)) + size * 0.3
    const from = Math.max(left, Math.min(at, right - width))
    if (from < free) return []
    free = from + width + size
    return [{ at: [from, top + size * 0.3], text, align: 'start', color: theme.quiet, size }]
  })
}

/** Events as upright lines of a chart by periods, to be spread into a series; nothing without any. */
export function eventMarkLine(
  marks: readonly EventMark[],
  { words, theme }: ChartContext,
): readonly Record<string, unknown>[] {
  return marks.map((mark) => ({
    xAxis: mark.at,
    lineStyle: { color: theme.quiet, width: theme.lineWidth, type: [2, 3] },
    label: {
      show: true,
      formatter: words.date(mark.events[0]?.on ?? ''),
      position: 'insideEndTop',
      rotate: 0,
      align: 'left',
      color: theme.quiet,
      fontSize: theme.smallSize,
    },
  }))
}
