import { declarationOf, TABLE_NAMES, type TableName } from '@/dataset/declarations'
import type { ObservationRow } from '@/dataset/tables/observations'
import { IssueLog } from '@/dataset/issueLog'
import { issue, type Issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { Batch } from './batch'
import type { TableContext } from './cells'
import { Decisions } from './decisions'
import { withBlanksAbove } from './blanksAbove'
import { defaultsOf, isComplete } from './figureDefaults'
import { countFigures, noteCell, type CellOutcomes } from './figureCounts'
import { figureCells } from './figureCells'
import { planFigures } from './figurePlan'
import type { FigurePlan, Shape } from './planned'
import type { Names } from './names'
import { yearOfTitle } from './periodOfTable'
import { QuestionList, type Question } from './questions'
import type { Recipe } from './recipe'
import { isOwnForm, matchColumns, recogniseTable } from './recognise'
import { assignmentOf, FIRST_ROWS, type ReportedColumn, type RowYield } from './report'
import { SourceMaker } from './sourceMaker'
import { sayShares } from './shares'
import { takeFigures } from './takeFigures'
import { takeRecords } from './takeRecords'
import { Tally, tallySetAside, type IntakeCounts } from './tally'
import { withoutMarks } from './footnotes'
import { withFlag, type Flags } from './portalFlags'
import { askTotals, withNamedGroups, withTotalRows } from './totalRows'
import { checkTotals } from './totals'

/** A table of a file on its way in. */
export type Entry = {
  readonly origin: string
  readonly table: FileTable
  readonly recipe: Recipe
  /** Issues of its reading. */
  readonly issues: readonly Issue[]
  /** What its source says against single figures. */
  readonly flags?: Flags
}

export type TakenTable = {
  readonly table: TableName | null
  readonly shape: Shape | null
  readonly columns: readonly ReportedColumn[]
  readonly rows: IntakeCounts
  readonly made: number
  readonly firstRows: ReadonlyMap<number, RowYield>
  /** Of figures: what became of their numbers; `null` for any other table. */
  readonly figures: IntakeCounts | null
  readonly issues: readonly Issue[]
  readonly questions: readonly Question[]
}

/**
 * Takes the rows of one table into the batch, as the table of the package that it is recognised to
 * be. Never throws.
 */
export function takeTable(written: Entry, names: Names, batch: Batch): TakenTable {
  const log = new IssueLog()
  const questions = new QuestionList()
  const tally = new Tally()
  const say = (found: Issue): void => log.add(found)
  const { recipe } = written
  const isFigure = (heading: string): boolean => names.indicators.find(heading).kind === 'one'
  const { tables } = recogniseTable(written.table, recipe, isFigure)
  const areFigures = tables.length === 1 && tables[0] === 'observations'
  const table = areFigures
    ? withNamedGroups(withoutMarks(written.table, say), names)
    : written.table
  const entry = { ...written, table }
  const decisions = new Decisions(table, recipe, questions, say, isOwnForm(table))
  const context: TableContext = {
    file: table.file,
    recipe,
    names,
    decisions,
    questions,
    say,
    year: yearOf(table, recipe),
    period: null,
    periods: new Map(),
  }
  const done = takeAs(entry, tables, context, batch, tally)
  tallySetAside(tally, table.file, table.setAside, say)
  // A row whose fate nobody decided belongs to a table that could not be told.
  for (const { row } of table.rows) if (tally.get(row) === undefined) tally.set(row, 'refused')
  return { ...done, rows: tally.counts(), issues: log.list(), questions: questions.list() }
}

/** What offices send, the likeliest first. */
const USUAL_TABLES: readonly TableName[] = [
  'observations',
  'units',
  ...TABLE_NAMES.filter((name) => name !== 'observations' && name !== 'units'),
]

type Done = Pick<TakenTable, 'table' | 'shape' | 'columns' | 'made' | 'firstRows' | 'figures'>

function takeAs(
  entry: Entry,
  tables: readonly TableName[],
  context: TableContext,
  batch: Batch,
  tally: Tally,
): Done {
  const [name] = tables
  if (name !== undefined && tables.length === 1) {
    return name === 'observations'
      ? takeObservations(entry, context, batch, tally)
      : takeOthers(entry, context, name, batch, tally)
  }
  askTable(context, entry.table, tables)
  return unread(entry.table)
}

function unread({ columns }: FileTable): Done {
  return {
    table: null,
    shape: null,
    columns: columns.map((heading, index) => ({
      heading,
      index,
      assignment: null,
      how: 'none',
      aside: null,
      style: null,
    })),
    made: 0,
    firstRows: new Map(),
    figures: null,
  }
}

/** Issues: `table/unknown` where it fits no table, `table/ambiguous` where it fits several. */
function askTable(
  context: TableContext,
  { columns, file }: FileTable,
  tables: readonly TableName[],
): void {
  const isUnknown = tables.length === 0
  // All of them may be meant; those that offices send stand first.
  const values = isUnknown ? USUAL_TABLES : tables
  context.questions.ask({
    id: 'table',
    kind: 'table',
    about: columns.join(', '),
    choices: values.map((value) => ({ value, label: value })),
  })
  const code = isUnknown ? 'table/unknown' : 'table/ambiguous'
  const likely = isUnknown ? values.slice(0, 2) : values
  const expected = { kind: 'oneOf', values: likely } as const
  context.say(issue({ code, file, found: columns.join(', '), expected }))
}

function takeObservations(
  { origin, table: written, issues, flags }: Entry,
  context: TableContext,
  batch: Batch,
  tally: Tally,
): Done {
  const plan = planFigures(context, written)
  const { table: whole, waiting } = withBlanksAbove(context, written, plan)
  for (const { row } of waiting) tally.set(row, 'refused')
  const table = withTotalRows(context, whole, plan)
  const counted = { ...table, rows: [...table.rows, ...waiting] }
  const hasUnits =
    plan.shape.down.includes('unit_id') ||
    plan.shape.across.includes('unit_id') ||
    context.recipe.constants.has('unit_id')
  const hasIndicators =
    plan.shape.down.includes('indicator_id') || plan.shape.across.includes('indicator_id')
  if (plan.groups.length === 0 || !(hasUnits || hasIndicators)) {
    // Where numbers stand, somebody is asked whose and of what they are, which is sooner said than
    // which table it is.
    const hasNumbers = context.questions.list().some(({ kind }) => kind === 'figure')
    const isKnown = hasUnits || context.recipe.table !== null || context.recipe.answers.has('table')
    if (hasNumbers && plan.groups.length === 0) {
      const values = context.questions
        .list()
        .flatMap(({ kind, about }) => (kind === 'figure' ? [about] : []))
      context.say(
        issue({
          code: 'column/unanswered',
          file: table.file,
          column: 'value',
          expected: { kind: 'oneOf', values },
        }),
      )
    }
    if (plan.groups.length > 0 || hasNumbers) defaultsOf(context, table, plan)
    else if (!isKnown) {
      askTable(context, table, [])
      return unread(table)
    } else
      context.say(
        issue({ code: 'table/noFigures', file: table.file, found: table.columns.join(', ') }),
      )
    return {
      table: isKnown || plan.groups.length > 0 ? 'observations' : null,
      shape: null,
      columns: figureColumns(context, plan),
      made: 0,
      firstRows: new Map(),
      figures: countFigures(counted, plan, tally, new Map()),
    }
  }
  const defaults = defaultsOf(context, table, plan)
  context.decisions.figuresAre(figureCells(context, table, plan, defaults))
  const sources = new SourceMaker(context, origin)
  const cells: CellOutcomes = new Map()
  const figures = takeFigures(context, table, plan, defaults, sources, tally, cells)
  const used = new Set<string>()
  const outcomes = new Map<number, { kept: number; lost: number }>()
  const firstRows = firstRowsOf(written)
  for (const { observation, row, column, found, group } of figures) {
    const flag = flags?.get(row)?.get(observation.indicator_id)
    const record = batch.keepBeside(withFlag(observation, flag), plan)
    const repeated = batch.add('observations', record, { file: table.file, row, column, found })
    const outcome = outcomes.get(row) ?? { kept: 0, lost: 0 }
    outcomes.set(row, outcome)
    if (repeated) {
      context.say(repeated)
      for (const index of Object.values(group.parts)) noteCell(cells, row, index, 'refused')
    } else {
      used.add(record.source_id)
      firstRows.get(row)?.push(record)
    }
    outcome[repeated ? 'lost' : 'kept'] += 1
  }
  let made = 0
  for (const [row, { kept, lost }] of outcomes) {
    made += kept
    if (lost > 0) tally.set(row, kept === 0 ? 'refused' : 'changed')
  }
  for (const source of sources.made(used)) batch.add('sources', source, null)
  sayShares(context, plan, figures)
  const isAligned = !issues.some(
    ({ code }) => code === 'heading/blank' || code === 'heading/repeated',
  )
  const isWhole =
    isComplete(plan, defaults) &&
    counted.rows.every(({ row }) => tally.get(row) !== 'refused' && tally.get(row) !== 'changed')
  const verdicts = checkTotals(context, whole, plan, figures, isAligned && isWhole)
  askTotals(context, whole, plan, figures, verdicts)
  return {
    table: 'observations',
    shape: plan.shape,
    columns: figureColumns(context, plan),
    made,
    firstRows: yields(firstRows),
    figures: countFigures(counted, plan, tally, cells),
  }
}

/** A list for the figures of each of the first rows. */
function firstRowsOf({ rows }: FileTable): Map<number, ObservationRow[]> {
  return new Map(rows.slice(0, FIRST_ROWS).map(({ row }) => [row, []]))
}

function yields(
  figures: ReadonlyMap<number, readonly ObservationRow[]>,
): ReadonlyMap<number, RowYield> {
  return new Map([...figures].map(([row, own]) => [row, { figures: own, made: own.length }]))
}

function figureColumns(context: TableContext, plan: FigurePlan): ReportedColumn[] {
  return plan.columns.map(({ heading, index, role, how }) => ({
    heading,
    index,
    assignment: assignmentOf(role),
    how,
    aside: role.kind === 'aside' ? role.why : role.kind === 'ambiguous' ? 'ambiguous' : null,
    style: role.kind === 'figure' ? context.decisions.reportedStyle(index) : null,
  }))
}

function takeOthers(
  { origin, table }: Entry,
  context: TableContext,
  name: TableName,
  batch: Batch,
  tally: Tally,
): Done {
  const sources = new SourceMaker(context, origin)
  const records = takeRecords(context, name, table, sources, tally)
  const used = new Set<string>()
  const firstRows = new Map<number, RowYield>()
  const shown = firstRowsOf(table)
  let made = 0
  for (const { record, row } of records) {
    const repeated = batch.add(name, record, { file: table.file, row })
    if (repeated) {
      context.say(repeated)
      tally.set(row, 'refused')
      continue
    }
    made += 1
    if (shown.has(row)) firstRows.set(row, { figures: [], made: 1 })
    if (typeof record['source_id'] === 'string') used.add(record['source_id'])
  }
  if (name !== 'sources')
    for (const source of sources.made(used)) batch.add('sources', source, null)
  const at = new Map(
    [...matchColumns(name, table.columns, context.recipe)].map(([column, index]) => [
      index,
      column,
    ]),
  )
  const { columns } = declarationOf(name)
  const reported = table.columns.map((heading, index): ReportedColumn => {
    const column = at.get(index)
    const given = context.recipe.columns.get(heading.normalize('NFC').trim())
    const isNumber =
      column !== undefined && ['number', 'integer'].includes(columns[column]?.type ?? '')
    const style = isNumber ? context.decisions.style(index) : null
    if (column === undefined)
      return {
        heading,
        index,
        assignment: given ?? null,
        how: given ? 'given' : 'none',
        aside: null,
        style,
      }
    return {
      heading,
      index,
      assignment: { kind: 'column', column },
      how: given ? 'given' : 'heading',
      aside: null,
      style,
    }
  })
  return { table: name, shape: null, columns: reported, made, firstRows, figures: null }
}

function yearOf(table: FileTable, { constants, answers }: Recipe): number | null {
  const given = constants.get('year') ?? answers.get('constant:year')
  if (given !== undefined) return /^[12]\d{3}$/.test(given.trim()) ? Number(given) : null
  return yearOfTitle(table)
}
