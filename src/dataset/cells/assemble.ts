import { issue, usable, type Checked, type Issue } from '@/dataset/issue'
import { columnName } from './columnName'
import type { Table, TableRow } from './table'

/**
 * A row of headings and the rows under it → table. Headings are trimmed and compared in NFC,
 * written or composed alike. Errors, one per row or column left out: `row/short`, `row/long` (cells
 * that say something beyond the headings), `heading/repeated` (each but the first), `heading/blank`
 * (no heading over cells that say something). Warnings: `row/trailing` (blank cells beyond the
 * headings, row used), `table/noRows`. Always usable.
 */
export function assembleTable(
  file: string,
  heading: TableRow,
  rows: readonly TableRow[],
  issues: readonly Issue[] = [],
): Checked<Table> {
  const headings = heading.cells.map((cell) => cell.trim())
  let width = headings.length
  while (width > 0 && headings[width - 1] === '') width -= 1
  const found: Issue[] = [...issues]
  const kept: TableRow[] = []
  for (const row of rows) {
    const problem = lengthIssue(file, row, headings, width)
    if (problem) found.push(problem)
    if (problem?.severity !== 'error') kept.push(row)
  }
  const taken = takenColumns(file, heading, headings, kept, found)
  const columns = taken.map((index) => headings[index] ?? '')
  if (kept.length === 0)
    found.push(issue({ code: 'table/noRows', severity: 'warning', file, row: heading.row }))
  const isWhole = taken.length === headings.length
  const place = (row: TableRow): TableRow => {
    const cells =
      isWhole && row.cells.length === headings.length
        ? row.cells
        : taken.map((index) => row.cells[index] ?? '')
    const { stored, marks } = row
    return {
      row: row.row,
      cells,
      ...(stored ? { stored: taken.map((index) => stored[index] ?? false) } : {}),
      ...(marks ? { marks: taken.map((index) => marks[index] ?? null) } : {}),
    }
  }
  return usable({ file, columns, rows: kept.map(place) }, found)
}

/**
 * A row may leave out or add blank cells only where the row of headings ends with blank ones
 * itself.
 */
function lengthIssue(
  file: string,
  { row, cells }: TableRow,
  headings: readonly string[],
  width: number,
): Issue | null {
  const expected = { kind: 'cells', count: width } as const
  const at = { file, row, expected }
  if (cells.length < width) {
    return issue({
      code: 'row/short',
      ...at,
      column: columnName(headings, cells.length),
      found: String(cells.length),
    })
  }
  const beyond = cells.findIndex((cell, index) => index >= headings.length && cell.trim() !== '')
  if (beyond !== -1)
    return issue({
      code: 'row/long',
      ...at,
      column: columnName(headings, beyond),
      found: String(cells.length),
    })
  if (cells.length <= headings.length) return null
  return issue({
    code: 'row/trailing',
    severity: 'warning',
    ...at,
    column: columnName(headings, headings.length),
    found: String(cells.length),
  })
}

function takenColumns(
  file: string,
  { row }: TableRow,
  headings: readonly string[],
  rows: readonly TableRow[],
  issues: Issue[],
): number[] {
  const seen = new Map<string, number>()
  return headings.flatMap((heading, index) => {
    const key = heading.normalize('NFC')
    if (heading === '') {
      const example = rows.find(({ cells }) => (cells[index] ?? '').trim() !== '')
      if (example)
        issues.push(
          issue({
            code: 'heading/blank',
            file,
            row,
            column: columnName([], index),
            found: example.cells[index] ?? '',
          }),
        )
      return []
    }
    const first = seen.get(key)
    if (first !== undefined) {
      const expected = { kind: 'text', text: columnName([], first) } as const
      issues.push(
        issue({
          code: 'heading/repeated',
          file,
          row,
          column: heading,
          found: columnName([], index),
          expected,
        }),
      )
      return []
    }
    seen.set(key, index)
    return [index]
  })
}
