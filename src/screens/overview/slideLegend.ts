import type { CellView } from '@/analysis/cell'
import type { OverviewColumn, OverviewView } from '@/analysis/overview'
import type { Words } from '@/i18n/translator'
import { textWidth } from '@/ui/chart/textWidth'
import type { SlideBoxes } from '@/ui/slides/boxes'
import '@/ui/slides/words'

/** Indicators by their place among the columns of the view. */
export type MatrixColumns = readonly {
  readonly index: number
  readonly column: OverviewColumn
}[]

export type LegendEntry = { readonly sign: LegendSign; readonly text: string }
export type LegendSign = (typeof SIGNS)[number]
const SIGNS = [
  'missed',
  'near',
  'met',
  'better',
  'worse',
  'illustrative',
  'provisional',
  'nodata',
  'corner',
  'model',
  'change',
] as const

/**
 * In sizes of text: a sign of the legend with what keeps it from its words, and the room between
 * entries.
 */
const SWATCH = 2.1
const LEGEND_GAP = 1
/** Lines of legend: on an upright stage, where lines are short, more than one. */
const LEGEND_LINES = 1
const PORTRAIT_LEGEND_LINES = 3

/** What the signs in these columns mean; only those that occur. */
export function legendOf(view: OverviewView, columns: MatrixColumns, words: Words): LegendEntry[] {
  const cells = view.rows.flatMap((row) => columns.flatMap(({ index }) => row.cells[index] ?? []))
  const occurs = (sign: LegendSign): boolean =>
    cells.some((cell) => {
      if (sign === 'nodata') return cell.value === null
      if (sign === 'corner') return cell.shortcoming !== null
      if (sign === 'model') return cell.hasModel
      if (sign === 'better' || sign === 'worse')
        return view.isMoved === true && cell.change.verdict === sign
      if (view.isMoved === true && (sign === 'met' || sign === 'near' || sign === 'missed'))
        return false
      if (sign === 'change') return movement(cell) !== null
      if (sign === 'illustrative' || sign === 'provisional')
        return cell.value !== null && cell.observation?.status === sign
      return cell.value !== null && cell.attainment === sign
    })
  return SIGNS.filter(occurs).map((sign) => ({ sign, text: words.text(`slide.legend.${sign}`) }))
}

/**
 * The entries set in lines, as many lines as the stage has for them; what finds no room is left
 * out.
 */
export function legendLines(
  entries: readonly LegendEntry[],
  width: number,
  size: number,
  { layout }: SlideBoxes,
): LegendEntry[][] {
  const most = layout === 'portrait' ? PORTRAIT_LEGEND_LINES : LEGEND_LINES
  const lines: { room: number; entries: LegendEntry[] }[] = []
  for (const entry of entries) {
    const needed = textWidth(entry.text, size) + size * (SWATCH + LEGEND_GAP)
    const line = lines.find(({ room }) => room >= needed)
    if (line) {
      line.room -= needed
      line.entries.push(entry)
    } else if (lines.length < most)
      lines.push({ room: width + size * LEGEND_GAP - needed, entries: [entry] })
  }
  return lines.map((line) => line.entries)
}

/** Which way a figure went, where the change passes its test; `null` where it does not. */
export function movement({ change: { direction, verdict } }: CellView): 'up' | 'down' | null {
  return (verdict === 'better' || verdict === 'worse') &&
    (direction === 'up' || direction === 'down')
    ? direction
    : null
}
