import type { Dataset } from '@/dataset/dataset'
import { declarationOf, TABLE_NAMES, type Row, type TableName } from '@/dataset/declarations'
import type { Observation } from '@/dataset/observations'
import type { ObservationRow } from '@/dataset/tables/observations'

/**
 * The rows of every table of a package, in the order of its files: what can be merged, compared and
 * written.
 */
export type PackageRows = { readonly [Name in TableName]: readonly Row<Name>[] }

/** A row of any table, by column. */
export type AnyRow = Readonly<Record<string, unknown>>

export const NO_ROWS_AT_ALL: PackageRows = packageRows(() => [])

/** Makes the rows of a package out of those of each table. */
export function packageRows(rowsOf: (name: TableName) => readonly AnyRow[]): PackageRows {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, rowsOf(name)]),
  ) as unknown as PackageRows
}

/** The rows of one table, whichever it is. */
export function tableRows(rows: PackageRows, name: TableName): readonly AnyRow[] {
  return rows[name]
}

/** The rows that a dataset holds. Rows and cells that could not be read are not among them. */
export function rowsOfDataset(dataset: Dataset): PackageRows {
  const { observations, ...others } = dataset
  return packageRows((name) => {
    if (name === 'observations')
      return Array.from({ length: observations.length }, (_, index) =>
        observationRow(observations.at(index)),
      )
    const table = others[name]
    return 'rows' in table ? table.rows : table
  })
}

/** A figure as its row has it: its target is its own, not that of the table of targets. */
function observationRow({
  file: _file,
  row: _row,
  ownTarget: target,
  ...columns
}: Observation): ObservationRow {
  return { ...columns, target }
}

/** The key of a row as one text; rows of one table with equal texts are the same row. */
export function keyOf(name: TableName, row: AnyRow): string {
  return declarationOf(name)
    .key.map((column) => String(row[column]))
    .join('\u0000')
}

/** The rows of a table by key, the first where two have the same. */
export function byKey(name: TableName, rows: readonly AnyRow[]): Map<string, AnyRow> {
  const map = new Map<string, AnyRow>()
  for (const row of rows) {
    const key = keyOf(name, row)
    if (!map.has(key)) map.set(key, row)
  }
  return map
}
