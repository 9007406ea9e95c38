import { issue, type Issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { TableRow } from '@/dataset/cells/table'

/** A number with the mark of a note behind it, or the sign by which a program keeps it as text. */
const MARKED =
  /^\s*('?)\s*([+-]?\d[\d.,\u00a0\u202f ]*%?)\s*(\*{1,3}|\(\*{1,3}\)|\(\d\)|\[\d{1,2}\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,2}|)\s*$/
/** A longer cell is no number. */
const LONGEST = 40

/**
 * The table with the marks of notes set aside that stand behind its numbers as plain letters: `97,5*`,
 * `97,5 (1)`, `97,5\u00b2`, `'97,5`. Raised ones are set aside where the file is read. Issues: `cell/mark`
 * (warning; found: the cell), one a cell.
 */
export function withoutMarks(table: FileTable, say: (issue: Issue) => void): FileTable {
  let isChanged = false
  const rows = table.rows.map((row): TableRow => {
    if (!row.cells.some(mayBeMarked)) return row
    const cells = row.cells.map((cell, index) => {
      const number = (row.stored?.[index] ?? false) ? null : bareNumber(cell)
      if (number === null) return cell
      isChanged = true
      const at = { file: table.file, row: row.row, column: table.columns[index] ?? null }
      say(issue({ code: 'cell/mark', severity: 'warning', ...at, found: cell }))
      return number
    })
    return { ...row, cells }
  })
  return isChanged ? { ...table, rows } : table
}

/** Every cell of a file is looked at: its first and last letter tell nearly all. */
function mayBeMarked(cell: string): boolean {
  if (cell.length < 2 || cell.length > LONGEST) return false
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)]
  return first === 39 || last === 41 || last === 42 || last === 93 || last === 32 || last > 127
}

/** The number of a cell without its mark; `null` where the cell is no number with one. */
function bareNumber(cell: string): string | null {
  if (!mayBeMarked(cell)) return null
  const [, quote = '', number = '', mark = ''] = MARKED.exec(cell) ?? []
  return number === '' || (quote === '' && mark === '') ? null : number.trim()
}
