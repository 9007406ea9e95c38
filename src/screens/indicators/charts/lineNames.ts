import { bareFigure } from '@/analysis/cell'
import type { Words } from '@/i18n/translator'
import type { IndicatorTrends } from '@/screens/indicators/indicatorTrends'
import { largest } from '@/stats/extremes'
import { textWidth } from '@/ui/chart/textWidth'

/** Names at the right edge take no more of the width than this. */
export const MOST_NAMES = 0.58
/** In letters: between a line and its name, and from there to the edge. */
export const NAMES_APART = 1.4
/**
 * Whether the names at the right edge are whole on a chart of a width, with type of a size in px, and
 * leave the lines their room.
 */
export function hasRoomForNames(
  { indicator, lines }: IndicatorTrends,
  words: Words,
  width: number,
  size: number,
): boolean {
  const texts = lines.flatMap(({ focus, end, unit, values }) => {
    const last = values.filter((value) => value !== null).at(-1)
    if ((focus === null && end === null) || last === undefined) return []
    const value = words.text('figure.plain', { value: bareFigure(indicator, last) })
    return [words.text('indicators.mark.labelled', { name: unit.short_name, value })]
  })
  const widest = Math.max(0, largest(texts.map((text) => textWidth(text, size))))
  return widest + size * NAMES_APART <= width * MOST_NAMES
}
