import { columnHeadings } from '@/dataset/columnHeadings'
import { TABLES } from '@/dataset/declarations'
import { parsePeriod, type PeriodId } from '@/dataset/period'
import type { Names } from './names'
import { periodOfText } from './cells'
import {
  canBeIn,
  namedStretches,
  readMeasure,
  isOwnTime,
  qualifiersIn,
  type Qualifier,
} from './headingWords'
import { asideOf } from './personal'
import { nameQuestion } from './questions'
import { FIGURE_PARTS, type Assignment, type Coordinates, type FigurePart } from './recipe'
import { isRelativePeriod, relativeTo } from './relativePeriods'
import { inWords, nameKey } from './spelling'
import { BASIS_HEADINGS, FIGURE_HEADINGS, PERIOD_PARTS, TIER_HEADINGS } from './vocabulary'

/** What a column of a table of figures is for. */
export type Role =
  /** A column of the observations that holds for the whole row, or figures. */
  | Extract<Assignment, { readonly kind: 'column' | 'figure' }>
  /** Part of a period: a year, or a quarter or month whose year stands elsewhere. */
  | { readonly kind: 'periodPart'; readonly part: 'year' | 'quarter' | 'month' }
  /** The heading is a name that several indicators have. */
  | { readonly kind: 'ambiguous'; readonly text: string }
  | { readonly kind: 'aside'; readonly why: 'personal' | 'derived' | 'ordinal' | 'chosen' }
  | { readonly kind: 'unknown' }

/**
 * How it is known: said by the recipe, by the words of the heading, by a name in it, or by what
 * stands below.
 */
export type RoleSource = 'given' | 'heading' | 'name' | 'content' | 'none'

export type FoundRole = { readonly role: Role; readonly how: RoleSource }

const PARTS: ReadonlySet<string> = new Set(FIGURE_PARTS)
const UNKNOWN: FoundRole = { role: { kind: 'unknown' }, how: 'none' }

/**
 * Headings → columns of the observations: their own, those of the tables they refer to, and what
 * else offices write.
 */
const COLUMNS: ReadonlyMap<string, string> = new Map(
  [
    ...(['name', 'code', 'unit_id'] as const).map(
      (column) => ['unit_id', columnHeadings('units', column)] as const,
    ),
    ...(['name', 'code', 'indicator_id'] as const).map(
      (column) => ['indicator_id', columnHeadings('indicators', column)] as const,
    ),
    ...Object.entries(FIGURE_HEADINGS),
    ['unit_id', TIER_HEADINGS.slice(0, 2).flat()] as const,
    ...Object.keys(TABLES.observations.columns).map(
      (name) => [name, columnHeadings('observations', name)] as const,
    ),
  ].flatMap(([name, headings]) => headings.map((heading) => [nameKey(heading), name] as const)),
)
const BASES: ReadonlyMap<string, string> = wordsOf(BASIS_HEADINGS)
const PERIODS = new Map(
  Object.entries(PERIOD_PARTS).flatMap(([part, words]) =>
    words.map((word) => [nameKey(word), part as 'year' | 'quarter' | 'month']),
  ),
)

function wordsOf(words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([value, texts]) =>
      texts.map((text) => [nameKey(text), value] as const),
    ),
  )
}

/**
 * What a heading says its column is for. Keys and names of the package go before the words of
 * offices, so that an indicator is found by its key whatever that spells. A heading over two rows
 * (`A / B`) may name several things, each in a row: an indicator and a period. `answers`: what has
 * been said about names that fit several things, by question.
 */
export function roleOfHeading(
  heading: string,
  names: Names,
  year: number | null,
  answers: ReadonlyMap<string, string>,
): FoundRole {
  const text = heading.normalize('NFC').trim()
  if (text === '') return UNKNOWN
  if (Object.hasOwn(TABLES.observations.columns, text.toLowerCase()))
    return { role: columnRole(text.toLowerCase()), how: 'heading' }
  const exact = exactKey(text, names)
  if (exact) return { role: { kind: 'figure', part: 'value', at: exact }, how: 'name' }
  const named = COLUMNS.get(nameKey(text))
  if (named !== undefined) return { role: columnRole(named), how: 'heading' }
  const part = PERIODS.get(nameKey(text))
  if (part !== undefined) return { role: { kind: 'periodPart', part }, how: 'heading' }
  const basis = BASES.get(nameKey(text))
  if (basis !== undefined)
    return { role: { kind: 'figure', part: 'value', at: { basis } }, how: 'heading' }
  const place = new Placer(names, year, answers)
  const placed = place.whole(text) ?? place.parts(text)
  if (placed) return { role: placed, how: 'name' }
  const why = asideOf(text)
  if (why) return { role: { kind: 'aside', why }, how: 'heading' }
  const qualified = place.qualified(text)
  if (qualified) return { role: qualified, how: 'name' }
  return ofPath(text, names, year, answers)
}

/**
 * A heading with a path before it, as programs write it: `group/ontime`, `nhom.don_vi`. What stands
 * before the name has to say something known, or be one word of a program.
 */
function ofPath(
  text: string,
  names: Names,
  year: number | null,
  answers: ReadonlyMap<string, string>,
): FoundRole {
  const spoken = inWords(text)
  if (spoken !== text) return roleOfHeading(spoken, names, year, answers)
  const [, path = '', last = ''] = /^(.*)(?:[/.:>|\\]|__)\s*([^/.:>|\\]+)$/s.exec(text) ?? []
  if (last.trim() === '' || !/^[\w\-./:>|\\ ]+$/.test(path)) return UNKNOWN
  const found = roleOfHeading(last, names, year, answers)
  if (found.role.kind !== 'figure' || found.role.at.indicator_id !== undefined) return found
  // Of `ontime/target` the step before says of what.
  const above = names.find('indicators', path.split(/[/.:>|\\]|__/).at(-1) ?? '', null)
  return above.kind === 'one'
    ? { ...found, role: { ...found.role, at: { ...found.role.at, indicator_id: above.id } } }
    : found
}

function columnRole(column: string): Role {
  if (column === 'year' || column === 'quarter' || column === 'month')
    return { kind: 'periodPart', part: column }
  return PARTS.has(column)
    ? { kind: 'figure', part: column as FigurePart, at: {} }
    : { kind: 'column', column }
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
  // Programs write `on_time` where a key has `on-time`.
  for (const key of [text, text.replaceAll('_', '-')])
    if (names.row('indicators', key)) return { indicator_id: key }
  return names.row('units', text) ? { unit_id: text } : null
}

/** Finds what the words of a heading name, and what they say beside a name. */
class Placer {
  readonly #names: Names
  readonly #year: number | null
  readonly #answers: ReadonlyMap<string, string>

  constructor(names: Names, year: number | null, answers: ReadonlyMap<string, string>) {
    this.#names = names
    this.#year = year
    this.#answers = answers
  }

  /**
   * The one thing that a whole text names. Words in brackets behind a name that say something are
   * no part of it.
   */
  whole(text: string): Role | null {
    const period = periodOfText(text, this.#year)
    if (period !== null) return figure({ period })
    const [, front = '', words = ''] = /^(.*?\S)\s*[([]([^()[\]]*)[)\]]\s*$/s.exec(text) ?? []
    if (
      front !== '' &&
      (nameKey(words) === '' || this.#names.indicators.exact(text).kind === 'none')
    ) {
      const said = qualifiersIn(words, this.#year)
      if (said) return this.#with(this.whole(front) ?? this.qualified(front), said)
    }
    const key = nameKey(text)
    for (const table of ['indicators', 'units'] as const) {
      const answer = this.#answers.get(nameQuestion(table, text))
      if (answer === '') return { kind: 'aside', why: 'chosen' }
      // A bare number counts columns, quarters or months as well as it is a code.
      if (answer === undefined && /^\d{1,2}$/.test(text)) continue
      const match = this.#names.find(table, answer ?? text, null)
      if (match.kind === 'none') continue
      // Which unit is meant follows from the period of the figures, so the name is kept until that
      // is known.
      if (table === 'units') return figure({ unit_id: text })
      return match.kind === 'one' ? figure({ indicator_id: match.id }) : { kind: 'ambiguous', text }
    }
    return asideOf(text) === null && BASES.has(key) ? figure({ basis: BASES.get(key) ?? '' }) : null
  }

  /**
   * What the rows of a heading name between them. The last has to say something; those above may
   * only name a group.
   */
  parts(text: string): Role | null {
    const parts = text.split(' / ').map((part) => part.trim())
    if (parts.length < 2) return null
    let found = figure({})
    for (const [index, each] of parts.entries()) {
      const column = COLUMNS.get(nameKey(each))
      const isPart = column !== undefined && PARTS.has(column)
      const quarter = quarterOf(each, found.at.period)
      const role = isPart
        ? columnRole(column)
        : quarter === null
          ? (this.whole(each) ?? this.qualified(each))
          : figure({ period: quarter })
      const measure = role === null && index > 0 ? readMeasure(each) : null
      const measured = measure && this.#with(found, [measure])
      if (measured?.kind === 'figure') found = measured
      else if (role?.kind === 'figure') found = joined(found, role)
      else if (index === parts.length - 1 || role?.kind === 'ambiguous' || role?.kind === 'aside')
        return role
    }
    return found
  }

  /**
   * A name with words before or behind it, or such words alone: a part of a figure, a period that
   * follows from another, a measure.
   */
  qualified(text: string): Role | null {
    const isName = (words: string): boolean =>
      ['indicators', 'units'].some((table) => this.#names.find(table, words, null).kind !== 'none')
    for (const { name, rest } of namedStretches(text, isName)) {
      const said = rest.map((words) => qualifiersIn(words, this.#year))
      if (said.every((each) => each !== null)) return this.#with(this.whole(name), said.flat())
    }
    const said = qualifiersIn(text, this.#year)
    if (said?.some(({ kind }) => kind === 'derived')) return { kind: 'aside', why: 'derived' }
    return said?.some(({ kind }) => kind === 'part' || kind === 'period' || kind === 'basis') ||
      isOwnTime(text)
      ? this.#with(figure({}), said ?? [])
      : null
  }

  /**
   * A role with all that words beside its name say; `null` where they contradict it or each other.
   */
  #with(role: Role | null, said: readonly Qualifier[]): Role | null {
    if (role?.kind !== 'figure') return role
    let found: FigureRole = role
    for (const each of said) {
      switch (each.kind) {
        case 'derived':
          return { kind: 'aside', why: 'derived' }
        case 'part':
          // All of what is counted is the count itself.
          if (each.part === 'denominator' && this.#isCount(found)) break
          if (found.part !== 'value' && found.part !== each.part) return null
          found = { ...found, part: each.part }
          break
        case 'period':
          if (found.at.period !== undefined && !isRelativePeriod(each.period)) return null
          found = joined(found, figure({ period: each.period }))
          break
        case 'basis':
          found = joined(found, figure({ basis: each.basis }))
          break
        case 'measure': {
          if (!this.#measures(found, each.measure, each.times)) return null
          found = { ...found, ...(each.times === 1 ? {} : { times: each.times }) }
          break
        }
        case 'nothing':
          break
      }
    }
    return found
  }

  #isCount({ part, at: { indicator_id: id } }: FigureRole): boolean {
    return (
      part === 'value' &&
      id !== undefined &&
      this.#names.row('indicators', id)?.['measure'] === 'count'
    )
  }

  /**
   * Whether an indicator can be measured so: a share in percent, and only what is counted by the
   * thousand.
   */
  #measures({ at: { indicator_id: id } }: FigureRole, said: string | null, times: number): boolean {
    const measure = id === undefined ? null : this.#names.row('indicators', id)?.['measure']
    if (typeof measure !== 'string') return true
    if (times !== 1 && measure !== 'count') return false
    return canBeIn(measure, said)
  }
}

/** A Roman number below a year is one of its quarters; `null` for anything else. */
function quarterOf(text: string, above: string | undefined): string | null {
  const number = ['I', 'II', 'III', 'IV'].indexOf(text) + 1
  return number > 0 && /^\d{4}$/.test(above ?? '') ? `${above}-Q${number}` : null
}

type FigureRole = Extract<Role, { kind: 'figure' }>

function figure(at: Coordinates): FigureRole {
  return { kind: 'figure', part: 'value', at }
}

/**
 * What two pieces of a heading say together; of two periods the later, beside the earlier where it
 * follows from one.
 */
function joined(first: FigureRole, then: FigureRole): FigureRole {
  const [before, after] = [first.at.period, then.at.period]
  const isBoth =
    before !== undefined &&
    after !== undefined &&
    isRelativePeriod(after) &&
    !isRelativePeriod(before)
  const period = (isBoth ? relativeTo(before as PeriodId, after) : null) ?? after ?? before
  const times = (first.times ?? 1) * (then.times ?? 1)
  return {
    kind: 'figure',
    part: then.part === 'value' ? first.part : then.part,
    at: { ...first.at, ...then.at, ...(period === undefined ? {} : { period }) },
    ...(times === 1 ? {} : { times }),
  }
}
