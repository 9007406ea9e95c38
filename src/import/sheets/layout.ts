import { foldText } from '@/dataset/text'
import {
  composeHeadings,
  filledCount,
  findHeadings,
  isNumberLike,
  isNumbering,
  isSameHeading,
  typicalCount,
  widthOf,
} from './layoutHeading'
import { detection, rowList, type Detection, type Merge, type RawSheet } from './sheet'
import { EXAMPLE_MARK } from '@/import/vocabulary'
import type { CellMark, TableRow } from '@/dataset/cells/table'

/** `repeated`: the headings once more, further down. */
export type RowKind =
  | 'title'
  | 'heading'
  | 'repeated'
  | 'numbering'
  | 'example'
  | 'section'
  | 'total'
  | 'footer'
  | 'data'

/** What the caller knows better. Rows are numbered as in the file. */
export type LayoutOptions = {
  /** `firstRow`: the first row that is not blank holds the headings, and all others data. */
  readonly mode?: 'detect' | 'firstRow'
  readonly headingRow?: number
  readonly headingRows?: number
  readonly kinds?: ReadonlyMap<number, RowKind>
}

export type Layout = {
  readonly headings: readonly string[]
  /** Merged cells of the data hold their value in each row they reach. */
  readonly rows: readonly TableRow[]
  readonly kinds: ReadonlyMap<number, RowKind>
  readonly detections: readonly Detection[]
}

/**
 * What a row of totals begins with, folded, its words joined. An id such as `total` is none: a
 * total is written with a capital or in words.
 */
const TOTALS = new Set(
  'tong_cong tong_so tong cong cong_chung tinh ca_tinh toan_tinh tong_toan_tinh cong_toan_tinh tong_cong_toan_tinh binh_quan_toan_tinh trung_binh_toan_tinh toan_huyen toan_thanh_pho toan_dia_ban toan_quoc binh_quan trung_binh binh_quan_chung trung_binh_chung tong_chung cong_trang mang_sang cong_mang_sang tong_diem tong_cuoi total grand_total sum average'.split(
    ' ',
  ),
)

const EXAMPLE = foldText(EXAMPLE_MARK)

/** What a line below a table begins with, folded. */
const FOOTER =
  /^(ghi chu|luu y|nguoi |lap bieu|lap bang|xac nhan|noi nhan|nguon|thu truong|lanh dao|giam doc|truong phong|chanh van phong|tm |tm\.|kt\.|kt |tl\.|chu tich|pho chu tich|note|source|\(?ky[ ,]|\(?\*|.{0,30}ngay .{1,9}thang )/

/** Folding a longer text to see how it begins would only take time. */
const LONGEST_OPENING = 1000

/** The mark of a note before its words: a raised number, `(1)`, `[2]`. */
const NOTE_MARK = /^\s*(?:[\u00b9\u00b2\u00b3\u2074-\u2079]|\(\d{1,2}\)|\[\d{1,2}\])\s*\p{L}/u

/** Whether a line below the figures of a table begins as a note or a signature does. */
function opensAsNote(text: string): boolean {
  return text.length < LONGEST_OPENING && (NOTE_MARK.test(text) || FOOTER.test(foldText(text)))
}

/**
 * Tells which rows of a sheet are headings, data, and neither. Nothing is dropped: every row gets a
 * kind, and every decision is a detection that the options can override. `null` for a sheet without
 * rows. Never throws.
 */
export function recogniseLayout(sheet: RawSheet, options: LayoutOptions = {}): Layout | null {
  const isPlainMode = options.mode === 'firstRow'
  const given =
    options.headingRow === undefined
      ? -1
      : sheet.rows.findIndex(({ row }) => row === options.headingRow)
  const found = findHeadings(sheet.rows, sheet.merges)
  if (!found) return null
  const first = given !== -1 ? given : isPlainMode ? 0 : found.first
  const count =
    options.headingRows ??
    (isPlainMode || (given !== -1 && given !== found.first) ? 1 : found.count)
  const headingRows = sheet.rows.slice(first, first + count)
  const headings = composeHeadings(headingRows, sheet.merges)
  const body = fillMerges(sheet.rows.slice(first + headingRows.length), sheet.merges, headings)
  const kinds = new Map<number, RowKind>()
  for (const { row } of sheet.rows.slice(0, first)) kinds.set(row, 'title')
  for (const { row } of headingRows) kinds.set(row, 'heading')
  if (isPlainMode) for (const { row } of body.rows) kinds.set(row, 'data')
  else for (const [row, kind] of bodyKinds(body.rows, sheet.merges)) kinds.set(row, kind)
  if (!isPlainMode)
    for (const row of repeatedHeadings(headingRows, body.rows)) kinds.set(row, 'repeated')
  for (const [row, kind] of options.kinds ?? []) if (kinds.has(row)) kinds.set(row, kind)
  const how =
    given !== -1 || isPlainMode || options.headingRows !== undefined
      ? 'given'
      : found.isPlain
        ? 'certain'
        : 'weighed'
  const detections = [
    detection('headingRows', rowList(headingRows.map(({ row }) => row)), how),
    ...(body.filled > 0 ? [detection('mergedCells', body.filled)] : []),
    ...ASIDE.flatMap(([kind, what]) => {
      const rows = [...kinds].filter(([, each]) => each === kind).map(([row]) => row)
      return rows.length > 0 ? [detection(what, rowList(rows), 'weighed')] : []
    }),
  ]
  return { headings, rows: body.rows, kinds, detections }
}

/** The rows of data that say nothing but what a row of headings says, cell by cell. */
function repeatedHeadings(
  headings: readonly TableRow[],
  rows: readonly TableRow[],
): readonly number[] {
  return rows.flatMap(({ row, cells }) => {
    const isSame = ({ cells: names }: TableRow): boolean =>
      cells.some((cell) => cell.trim() !== '') &&
      cells.every((cell, index) => isSameHeading(cell, names[index]))
    return headings.some((heading) => filledCount(heading) > 1 && isSame(heading)) ? [row] : []
  })
}

const ASIDE = [
  ['title', 'titleRows'],
  ['numbering', 'numberingRow'],
  ['example', 'exampleRows'],
  ['section', 'sectionRows'],
  ['total', 'totalRows'],
  ['footer', 'footerRows'],
] as const

/**
 * A cell merged over several rows of data says the same in each of them, and is marked as joint
 * there: a name holds for each, a figure for all together. So is one merged over columns with
 * headings of their own.
 */
function fillMerges(
  rows: readonly TableRow[],
  merges: readonly Merge[],
  headings: readonly string[],
): { rows: readonly TableRow[]; filled: number } {
  if (merges.length === 0) return { rows, filled: 0 }
  const byRow = new Map(rows.map((row) => [row.row, row]))
  const last = rows.at(-1)?.row ?? 0
  let filled = 0
  for (const { row, index, rows: height, columns } of merges) {
    const from = byRow.get(row)
    const value = from?.cells[index] ?? ''
    if (!from || value.trim() === '') continue
    const isStored = from.stored?.[index] ?? false
    const reached: TableRow[] = []
    for (let below = row + 1; below < Math.min(row + height, last + 1); below += 1) {
      const target = byRow.get(below)
      if (!target || (target.cells[index] ?? '').trim() !== '') continue
      reached.push(target)
      byRow.set(below, withCell(target, index, value, isStored))
      filled += 1
    }
    const own = headings.slice(index, index + columns).filter((heading) => heading !== '')
    if (reached.length === 0 && new Set(own).size < 2) continue
    byRow.set(row, withCell(byRow.get(row) ?? from, index, value, isStored))
  }
  return { rows: [...byRow.values()], filled }
}

/** The row with a joint value in one of its cells. */
function withCell(row: TableRow, index: number, value: string, isStored: boolean): TableRow {
  const width = Math.max(row.cells.length, index + 1)
  const spread = <V>(old: readonly V[] | undefined, blank: V, own: V): V[] =>
    Array.from({ length: width }, (_, column) =>
      column === index ? own : (old?.[column] ?? blank),
    )
  return {
    row: row.row,
    cells: spread(row.cells, '', value),
    ...(row.stored || isStored ? { stored: spread(row.stored, false, isStored) } : {}),
    marks: spread<CellMark | null>(row.marks, null, row.marks?.[index] ?? 'joint'),
  }
}

function bodyKinds(rows: readonly TableRow[], merges: readonly Merge[]): Map<number, RowKind> {
  const kinds = new Map<number, RowKind>()
  const body = new Body(rows, merges)
  rows.forEach((row, index) => {
    const isNumber = index === 0 && isNumbering(row, rows.slice(1))
    kinds.set(
      row.row,
      isNumber
        ? 'numbering'
        : isExample(row)
          ? 'example'
          : body.isTotal(row)
            ? 'total'
            : body.isSection(row)
              ? 'section'
              : 'data',
    )
  })
  const notes = body.notesFrom(rows)
  for (let index = rows.length - 1; index > 0; index -= 1) {
    const row = rows[index]
    if (!row || kinds.get(row.row) === 'total' || !(index >= notes || body.isFooter(row))) break
    kinds.set(row.row, 'footer')
  }
  return kinds
}

/** A row of a template that shows how it is filled in: its first cell says so, and nothing else. */
function isExample({ cells }: TableRow): boolean {
  const first = (cells.find((cell) => cell.trim() !== '') ?? '').trim()
  // Every row is looked at: few begin with so short a word.
  return /^v.{4,7}$/i.test(first) && foldText(first) === EXAMPLE
}

/** What the rows of data have in common. */
class Body {
  readonly #typical: number
  /** The first column in which most rows say something. */
  readonly #key: number
  /** Whether that column only counts the rows: 1, 2, 3 … */
  readonly #isCounted: boolean
  readonly #wide: ReadonlySet<number>
  /** The columns in which a good part of the full rows has a number. */
  readonly #numbers: readonly number[]

  constructor(rows: readonly TableRow[], merges: readonly Merge[]) {
    this.#typical = typicalCount(rows)
    const width = widthOf(rows.slice(0, 500))
    const full = rows.filter((row) => filledCount(row) * 2 > this.#typical)
    const filledIn = (column: number): TableRow[] =>
      full.filter(({ cells }) => (cells[column] ?? '').trim() !== '')
    const columns = Array.from({ length: Math.min(width, 50) }, (_, column) => column)
    this.#numbers = columns.filter(
      (column) => full.filter((row) => holdsFigure(row, column)).length * 3 > full.length,
    )
    this.#key = columns.find((column) => filledIn(column).length * 2 >= full.length) ?? 0
    const keyed = filledIn(this.#key)
    this.#isCounted =
      keyed.filter(({ cells }) => isOrdinal(cells[this.#key] ?? '')).length * 10 >=
        keyed.length * 6 && keyed.length > 1
    this.#wide = new Set(
      merges.filter(({ columns: wide }) => wide > 2 && wide * 2 >= width).map(({ row }) => row),
    )
  }

  isTotal({ cells }: TableRow): boolean {
    const first = cells.findIndex((cell) => cell.trim() !== '')
    const isNumbered = isOrdinal(cells[first] ?? '') || isPart(cells[first] ?? '')
    const label =
      (isNumbered
        ? cells.slice(first + 1).find((cell) => cell.trim() !== '')
        : cells[first]
      )?.trim() ?? ''
    if (!/^[tcbgsam]/i.test(label) || label.length > 80 || /^[a-z0-9_-]+$/.test(label)) return false
    const bare = label.replace(/\([^)]*\)|[:.;,*]|(?<=trang.*)\d+/gi, ' ')
    const name = foldText(bare).replaceAll(' ', '_')
    // In a list of units the first column may say that one is a province.
    const isKind = name === 'tinh' && cells.filter((cell) => /\p{L}{2}/u.test(cell)).length > 1
    return TOTALS.has(name) && !isKind
  }

  /**
   * A line that groups the rows below it: numbered I, II or A, B where rows are counted 1, 2; or
   * one cell across the table.
   */
  isSection(row: TableRow): boolean {
    const filled = filledCount(row)
    if (this.#isCounted && isPart(row.cells[this.#key] ?? '')) return true
    return this.#typical > 2 && filled === 1 && this.#wide.has(row.row)
  }

  /**
   * The index of the row from which on notes and signatures stand: the first that begins as one, of
   * those at the end that have no figure; the number of rows where there are none.
   */
  notesFrom(rows: readonly TableRow[]): number {
    let from = rows.length
    if (this.#numbers.length === 0) return from
    for (let index = rows.length - 1; index > 0; index -= 1) {
      const row = rows[index]
      if (!row || this.#numbers.some((column) => holdsFigure(row, column))) break
      const opening = row.cells.find((cell) => cell.trim() !== '') ?? ''
      if (opensAsNote(opening)) from = index
    }
    return from
  }

  isFooter(row: TableRow): boolean {
    const filled = filledCount(row)
    if (this.#typical < 3 || filled > 2 || filled * 2 > this.#typical) return false
    // A block whose first row alone names it ends in rows of a name and a number.
    if (this.#numbers.some((column) => isNumberLike(row.cells[column] ?? ''))) return false
    const key = (row.cells[this.#key] ?? '').trim()
    if (key === '' || (this.#isCounted && !isOrdinal(key))) return true
    return filled === 1 && FOOTER.test(foldText(row.cells.find((cell) => cell.trim() !== '') ?? ''))
  }
}

/** Whether a cell is a number, a formula that has none yet, or a sign that there is none. */
function holdsFigure({ cells, stored, marks }: TableRow, column: number): boolean {
  const cell = (cells[column] ?? '').trim()
  if (stored?.[column] === true || marks?.[column] === 'unread') return true
  return isNumberLike(cell) || /^[-–—x.…*/#]{1,3}$/i.test(cell)
}

function isOrdinal(cell: string): boolean {
  return isNumberLike(cell) && /^\s*\(?\d{1,5}[.)]?\s*$/.test(cell)
}

function isPart(cell: string): boolean {
  return /^\s*(X{0,2}(IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?\s*$/.test(cell)
}
