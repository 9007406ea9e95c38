import { writtenCells } from '@/edit/cells'
import type { Change } from '@/edit/change'
import { newCells } from '@/edit/propose'
import { draftKey, type Cells, type DraftTable } from '@/edit/tables'
import type { AnyRow, PackageRows } from '@/import/packageRows'
import { DATA_ROWS } from '#tests/import/base'

/** The shipped package without its figures, which no draft touches. */
export const BASE: PackageRows = { ...DATA_ROWS, observations: [] }

let moment = 1000

/** A row as the package writes it, by its place. Throws where there is none. */
export function cellsAt(table: DraftTable, index: number, rows: PackageRows = BASE): Cells {
  const row = (rows[table] as readonly AnyRow[])[index]
  if (!row) throw new Error(`${table} has no row ${index}`)
  return writtenCells(table, row)
}

/** A change as the form saves it; each is saved later than the one before. */
export function change(table: DraftTable, before: Cells | null, cells: Cells): Change {
  moment += 1
  return {
    table,
    key: draftKey(table, cells),
    before,
    cells,
    savedAt: moment,
    tab: 'tab',
    replaced: [],
  }
}

/** A change of some columns of a row that the package has. */
export function edit(
  table: DraftTable,
  index: number,
  columns: Readonly<Record<string, string>>,
  rows: PackageRows = BASE,
): Change {
  const before = cellsAt(table, index, rows)
  return change(table, before, { ...before, ...columns })
}

/** A new shortcoming that names what the package has, with some columns set. */
export function newShortcoming(columns: Readonly<Record<string, string>> = {}): Change {
  const { field_id, unit_ids, source_id } = cellsAt('shortcomings', 0)
  const given = {
    shortcoming_id: 'new',
    field_id,
    unit_ids,
    source_id,
    text: 'x',
    severity: 'low',
    found_on: '2021-10-27',
    attribution: 'joint',
  }
  return change(
    'shortcomings',
    null,
    newCells('shortcomings', { ...(given as Record<string, string>), ...columns }),
  )
}

/** The package with some rows of a table written anew: what a later version of it may look like. */
export function withRows(
  table: DraftTable,
  of: (rows: readonly AnyRow[]) => readonly AnyRow[],
): PackageRows {
  return { ...BASE, [table]: of(BASE[table]) }
}
