import { declarationOf, TABLE_NAMES, type TableName } from '@/dataset/declarations'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { openLarge } from '@/dataset/openLarge'
import type { FileReader, OpenedPackage } from '@/dataset/openPackage'
import { formatJson, tableSchemaOf, type Json } from '@/dataset/publish'
import { issue, unusable, usable } from '@/dataset/issue'
import { withExtents, type BytesOf } from '@/dataset/wholeness'
import { tableRows, type AnyRow, type PackageRows } from './packageRows'

export type JsonObject = { readonly [key: string]: Json }

/** A descriptor for a package that has none yet. */
export const NEW_DESCRIPTOR: JsonObject = { name: 'package', title: 'Package', resources: [] }

/**
 * A whole package as files: `datapackage.json`, and a CSV for each table that has rows or that the
 * descriptor names, in UTF-8, with commas, LF, a point before decimals, every column of the
 * declaration. Reading them gives the same rows. What the descriptor says besides its tables stays,
 * and so do resources that are not tables; a table is in one file, `NAME.csv`. Cells are written as
 * they are: what a spreadsheet would take for a formula is data here, and is read back as it was.
 * `kept`: tables of which the files stay as they were; nothing is written of them. `beside`: files
 * of the package as it was, so that the descriptor says how large those are that stay.
 */
export function packageFiles(
  rows: PackageRows,
  descriptor: JsonObject,
  kept: ReadonlySet<TableName> = new Set(),
  beside: BytesOf = () => undefined,
): ReadonlyMap<string, string> {
  const resources = (
    Array.isArray(descriptor['resources']) ? descriptor['resources'] : []
  ) as readonly JsonObject[]
  const held = new Map(resources.map((resource) => [resource['name'], resource]))
  const written = TABLE_NAMES.filter((name) => tableRows(rows, name).length > 0 || held.has(name))
  const tables = written.map((name) =>
    kept.has(name) ? (held.get(name) ?? {}) : resourceOf(name, held.get(name) ?? {}),
  )
  const others = resources.filter(({ name }) => !TABLE_NAMES.some((table) => table === name))
  const whole = { ...descriptor, resources: [...tables, ...others] }
  const tablesWritten = new Map(
    written
      .filter((name) => !kept.has(name))
      .map((name) => [fileOf(name), tableCsv(name, tableRows(rows, name))] as const),
  )
  const encoder = new TextEncoder()
  const bytesOf: BytesOf = (path) => {
    const text = tablesWritten.get(path)
    return text === undefined ? beside(path) : encoder.encode(text)
  }
  return new Map([
    [DESCRIPTOR_FILE, `${formatJson(withExtents(whole, bytesOf))}\n`],
    ...tablesWritten,
  ])
}

function resourceOf(name: TableName, held: JsonObject): JsonObject {
  const form = {
    path: fileOf(name),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    type: 'table',
  }
  const { dialect: _dialect, data: _data, ...kept } = held
  return { name, ...kept, ...form, schema: tableSchemaOf(declarationOf(name)) }
}

function fileOf(name: TableName): string {
  return `${name}.csv`
}

/**
 * The rows of a table as CSV: a heading, then a line for each row, as the columns of the
 * declaration write them.
 */
export function tableCsv(table: TableName, rows: readonly AnyRow[]): string {
  const columns = Object.entries(declarationOf(table).columns)
  const lines = rows.map((row) =>
    columns.map(([name, column]) => {
      const value = row[name]
      return quoted(value === null || value === undefined ? '' : column.write(value))
    }),
  )
  return [columns.map(([column]) => column), ...lines]
    .map((cells) => `${cells.join(',')}\n`)
    .join('')
}

function quoted(cell: string): string {
  return /[",\r\n\uFEFF]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * Opens a package out of files in memory, as if they lay on a server; others come from `beside`.
 * Issues: `file/missing` and those of `openPackage`.
 */
export function openFiles(
  files: ReadonlyMap<string, string>,
  beside: FileReader | null = null,
): Promise<OpenedPackage> {
  const encoder = new TextEncoder()
  return openLarge((path) => {
    const text = files.get(path)
    if (text !== undefined) return Promise.resolve(usable(encoder.encode(text)))
    return beside
      ? beside(path)
      : Promise.resolve(unusable(issue({ code: 'file/missing', file: path })))
  })
}
