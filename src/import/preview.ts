import type { PackageRows } from './packageRows'
import { FIRST_ROWS, type FileIntake } from './report'
import type { FileTable } from './sheets/readFile'
import type { PreviewFigure, PreviewRow } from './overview'

/** How many figures of a row are shown, and how many columns. */
const FIGURES = 4
const PREVIEW_COLUMNS = 16
const CELL = 60

/**
 * The first rows of a table and what came of each. `names`: the package with what was taken, for
 * names. A row that gave nothing, be it that its figure stands in another row already, has no
 * figures.
 */
export function previewRows(
  table: FileTable,
  { firstRows }: FileIntake,
  names: PackageRows,
): readonly PreviewRow[] {
  const unitName = nameBy(names.units, 'unit_id')
  const indicatorName = nameBy(names.indicators, 'indicator_id')
  return table.rows.slice(0, FIRST_ROWS).map((row) => {
    const { figures: all = [], made = 0 } = firstRows.get(row.row) ?? {}
    const figures = all
      .slice(0, FIGURES)
      .map(({ unit_id, indicator_id, period, value }): PreviewFigure => ({
        unit: unitName.get(unit_id) ?? unit_id,
        indicator: indicatorName.get(indicator_id) ?? indicator_id,
        period,
        value,
      }))
    const cells = row.cells
      .slice(0, PREVIEW_COLUMNS)
      .map((cell) => (cell.length > CELL ? `${cell.slice(0, CELL)}…` : cell))
    return { row: row.row, cells, figures, made }
  })
}

function nameBy<Key extends string>(
  rows: readonly ({ readonly short_name: string } & { readonly [K in Key]: string })[],
  key: Key,
) {
  return new Map<string, string>(rows.map((row) => [row[key], row.short_name]))
}
