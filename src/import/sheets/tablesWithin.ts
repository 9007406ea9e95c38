import { foldText } from '@/dataset/text'
import type { TableRow } from '@/dataset/cells/table'
import {
  composeHeadings,
  filledCount,
  findHeadings,
  isNumberLike,
  isSameHeading,
} from './layoutHeading'
import type { RawSheet } from './sheet'

/**
 * One table of a sheet. `above`: the lines over the first table of its sheet, where it is another
 * one.
 */
export type SheetPart = { readonly sheet: RawSheet; readonly above: readonly string[] }

/**
 * The tables that stand on one sheet, beside each other or one below the other, each as a sheet of
 * its own with the rows and columns that it has there. A table beside another begins behind a blank
 * column, or where the first heading comes again; one below begins with a row of headings that
 * repeats some of those above and not all, or that stands after a gap over columns of numbers. A
 * row that repeats all headings begins one only under a title of its own. The first part keeps all
 * lines above. Never throws.
 */
export function tablesWithin(sheet: RawSheet): readonly SheetPart[] {
  const beside = tablesBeside(sheet)
  const [first] = beside
  if (!first) return [{ sheet, above: [] }]
  const above = titlesOf(sheet)
  return beside
    .flatMap(tablesBelow)
    .map((part, index) => ({ sheet: part, above: index === 0 ? [] : above }))
}

/** The lines over the first table of a sheet, each as one text. */
function titlesOf({ rows, merges }: RawSheet): readonly string[] {
  const first = findHeadings(rows, merges)?.first ?? 0
  return rows
    .slice(0, first)
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' '))
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === ''
}

function tablesBeside(sheet: RawSheet): readonly RawSheet[] {
  const { rows, merges } = sheet
  const place = findHeadings(rows, merges)
  if (!place) return []
  const headings = composeHeadings(rows.slice(place.first, place.first + place.count), merges)
  const body = rows.slice(place.first + place.count)
  const starts = [0]
  for (let column = 2; column < headings.length - 1; column += 1) {
    const from = starts.at(-1) ?? 0
    const heading = headings[column] ?? ''
    const left = headings.slice(from, column).filter((each) => each !== '')
    if (heading === '' || left.length < 2) continue
    const isAgain = foldText(heading) === foldText(left[0] ?? '')
    const isApart =
      headings[column - 1] === '' && body.every(({ cells }) => isBlank(cells[column - 1]))
    if (isAgain || (isApart && isTable(headings.slice(column), left, body, column)))
      starts.push(column)
  }
  if (starts.length === 1) return [sheet]
  return starts.map((from, index) => columnsOf(sheet, from, starts[index + 1] ?? Infinity))
}

/**
 * Whether the columns behind a gap are a table by themselves: names in its first column and numbers
 * in another, or a heading that stood before it.
 */
function isTable(
  headings: readonly string[],
  left: readonly string[],
  body: readonly TableRow[],
  from: number,
): boolean {
  const end = headings.findIndex(
    (heading, index) => heading === '' && body.every(({ cells }) => isBlank(cells[from + index])),
  )
  const own = end === -1 ? headings : headings.slice(0, end)
  if (own.length < 2) return false
  const known = new Set(left.map(foldText))
  if (own.some((heading) => heading !== '' && known.has(foldText(heading)))) return true
  const shareOfNumbers = (column: number): number => {
    const filled = body.slice(0, SAMPLE).filter(({ cells }) => !isBlank(cells[column]))
    return filled.length === 0
      ? 0
      : filled.filter((row) => isNumber(row, column)).length / filled.length
  }
  const isNamed = body.some(({ cells }) => !isBlank(cells[from])) && shareOfNumbers(from) < 0.5
  return isNamed && own.some((_, index) => index > 0 && shareOfNumbers(from + index) >= 0.5)
}

const SAMPLE = 50

function isNumber({ cells, stored }: TableRow, column: number): boolean {
  return (stored?.[column] ?? false) || isNumberLike(cells[column] ?? '')
}

/**
 * Some columns of a sheet as a sheet, `to` not included. Rows that are blank there are none of it. A
 * broken row belongs to the tables in which its faults lie, so that it is counted where it is told.
 */
function columnsOf(sheet: RawSheet, from: number, to: number): RawSheet {
  const rows = sheet.rows
    .map(({ row, cells, stored, marks }) => ({
      row,
      cells: cells.slice(from, to),
      ...(stored ? { stored: stored.slice(from, to) } : {}),
      ...(marks ? { marks: marks.slice(from, to) } : {}),
    }))
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)))
  const isIn = ({ index }: { readonly index: number }): boolean => index >= from && index < to
  const faulty = new Set(sheet.faults.map(({ row }) => row))
  const faults = sheet.faults.filter(isIn)
  const own = new Set(faults.map(({ row }) => row))
  const moved = <At extends { readonly index: number }>(each: At): At => ({
    ...each,
    index: each.index - from,
  })
  return {
    ...sheet,
    rows,
    merges: sheet.merges
      .filter(isIn)
      .map((each) => ({ ...moved(each), columns: Math.min(each.columns, to - each.index) })),
    faults: faults.map(moved),
    brokenRows: sheet.brokenRows.filter((row) => (faulty.has(row) ? own.has(row) : from === 0)),
    ...(sheet.hiddenColumns
      ? {
          hiddenColumns: sheet.hiddenColumns
            .filter((index) => isIn({ index }))
            .map((index) => index - from),
        }
      : {}),
  }
}

function tablesBelow(sheet: RawSheet): readonly RawSheet[] {
  const { rows, merges } = sheet
  const place = findHeadings(rows, merges)
  if (!place) return [sheet]
  const starts: number[] = []
  let headings = rows.slice(place.first, place.first + place.count)
  for (let index = place.first + place.count; index < rows.length; index += 1) {
    if (!isHeadingBelow(rows, index, headings, starts.at(-1) ?? place.first + place.count)) continue
    headings = rows.slice(index, index + 1)
    starts.push(upOverTitles(rows, index))
  }
  if (starts.length === 0) return [sheet]
  return [0, ...starts].map((from, index) => rowsOf(sheet, from, starts[index] ?? rows.length))
}

/** Whether a row below a table is the row of headings of another one. */
function isHeadingBelow(
  rows: readonly TableRow[],
  index: number,
  headings: readonly TableRow[],
  from: number,
): boolean {
  const row = rows[index]
  const next = rows[index + 1]
  if (!row || !next || filledCount(row) < 2) return false
  const { cells } = row
  for (let column = cells.length - 1; column >= 0; column -= 1)
    if (isNumber(row, column)) return false
  const isSame = (column: number): boolean =>
    headings.some(
      ({ cells: names }) =>
        !isBlank(names[column]) && isSameHeading(names[column] ?? '', cells[column]),
    )
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]))
  const same = filled.filter(isSame).length
  // All headings once more are the same table on its next page, but below a title they are another.
  if (same === filled.length) return isTitled(rows, index)
  const before = rows[index - 1]
  const isAfterGap = before !== undefined && (before.row + 1 < row.row || filledCount(before) < 2)
  if (same === 0 && !isAfterGap) return false
  const below = rows.slice(index + 1, index + 1 + SAMPLE)
  const numbered = filled.filter(
    (column) => isNumber(next, column) && below.some((each) => isNumber(each, column)),
  )
  if (same * 2 >= filled.length && (isAfterGap || numbered.length > 0)) return true
  const above = rows.slice(Math.max(from, index - SAMPLE), index)
  const isOverNumbers = numbered.some(
    (column) => above.filter((each) => isNumber(each, column)).length * 2 >= above.length / 2,
  )
  // Words such as "not assessed" stand in one place of a row; headings name all of the columns that
  // have numbers below.
  const isWhole = next.cells.every(
    (_, column) => !isNumber(next, column) || !isBlank(cells[column]),
  )
  return (
    isWhole &&
    (same > 0
      ? numbered.length > 0
      : isOverNumbers &&
        numbered.length > 0 &&
        new Set(cells.map((cell) => cell.trim())).size >= filled.length)
  )
}

/** Whether a line stands over a heading that is no row of a unit without its figures. */
function isTitled(rows: readonly TableRow[], heading: number): boolean {
  const first = upOverTitles(rows, heading)
  const [title, before] = [rows[first], rows[first - 1]]
  if (first === heading || !title || !before) return false
  const text = (title.cells.find((cell) => !isBlank(cell)) ?? '').trim()
  return before.row + 1 < title.row || /\d/.test(text) || text.split(/\s+/).length > LONGEST_NAME
}

/** A unit is called by no more words than that. */
const LONGEST_NAME = 4

/** Lines of one cell right above a heading are its titles. */
function upOverTitles(rows: readonly TableRow[], heading: number): number {
  let first = heading
  for (;;) {
    const above = rows[first - 1]
    const below = rows[first]
    if (
      !above ||
      !below ||
      above.row + 1 !== below.row ||
      filledCount(above) !== 1 ||
      above.cells.some((_, column) => isNumber(above, column))
    ) {
      return first
    }
    first -= 1
  }
}

function rowsOf(sheet: RawSheet, from: number, to: number): RawSheet {
  const rows = sheet.rows.slice(from, to)
  const [first, last] = [
    from === 0 ? 0 : (rows[0]?.row ?? 0),
    to === sheet.rows.length ? Infinity : (sheet.rows[to]?.row ?? Infinity),
  ]
  const isIn = (row: number): boolean => row >= first && row < last
  return {
    ...sheet,
    rows,
    merges: sheet.merges.filter(({ row }) => isIn(row)),
    faults: sheet.faults.filter(({ row }) => isIn(row)),
    blankRows: sheet.blankRows.filter(isIn),
    brokenRows: sheet.brokenRows.filter(isIn),
    ...(sheet.hiddenRows ? { hiddenRows: sheet.hiddenRows.filter(isIn) } : {}),
  }
}
