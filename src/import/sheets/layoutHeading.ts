import type { Merge } from './sheet'
import type { TableRow } from '@/dataset/cells/table'

/** How many rows from the top are looked at for a heading, and how many rows one may have. */
const SEARCHED = 60
const MOST_LEVELS = 4

/** Where the headings stand: `first` is an index into the rows. */
export type HeadingPlace = {
  readonly first: number
  readonly count: number
  readonly isPlain: boolean
}

/** The cells of the longest row; 0 without rows. */
export function widthOf(rows: readonly TableRow[]): number {
  return rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
}

/** A number, not a year: `12`, `1.234,5`, `98,5 %`, `(3)`. */
export function isNumberLike(cell: string): boolean {
  // No number is that long, and matching takes the square of the length.
  if (cell.length > 80) return false
  const text = cell.trim()
  return (
    /^[-+(]?[\d.,\u00a0\u202f ]*\d[\d.,\u00a0\u202f ]*%?\)?$/.test(text) &&
    !/^(19|20)\d\d$/.test(text)
  )
}

/** Whether two cells are one heading: written alike, or in capitals once. */
export function isSameHeading(cell: string, other = ''): boolean {
  if (cell === other) return true
  const [one, two] = [cell.trim(), other.trim()]
  return one === two || (one.length === two.length && one.toLowerCase() === two.toLowerCase())
}

/** The number of cells that say something. */
export function filledCount({ cells }: TableRow): number {
  let count = 0
  for (const cell of cells) if (cell.trim() !== '') count += 1
  return count
}

/**
 * How many cells a full row of the table says something in: three rows of four have no more. 0
 * without rows.
 */
export function typicalCount(rows: readonly TableRow[]): number {
  const counts = rows
    .slice(0, 500)
    .map(filledCount)
    .sort((a, b) => a - b)
  return counts[Math.floor(counts.length * 0.75)] ?? 0
}

/**
 * Finds the headings: the first row that names most columns, with rows above and below that name
 * groups of columns or parts of them. `isPlain`: the first row of all names every column, so there
 * was nothing to weigh. `null` without rows.
 */
export function findHeadings(
  rows: readonly TableRow[],
  merges: readonly Merge[],
): HeadingPlace | null {
  const [top] = rows
  if (!top) return null
  const typical = typicalCount(rows)
  const labels = labelsOf(top)
  const isPlain =
    labels.length >= typical * 0.8 &&
    new Set(labels).size === labels.length &&
    !labels.some(isNumberLike)
  const chosen = isPlain ? 0 : searchHeading(rows, merges, typical)
  const first = isPlain ? 0 : upward(rows, merges, chosen)
  let count = chosen - first + 1
  while (count < MOST_LEVELS && goesOn(rows, merges, first, count)) count += 1
  return { first, count, isPlain: isPlain && count === 1 }
}

function searchHeading(
  rows: readonly TableRow[],
  merges: readonly Merge[],
  typical: number,
): number {
  const named = (index: number): boolean => {
    const labels = labelsOf(rows[index])
    const words = labels.filter((cell) => !isNumberLike(cell)).length
    const enough =
      labels.length + coveredCount(rows, merges, index) >=
      Math.max(Math.min(2, typical), typical * 0.6)
    return enough && labels.length >= Math.min(2, typical) && words >= labels.length * 0.7
  }
  let found = rows.slice(0, SEARCHED).findIndex((_, index) => named(index))
  if (found === -1) return 0
  while (isLetterhead(rows, merges, found) && named(found + 1)) found += 1
  return found
}

/** A row of wide cells only, over a row that needs no groups to tell its columns apart. */
function isLetterhead(rows: readonly TableRow[], merges: readonly Merge[], index: number): boolean {
  const row = rows[index]
  const next = rows[index + 1]
  if (!row || next?.row !== row.row + 1) return false
  const wide = new Set(
    merges
      .filter((merge) => merge.row === row.row && merge.columns > 1)
      .map((merge) => merge.index),
  )
  const names = labelsOf(next)
  return (
    row.cells.every((cell, column) => cell.trim() === '' || wide.has(column)) &&
    new Set(names).size === names.length
  )
}

/** What a line over a table says and no group of its columns does: `Period: …`, a day. */
const CAPTION = /^[^:]{2,40}:\s*\S|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/

function labelsOf(row: TableRow | undefined): string[] {
  return (row?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '')
}

/**
 * Columns that a merged cell of the row covers and the two lines right below name: a group of
 * headings, not a line of a letterhead.
 */
function coveredCount(rows: readonly TableRow[], merges: readonly Merge[], index: number): number {
  const row = rows[index]
  if (!row) return 0
  let count = 0
  for (const merge of merges) {
    if (merge.row !== row.row || merge.columns < 2) continue
    for (let column = merge.index + 1; column < merge.index + merge.columns; column += 1) {
      const below = rows
        .slice(index + 1, index + 3)
        .some((each) => each.row - row.row < 3 && (each.cells[column] ?? '').trim() !== '')
      if (below) count += 1
    }
  }
  return count
}

/**
 * Goes up over rows that name groups of the columns chosen: they leave blank what they group, or
 * tell apart what would repeat.
 */
function upward(rows: readonly TableRow[], merges: readonly Merge[], chosen: number): number {
  let first = chosen
  while (first > 0 && chosen - first + 1 < MOST_LEVELS) {
    const above = rows[first - 1]
    const below = rows[first]
    if (!above || !below || above.row + 1 !== below.row || filledCount(above) < 2) break
    if (labelsOf(above).some((label) => CAPTION.test(label))) break
    if (!goesOn(rows, merges, first - 1, 1)) break
    const isClosing = above.cells.some(
      (cell, column) => cell.trim() !== '' && (below.cells[column] ?? '').trim() === '',
    )
    const names = labelsOf(below)
    if (!isClosing && new Set(names).size === names.length) break
    first -= 1
  }
  return first
}

/**
 * Whether the row after `count` rows of headings is one more: words only, and only under groups of
 * columns or where nothing stands yet.
 */
function goesOn(
  rows: readonly TableRow[],
  merges: readonly Merge[],
  first: number,
  count: number,
): boolean {
  const last = rows[first + count - 1]
  const next = rows[first + count]
  if (!last || !next || next.row !== last.row + 1) return false
  const reaches = merges.some(
    ({ row, rows: height }) => row === rows[first]?.row && height > count && height <= MOST_LEVELS,
  )
  const levels = headingLevels(rows.slice(first, first + count), merges)
  const isClosed = levels.at(-1)?.isClosed ?? []
  const filled = next.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]))
  if (filled.length === 0 || isNumbering(next)) return false
  // Numbers are headings where a cell beside them is merged over their line: 1, 2, 3 of a year.
  const areParts =
    reaches && filled.every((column, at) => next.cells[column]?.trim() === `${at + 1}`)
  if (
    !areParts &&
    filled.some(
      (column) => isNumberLike(next.cells[column] ?? '') || (next.stored?.[column] ?? false),
    )
  )
    return false
  const isOpen = filled.every((column) => column < isClosed.length && !isClosed[column])
  const fillsGroup = filled.some((column) => (last.cells[column] ?? '').trim() === '')
  return isOpen && (fillsGroup || reaches)
}

type Level = { readonly group: readonly number[]; readonly isClosed: readonly boolean[] }

/**
 * For each row of headings: which columns belong together, and which have their whole heading
 * already.
 */
function headingLevels(rows: readonly TableRow[], merges: readonly Merge[]): Level[] {
  // A workbook may leave out the cells that a merged one covers, at the end of a row too.
  const reached = rows.flatMap(({ row }) =>
    merges.filter((merge) => merge.row === row).map(({ index, columns }) => index + columns),
  )
  const width = reached.reduce((widest, end) => Math.max(widest, end), widthOf(rows))
  const levels: Level[] = []
  let parent: readonly number[] = Array.from({ length: width }, () => 0)
  let closed: readonly boolean[] = Array.from({ length: width }, () => false)
  for (const row of rows) {
    const own = merges.filter((merge) => merge.row === row.row && merge.columns > 1)
    const isCovered = (column: number): boolean =>
      own.some(({ index, columns }) => column > index && column < index + columns)
    const group: number[] = []
    for (let column = 0; column < width; column += 1) {
      const isBlank = (row.cells[column] ?? '').trim() === ''
      const joins =
        column > 0 &&
        isBlank &&
        parent[column] === parent[column - 1] &&
        !closed[column] &&
        !closed[column - 1] &&
        hasText(row, group[column - 1])
      group.push(
        joins && (merges.length === 0 || isCovered(column))
          ? (group[column - 1] ?? column)
          : column,
      )
    }
    const sizes = new Map<number, number>()
    for (const start of group) sizes.set(start, (sizes.get(start) ?? 0) + 1)
    closed = closed.map(
      (was, column) =>
        was ||
        ((row.cells[column] ?? '').trim() !== '' && sizes.get(group[column] ?? column) === 1),
    )
    levels.push({ group, isClosed: closed })
    parent = group
  }
  return levels
}

function hasText({ cells }: TableRow, column: number | undefined): boolean {
  return column !== undefined && (cells[column] ?? '').trim() !== ''
}

/**
 * One heading per column from the rows of headings: the name of its group, then its own, joined by
 * ` / `. White space is run together. '' where no row names the column.
 */
export function composeHeadings(rows: readonly TableRow[], merges: readonly Merge[]): string[] {
  const levels = headingLevels(rows, merges)
  const width = widthOf(rows)
  return Array.from({ length: width }, (_, column) => {
    const names: string[] = []
    rows.forEach((row, level) => {
      const start = levels[level]?.group[column] ?? column
      const isNamedBelow = rows
        .slice(level + 1)
        .some(({ cells }) => (cells[column] ?? '').trim() !== '')
      const text = start === column || isNamedBelow ? (row.cells[start] ?? '') : ''
      const name = text.replace(/\s+/g, ' ').trim()
      if (name !== '' && names.at(-1) !== name) names.push(name)
    })
    return names.join(' / ')
  })
}

/**
 * A row that only numbers the columns: `(1)`, `A`, `7=8+9+10`; at least three cells, the numbers
 * one after the other.
 */
export function isNumbering(row: TableRow, below: readonly TableRow[] = []): boolean {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const parts = cells.map(
    (cell) => /^\(?\s*([A-Z]|\d{1,3})\s*\)?\s*(=[\s\d+\-()=:/*x%]*)?$/.exec(cell)?.[1],
  )
  if (cells.length < 3 || parts.includes(undefined)) return false
  const numbers = parts.filter((part) => /^\d/.test(part ?? '')).map(Number)
  if (
    numbers.length < 2 ||
    numbers.some((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1)
  )
    return false
  if (cells.some((cell) => /[(=A-Z]/.test(cell))) return true
  // Bare numbers could be figures, unless they stand over words.
  return row.cells.some((cell, column) => {
    const under = below.slice(0, 10).map(({ cells: others }) => (others[column] ?? '').trim())
    return (
      cell.trim() !== '' &&
      under.length > 1 &&
      under.every((text) => text !== '' && !isNumberLike(text))
    )
  })
}
