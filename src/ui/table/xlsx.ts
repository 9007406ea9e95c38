import type { Language } from '@/address/screen'
import { largest } from '@/stats/extremes'
import {
  bookOf,
  CELLS_AT_ONCE,
  daySerial,
  LONGEST_TEXT,
  type BookCell,
  type BookRow,
  type Pace,
} from '@/ui/office/book'
import type { Look } from '@/ui/office/bookStyles'
import { cellName } from '@/ui/office/workbook'
import {
  dayIn,
  eachPlaced,
  figureIn,
  wholeText,
  type ShownCell,
  type ShownTable,
} from './shownTable'

/** What stands beside the table, a line each: what it is said of, and what it rests on. */
export type Source = { readonly name: string; readonly text: string }

/** Letters; a column is as wide as its longest text, within these. */
const NARROW = 6
const BROAD = 48
/** The height of a line, in points. */
const LINE = 15
/** The first day that every program counts alike: 1 March 1900. */
const FIRST_DAY = 61

/**
 * A table as a workbook: numbers as numbers under the format that the screen shows, days as days,
 * marks in the format, so that they are seen and stand in nobody's way; the heading held in place.
 * The second sheet says what it rests on, and how a text goes on that is longer than a cell holds,
 * beside the name of its cell. A text is a text, whatever it begins with.
 */
export async function xlsxOf(
  table: ShownTable,
  sources: readonly Source[],
  names: {
    readonly table: string
    readonly sources: string
    /** Stands at the end of a text that goes on among the sources. */
    readonly goesOn: string
    readonly language: Language
  },
  pace: Pace = () => Promise.resolve(),
): Promise<Blob> {
  const widths = await widthsOf(table, pace)
  const rests: Source[] = []
  const fitting = (cell: BookCell, column: number, row: number): BookCell => {
    const { value } = cell
    if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return cell
    const end = pairKept(value, LONGEST_TEXT - names.goesOn.length - 1)
    for (let from = end; from < value.length;) {
      const to = pairKept(value, from + LONGEST_TEXT)
      rests.push({ name: cellName(column, row), text: value.slice(from, to) })
      from = to
    }
    return { ...cell, value: `${value.slice(0, end)} ${names.goesOn}` }
  }
  const rows = function* (): Generator<BookRow> {
    let at = 0
    for (const row of eachPlaced(table.rows)) {
      const isHeading = at < table.headRows
      yield {
        cells: row.map(
          (cell, column) => cell && fitting(sheetCell(cell, isHeading, names.language), column, at),
        ),
        height: LINE * linesOf(row, widths),
      }
      at += 1
    }
  }
  const said = function* (): Generator<BookRow> {
    // The table is written by now, and what did not fit is known.
    for (const { name, text } of [...sources, ...rests])
      yield {
        cells: [
          { value: name, look: SAID },
          { value: text, look: PLAIN },
        ],
      }
  }
  return bookOf(
    [
      {
        name: names.table,
        rows: rows(),
        widths,
        frozen: { rows: table.headRows, columns: 1 },
        isLandscape: true,
      },
      {
        name: names.sources,
        rows: said(),
        widths: [18, 100],
      },
    ],
    { pace },
  )
}

/** The place to cut a text at, not between the two halves of a sign. */
const pairKept = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at

const PLAIN: Look = { isWrapped: true }
const HEAD: Look = { isWrapped: true, isBold: true }
const HEADING: Look = { ...HEAD, fill: '#E3E8EC', lines: 'below' }
const SAID: Look = { isBold: true, isAtTop: true }

/** Headings may break into lines, figures and names should not. */
async function widthsOf({ rows, headRows }: ShownTable, pace: Pace): Promise<readonly number[]> {
  const longest: number[] = []
  let at = 0
  let seen = 0
  for (const row of eachPlaced(rows)) {
    const isHeading = at < headRows
    for (const [column, cell] of row.entries()) {
      const length = cell?.columns === 1 ? wholeText(cell).length : 0
      longest[column] = Math.max(longest[column] ?? 0, isHeading ? length / 2 : length)
    }
    at += 1
    seen += row.length
    if (seen < CELLS_AT_ONCE) continue
    seen = 0
    await pace(0)
  }
  return longest.map((length) => Math.min(BROAD, Math.max(NARROW, length) + 2))
}

/** How many lines the longest text of a row takes; a sheet is told, or shows the last alone. */
function linesOf(row: readonly (ShownCell | null)[], widths: readonly number[]): number {
  return Math.max(
    1,
    largest(
      row.map((cell, at) => {
        if (!cell) return 1
        let width = 0
        for (let column = at; column < at + cell.columns; column += 1) width += widths[column] ?? 0
        // Headings are bold, and so broader.
        return Math.ceil(((cell.isHead ? 1.15 : 1) * wholeText(cell).length) / width)
      }),
    ),
  )
}

function sheetCell(cell: ShownCell, isHeading: boolean, language: Language): BookCell {
  const { columns, rows } = cell
  const look = isHeading ? HEADING : cell.isHead ? HEAD : PLAIN
  const figure = isHeading ? null : figureIn(cell.text, language)
  if (figure) {
    const zeros = figure.decimals > 0 ? `.${'0'.repeat(figure.decimals)}` : ''
    const number = `#,##0${zeros}${figure.isPercent ? '" "%' : ''}`
    const format = `${quoted(cell.before, ' ')}${number}${quoted('', cell.after && ` ${cell.after}`)}`
    return { columns, rows, look, value: figure.value, format }
  }
  const day = cell.before === '' && cell.after === '' ? dayIn(cell.text) : null
  const serial = day ? daySerial(day) : 0
  if (serial >= FIRST_DAY) return { columns, rows, look, value: serial, format: 'dd/mm/yyyy' }
  return { columns, rows, look, value: wholeText(cell) }
}

/** A mark as a format writes it beside its number. */
function quoted(mark: string, gap: string): string {
  const text = mark === '' && gap === ' ' ? '' : `${mark}${gap}`
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`
}
