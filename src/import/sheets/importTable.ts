import { issue, type Issue } from '@/dataset/issue'
import { assembleTable } from '@/dataset/cells/assemble'
import { columnName } from '@/dataset/cells/columnName'
import { widthOf } from './layoutHeading'
import { recogniseLayout, type Layout, type LayoutOptions, type RowKind } from './layout'
import type { Limits } from '@/dataset/cells/limits'
import { detection, rowList, reportFaults, type Detection, type RawSheet } from './sheet'
import { blankHeading } from '@/import/vocabulary'
import type { RawTable, Table, TableRow } from '@/dataset/cells/table'

/**
 * A row that is not among the rows of the table, and why: what it is, or `refused`, which an issue
 * explains.
 */
export type SetAsideRow = TableRow & { readonly kind: Exclude<RowKind, 'data'> | 'refused' }

/**
 * A table with all that was around it: `rowCount` = rows + set aside; blank rows are in neither.
 */
export type ImportTable = Table & {
  /**
   * The name of its sheet; of several tables on one sheet each but the first with its number:
   * `name#2`.
   */
  readonly sheet: string | null
  /**
   * Lines that hold for it too: over the first table of its sheet, where it is another one; labels
   * around the records of an answer.
   */
  readonly above?: readonly string[]
  readonly setAside: readonly SetAsideRow[]
  readonly blankRows: readonly number[]
  readonly rowCount: number
  /** The table with nothing left out, where its layout was not to be recognised (`firstRow`). */
  readonly raw?: RawTable
}

/**
 * `headingFault`: a line above the first row could not be read, and no heading is sure to be whole
 * without it.
 */
export type SheetTable = {
  readonly table: ImportTable
  readonly issues: readonly Issue[]
  readonly detections: readonly Detection[]
  readonly headingFault: Issue | null
}

/**
 * The rows of a sheet → a table, its layout recognised. `null` for a sheet without rows.
 * Issues: those of the sheet's faults and of `assembleTable`; `cell/tooLong` (the row is refused).
 */
export function tableFromSheet(
  file: string,
  sheet: RawSheet,
  options: LayoutOptions,
  limits: Limits,
): SheetTable | null {
  const layout = recogniseLayout(sheet, options)
  if (!layout) return null
  const width = sheet.isSheet
    ? sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
    : 0
  const pad = (cells: readonly string[]): readonly string[] =>
    cells.length >= width ? cells : Array.from({ length: width }, (_, index) => cells[index] ?? '')
  const padded = (row: TableRow): TableRow =>
    row.cells.length >= width ? row : { ...row, cells: pad(row.cells) }
  const data = layout.rows.filter(({ row }) => layout.kinds.get(row) === 'data').map(padded)
  const headings = withNames(pad(layout.headings), data, options)
  const headingRow = [...layout.kinds].reduce(
    (last, [row, kind]) => (kind === 'heading' ? Math.max(last, row) : last),
    0,
  )
  const issues = [
    ...reportFaults(file, sheet.faults, headings),
    ...tellHidden(file, sheet, layout, headings, headingRow),
  ]
  const short = data.filter((row) => {
    const index = row.cells.findIndex((cell) => cell.length > limits.cellCharacters)
    if (index === -1) return true
    const expected = { kind: 'limit', limit: limits.cellCharacters, unit: 'characters' } as const
    issues.push(
      issue({
        code: 'cell/tooLong',
        file,
        row: row.row,
        column: columnName(headings, index),
        found: row.cells[index] ?? '',
        expected,
      }),
    )
    return false
  })
  const assembled = assembleTable(file, { row: headingRow, cells: headings }, short, issues)
  const table = assembled.usable ? assembled.value : { file, columns: [], rows: [] }
  const taken = new Set(table.rows.map(({ row }) => row))
  const setAside = [
    ...sheet.rows.flatMap((row): SetAsideRow[] => {
      const kind = layout.kinds.get(row.row) ?? 'data'
      return taken.has(row.row) ? [] : [{ ...row, kind: kind === 'data' ? 'refused' : kind }]
    }),
    ...sheet.brokenRows.map((row): SetAsideRow => ({ row, cells: [], kind: 'refused' })),
  ].sort((a, b) => a.row - b.row)
  const blank = sheet.blankRows.length > 0 ? [detection('blankRows', rowList(sheet.blankRows))] : []
  const raw =
    options.mode === 'firstRow' ? { raw: rawSheet(sheet, layout.kinds, layout.headings, pad) } : {}
  const whole = {
    ...table,
    ...raw,
    sheet: sheet.name,
    setAside,
    blankRows: sheet.blankRows,
    rowCount: taken.size + setAside.length,
  }
  // A heading of a cell or two over full rows is a title, whose heading is the line that is lost.
  const isThin = headings.filter((heading) => heading !== '').length * 2 <= widthOf(data)
  const start = isThin ? (data[0]?.row ?? headingRow) : headingRow
  const isAbove = (row: number | null): boolean =>
    row !== null && row < start && sheet.brokenRows.includes(row)
  const headingFault =
    assembled.issues.find(({ severity, row }) => severity === 'error' && isAbove(row)) ?? null
  return {
    table: whole,
    issues: assembled.issues,
    headingFault,
    detections: [...sheet.detections, ...layout.detections, ...blank],
  }
}

/** So many rows say what a column without a heading holds. */
const LOOKED_AT = 200

/**
 * The headings, with one for the column of names that has none: the corner of a table of which only
 * the other columns are headed. Every cell of it is in words, and each its own.
 */
function withNames(
  headings: readonly string[],
  rows: readonly TableRow[],
  { mode }: LayoutOptions,
): readonly string[] {
  const isHeaded = (index: number): boolean => (headings[index] ?? '').trim() !== ''
  const named = headings.filter((_, index) => isHeaded(index)).length
  if (mode === 'firstRow' || named === headings.length || rows.length < 2) return headings
  const looked = rows.slice(0, LOOKED_AT)
  const [corner, more] = headings.flatMap((_, index) => {
    if (isHeaded(index)) return []
    const texts = looked.map(({ cells }) => (cells[index] ?? '').trim())
    const isNames = texts.every((text) => /\p{L}{2}/u.test(text)) && new Set(texts).size > 1
    return isNames ? [index] : []
  })
  if (corner === undefined || more !== undefined) return headings
  const name = blankHeading(columnName([], corner))
  return headings.map((heading, index) => (index === corner ? name : heading))
}

/**
 * Issues (warnings): `row/hidden` for rows of data that are not shown (row: the first; found: all),
 * `column/hidden` for each such column.
 */
function tellHidden(
  file: string,
  { rows, hiddenRows = [], hiddenColumns = [] }: RawSheet,
  { kinds }: Layout,
  headings: readonly string[],
  headingRow: number,
): Issue[] {
  const hidden = hiddenRows.filter((row) => kinds.get(row) === 'data')
  const said =
    hidden.length > 0
      ? [
          issue({
            code: 'row/hidden',
            severity: 'warning',
            file,
            row: hidden[0] ?? null,
            found: rowList(hidden),
          }),
        ]
      : []
  const used = hiddenColumns.filter((index) =>
    rows.some(({ cells }) => (cells[index] ?? '').trim() !== ''),
  )
  return [
    ...said,
    ...used.map((index) => {
      const [column, found] = [columnName(headings, index), columnName([], index)]
      return issue({
        code: 'column/hidden',
        severity: 'warning',
        file,
        row: headingRow,
        column,
        found,
      })
    }),
  ]
}

/**
 * The rows under the headings as the file has them: neither merged cells nor blanks are filled, but
 * for the blank ends of rows of a sheet.
 */
function rawSheet(
  { rows }: RawSheet,
  kinds: Layout['kinds'],
  composed: readonly string[],
  pad: (cells: readonly string[]) => readonly string[],
): RawTable {
  const [heading, ...more] = rows.filter(({ row }) => kinds.get(row) === 'heading')
  const data = rows.filter(({ row }) => kinds.get(row) === 'data')
  return {
    columns: pad(heading && more.length === 0 ? heading.cells : composed),
    rows: data.map(({ row, cells }) => ({ row, cells: pad(cells) })),
  }
}
