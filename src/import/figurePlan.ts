import { nearest } from '@/dataset/text'
import { BASES, observations } from '@/dataset/tables/observations'
import { issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import { readBlank } from './blanks'
import { askYear, periodOfText, resolveName, type Desk } from './cells'
import { roleOfAssignment, roleOfHeading, type Role, type RoleSource } from './headingRoles'
import { parseNumber } from './numbers'
import { readPeriod } from './periods'
import { nameQuestion } from './questions'
import type { Coordinates, FigurePart } from './recipe'

/** A column of the file and what it is for. */
export type PlannedColumn = { readonly heading: string; readonly index: number; readonly role: Role; readonly how: RoleSource }

/** Columns that hold parts of one figure, by index, and where the figure belongs. */
export type FigureGroup = { readonly at: Coordinates; readonly heading: string; readonly parts: Partial<Record<FigurePart, number>> }

export type Dimension = 'unit_id' | 'indicator_id' | 'period' | 'basis'
export const DIMENSIONS: readonly Dimension[] = ['unit_id', 'indicator_id', 'period', 'basis']

/** What goes down and what goes across. Nothing across: one observation a row. */
export type Shape = { readonly down: readonly Dimension[]; readonly across: readonly Dimension[] }

/** How a table of figures is laid out. `keys`: columns that hold for the whole row, by column of the observations. */
export type FigurePlan = {
  readonly columns: readonly PlannedColumn[]
  readonly keys: ReadonlyMap<string, readonly number[]>
  readonly periodParts: Partial<Record<'year' | 'quarter' | 'month', number>>
  readonly groups: readonly FigureGroup[]
  readonly shape: Shape
}

/** So many different cells of a column are looked at, and such a share of them must be names, for it to be a column of names. */
const SAMPLE = 200
const NAME_SHARE = 0.6

/**
 * Recognises how a table of figures is laid out, whichever way round: by its headings, and where they say nothing of units,
 * indicators or periods, by a column full of their names. Everything is overridden by the recipe.
 * Issues: `name/ambiguous` for a heading that several indicators have; `heading/unknown` (warning), `heading/personal`,
 * `heading/derived` (info) for columns that are not read; `heading/repeated` where two columns hold the same part of the same figure.
 */
export function planFigures(desk: Desk, table: FileTable): FigurePlan {
  const found = table.columns.map((heading, index): PlannedColumn => {
    const given = desk.recipe.columns.get(heading.normalize('NFC').trim())
    if (given) return { heading, index, role: settleGiven(desk, roleOfAssignment(given), heading), how: 'given' }
    const answered = DIMENSIONS.find((name) => desk.recipe.answers.get(`column:${name}`) === heading)
    if (answered) return { heading, index, role: { kind: 'column', column: answered }, how: 'given' }
    return { heading, index, ...roleOfHeading(heading, desk.names, desk.year, desk.recipe.answers) }
  })
  const columns = byContent(desk, table, found)
  const keys = new Map<string, number[]>()
  const periodParts: Partial<Record<'year' | 'quarter' | 'month', number>> = {}
  for (const { role, index } of columns) {
    if (role.kind === 'column') keys.set(role.column, [...(keys.get(role.column) ?? []), index])
    if (role.kind === 'periodPart') periodParts[role.part] ??= index
  }
  const hasPeriod = keys.has('period') || Object.keys(periodParts).length > 0
  const groups = groupFigures(desk, columns, (name) => keys.has(name) || desk.recipe.constants.has(name))
  const dropped = new Set(groups.dropped)
  const settled = columns.map((each) =>
    dropped.has(each.index) ? { ...each, role: { kind: 'unknown' } as const, how: 'none' as const } : each,
  )
  sayUnread(desk, table, settled)
  const down = DIMENSIONS.filter((name) => keys.has(name) || (name === 'period' && hasPeriod))
  const across = DIMENSIONS.filter((name) => groups.kept.some(({ at }) => at[name] !== undefined))
  return { columns: settled, keys, periodParts, groups: groups.kept, shape: { down, across } }
}

const COLUMNS = Object.keys(observations.columns)

/** What a recipe says of a column, in the keys of the package. Issues: `recipe/invalid` for a column, a period or a basis that is none; those of `resolveName`. */
function settleGiven(desk: Desk, role: Role, heading: string): Role {
  const refuse = (found: string, values: readonly string[]): Role => {
    desk.say(issue({ code: 'recipe/invalid', file: desk.file, column: heading, found, expected: { kind: 'oneOf', values } }))
    return { kind: 'unknown' }
  }
  if (role.kind === 'column') return COLUMNS.includes(role.column) ? role : refuse(role.column, COLUMNS)
  if (role.kind !== 'figure') return role
  const { indicator_id: indicator, period, basis } = role.at
  const known = indicator === undefined ? null : resolveName(desk, 'indicators', indicator, null, { row: null, heading })
  const read = period === undefined ? null : periodOfText(period, desk.year)
  if (known !== null && known.kind !== 'one') return { kind: 'unknown' }
  if (period !== undefined && read === null) return refuse(period, ['2000-Q1', '2000-9M'])
  if (basis !== undefined && !(BASES as readonly string[]).includes(basis)) return refuse(basis, BASES)
  return { ...role, at: { ...role.at, ...(known ? { indicator_id: known.id } : {}), ...(read === null ? {} : { period: read }) } }
}

/** Gives the dimensions that no heading speaks of to columns whose cells are names of them. */
function byContent(desk: Desk, table: FileTable, columns: readonly PlannedColumn[]): readonly PlannedColumn[] {
  const isSaid = (name: Dimension): boolean =>
    desk.recipe.constants.has(name) ||
    columns.some(({ role }) => (role.kind === 'column' ? role.column === name : role.kind === 'figure' && role.at[name] !== undefined))
  const tests: readonly (readonly [Dimension, (text: string) => boolean])[] = [
    ['unit_id', (text) => desk.names.find('units', text, null).kind !== 'none'],
    ['indicator_id', (text) => desk.names.find('indicators', text, null).kind !== 'none'],
    ['period', (text) => !/^\d+$/.test(text.trim()) && periodOfText(text, desk.year) !== null],
  ]
  let settled = columns
  for (const [name, test] of tests) {
    if (isSaid(name)) continue
    const best = settled
      .filter(({ role }) => role.kind === 'unknown')
      .map((column) => ({ column, share: shareOf(table, column.index, test) }))
      .sort((a, b) => b.share - a.share)[0]
    if (!best || best.share < NAME_SHARE) continue
    settled = settled.map((each) => (each === best.column ? { ...each, role: { kind: 'column', column: name }, how: 'content' } : each))
  }
  return settled
}

function shareOf({ rows }: FileTable, index: number, test: (text: string) => boolean): number {
  const texts = new Set<string>()
  for (const { cells, stored } of rows) {
    const cell = cells[index] ?? ''
    if (!(stored?.[index] ?? false) && readBlank(cell) === null) texts.add(cell)
    if (texts.size >= SAMPLE) break
  }
  return texts.size === 0 ? 0 : [...texts].filter(test).length / texts.size
}

type Groups = { readonly kept: readonly FigureGroup[]; readonly dropped: readonly number[] }

/** Puts columns that belong to one figure together. A target that stands by itself holds for every figure of its row. */
function groupFigures(desk: Desk, columns: readonly PlannedColumn[], isInRow: (name: string) => boolean): Groups {
  const groups = new Map<string, { at: Coordinates; heading: string; parts: Partial<Record<FigurePart, number>> }>()
  const dropped: number[] = []
  for (const { role, index, heading } of columns) {
    if (role.kind !== 'figure') continue
    const key = DIMENSIONS.map((name) => role.at[name] ?? '').join('\u0000')
    const group = groups.get(key) ?? { at: role.at, heading, parts: {} }
    groups.set(key, group)
    const first = group.parts[role.part]
    if (first === undefined) group.parts[role.part] = index
    else {
      const expected = { kind: 'text', text: columns[first]?.heading ?? '' } as const
      desk.say(issue({ code: 'heading/repeated', file: desk.file, column: heading, found: heading, expected }))
      dropped.push(index)
    }
  }
  const all = [...groups.values()]
  const lacks = (name: Dimension, { at }: FigureGroup): boolean => at[name] === undefined && !isInRow(name)
  const isStray = (group: FigureGroup): boolean =>
    (['unit_id', 'indicator_id'] as const).some((name) => lacks(name, group) && all.some((other) => other.at[name] !== undefined))
  const own = all.filter((group) => hasFigure(group) && !isStray(group))
  const whole = all.find((group) => !hasFigure(group) && Object.keys(group.at).length === 0)
  const kept = own.map((group) =>
    whole?.parts.target === undefined || group === whole ? group : { ...group, parts: { target: whole.parts.target, ...group.parts } },
  )
  const spread = whole && kept.length > 0 ? [whole.parts.target] : []
  const read = new Set([...kept.flatMap(({ parts }) => Object.values(parts)), ...spread])
  const left = all.flatMap(({ parts }) => Object.values(parts)).filter((index) => !read.has(index))
  return { kept, dropped: [...dropped, ...left] }
}

/** A value, or both counts that make one. */
function hasFigure({ parts: { value, numerator, denominator } }: FigureGroup): boolean {
  return value !== undefined || (numerator !== undefined && denominator !== undefined)
}

/** Of more unknown headings than that, none is a slip. */
const MOST_GUESSES = 50

function sayUnread(desk: Desk, table: FileTable, columns: readonly PlannedColumn[]): void {
  let guesses = 0
  const names = desk.names.rows.indicators.flatMap(({ name, short_name: short }) => [name, short])
  for (const { heading, index, role } of columns) {
    const at = { file: desk.file, column: heading, found: heading }
    if (role.kind === 'ambiguous') resolveName(desk, 'indicators', role.text, null, { row: null, heading })
    else if (role.kind === 'aside' && (role.why === 'personal' || role.why === 'derived'))
      desk.say(issue({ code: `heading/${role.why}`, severity: 'info', ...at }))
    else if (role.kind === 'unknown' && desk.year === null && readPeriod(heading)) askYear(desk, heading, { row: null, heading })
    else if (role.kind === 'unknown') {
      guesses += 1
      const likely = guesses <= MOST_GUESSES ? nearest(heading, names) : []
      desk.say(
        issue({
          code: 'heading/unknown',
          severity: 'warning',
          ...at,
          expected: likely.length > 0 ? { kind: 'oneOf', values: likely } : null,
        }),
      )
      if (holdsNumbers(table, index)) askIndicator(desk, heading)
    }
  }
}

function askIndicator(desk: Desk, heading: string): void {
  const ids = desk.names.suggest('indicators', heading, null)
  const choices = ids.map((value) => ({ value, label: desk.names.label('indicators', value) }))
  const id = nameQuestion('indicators', heading)
  desk.questions.ask({ id, kind: 'name', about: heading, column: heading, table: 'indicators', choices, isOpen: true, isNeeded: false })
}

function holdsNumbers(table: FileTable, index: number): boolean {
  return (
    shareOf(table, index, (text) => parseNumber(text, 'comma') !== null || parseNumber(text, 'point') !== null) >= NAME_SHARE ||
    table.rows.some(({ stored }) => stored?.[index] ?? false)
  )
}
