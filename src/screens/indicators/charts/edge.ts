import type { ChartTheme } from '@/ui/chart/context'
import { dodge } from '@/ui/chart/dodge'
import type { Box, Text } from '@/ui/chart/linePlane'

/** A word at the right edge of a plot, at a value of its axis. */
export type EdgeMark = { readonly text: string; readonly at: number; readonly weight: number }

/** Words beside the right edge, moved apart where they would meet. `small`: their size in px. */
export function edgeTexts(
  marks: readonly EdgeMark[],
  { plot, yOf, small }: { plot: Box; yOf: (value: number) => number; small: number },
  theme: ChartTheme,
): Text[] {
  const heights = marks.map(({ at }) => yOf(at))
  const places = dodge(heights, small * 1.3, small * 0.6, plot.bottom)
  return marks.map(({ text, weight }, index) => ({
    at: [plot.right + small * 0.6, places[index] ?? 0],
    text,
    align: 'start',
    color: theme.text,
    size: small,
    weight,
  }))
}
