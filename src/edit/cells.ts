import { readCell } from '@/dataset/column'
import { declarationOf, type TableName } from '@/dataset/declarations'
import { parseDay } from '@/import/dates'
import type { AnyRow, PackageRows } from '@/import/packageRows'
import { LIMITS } from '@/dataset/cells/limits'
import { fault, kindOf, type Fault } from './faults'
import { draftKey, type Cells, type DraftTable } from './tables'

/** A row of the package as it is written. Every column of the table. */
export function writtenCells(table: DraftTable, row: AnyRow): Cells {
  return Object.fromEntries(
    Object.entries(declarationOf(table).columns).map(([name, column]) => {
      const value = row[name]
      return [name, value === null || value === undefined ? '' : column.write(value)]
    }),
  )
}

/**
 * A text as a file keeps it: composed, trimmed, one kind of line end, without the control
 * characters and halves of letters that no file would give back.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .normalize('NFC')
    .trim()
}

/**
 * A row as typed into a form, as it would be written: days as ISO where they can be read, the rest
 * cleaned. Every column.
 */
export function cellsOfTyped(table: DraftTable, typed: Cells): Cells {
  return Object.fromEntries(
    Object.entries(declarationOf(table).columns).map(([name, { type }]) => {
      const text = cleanText(Object.hasOwn(typed, name) ? (typed[name] ?? '') : '')
      return [name, type === 'date' ? (parseDay(text, 'dmy') ?? text) : text]
    }),
  )
}

/** A row as a form shows it: days as people write them, `dd/mm/yyyy`. */
export function typedOfCells(table: DraftTable, cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(declarationOf(table).columns).map(([name, { type }]) => {
      const text = cells[name] ?? ''
      return [name, type === 'date' ? text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1') : text]
    }),
  )
}

/** The keys that references of a draft are held against, by table. */
export type Keys = ReadonlyMap<TableName, ReadonlySet<string>>

/** The keys of every table of a package that others name. */
export function keysOf(rows: PackageRows): Map<TableName, Set<string>> {
  const keys = (name: TableName, column: string): [TableName, Set<string>] => [
    name,
    new Set((rows[name] as readonly AnyRow[]).map((row) => String(row[column]))),
  ]
  return new Map([
    keys('units', 'unit_id'),
    keys('fields', 'field_id'),
    keys('indicators', 'indicator_id'),
    keys('models', 'model_id'),
    keys('inspections', 'inspection_id'),
    keys('shortcomings', 'shortcoming_id'),
    keys('directives', 'directive_id'),
    keys('sources', 'source_id'),
  ])
}

export type ReadCells = { readonly row: AnyRow | null; readonly faults: readonly Fault[] }

/**
 * Reads a row as the package would read it, but without mercy: every reference leads somewhere,
 * also to a source. `row`: `null` where there is a fault. Kinds: `required`, `date`, `id`, `url`,
 * `choice`, `unknown`, `long`. In the order of the columns.
 */
export function readCells(table: DraftTable, cells: Cells, keys: Keys): ReadCells {
  const row: Record<string, unknown> = {}
  const faults: Fault[] = []
  for (const [name, column] of Object.entries(declarationOf(table).columns)) {
    const written = cells[name] ?? ''
    if (written.length > LIMITS.cellCharacters) {
      faults.push(
        fault({
          column: name,
          kind: 'long',
          found: String(written.length),
          limit: LIMITS.cellCharacters,
        }),
      )
      continue
    }
    const read = readCell(column, written)
    if (!read.ok) {
      faults.push(fault({ column: name, kind: kindOf(read), found: written }))
      continue
    }
    row[name] = read.value
    const known = keys.get(column.reference as TableName)
    const named: readonly unknown[] = Array.isArray(read.value)
      ? read.value
      : read.value === null
        ? []
        : [read.value]
    const lost =
      column.reference === undefined || !known ? [] : named.filter((key) => !known.has(String(key)))
    if (lost.length > 0)
      faults.push(fault({ column: name, kind: 'unknown', found: lost.join('; ') }))
  }
  return { row: faults.length === 0 ? row : null, faults }
}

/** The rows of one table by the key that drafts know them by. */
export function rowsByDraftKey(table: DraftTable, rows: PackageRows): Map<string, AnyRow> {
  return new Map((rows[table] as readonly AnyRow[]).map((row) => [draftKey(table, row), row]))
}
