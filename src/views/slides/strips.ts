import { textWidth } from '@/base/textWidth'
import { slideText } from '@/i18n/slideWords'
import type { Words } from '@/i18n/words'
import { targetFigure } from '@/views/cell'
import type { CompareView } from '@/views/compare'
import type { Strip } from '@/views/compareStrip'
import type { SlideBoxes } from './boxes'
import type { Box } from './slide'
import { LEADING } from './stage'
import { evenParts, wrapText } from './wrap'

/** A part of the strips of a comparison that a pane holds. In px. */
export type StripsDrawing = {
  readonly kind: 'strips'
  readonly view: CompareView
  readonly strips: readonly Strip[]
  readonly nameWidth: number
  readonly plotWidth: number
  readonly rowHeight: number
  readonly legendHeight: number
}

/** In sizes of text: the band of marks with a row of figures over it and one of names under it; with lanes for a second figure. */
const PLOT = 3.9
const LANED = 5.3
/** A further row of figures, where they do not fit side by side. */
const LABELS = 1.24
/** About the widest figure of a unit, with the sign beside it, in letters. */
const FIGURE = 7
const NAME_SHARE = 0.27
const MOST_ROW = 6

/** Strips in parts that a box holds, in the order of the page. Every strip stands on exactly one part. Never throws. */
export function stripParts(view: CompareView, box: Box, { scale, gap }: SlideBoxes, words: Words): StripsDrawing[] {
  const size = scale.text
  const strips = view.groups.flatMap((group) => group.strips)
  const nameWidth = Math.max(size * 7, box.width * NAME_SHARE)
  const plotWidth = box.width - nameWidth - gap
  const isLaned = strips.some(({ units }) => units.some(({ before, ranks }) => before !== null || ranks !== null))
  const labelRows = view.focus.length * FIGURE * size * 0.68 > plotWidth ? view.focus.length : 1
  const plot = size * ((isLaned ? LANED : PLOT) + LABELS * (labelRows - 1))
  const names = Math.max(1, ...strips.map((strip) => nameLines(strip, nameWidth, size, words)))
  const least = Math.max(plot, names * size * LEADING) + size * 0.2
  const legendHeight = legendLines(view, box.width, size) * size * LEADING
  const most = Math.max(1, Math.floor((box.height - legendHeight) / least))
  return evenParts(strips.length, most).map(({ from, to }) => ({
    kind: 'strips',
    view,
    strips: strips.slice(from, to),
    nameWidth,
    plotWidth,
    rowHeight: Math.min(size * MOST_ROW, (box.height - legendHeight) / Math.max(1, to - from)),
    legendHeight,
  }))
}

function nameLines(strip: Strip, width: number, size: number, words: Words): number {
  const term = termOf(strip, words)
  return wrapText(strip.indicator.short_name, width, size).length + (term === null ? 0 : wrapText(term, width, size).length)
}

/** What the figures of a strip are held against, in a few words; `null` where there is nothing. */
export function termOf({ form, indicator, mark }: Strip, words: Words): string | null {
  if (form === 'rank') return null
  if (form === 'change') return words.text({ id: `compare.strip.in.${indicator.measure}` })
  const target = mark?.kind === 'target' ? mark.at : indicator.polarity === 'none' ? null : indicator.target
  if (target === null) return null
  return slideText(words, 'slide.target', { value: words.text({ id: 'figure.plain', values: { value: targetFigure(indicator, target) } }) })
}

/** Names of the focus units with their marks, and what the grey ones are. */
function legendLines({ focus }: CompareView, width: number, size: number): number {
  const names = focus.reduce((sum, { unit }) => sum + textWidth(unit.short_name, size) + size * 2.2, 0)
  return Math.max(1, Math.ceil((names + size * 12) / width))
}
