import { readCell } from '@/dataset/column'
import {
  observations,
  BASES,
  STATUSES,
  type Basis,
  type Status,
} from '@/dataset/tables/observations'
import { isSameKind, periodOf, type PeriodId } from '@/dataset/period'
import { issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import { periodOfText, readOfficeText, type TableContext } from './cells'
import { DIMENSIONS, type Dimension, type FigureGroup, type FigurePlan } from './planned'
import { periodOfTable, titleLines } from './periodOfTable'
import { periodsIn } from './periods'
import { isRelativePeriod } from './relativePeriods'
import { indicatorOfTitle, namedOver } from './titleNames'

/**
 * What holds for every figure of a table, because no column says otherwise. `null`: it is not
 * known, and figures cannot be taken until somebody says.
 */
export type FigureDefaults = {
  readonly unit_id: string | null
  readonly indicator_id: string | null
  readonly period: PeriodId | null
  readonly basis: Basis
  readonly status: Status
  readonly published_on: string | null
  readonly note: string | null
}

/**
 * Until somebody says which version figures are, they are the least settled one, which takes the
 * place of no other.
 */
const BASIS: Basis = 'self'
/** Figures that come out of a file are not official before somebody says so. */
const STATUS: Status = 'provisional'

/**
 * What the recipe or the title of the file says of all figures of a table. Issues:
 * `period/fromTitle` (info); `period/contradiction` (warning) where the recipe says another period
 * than the title; `period/missing` and `column/unanswered` for a period, a unit or an indicator
 * that no column says (all rows wait; one that the lines over the table name is suggested); `column/assumed` (warning for the version of the figures,
 * about which somebody is asked; info for their status); and those of `readOfficeText` for what the
 * recipe says.
 */
export function defaultsOf(
  context: TableContext,
  table: FileTable,
  plan: FigurePlan,
): FigureDefaults {
  const isSaid = (name: Dimension): boolean => plan.shape.down.includes(name) || isOver(plan, name)
  const constant = (name: keyof typeof observations.columns): unknown =>
    constantOf(context, table, name)
  const given = constant('period')
  if (given !== null) holdAgainstTitle(context, table, given as PeriodId)
  const period = isSaid('period')
    ? aboveSections(table, plan)
    : (given ?? yearOfColumns(plan) ?? periodOfTable(context, table))
  for (const name of ['unit_id', 'indicator_id'] as const) {
    if (isSaid(name)) continue
    const said = constantOf(context, table, name)
    if (said === null) askForColumn(context, table, plan, name)
    else if (typeof said === 'string') holdAgainstNames(context, table, name, said)
  }
  const basis = constant('basis')
  if (basis === null && !isSaid('basis')) {
    ask(context, 'basis', BASES, BASIS)
    context.say(assumed(context, 'basis', BASIS, 'warning'))
  }
  const status = constant('status')
  if (status === null && !plan.keys.has('status')) {
    ask(context, 'status', STATUSES, STATUS)
    context.say(assumed(context, 'status', STATUS, 'info'))
  }
  return {
    unit_id: constant('unit_id') as string | null,
    indicator_id: constant('indicator_id') as string | null,
    period: period as PeriodId | null,
    basis: (basis as Basis | null) ?? BASIS,
    status: (status as Status | null) ?? STATUS,
    published_on: constant('published_on') as string | null,
    note: constant('note') as string | null,
  }
}

/**
 * The period of the rows above the first line that says one: that of the title, where it is of the
 * same kind as the lines.
 */
function aboveSections(table: FileTable, { sections }: FigurePlan): PeriodId | null {
  const [first] = sections.get('period') ?? []
  const { periods, years } = periodsIn(titleLines(table))
  const [title] = periods
  if (first === undefined || title === undefined || periods.length > 1) return null
  const named = periodsIn([first.text]).periods[0] ?? periodOfText(first.text, years[0] ?? null)
  return named !== null && isSameKind(periodOf(named), periodOf(title)) ? title : null
}

/**
 * The year of all columns, where each of the others that say a period is a part of it and the rest
 * is of the whole year: `I/2021 | II/2021 | whole year`. `null` for any others.
 */
function yearOfColumns({ groups }: FigurePlan): PeriodId | null {
  const said = [...new Set(groups.map(({ at }) => at.period))]
  const years = new Set(
    said.flatMap((each) => (each === undefined || each === 'in-year' ? [] : [each.slice(0, 4)])),
  )
  const [year] = years
  return said.includes('in-year') && !said.includes(undefined) && years.size === 1
    ? ((year ?? null) as PeriodId | null)
    : null
}

function constantOf(
  context: TableContext,
  table: FileTable,
  name: keyof typeof observations.columns,
): unknown {
  const { answers, constants } = context.recipe
  // To the question which column it is, the answer may be that it is one thing for all rows.
  const column = answers.get(`column:${name}`)
  const written =
    constants.get(name) ??
    answers.get(`constant:${name}`) ??
    (table.columns.includes(column ?? '') ? undefined : column)
  if (written === undefined || written === '') return null
  // A unit is looked for in the period of each figure, so its name is kept.
  if (name === 'unit_id') return written
  const heading = `constants.${name}`
  const read = readOfficeText(context, name, observations.columns[name], written, {
    row: null,
    heading,
  })
  if (read.kind !== 'value') return null
  const checked =
    typeof read.value === 'string' ? readCell(observations.columns[name], read.value) : null
  return checked?.ok ? checked.value : read.value
}

/** Last month's recipe must not date this month's figures in silence. */
function holdAgainstTitle(context: TableContext, table: FileTable, given: PeriodId): void {
  const { periods } = periodsIn(titleLines(table))
  if (periods.length === 0 || periods.includes(given)) return
  const expected = { kind: 'text', text: given } as const
  context.say(
    issue({
      code: 'period/contradiction',
      severity: 'warning',
      file: context.file,
      column: 'period',
      found: periods.join(', '),
      expected,
    }),
  )
}

/**
 * Nor must its answer of what one table was about hold for another one in silence. Issues:
 * `name/contradiction` (warning).
 */
function holdAgainstNames(
  context: TableContext,
  table: FileTable,
  column: 'unit_id' | 'indicator_id',
  said: string,
): void {
  const known = column === 'unit_id' ? 'units' : 'indicators'
  const named = namedOver(context, table, known)
  const match = context.names.find(known, said, null)
  if (named === null || match.kind !== 'one' || match.id === named) return
  const expected = { kind: 'oneOf', values: [context.names.label(known, named)] } as const
  const found = context.names.label(known, match.id)
  const at = { file: context.file, column, found, expected }
  context.say(issue({ code: 'name/contradiction', severity: 'warning', ...at }))
}

function askForColumn(
  context: TableContext,
  table: FileTable,
  { columns: planned, groups }: FigurePlan,
  name: Dimension,
): void {
  const known = name === 'unit_id' ? 'units' : 'indicators'
  const named =
    known === 'units' ? namedOver(context, table, known) : indicatorOfTitle(context, table)
  // What is known to hold figures or other names holds none of these.
  const used = new Set(groups.flatMap(({ parts }) => Object.values(parts)))
  const columns = planned.flatMap(({ heading: value, index, role }) =>
    used.has(index) || role.kind === 'column' ? [] : [{ value, label: value }],
  )
  const own = named === null ? [] : [{ value: named, label: context.names.label(known, named) }]
  context.questions.ask({
    id: `column:${name}`,
    kind: 'column',
    about: name,
    choices: [...own, ...columns],
    table: known,
    isOpen: true,
    suggested: named,
  })
  context.say(
    issue({
      code: 'column/unanswered',
      file: context.file,
      column: name,
      expected:
        columns.length === 0 ? null : { kind: 'oneOf', values: columns.map(({ label }) => label) },
    }),
  )
}

function ask(
  context: TableContext,
  about: string,
  values: readonly string[],
  suggested: string,
): void {
  const choices = values.map((value) => ({ value, label: value }))
  context.questions.ask({
    id: `constant:${about}`,
    kind: 'constant',
    about,
    choices,
    suggested,
    isNeeded: false,
  })
}

function assumed(
  context: TableContext,
  column: string,
  text: string,
  severity: 'warning' | 'info',
): ReturnType<typeof issue> {
  return issue({
    code: 'column/assumed',
    severity,
    file: context.file,
    column,
    expected: { kind: 'text', text },
  })
}

/** Whether every column of figures says by its heading where its figures belong. */
function isOver({ groups }: FigurePlan, name: Dimension): boolean {
  // Without any, the first question is what the numbers are; its answer says the indicator.
  return groups.length === 0
    ? name === 'indicator_id'
    : groups.every((group) => saysOf(group, name))
}

/**
 * Whether a heading says by itself where its figures belong; a period that follows from another
 * does not.
 */
function saysOf({ at }: FigureGroup, name: Dimension): boolean {
  const said = at[name]
  return said !== undefined && !(name === 'period' && isRelativePeriod(said))
}

/** Whether a plan leaves something out that no figure can be without. */
export function isComplete(plan: FigurePlan, defaults: FigureDefaults): boolean {
  return DIMENSIONS.every(
    (name) => defaults[name] !== null || plan.shape.down.includes(name) || isOver(plan, name),
  )
}
