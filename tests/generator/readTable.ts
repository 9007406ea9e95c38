import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'

export const DATA = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../data')

/** The text of a file of the data package, or of the one in a folder below it. */
export function textOf(file: string, folder = ''): string {
  return readFileSync(path.join(DATA, folder, file), 'utf8')
}

/** A row of a table as written: reading a column that is not there throws. */
export type TextRow = (column: string) => string

/** The rows of a table of such a package. Throws when the CSV is faulty. */
export function readTable(name: string, folder = ''): readonly TextRow[] {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(`${name}.csv`, folder), {
    header: true,
    skipEmptyLines: true,
  })
  if (errors.length > 0) throw new Error(`${name}.csv: ${JSON.stringify(errors[0])}`)
  return data.map((row) => (column) => {
    const cell = row[column]
    if (cell === undefined) throw new Error(`${name}.csv has no column ${column}`)
    return cell
  })
}

/** The items of a list cell. */
export function listOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(';')
}
