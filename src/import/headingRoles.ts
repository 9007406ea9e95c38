import { TABLES } from '@/dataset/declarations'
import { parsePeriod } from '@/dataset/period'
import type { Names } from './names'
import { periodOfText } from './cells'
import { asideOf } from './personal'
import { nameQuestion } from './questions'
import { FIGURE_PARTS, type Assignment, type Coordinates, type FigurePart } from './recipe'
import { nameKey } from './spelling'
import { BASIS_HEADINGS, FIGURE_HEADINGS, PERIOD_PARTS } from './vocabulary'

/** What a column of a table of figures is for. */
export type Role =
  /** A column of the observations that holds for the whole row. */
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'figure'; readonly part: FigurePart; readonly at: Coordinates }
  /** Part of a period: a year, or a quarter or month whose year stands elsewhere. */
  | { readonly kind: 'periodPart'; readonly part: 'year' | 'quarter' | 'month' }
  /** The heading is a name that several indicators have. */
  | { readonly kind: 'ambiguous'; readonly text: string }
  | { readonly kind: 'aside'; readonly why: 'personal' | 'derived' | 'ordinal' | 'chosen' }
  | { readonly kind: 'unknown' }

/** How it is known: said by the recipe, by the words of the heading, by a name in it, or by what stands below. */
export type RoleSource = 'given' | 'heading' | 'name' | 'content' | 'none'

export type FoundRole = { readonly role: Role; readonly how: RoleSource }

const PARTS: ReadonlySet<string> = new Set(FIGURE_PARTS)
const UNKNOWN: FoundRole = { role: { kind: 'unknown' }, how: 'none' }

/** Headings → columns of the observations: their own, those of the tables they refer to, and what else offices write. */
const COLUMNS: ReadonlyMap<string, string> = new Map(
  [
    ...(['name', 'code', 'unit_id'] as const).map((column) => ['unit_id', TABLES.units.columns[column].headings] as const),
    ...(['name', 'code', 'indicator_id'] as const).map((column) => ['indicator_id', TABLES.indicators.columns[column].headings] as const),
    ...Object.entries(FIGURE_HEADINGS),
    ...Object.entries(TABLES.observations.columns).map(([name, { headings }]) => [name, headings] as const),
  ].flatMap(([name, headings]) => headings.map((heading) => [nameKey(heading), name] as const)),
)
const BASES: ReadonlyMap<string, string> = wordsOf(BASIS_HEADINGS)
const PERIODS = new Map(
  Object.entries(PERIOD_PARTS).flatMap(([part, words]) => words.map((word) => [nameKey(word), part as 'year' | 'quarter' | 'month'])),
)

function wordsOf(words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).flatMap(([value, texts]) => texts.map((text) => [nameKey(text), value] as const)))
}

/**
 * What a heading says its column is for. Keys and names of the package go before the words of offices, so that an indicator is found
 * by its key whatever that spells. A heading over two rows (`A / B`) may name several things, each in a row: an indicator and a period.
 * `answers`: what has been said about names that fit several things, by question.
 */
export function roleOfHeading(heading: string, names: Names, year: number | null, answers: ReadonlyMap<string, string>): FoundRole {
  const text = heading.normalize('NFC').trim()
  if (text === '') return UNKNOWN
  if (Object.hasOwn(TABLES.observations.columns, text.toLowerCase())) return { role: columnRole(text.toLowerCase()), how: 'heading' }
  const exact = exactKey(text, names)
  if (exact) return { role: { kind: 'figure', part: 'value', at: exact }, how: 'name' }
  const named = COLUMNS.get(nameKey(text))
  if (named !== undefined) return { role: columnRole(named), how: 'heading' }
  const part = PERIODS.get(nameKey(text))
  if (part !== undefined) return { role: { kind: 'periodPart', part }, how: 'heading' }
  const basis = BASES.get(nameKey(text))
  if (basis !== undefined) return { role: { kind: 'figure', part: 'value', at: { basis } }, how: 'heading' }
  const placed = placeText(text, names, year, answers) ?? placeParts(text, names, year, answers)
  if (placed) return { role: placed, how: 'name' }
  const why = asideOf(text)
  return why ? { role: { kind: 'aside', why }, how: 'heading' } : UNKNOWN
}

function columnRole(column: string): Role {
  if (column === 'year' || column === 'quarter' || column === 'month') return { kind: 'periodPart', part: column }
  return PARTS.has(column) ? { kind: 'figure', part: column as FigurePart, at: {} } : { kind: 'column', column }
}

/** What somebody has said that a column is for. */
export function roleOfAssignment(assignment: Assignment): Role {
  switch (assignment.kind) {
    case 'none':
      return { kind: 'aside', why: 'chosen' }
    case 'column':
      return columnRole(assignment.column)
    case 'figure':
      return assignment
  }
}

function exactKey(text: string, names: Names): Coordinates | null {
  if (parsePeriod(text.toUpperCase())) return { period: text.toUpperCase() }
  if (names.row('indicators', text)) return { indicator_id: text }
  return names.row('units', text) ? { unit_id: text } : null
}

/** The one thing that a whole text names. */
function placeText(text: string, names: Names, year: number | null, answers: ReadonlyMap<string, string>): Role | null {
  const figure = (at: Coordinates): Role => ({ kind: 'figure', part: 'value', at })
  const period = periodOfText(text, year)
  if (period !== null) return figure({ period })
  const key = nameKey(text)
  for (const table of ['indicators', 'units'] as const) {
    const answer = answers.get(nameQuestion(table, text))
    if (answer === '') return { kind: 'aside', why: 'chosen' }
    const match = names.find(table, answer ?? text, null)
    if (match.kind === 'none') continue
    // Which unit is meant follows from the period of the figures, so the name is kept until that is known.
    if (table === 'units') return figure({ unit_id: text })
    return match.kind === 'one' ? figure({ indicator_id: match.id }) : { kind: 'ambiguous', text }
  }
  return asideOf(text) === null && BASES.has(key) ? figure({ basis: BASES.get(key) ?? '' }) : null
}

/** What the rows of a heading name between them. The last has to say something; those above may only name a group. */
function placeParts(text: string, names: Names, year: number | null, answers: ReadonlyMap<string, string>): Role | null {
  const parts = text.split(' / ').map((part) => part.trim())
  if (parts.length < 2) return null
  let at: Coordinates = {}
  let figurePart: FigurePart = 'value'
  for (const [index, each] of parts.entries()) {
    const column = COLUMNS.get(nameKey(each))
    const isPart = column !== undefined && PARTS.has(column)
    const role = isPart ? columnRole(column) : placeText(each, names, year, answers)
    if (role?.kind === 'figure') {
      at = { ...at, ...role.at }
      if (isPart) figurePart = role.part
    } else if (index === parts.length - 1) return role
    else if (role?.kind === 'ambiguous') return role
  }
  return { kind: 'figure', part: figurePart, at }
}
