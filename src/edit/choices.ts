import { foldText } from '@/dataset/text'
import { declarationOf, isTableName, type TableName } from '@/dataset/declarations'
import { labelColumn } from './tables'
import type { AnyRow, PackageRows } from '@/import/packageRows'

/**
 * One row that a reference may name. `date`: the day by which people know it, where it has one;
 * `folded`: for searching.
 */
export type Choice = {
  readonly value: string
  readonly label: string
  readonly date: string | null
  readonly folded: string
}

/**
 * The rows that a column can name, in the order of the package; none for a column that names none.
 * Units of the tier that the package is about come before the others.
 */
export function choicesOf(
  rows: PackageRows,
  reference: string | undefined,
  level: string | null = null,
): readonly Choice[] {
  if (reference === undefined || !isTableName(reference)) return []
  const [key = ''] = declarationOf(reference).key
  const all = rows[reference] as readonly AnyRow[]
  const isNear = (row: AnyRow): boolean => level === null || row['level'] === level
  const ordered =
    reference === 'units' ? [...all.filter(isNear), ...all.filter((row) => !isNear(row))] : all
  return ordered.map((row) => {
    const label = labelOfRow(reference, row)
    const short = typeof row['short_name'] === 'string' ? row['short_name'] : ''
    const date = reference === 'inspections' && typeof row['date'] === 'string' ? row['date'] : null
    return { value: String(row[key]), label, date, folded: foldText(`${label} ${short}`) }
  })
}

/** What a row is called; its key where it has no name. */
export function labelOfRow(table: TableName, row: AnyRow): string {
  const label = row[labelColumn(table) ?? '']
  return typeof label === 'string' && label !== ''
    ? label
    : String(row[declarationOf(table).key[0] ?? ''])
}

/** The choices whose name has what was typed in it, without regard to tone marks. */
export function foundChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = foldText(typed)
  return wanted === '' ? choices : choices.filter(({ folded }) => folded.includes(wanted))
}
