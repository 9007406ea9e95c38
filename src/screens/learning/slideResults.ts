import type { Words } from '@/i18n/translator'
import type { LearningView } from '@/analysis/learning/learning'
import { textWidth } from '@/ui/chart/textWidth'
import { LEADING } from '@/ui/slides/canvas'
import type { Box } from '@/ui/slides/slide'
import { evenParts, wrapText } from '@/ui/slides/wrap'
import { plotHeight } from './resultPlot'
import {
  resultColumns,
  resultLegend,
  resultRows,
  unofficialText,
  type ResultColumns,
  type ResultLegend,
  type ResultRow,
} from './resultRows'

/** The lines of a part of the learning map. */
export type ResultsDrawing = {
  readonly kind: 'results'
  readonly rows: readonly ResultRow[]
  readonly columns: ResultColumns
  readonly legend: ResultLegend
  readonly unofficial: string
}

/** In letters: what a row keeps free, a row of discs, a sign of the legend, between two of them. */
const ROW = 0.3
const DISCS = 2.6
const SIGN = 1.4
const BETWEEN = 1.3
/** What the legend keeps free over it. */
const LEGEND = 0.4

/**
 * The lines as a box holds them at the size the room asks for: in as few even parts as it can, for
 * which what rows rest on is said in few words and names that may go are left out. `size`: of the
 * type, in px. Every line stands on exactly one part; at least one part. Never throws.
 */
export function resultParts(
  view: LearningView,
  box: Box,
  size: number,
  words: Words,
): ResultsDrawing[] {
  const width = box.width / size
  const columns = resultColumns(width)
  const unofficial = unofficialText(view, words)
  const made = [
    { isShort: false, hasOthers: true },
    { isShort: true, hasOthers: true },
    { isShort: true, hasOthers: false },
  ].map((shown) => {
    const rows = resultRows(view, columns, words, shown)
    const legend = resultLegend(view, rows, words, shown.isShort)
    const room =
      box.height / size - legendLines(legend, unofficial, width, words) * LEADING - LEGEND
    const heights = rows.map((row) => rowHeight(row, columns))
    const total = heights.reduce((sum, each) => sum + each, 0)
    const most =
      total <= room
        ? Math.max(1, rows.length)
        : Math.max(1, Math.floor(room / Math.max(1, ...heights)))
    return { rows, legend, most }
  })
  // The fullest of those that take the fewest parts.
  const fewest = Math.min(...made.map(({ most, rows }) => Math.ceil(rows.length / most)))
  const chosen = made.find(({ most, rows }) => Math.ceil(rows.length / most) === fewest)
  if (!chosen) return []
  const { rows, legend, most } = chosen
  return evenParts(rows.length, most).map(({ from, to }) => ({
    kind: 'results',
    rows: rows.slice(from, to),
    columns,
    legend,
    unofficial,
  }))
}

/** The height of a row at most, in letters. */
function rowHeight(row: ResultRow, { isStacked, name, advice }: ResultColumns): number {
  const lines = (text: string, width: number): number =>
    text === '' ? 0 : wrapText(text, width, 1).length
  const said = (lines(row.name, name) + lines(row.note, name)) * LEADING
  const told =
    (lines(row.advice.map(({ text }) => text).join('; '), advice) + lines(row.gap, advice)) *
    LEADING
  const drawn = row.plot ? plotHeight(row.plot) : row.discs ? DISCS : 0
  return (isStacked ? said + told + drawn : Math.max(said, told, drawn)) + ROW
}

function legendLines(
  legend: ResultLegend,
  unofficial: string,
  width: number,
  words: Words,
): number {
  const entries = [
    legend.own,
    legend.hasBest && words.text('learning.line.best'),
    legend.hasModels && words.text('learning.line.model'),
    legend.hasTicks && words.text('learning.line.others'),
    legend.hasBars && words.text('learning.line.bars'),
    [...legend.terms, unofficial].filter((text) => text !== '').join(' · '),
  ].flatMap((text) => (text === false || text === '' ? [] : [text]))
  let lines = 1
  let used = 0
  for (const text of entries) {
    const own = textWidth(text, 1) + SIGN
    if (used > 0 && used + own > width) {
      lines += 1
      used = 0
    }
    used += own + BETWEEN
    if (own > width) lines += wrapText(text, width, 1).length - 1
  }
  return lines
}
