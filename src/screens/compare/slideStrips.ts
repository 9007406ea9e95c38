import { textWidth } from '@/ui/chart/textWidth'
import { count } from '@/i18n/message'
import { heldTogether } from '@/i18n/together'
import type { Words } from '@/i18n/translator'
import { targetFigure } from '@/analysis/cell'
import type { CompareView } from '@/screens/compare/model'
import { stripLayout } from '@/screens/compare/charts/strip'
import type { Strip } from '@/screens/compare/compareStrip'
import { largest, smallest } from '@/stats/extremes'
import type { SlideBoxes } from '@/ui/slides/boxes'
import type { Box } from '@/ui/slides/slide'
import { LEADING } from '@/ui/slides/canvas'
import { evenParts, wrapText } from '@/ui/slides/wrap'
import '@/ui/slides/words'
import './words'

/** A part of the strips of a comparison that a pane holds. In px. */
export type StripsDrawing = {
  readonly kind: 'strips'
  readonly view: CompareView
  readonly strips: readonly Strip[]
  /** Strips go down the first column and then the next. */
  readonly columns: number
  readonly rows: number
  readonly nameWidth: number
  readonly plotWidth: number
  readonly rowHeight: number
  readonly legendHeight: number
  /** The name of an indicator stands over its strip and not before it. */
  readonly isStacked: boolean
  /**
   * Whether the target is said beside the name of an indicator, and what the grey units are in the
   * legend.
   */
  readonly hasTerms: boolean
  readonly hasOthers: boolean
}

const NAME_SHARE = 0.27
/**
 * A strip holds the name of the province and a figure beside it; where it would be narrower than
 * this, names stand over the strips.
 */
const LEAST_PLOT = 14
/** The sign before a name of the legend, and between two of them. */
const LEGEND_SIGN = 1.2
const LEGEND_GAP = 1.4
const MOST_ROW = 6
/** Between two columns. */
const BETWEEN = 1.5

type Shown = Pick<StripsDrawing, 'hasTerms' | 'hasOthers'>
const ALL_SHOWN: Shown = { hasTerms: true, hasOthers: true }

/** Strips stand in so many columns where that makes fewer parts. */
const COLUMNS = [1, 2] as const

/**
 * Strips in parts that a box holds, in the order of the page, in as few as one column or two make.
 * Every strip stands on exactly one part. Never throws.
 */
export function stripParts(
  view: CompareView,
  box: Box,
  boxes: SlideBoxes,
  words: Words,
): StripsDrawing[] {
  const least = boxes.scale.text * LEAST_PLOT
  const room = COLUMNS.filter(
    (columns) => columns === 1 || columnWidth(box, boxes, columns) >= least,
  )
  const made = room.map((columns) => columnParts(view, box, boxes, words, columns))
  const fewest = smallest(made.map((parts) => parts.length))
  return made.find((parts) => parts.length === fewest) ?? []
}

function columnWidth({ width }: Box, { scale }: SlideBoxes, columns: number): number {
  return (width - scale.text * BETWEEN * (columns - 1)) / columns
}

function columnParts(
  view: CompareView,
  box: Box,
  boxes: SlideBoxes,
  words: Words,
  columns: number,
): StripsDrawing[] {
  const { scale, gap } = boxes
  const size = scale.text
  const strips = view.groups.flatMap((group) => group.strips)
  const width = columnWidth(box, boxes, columns)
  const beside = Math.max(size * 7, width * NAME_SHARE)
  const isStacked = width - beside - gap < size * LEAST_PLOT
  const nameWidth = isStacked ? width : beside
  const plotWidth = isStacked ? width : width - nameWidth - gap
  const room = { width: plotWidth, letter: size, small: size }
  const plots = strips.map((strip) => stripLayout(strip, words, room).height)
  // Where not even one strip would hold, the terms go, which the line of the target tells, and then
  // what the grey ones are.
  const measured = (shown: Shown) => {
    const highs = strips.map((strip, index) => {
      const head = nameLines(strip, nameWidth, size, words, shown.hasTerms) * size * LEADING
      const plot = plots[index] ?? 0
      return (isStacked ? plot + head : Math.max(plot, head)) + size * 0.2
    })
    return {
      ...shown,
      highs,
      least: Math.max(size, largest(highs)),
      legendHeight: legendLines(view, shown.hasOthers, box.width, size, words) * size * LEADING,
    }
  }
  const barest = measured({ hasTerms: false, hasOthers: false })
  const { highs, least, legendHeight, hasTerms, hasOthers } =
    (boxes.isNarrow ? [] : [ALL_SHOWN, { ...ALL_SHOWN, hasTerms: false }])
      .map(measured)
      .find((each) => each.least + each.legendHeight <= box.height) ?? barest
  const rows = Math.max(1, Math.floor((box.height - legendHeight) / least))
  const spans = boxes.isNarrow
    ? packedSpans(highs, box.height, legendHeight)
    : evenParts(strips.length, rows * columns)
  return spans.map((span, part) => {
    const held = Math.ceil((span.to - span.from) / columns)
    // On a narrow stage the names of the signs stand once.
    const legend = boxes.isNarrow && part > 0 ? 0 : legendHeight
    return {
      kind: 'strips',
      view,
      strips: strips.slice(span.from, span.to),
      columns,
      rows: held,
      nameWidth,
      plotWidth,
      rowHeight: Math.min(
        isStacked ? least * 1.3 : size * MOST_ROW,
        (box.height - legend) / Math.max(1, held),
      ),
      legendHeight: legend,
      isStacked,
      hasTerms,
      hasOthers,
    }
  })
}

/** As many rows of one height on a part as it holds, on the first beside the legend. */
function packedSpans(
  highs: readonly number[],
  height: number,
  legendHeight: number,
): { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = []
  let from = 0
  while (from < highs.length || spans.length === 0) {
    const room = spans.length === 0 ? height - legendHeight : height
    let to = Math.min(highs.length, from + 1)
    while (to < highs.length && largest(highs.slice(from, to + 1)) * (to + 1 - from) <= room)
      to += 1
    spans.push({ from, to })
    from = to
  }
  return spans
}

function nameLines(
  strip: Strip,
  width: number,
  size: number,
  words: Words,
  hasTerms: boolean,
): number {
  const term = hasTerms ? termOf(strip, words) : null
  return (
    wrapText(heldTogether(strip.indicator.short_name), width, size).length +
    (term === null ? 0 : wrapText(term, width, size).length)
  )
}

/** What the figures of a strip are held against, in a few words; `null` where there is nothing. */
export function termOf({ form, indicator, mark }: Strip, words: Words): string | null {
  if (form === 'rank') return null
  if (form === 'change') return words.text(`compare.strip.in.${indicator.measure}`)
  const target =
    mark?.kind === 'target' ? mark.at : indicator.polarity === 'none' ? null : indicator.target
  if (target === null) return null
  return words.text('slide.target', {
    value: words.text('figure.plain', { value: targetFigure(indicator, target) }),
  })
}

/**
 * The lines that the names of the focus units and of what the grey ones are take, one after the
 * other.
 */
function legendLines(
  { focus, others }: CompareView,
  hasOthers: boolean,
  width: number,
  size: number,
  words: Words,
): number {
  const names = focus.map(({ unit }) => unit.short_name)
  if (hasOthers && others > 0) names.push(words.text('compare.others', { n: count(others) }))
  let lines = 1
  let used = 0
  for (const name of names) {
    const own = textWidth(name, size) + size * LEGEND_SIGN
    if (used > 0 && used + own > width) {
      lines += 1
      used = 0
    }
    used += own + size * LEGEND_GAP
  }
  return lines
}
