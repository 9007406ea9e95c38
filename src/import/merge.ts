import { TABLE_NAMES, type TableName } from '@/dataset/declarations'
import { keyOf, packageRows, tableRows, type AnyRow, type PackageRows } from './packageRows'

/** A row that both packages have, with the columns in which it differs. */
type RowChange = {
  readonly before: AnyRow
  readonly after: AnyRow
  readonly columns: readonly string[]
}

/**
 * What becomes of the rows of one table from one package to another; rows are the same where their
 * keys are.
 */
export type TableDiff = {
  readonly table: TableName
  readonly added: readonly AnyRow[]
  readonly changed: readonly RowChange[]
  readonly removed: readonly AnyRow[]
  readonly untouched: number
}

/**
 * Puts rows into a package: a row with a key that is there takes its place, any other goes to the
 * end. A table in `replaced` is taken as it comes, so that rows which it leaves out are gone.
 * Nothing else is removed. Of two rows with one key in `taken` the first counts.
 */
export function mergeRows(
  base: PackageRows,
  taken: PackageRows,
  replaced: ReadonlySet<TableName> = new Set(),
): PackageRows {
  return packageRows((name) => {
    const rows = tableRows(taken, name)
    if (replaced.has(name)) return rows
    if (rows.length === 0) return tableRows(base, name)
    const byKey = new Map<string, AnyRow>()
    for (const row of rows) {
      const key = keyOf(name, row)
      if (!byKey.has(key)) byKey.set(key, row)
    }
    const merged = tableRows(base, name).map((row) => {
      const key = keyOf(name, row)
      const found = byKey.get(key)
      byKey.delete(key)
      return found ?? row
    })
    return [...merged, ...byKey.values()]
  })
}

/** How many rows of a table a package has and others do not bring. */
export function rowsBeside(table: TableName, base: PackageRows, taken: PackageRows): number {
  const brought = new Set(tableRows(taken, table).map((row) => keyOf(table, row)))
  return tableRows(base, table).filter((row) => !brought.has(keyOf(table, row))).length
}

/**
 * What differs between two packages, table by table, in the order of the reference page; a table in
 * which nothing differs is not in it.
 */
export function diffRows(before: PackageRows, after: PackageRows): readonly TableDiff[] {
  return TABLE_NAMES.map((table) =>
    diffTable(table, tableRows(before, table), tableRows(after, table)),
  ).filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0)
}

function diffTable(
  table: TableName,
  before: readonly AnyRow[],
  after: readonly AnyRow[],
): TableDiff {
  const held = new Map(before.map((row) => [keyOf(table, row), row]))
  const added: AnyRow[] = []
  const changed: RowChange[] = []
  let untouched = 0
  for (const row of after) {
    const key = keyOf(table, row)
    const was = held.get(key)
    held.delete(key)
    const columns = was
      ? Object.keys(row).filter((column) => !isSame(was[column], row[column]))
      : []
    if (!was) added.push(row)
    else if (columns.length > 0) changed.push({ before: was, after: row, columns })
    else untouched += 1
  }
  return { table, added, changed, removed: [...held.values()], untouched }
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((each, index) => each === b[index])
}
