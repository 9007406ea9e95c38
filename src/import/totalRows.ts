import type { FileTable } from './sheets/readFile'
import type { SetAsideRow } from './sheets/importTable'
import type { TableContext } from './cells'
import type { FigurePlan } from './planned'
import { tidyName } from './spelling'
import type { TakenFigure } from './takeFigures'
import { totalLabel, type TotalVerdict } from './totals'
import { holdsNumbers } from './tally'
import type { Names } from './names'

/** The question whose figures a row of totals holds; '' leaves it out. */
export function totalQuestion(label: string): string {
  return `total:${tidyName(label)}`
}

/**
 * The table with those rows of totals among its rows that somebody said are a unit's own: with the
 * key of that unit, and of what the column of a period, an indicator or a version says the same in
 * all rows, that. A row stays aside where a column says different things in the rows, as nobody
 * knows what its total is of.
 */
export function withTotalRows(
  context: TableContext,
  table: FileTable,
  plan: FigurePlan,
): FileTable {
  const offered = offeredRows(table, plan)
  const taken = offered.flatMap((row) => {
    const unit = unitSaid(context, row)
    return unit === null ? [] : [{ ...row, cells: cellsOf(row, table, plan, unit) ?? row.cells }]
  })
  if (taken.length === 0) return table
  const numbers = new Set(taken.map(({ row }) => row))
  return {
    ...table,
    rows: [...table.rows, ...taken].sort((a, b) => a.row - b.row),
    setAside: table.setAside.filter(({ row }) => !numbers.has(row)),
  }
}

/**
 * The table with those lines over groups of rows among its rows that are a unit's own: they name one
 * unit and hold numbers beside it, as that of a district does over its communes.
 */
export function withNamedGroups(table: FileTable, names: Names): FileTable {
  const own = table.setAside.filter(
    (row) =>
      row.kind === 'section' &&
      holdsNumbers(row) &&
      names.find('units', totalLabel(row), null).kind === 'one',
  )
  if (own.length === 0) return table
  const width = table.columns.length
  const taken = own.map((row) => ({
    ...row,
    cells: Array.from({ length: width }, (_, index) => row.cells[index] ?? ''),
  }))
  return {
    ...table,
    rows: [...table.rows, ...taken].sort((a, b) => a.row - b.row),
    setAside: table.setAside.filter((row) => !own.includes(row)),
  }
}

/**
 * Asks of each row of totals whether it is the own row of the unit above those of the table, which
 * is suggested unless these contradict it, it stands between them, or an earlier row is suggested. Group totals, of which
 * several are called alike, and a table that has the unit above already are not asked about.
 */
export function askTotals(
  context: TableContext,
  table: FileTable,
  plan: FigurePlan,
  figures: readonly TakenFigure[],
  verdicts: ReadonlyMap<number, TotalVerdict>,
): void {
  const parent = parentOf(context, figures)
  if (parent === null) return
  const [column = 0] = plan.keys.get('unit_id') ?? []
  let isSuggested = false
  for (const row of offeredRows(table, plan)) {
    if (unitSaid(context, row) !== null || isLeftOut(context, row)) continue
    // What stands between the rows is a total of some of them.
    const isBetween =
      figures.some((figure) => figure.row < row.row) &&
      figures.some((figure) => figure.row > row.row)
    const isLikely: boolean = !isSuggested && !isBetween && isOwn(verdicts.get(row.row))
    isSuggested ||= isLikely
    const about = totalLabel(row)
    context.questions.ask({
      id: totalQuestion(about),
      kind: 'name',
      about,
      row: row.row,
      column: table.columns[column] ?? null,
      table: 'units',
      choices: [{ value: parent, label: context.names.label('units', parent) }],
      isOpen: true,
      suggested: isLikely ? parent : '',
    })
  }
}

/** Whether the rows above let a row of totals be the figures of the unit above. */
function isOwn(verdict: TotalVerdict = 'untold'): boolean {
  return verdict === 'fits' || verdict === 'untold'
}

/** The unit that somebody said a row of totals is of; `null` where none is known. */
function unitSaid(context: TableContext, row: SetAsideRow): string | null {
  const answer = context.recipe.answers.get(totalQuestion(totalLabel(row)))
  if (answer === undefined || answer === '') return null
  const match = context.names.find('units', answer, null)
  return match.kind === 'one' ? match.id : null
}

function isLeftOut(context: TableContext, row: SetAsideRow): boolean {
  return context.recipe.answers.get(totalQuestion(totalLabel(row))) === ''
}

/** Rows of totals that hold numbers under figures, called as no other, of which all is known. */
function offeredRows(table: FileTable, plan: FigurePlan): readonly SetAsideRow[] {
  if (!plan.keys.has('unit_id')) return []
  const totals = table.setAside.filter(({ kind }) => kind === 'total')
  const names = totals.map((row) => tidyName(totalLabel(row)))
  const columns = plan.groups.flatMap(({ parts }) => Object.values(parts))
  return totals.filter(
    (row, index) =>
      names.indexOf(names[index] ?? '') === names.lastIndexOf(names[index] ?? '') &&
      columns.some((column) => /\d/.test(row.cells[column] ?? '')) &&
      row.cells.slice(table.columns.length).every((cell) => cell.trim() === '') &&
      cellsOf(row, table, plan, '') !== null,
  )
}

/** Columns beside the figures that may stay blank in a row of totals. */
const MAY_BE_BLANK: ReadonlySet<string> = new Set([
  'note',
  'quality',
  'missing_reason',
  'source_id',
  'published_on',
])

function cellsOf(
  { cells }: SetAsideRow,
  table: FileTable,
  { keys, periodParts }: FigurePlan,
  unit: string,
): readonly string[] | null {
  const whole = Array.from(table.columns, (_, index) => cells[index] ?? '')
  const label = cells.findIndex((cell) => cell.trim() === totalLabel({ cells }))
  if (label !== -1) whole[label] = ''
  for (const [index, column] of (keys.get('unit_id') ?? []).entries())
    whole[column] = index === 0 ? unit : ''
  const others = [...keys].flatMap(([name, columns]) =>
    name === 'unit_id' || MAY_BE_BLANK.has(name) ? [] : columns,
  )
  for (const column of [...others, ...Object.values(periodParts)]) {
    if ((whole[column] ?? '').trim() !== '') continue
    const said = new Set(table.rows.map((row) => (row.cells[column] ?? '').trim()))
    const [only] = said
    if (only === undefined || said.size > 1) return null
    whole[column] = only
  }
  return whole
}

/** The unit that those of the table lie in; `null` for none, several, or one that has figures. */
function parentOf(context: TableContext, figures: readonly TakenFigure[]): string | null {
  const units = new Set<string>(figures.map(({ observation }) => observation.unit_id))
  const parents = new Set(
    [...units].map((unit) => context.names.row('units', unit)?.['parent_id'] ?? null),
  )
  const [parent] = parents
  return parents.size === 1 && typeof parent === 'string' && !units.has(parent) ? parent : null
}
