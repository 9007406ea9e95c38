import { holdsNumbers, isMadeOf, numbersOf } from './columnContent'
import { roleOfHeading } from './headingRoles'
import type { Names } from './names'
import { formCell } from './officialHeadings'
import type { Recipe } from './recipe'
import type { FileTable } from './sheets/readFile'
import { nameKey } from './spelling'

/** Whether a heading says that its figures are a share. */
export function isShareHeading(heading: string): boolean {
  return /%/.test(heading) || /\bti (?:le|trong)\b/.test(nameKey(heading))
}

/**
 * Whether a column beside those of a form is read as in any other table: figures of something else,
 * a count that the package has an indicator for, a period or a note.
 */
export function isBesides(table: FileTable, index: number, recipe: Recipe, names: Names): boolean {
  const heading = table.columns[index] ?? ''
  const named = names.indicators.find(heading)
  if (named.kind === 'one' && names.row('indicators', named.id)?.['measure'] === 'count')
    return true
  if (formCell(heading) !== null) return false
  const { role } = roleOfHeading(heading, names, null, recipe.answers)
  const isKey =
    role.kind === 'column' && role.column !== 'unit_id' && role.column !== 'indicator_id'
  if (isKey || role.kind === 'periodPart') return true
  return holdsNumbers(table, index) && !(isShareHeading(heading) && isOfForm(table, index))
}

/** Whether a share is made by two columns of the form itself. */
function isOfForm(table: FileTable, index: number): boolean {
  const shares = numbersOf(table, index)
  const counts = table.columns.flatMap((heading, at) =>
    formCell(heading) === null ? [] : [numbersOf(table, at)],
  )
  return counts.some((below) => counts.some((above) => isMadeOf(shares, above, below, 1)))
}
