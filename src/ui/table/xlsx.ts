import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal'
import type { Language } from '@/address/screen'
import { largest } from '@/stats/extremes'
import {
  dayIn,
  figureIn,
  placedCells,
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

/**
 * A table as a workbook: numbers as numbers under the format that the screen shows, days as days,
 * marks in the format, so that they are seen and stand in nobody's way; the heading held in place.
 * The second sheet says what it rests on. A text is a text, whatever it begins with.
 */
export async function xlsxOf(
  table: ShownTable,
  sources: readonly Source[],
  names: { readonly table: string; readonly sources: string; readonly language: Language },
): Promise<Blob> {
  const placed = placedCells(table.rows)
  const width = Math.max(0, largest(placed.map((row) => row.length)))
  const columns = Array.from({ length: width }, (_, at) => ({
    width: widthOf(
      placed.map((row) => row[at] ?? null),
      table.headRows,
    ),
  }))
  const data: SheetData = placed.map((row, at) => {
    const height = LINE * linesOf(row, columns)
    return row.map(
      (cell) => cell && { ...sheetCell(cell, at < table.headRows, names.language), height },
    )
  })
  return writeExcelFile([
    {
      sheet: names.table,
      data,
      columns,
      stickyRowsCount: table.headRows,
      stickyColumnsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: names.sources,
      data: sources.map(({ name, text }): CellObject[] => [
        { type: String, value: name, fontWeight: 'bold', alignVertical: 'top' },
        { type: String, value: text, wrap: true },
      ]),
      columns: [{ width: 18 }, { width: 100 }],
    },
  ]).toBlob()
}

/** Headings may break into lines, figures and names should not. */
function widthOf(column: readonly (ShownCell | null)[], headRows: number): number {
  const lengths = column.map((cell, row) => {
    const length = cell?.columns === 1 ? wholeText(cell).length : 0
    return row < headRows ? length / 2 : length
  })
  return Math.min(BROAD, Math.max(NARROW, largest(lengths)) + 2)
}

/** How many lines the longest text of a row takes; a sheet is told, or shows the last alone. */
function linesOf(
  row: readonly (ShownCell | null)[],
  columns: readonly { readonly width: number }[],
): number {
  return Math.max(
    1,
    largest(
      row.map((cell, at) => {
        const width = columns
          .slice(at, at + (cell?.columns ?? 1))
          .reduce((sum, column) => sum + column.width, 0)
        // Headings are bold, and so broader.
        return cell ? Math.ceil(((cell.isHead ? 1.15 : 1) * wholeText(cell).length) / width) : 1
      }),
    ),
  )
}

function sheetCell(cell: ShownCell, isHeading: boolean, language: Language): CellObject {
  const place = { columnSpan: cell.columns, rowSpan: cell.rows, wrap: true } as const
  const style = isHeading
    ? ({ fontWeight: 'bold', backgroundColor: '#E3E8EC', bottomBorderStyle: 'thin' } as const)
    : cell.isHead
      ? ({ fontWeight: 'bold' } as const)
      : {}
  const figure = isHeading ? null : figureIn(cell.text, language)
  if (figure) {
    const zeros = figure.decimals > 0 ? `.${'0'.repeat(figure.decimals)}` : ''
    const number = `#,##0${zeros}${figure.isPercent ? '" "%' : ''}`
    const format = `${quoted(cell.before, ' ')}${number}${quoted('', cell.after && ` ${cell.after}`)}`
    return { ...place, ...style, type: Number, value: figure.value, format }
  }
  const day = cell.before === '' && cell.after === '' ? dayIn(cell.text) : null
  if (day) return { ...place, ...style, type: Date, value: day, format: 'dd/mm/yyyy' }
  return { ...place, ...style, type: String, value: wholeText(cell) }
}

/** A mark as a format writes it beside its number. */
function quoted(mark: string, gap: string): string {
  const text = mark === '' && gap === ' ' ? '' : `${mark}${gap}`
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`
}
