import { foldText } from '@/dataset/text'
import type { FileTable } from './sheets/readFile'
import type { TableContext } from './cells'
import { numbersOf } from './columnContent'
import type { Role } from './headingRoles'
import type { FigureGroup, PlannedColumn } from './planned'
import { totalQuestion } from './totalRows'

/** A heading over what all units of a table make together, folded. */
const TOTAL = /^(?:toan|ca) (?:tinh|thanh pho|huyen)$|^(?:tong )?cong$|^chung toan tinh$/

/**
 * What a column is that somebody said holds the own figures of the unit above those across the
 * table; the role given for any other.
 */
export function roleOfTotal(context: TableContext, heading: string, role: Role): Role {
  const answer = isTotal(heading, role) ? context.recipe.answers.get(totalQuestion(heading)) : ''
  const match = answer ? context.names.find('units', answer, null) : null
  return match?.kind === 'one' ? { kind: 'figure', part: 'value', at: { unit_id: match.id } } : role
}

/**
 * Asks of a column of totals beside columns of units whether it holds the own figures of the unit
 * above these, as `askTotals` does of rows. That is suggested where no row contradicts it: counts
 * add up, anything else lies between the least and the largest beside it.
 */
export function askTotalColumns(
  context: TableContext,
  table: FileTable,
  columns: readonly PlannedColumn[],
  groups: readonly FigureGroup[],
): void {
  const totals = columns.filter(({ heading, role }) => isTotal(heading, role))
  if (totals.length === 0) return
  const parent = parentOf(context, groups)
  if (parent === null) return
  const parts = groups.flatMap(({ at, parts: { value } }) =>
    at.unit_id === undefined || value === undefined ? [] : [numbersOf(table, value)],
  )
  for (const { heading, index } of totals) {
    if (context.recipe.answers.get(totalQuestion(heading)) === '') continue
    context.questions.ask({
      id: totalQuestion(heading),
      kind: 'name',
      about: heading,
      column: heading,
      table: 'units',
      choices: [{ value: parent, label: context.names.label('units', parent) }],
      isOpen: true,
      suggested: isBorneOut(numbersOf(table, index), parts) ? parent : '',
    })
  }
}

function isTotal(heading: string, role: Role): boolean {
  return role.kind === 'aside' && role.why === 'derived' && TOTAL.test(foldText(heading).trim())
}

/** The unit that those across a table lie in; `null` for none, several, or one that is among them. */
function parentOf(context: TableContext, groups: readonly FigureGroup[]): string | null {
  const units = groups.flatMap(({ at }) => {
    const match = at.unit_id === undefined ? null : context.names.find('units', at.unit_id, null)
    return match?.kind === 'one' ? [match.id] : []
  })
  const parents = new Set(units.map((id) => context.names.row('units', id)?.['parent_id'] ?? null))
  const [parent] = parents
  return parents.size === 1 && typeof parent === 'string' && !units.includes(parent) ? parent : null
}

type Numbers = readonly (string | null)[]

function isBorneOut(totals: Numbers, parts: readonly Numbers[]): boolean {
  const held = totals.flatMap((total, row) => {
    const own = parts.flatMap((numbers) => numbers[row] ?? [])
    return total === null || own.length < parts.length || own.length === 0
      ? []
      : [fits(Number(total), own.map(Number))]
  })
  return held.length > 0 && held.every((each) => each)
}

/** Beyond that no share and no score goes, so that whole numbers are counts. */
const MOST_POINTS = 100

function fits(total: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((all, each) => all + each, 0)
  if (Math.abs(sum - total) < 1e-6) return true
  const isCount =
    [total, ...parts].every((each) => Number.isInteger(each)) &&
    parts.some((each) => each > MOST_POINTS)
  return !isCount && parts.some((each) => each <= total) && parts.some((each) => each >= total)
}
