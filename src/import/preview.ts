import type { PackageRows } from './packageRows'
import { takeIn } from './intake'
import { TABLE_NAMES } from '@/dataset/declarations'
import { tableRows } from './packageRows'
import type { Recipe } from './recipe'
import type { FileIntake } from './report'
import { usable } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { PreviewFigure, PreviewRow } from './overview'

/** How many rows are shown, how many figures of each, and how many columns. */
const ROWS = 6
const FIGURES = 4
const PREVIEW_COLUMNS = 16
const CELL = 60

/**
 * The first rows of a table and what is made of each, by what is known of the whole table: columns
 * and styles of numbers are not decided anew for a single row. `names`: the package with what was
 * taken, for names. A row that gives nothing has no figures.
 */
export function previewRows(
  table: FileTable,
  report: FileIntake,
  names: PackageRows,
): readonly PreviewRow[] {
  const recipe = pinned(report)
  const base: PackageRows = { ...names, observations: [] }
  const unitName = nameBy(names.units, 'unit_id')
  const indicatorName = nameBy(names.indicators, 'indicator_id')
  return table.rows.slice(0, ROWS).map((row) => {
    const one: FileTable = {
      ...table,
      rows: [row],
      setAside: table.setAside.filter(({ kind }) => kind === 'title'),
      detections: [],
    }
    const read = usable({
      format: 'csv',
      encoding: null,
      sheets: [],
      detections: [],
      tables: [one],
    } as const)
    const { taken } = takeIn({ files: [{ file: report.origin, read }], base, recipes: [recipe] })
    const figures = taken.observations
      .slice(0, FIGURES)
      .map(({ unit_id, indicator_id, period, value }): PreviewFigure => ({
        unit: unitName.get(unit_id) ?? unit_id,
        indicator: indicatorName.get(indicator_id) ?? indicator_id,
        period,
        value,
      }))
    const made = TABLE_NAMES.reduce(
      (sum, name) =>
        sum + (name === 'sources' && report.table !== name ? 0 : tableRows(taken, name).length),
      0,
    )
    const cells = row.cells
      .slice(0, PREVIEW_COLUMNS)
      .map((cell) => (cell.length > CELL ? `${cell.slice(0, CELL)}…` : cell))
    return { row: row.row, cells, figures, made }
  })
}

/** The recipe followed, with all that was recognised written down. */
function pinned({ recipe, columns, table }: FileIntake): Recipe {
  const assigned = columns.flatMap(({ heading, assignment }) =>
    assignment ? [[heading.normalize('NFC').trim(), assignment] as const] : [],
  )
  const styles = columns.flatMap(({ heading, style }) =>
    style ? [[`number:${heading}`, style] as const] : [],
  )
  return {
    ...recipe,
    file: null,
    sheet: null,
    table: recipe.table ?? table,
    columns: new Map([...assigned, ...recipe.columns]),
    answers: new Map([...styles, ...recipe.answers]),
  }
}

function nameBy<Key extends string>(
  rows: readonly ({ readonly short_name: string } & { readonly [K in Key]: string })[],
  key: Key,
) {
  return new Map<string, string>(rows.map((row) => [row[key], row.short_name]))
}
