import { readCell, type AnyColumn } from '@/dataset/column'
import type { PeriodId } from '@/dataset/period'
import { issue, type Expected, type Issue } from '@/dataset/issue'
import type { IssueCode } from '@/dataset/issueCodes'
import type { TableRow } from '@/dataset/cells/table'
import { readBlank } from './blanks'
import { DAY_EXAMPLES, NUMBER_EXAMPLES, type Decisions } from './decisions'
import { qualifiersIn } from './headingWords'
import type { AnyMatch, Names } from './names'
import { addableUnit, NEW_UNIT } from './newUnits'
import { nearName } from './nearNames'
import { readPeriod } from './periods'
import { nameQuestion, type Choice, type QuestionList } from './questions'
import type { Recipe } from './recipe'
import { hasForeignLetters, nameKey } from './spelling'
import { ENUM_WORDS, NO_NAME } from './vocabulary'

/**
 * What one cell of a file became: a value of its column (`null`: blank), a fault with its issue, or
 * `waits`, where an issue of the column says why.
 */
export type CellOutcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'fault' }
  | { readonly kind: 'waits' }
  | { readonly kind: 'leftOut' }

const FAULT: CellOutcome = { kind: 'fault' }

/** All that it takes to understand the cells of one table. */
export type TableContext = {
  readonly file: string
  readonly recipe: Recipe
  readonly names: Names
  readonly decisions: Decisions
  readonly questions: QuestionList
  readonly say: (issue: Issue) => void
  /** The year that the file says for periods that leave it out; `null`: none, or several. */
  readonly year: number | null
  /** When the units that a row names existed, where that is known. */
  readonly period: PeriodId | null
  /** The texts of cells that were read as periods; a table says the same few in all its rows. */
  readonly periods: Map<string, PeriodId | null>
}

export type CellPlace = { readonly row: number | null; readonly heading: string }

/**
 * A cell as an office writes it → a value of a column of the package: numbers and days in the style
 * of their column, periods, words of a list, and names of what the column refers to. Issues:
 * `cell/type`, `cell/enum`, `cell/range`, `cell/required`, `cell/unsafe`, `name/unknown`,
 * `name/ambiguous`. Never throws.
 */
export function readOfficeCell(
  context: TableContext,
  name: string,
  column: AnyColumn,
  row: TableRow,
  index: number,
  heading: string,
): CellOutcome {
  const cell = row.cells[index] ?? ''
  const place = { row: row.row, heading }
  const isText = column.type === 'text' || column.type === 'list'
  if (row.marks?.[index] === 'unread') return FAULT
  if (cell.trim() === '' || (!isText && readBlank(cell) !== null))
    return finish(context, column, '', cell, place)
  if (column.type === 'number' || column.type === 'integer') {
    const style = context.decisions.style(index)
    if (style === null && !(row.stored?.[index] ?? false)) return { kind: 'waits' }
    const read = context.decisions.number(row, index)
    const values = NUMBER_EXAMPLES[style ?? 'point']
    if (!read || read.outOf !== null)
      return fault(context, 'cell/type', place, cell, { kind: 'oneOf', values })
    return finish(context, column, read.number, cell, place)
  }
  if (column.type !== 'date') return readOfficeText(context, name, column, cell, place)
  const order = context.decisions.order(index)
  if (order === null) return { kind: 'waits' }
  const day = context.decisions.day(row, index)
  if (day !== null) return finish(context, column, day, cell, place)
  return fault(context, 'cell/type', place, cell, { kind: 'oneOf', values: DAY_EXAMPLES[order] })
}

/**
 * As `readOfficeCell`, for a text that stands in no column: a constant, or a cell of a column that
 * holds no numbers or days.
 */
export function readOfficeText(
  context: TableContext,
  name: string,
  column: AnyColumn,
  text: string,
  place: CellPlace,
): CellOutcome {
  if (text.trim() === '') return finish(context, column, '', text, place)
  if (column.type === 'period') {
    const period = periodSaid(context, text)
    if (period !== null) return { kind: 'value', value: period }
    if (readPeriod(text) === null)
      return fault(context, 'cell/type', place, text, { kind: 'type', type: 'period' })
    askYear(context, text, place)
    return FAULT
  }
  if (column.type === 'enum')
    return finish(context, column, wordOf(name, column, text), text, place)
  return column.reference === undefined
    ? finish(context, column, text, text, place)
    : readReferences(context, column, text, place)
}

function periodSaid({ periods, year }: TableContext, text: string): PeriodId | null {
  const held = periods.get(text)
  if (held !== undefined) return held
  const period = periodOfText(text, year)
  periods.set(text, period)
  return period
}

/**
 * The period that a text says, with the year of the file where it says none; `null` where it is no
 * period.
 */
export function periodOfText(text: string, year: number | null): PeriodId | null {
  const read = readPeriod(text)
  if (!read) return null
  if (read.period !== null) return read.period
  return year === null ? null : read.withYear(year)
}

/** Asks for the year of a period that says none. Issues: `period/missing`. */
export function askYear(context: TableContext, found: string, { row, heading }: CellPlace): void {
  context.questions.ask({
    id: 'constant:year',
    kind: 'constant',
    about: 'year',
    row,
    column: heading,
    choices: [],
    isOpen: true,
  })
  context.say(
    issue({
      code: 'period/missing',
      file: context.file,
      row,
      column: heading,
      found,
      expected: { kind: 'type', type: 'period' },
    }),
  )
}

function finish(
  context: TableContext,
  column: AnyColumn,
  text: string,
  found: string,
  place: CellPlace,
): CellOutcome {
  const read = readCell(column, text)
  return read.ok
    ? { kind: 'value', value: read.value }
    : fault(context, read.code, place, found, read.expected)
}

function fault(
  context: TableContext,
  code: IssueCode,
  { row, heading }: CellPlace,
  found: string,
  expected: Expected,
): CellOutcome {
  context.say(issue({ code, file: context.file, row, column: heading, found, expected }))
  return FAULT
}

/** The word of the package that a word of the office means; the word itself where it means none. */
function wordOf(name: string, { values = [] }: AnyColumn, text: string): string {
  const trimmed = text.trim()
  if (values.includes(trimmed)) return trimmed
  const key = trimmed === '%' ? '%' : nameKey(trimmed)
  const known = ENUM_WORDS[name] ?? {}
  const isIt = (value: string): boolean =>
    nameKey(value) === key ||
    (known[value] ?? []).some((word) => (word === '%' ? word : nameKey(word)) === key)
  return values.find(isIt) ?? trimmed
}

/** A name, or several in one cell: with `;`, else with commas or line breaks, between them. */
function readReferences(
  context: TableContext,
  column: AnyColumn,
  text: string,
  place: CellPlace,
): CellOutcome {
  const table = column.reference ?? ''
  if (column.type === 'id') {
    const found = resolveReference(context, table, text, place)
    return found.kind === 'one'
      ? { kind: 'value', value: found.id }
      : found.kind === 'leftOut'
        ? { kind: 'leftOut' }
        : FAULT
  }
  const whole = text.includes(';') ? null : context.names.find(table, text, context.period)
  const parts = whole?.kind === 'one' ? [text] : text.split(text.includes(';') ? ';' : /[,\n]/)
  const found = parts
    .filter((part) => part.trim() !== '')
    .map((part) => resolveReference(context, table, part.trim(), place))
  const ids = found.flatMap((each) => (each.kind === 'one' ? [each.id] : []))
  if (found.some(({ kind }) => kind === 'fault')) return FAULT
  if (ids.length === 0 && column.required)
    return fault(context, 'cell/required', place, text, { kind: 'type', type: 'list' })
  return { kind: 'value', value: [...new Set(ids)] }
}

/**
 * A key is that row whenever it was; a name is looked for in the time of its row first, for names
 * come again.
 */
function resolveReference(
  context: TableContext,
  table: string,
  text: string,
  place: CellPlace,
): Resolved {
  if (context.names.row(table, text.trim())) return { kind: 'one', id: text.trim() }
  const isOutside = context.names.find(table, text, context.period).kind === 'outside'
  return resolveName(context, table, text, isOutside ? null : context.period, place)
}

export type Resolved =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'leftOut' }
  | { readonly kind: 'fault' }

/**
 * The key that a name stands for, by the answer given to it or by the names of the package. Without
 * one somebody is asked, of a unit also whether it is new (`newUnits.ts`). Issues: `name/unknown` (expected: names it may be a slip of), `name/alike`
 * (the same, of a name with letters of another alphabet),
 * `name/ambiguous` (expected: all it fits), `unit/validity` where the units of that name did not
 * exist in the period. `leftOut`: the answer was that it is nothing to be taken.
 */
export function resolveName(
  context: TableContext,
  table: string,
  text: string,
  period: PeriodId | null,
  place: CellPlace,
): Resolved {
  const { names, file } = context
  const id = nameQuestion(table, text)
  const answer = context.recipe.answers.get(id)
  if (answer === '') return { kind: 'leftOut' }
  const isAnswered = answer !== undefined && !(table === 'units' && answer === NEW_UNIT)
  const match: AnyMatch = names.find(table, isAnswered ? answer : text, period)
  const at = { file, row: place.row, column: place.heading, found: text }
  const choicesOf = (ids: readonly string[]): { value: string; label: string }[] => {
    const labels = names.labels(table, ids)
    return ids.map((value, index) => ({ value, label: labels[index] ?? value }))
  }
  const ask = (
    ids: readonly string[],
    isOpen: boolean,
    suggested: string | null = null,
    more: readonly Choice[] = [],
  ): void => {
    const about = text.trim()
    const known = table === 'units' || table === 'indicators' ? table : null
    const { row, heading: column } = place
    context.questions.ask({
      id,
      kind: 'name',
      about,
      row,
      column,
      table: known,
      choices: [...choicesOf(ids), ...more],
      isOpen,
      suggested,
    })
  }
  switch (match.kind) {
    case 'one':
      return match
    case 'several': {
      ask(match.ids, false)
      const values = choicesOf(match.ids).map(({ label }) => label)
      context.say(issue({ code: 'name/ambiguous', ...at, expected: { kind: 'oneOf', values } }))
      return { kind: 'fault' }
    }
    case 'outside': {
      const [first = ''] = match.ids
      const row = names.row(table, first) ?? {}
      const dayOf = (column: string): string | null =>
        typeof row[column] === 'string' ? row[column] : null
      context.say(
        issue({
          code: 'unit/validity',
          ...at,
          expected: { kind: 'days', from: dayOf('valid_from'), to: dayOf('valid_to') },
        }),
      )
      return { kind: 'fault' }
    }
    case 'none': {
      const near = table === 'indicators' ? nearName(names.rows.indicators, text) : null
      const ids = [
        ...new Set([...(near === null ? [] : [near]), ...names.suggest(table, text, period)]),
      ]
      // A name with letters of another alphabet is a slip, and no unit should have it.
      const isAlike = hasForeignLetters(text)
      const isAsked = table === 'units' && !isAlike && context.questions.wants(id)
      const added = isAsked ? addableUnit(names, text, ids) : null
      const likely = added?.isLikely === true ? NEW_UNIT : near
      const more = added ? [{ value: NEW_UNIT, label: added.name }] : []
      ask(ids, true, ids.length === 0 && saysNoName(text) ? '' : likely, more)
      const suggestions = choicesOf(ids).map(({ label }) => label)
      context.say(
        issue({
          code: isAlike ? 'name/alike' : 'name/unknown',
          ...at,
          expected: { kind: 'reference', table, suggestions },
        }),
      )
      return { kind: 'fault' }
    }
  }
}

/**
 * Whether a text in a column of names is a part of the row above it, a line of signs, or says
 * something of figures, as that of a row of targets does.
 */
function saysNoName(text: string): boolean {
  return (
    NO_NAME.test(text.normalize('NFC')) ||
    /^[-–—|\s]+$/.test(text) ||
    qualifiersIn(text, null)?.some(({ kind }) => kind === 'part' || kind === 'derived') === true
  )
}
