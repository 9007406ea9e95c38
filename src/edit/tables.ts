import { declarationOf, type TableName } from '@/dataset/declarations'
import type { AnyRow } from '@/import/packageRows'

/** The tables that can be written by hand, each after those whose keys it names. */
export const DRAFT_TABLES = [
  'sources',
  'models',
  'adoptions',
  'inspections',
  'shortcomings',
  'directives',
  'responses',
] as const satisfies readonly TableName[]
export type DraftTable = (typeof DRAFT_TABLES)[number]

/**
 * Those with a form of their own; a source is written within the form of what it is the source of.
 */
export const FORM_TABLES = [
  'models',
  'adoptions',
  'inspections',
  'shortcomings',
  'directives',
] as const satisfies readonly DraftTable[]
export type FormTable = (typeof FORM_TABLES)[number]

/**
 * A row as it is written, by column: days as ISO, lists with `;`, `''` where nothing is. Every
 * column of the table, in its order.
 */
export type Cells = Readonly<Record<string, string>>

/** Whether a name is that of a table with a form. */
export function isFormTable(name: unknown): name is FormTable {
  return FORM_TABLES.some((each) => each === name)
}

/**
 * The key of a row in an address and in what is stored: its key columns, with `;` between, which no
 * key holds.
 */
export function draftKey(table: DraftTable, row: AnyRow): string {
  return declarationOf(table)
    .key.map((column) => {
      const part = row[column]
      return typeof part === 'string' ? part : ''
    })
    .join(';')
}

/**
 * The column by which people know a row: its name, title or text; `null` for a table that only ties
 * others together.
 */
export function labelColumn(table: TableName): string | null {
  const { columns } = declarationOf(table)
  return ['name', 'title', 'text'].find((name) => Object.hasOwn(columns, name)) ?? null
}

/** A row without anything in it. */
export function blankCells(table: DraftTable): Cells {
  return Object.fromEntries(Object.keys(declarationOf(table).columns).map((name) => [name, '']))
}

/** Whether two rows are written alike. */
export function isSameCells(table: DraftTable, a: Cells, b: Cells): boolean {
  return changedColumns(table, a, b).length === 0
}

/**
 * The columns in which two rows differ, in the order of the table. A column that one does not have
 * is blank there.
 */
export function changedColumns(table: DraftTable, a: Cells | null, b: Cells): readonly string[] {
  return Object.keys(declarationOf(table).columns).filter(
    (name) => (a?.[name] ?? '') !== (b[name] ?? ''),
  )
}
