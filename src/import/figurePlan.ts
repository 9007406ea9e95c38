import { nearest } from '@/dataset/text'
import { BASES, observations } from '@/dataset/tables/observations'
import { issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import {
  type PlannedColumn,
  type Times,
  type FigureGroup,
  type Dimension,
  DIMENSIONS,
  type FigurePlan,
} from './planned'
import {
  countsByProof,
  countsRows,
  holdsNumbers,
  numbersRows,
  sharesOfTargets,
  targetsByNumbers,
} from './columnContent'
import { rolesByContent } from './contentRoles'
import { ESTIMATE, isEstimate } from './estimates'
import { figureQuestion, roleOfFigureAnswer } from './figureAnswers'
import { askFigures, indicatorOver } from './figureQuestions'
import { askYear, periodOfText, resolveName, type TableContext } from './cells'
import { roleOfAssignment, roleOfHeading, type FoundRole, type Role } from './headingRoles'
import { hasForeignLetters } from './spelling'
import { readPeriod } from './periods'
import { isMeasureHeading, scalesOf } from './measures'
import { sectionsOf } from './sections'
import { isOwnPeriod, isRelativePeriod } from './relativePeriods'
import type { Coordinates, FigurePart } from './recipe'
import { namesOfCodes } from './nameColumns'
import { isSummed, titlePeriod, withTargets } from './targetColumns'
import { namedOver } from './titleNames'
import { askTotalColumns, roleOfTotal } from './totalColumns'

/**
 * Recognises how a table of figures is laid out, whichever way round: by its headings, and where
 * they say nothing of units, indicators or periods, by a column full of their names. Everything is
 * overridden by the recipe. Issues: `name/ambiguous` for a heading that several indicators have;
 * `heading/unknown` (warning), `heading/personal`, `heading/derived` (info) for columns that are
 * not read; `heading/repeated` where two columns hold the same part of the same figure.
 */
export function planFigures(context: TableContext, table: FileTable): FigurePlan {
  const recognised = table.columns.map((heading, index): PlannedColumn => {
    const given = context.recipe.columns.get(heading.normalize('NFC').trim())
    if (given)
      return {
        heading,
        index,
        role: settleGiven(context, roleOfAssignment(given), heading),
        how: 'given',
      }
    const answered = DIMENSIONS.find(
      (name) => context.recipe.answers.get(`column:${name}`) === heading,
    )
    if (answered)
      return { heading, index, role: { kind: 'column', column: answered }, how: 'given' }
    const answer = context.recipe.answers.get(figureQuestion(heading))
    const role = answer === undefined ? undefined : roleOfFigureAnswer(context, answer, heading)
    if (role) return { heading, index, role, how: 'given' }
    const found = roleOfHeading(heading, context.names, context.year, context.recipe.answers)
    const total = roleOfTotal(context, heading, found.role)
    if (total !== found.role) return { heading, index, role: total, how: 'given' }
    if (holdsNoPeriod(context, table, index, found)) return { heading, index, ...VALUE }
    return { heading, index, ...(isOtherwise(table, heading, index, found) ? UNKNOWN : found) }
  })
  const columns = sharesOfTargets(
    table,
    countsByProof(
      table,
      rolesByContent(context, table, targetsByNumbers(context, table, recognised)),
      (heading) => indicatorOver(context, heading),
    ),
  )
  const keys = new Map<string, number[]>()
  const periodParts: Partial<Record<'year' | 'quarter' | 'month', number>> = {}
  for (const { role, index } of columns) {
    if (role.kind === 'column') keys.set(role.column, [...(keys.get(role.column) ?? []), index])
    if (role.kind === 'periodPart') periodParts[role.part] ??= index
  }
  const hasPeriod = keys.has('period') || Object.keys(periodParts).length > 0
  const groups = groupFigures(
    context,
    table,
    columns,
    (name) => keys.has(name) || context.recipe.constants.has(name),
  )
  const dropped = new Set(groups.dropped)
  const settled = columns.map((each) =>
    dropped.has(each.index)
      ? { ...each, role: { kind: 'unknown' } as const, how: 'none' as const }
      : each,
  )
  sayUnread(context, table, settled)
  askTotalColumns(context, table, settled, groups.kept)
  const isSaid = (name: Dimension): boolean =>
    keys.has(name) ||
    (name === 'period' && hasPeriod) ||
    isGiven(context, name) ||
    groups.kept.some(({ at }) => at[name] !== undefined)
  const missing = (['indicator_id', 'period', 'unit_id'] as const).filter((name) => !isSaid(name))
  const sections = sectionsOf(
    context,
    table,
    missing,
    new Set(groups.kept.flatMap(({ parts }) => Object.values(parts))),
  )
  const down = DIMENSIONS.filter(
    (name) => keys.has(name) || sections.has(name) || (name === 'period' && hasPeriod),
  )
  const across = DIMENSIONS.filter((name) => groups.kept.some(({ at }) => at[name] !== undefined))
  return {
    columns: settled,
    keys,
    periodParts,
    groups: groups.kept,
    sections,
    scales: scalesOf(context, table, settled, groups.kept),
    shape: { down, across },
  }
}

/** Whether somebody has said one thing for all rows. */
function isGiven({ recipe: { constants, answers } }: TableContext, name: Dimension): boolean {
  return constants.has(name) || answers.has(`constant:${name}`) || answers.has(`column:${name}`)
}

/** Whether a column holds anything else than its heading says: no counted rows, no changes. */
function isOtherwise(
  table: FileTable,
  heading: string,
  index: number,
  { role, how }: FoundRole,
): boolean {
  if (role.kind !== 'aside') return false
  if (role.why === 'ordinal') return !heading.startsWith('_') && !numbersRows(table, index)
  return role.why === 'derived' && how === 'name' && !holdsNumbers(table, index)
}

/** Whether a heading of a period stands over the figures of that period: none of them says one. */
function holdsNoPeriod(
  { year }: TableContext,
  table: FileTable,
  index: number,
  { role }: FoundRole,
): boolean {
  if (role.kind !== 'column' || role.column !== 'period' || !holdsNumbers(table, index))
    return false
  return table.rows.every(({ cells }) => {
    const cell = (cells[index] ?? '').trim()
    return !/^(?:0?[1-9]|1[0-2])$|^[12]\d{3}$/.test(cell) && periodOfText(cell, year) === null
  })
}

const VALUE = { role: { kind: 'figure', part: 'value', at: {} }, how: 'content' } as const
const UNKNOWN = { role: { kind: 'unknown' }, how: 'none' } as const
const COLUMNS = Object.keys(observations.columns)

/**
 * What a recipe says of a column, in the keys of the package. Issues: `recipe/invalid` for a
 * column, a period or a basis that is none; those of `resolveName`.
 */
function settleGiven(context: TableContext, role: Role, heading: string): Role {
  const refuse = (found: string, values: readonly string[]): Role => {
    context.say(
      issue({
        code: 'recipe/invalid',
        file: context.file,
        column: heading,
        found,
        expected: { kind: 'oneOf', values },
      }),
    )
    return { kind: 'unknown' }
  }
  if (role.kind === 'column')
    return COLUMNS.includes(role.column) ? role : refuse(role.column, COLUMNS)
  if (role.kind !== 'figure') return role
  const { indicator_id: indicator, period, basis } = role.at
  const known =
    indicator === undefined
      ? null
      : resolveName(context, 'indicators', indicator, null, { row: null, heading })
  const read =
    period === undefined
      ? null
      : isRelativePeriod(period)
        ? period
        : periodOfText(period, context.year)
  if (known !== null && known.kind !== 'one') return { kind: 'unknown' }
  if (period !== undefined && read === null) return refuse(period, ['2000-Q1', '2000-9M'])
  if (basis !== undefined && !(BASES as readonly string[]).includes(basis))
    return refuse(basis, BASES)
  return {
    ...role,
    at: {
      ...role.at,
      ...(known ? { indicator_id: known.id } : {}),
      ...(read === null ? {} : { period: read }),
    },
  }
}

type Groups = { readonly kept: readonly FigureGroup[]; readonly dropped: readonly number[] }

/**
 * Puts columns that belong to one figure together, and targets that stand by themselves with the
 * figures that they are for.
 */
function groupFigures(
  context: TableContext,
  table: FileTable,
  columns: readonly PlannedColumn[],
  isInRow: (name: string) => boolean,
): Groups {
  const groups = new Map<
    string,
    { at: Coordinates; heading: string; parts: Partial<Record<FigurePart, number>>; times: Times }
  >()
  const dropped: number[] = []
  for (const { role, index, heading } of columns) {
    if (role.kind !== 'figure') continue
    const key = DIMENSIONS.map((name) => role.at[name] ?? '').join('\u0000')
    const group = groups.get(key) ?? { at: role.at, heading, parts: {}, times: {} }
    groups.set(key, group)
    const first = group.parts[role.part]
    if (first === undefined) {
      group.parts[role.part] = index
      if (role.times !== undefined) group.times[role.part] = role.times
      if (role.part === 'value') group.heading = heading
    } else {
      const expected = { kind: 'text', text: columns[first]?.heading ?? '' } as const
      context.say(
        issue({
          code: 'heading/repeated',
          file: context.file,
          column: heading,
          found: heading,
          expected,
        }),
      )
      dropped.push(index)
    }
  }
  const all = [...groups.values()]
  const lacks = (name: Dimension, { at }: FigureGroup): boolean =>
    at[name] === undefined && !isInRow(name)
  const isStray = (group: FigureGroup): boolean =>
    (['unit_id', 'indicator_id'] as const).some(
      (name) => lacks(name, group) && all.some((other) => other.at[name] !== undefined),
    )
  const own = all.filter((group) => hasFigure(group) && !isStray(group))
  const targets = all.filter(
    (group) => !own.includes(group) && group.parts.target !== undefined && !hasFigure(group),
  )
  const kept = withTargets(own, targets, titlePeriod(table), (id) => {
    const indicator = id ?? (isInRow('indicator_id') ? null : soleIndicator(context, table))
    return indicator !== null && !isSummed(context, indicator)
  })
  const read = new Set(kept.flatMap(({ parts }) => Object.values(parts)))
  const left = all.flatMap(({ parts }) => Object.values(parts)).filter((index) => !read.has(index))
  return { kept, dropped: [...dropped, ...left] }
}

/** The indicator of a whole table, as far as an answer or the lines over it say one. */
function soleIndicator(context: TableContext, table: FileTable): string | null {
  const { answers } = context.recipe
  const said = answers.get('column:indicator_id') ?? answers.get('constant:indicator_id')
  const match = said === undefined ? null : context.names.find('indicators', said, null)
  return match?.kind === 'one' ? match.id : namedOver(context, table, 'indicators')
}

/** A value, or both counts that make one. */
function hasFigure({ parts: { value, numerator, denominator } }: FigureGroup): boolean {
  return value !== undefined || (numerator !== undefined && denominator !== undefined)
}

/** Of more unknown headings than that, none is a slip. */
const MOST_GUESSES = 50

/**
 * Says what a heading makes of the numbers below it, where that is not what they are by themselves.
 */
function sayOfFigures(
  context: TableContext,
  heading: string,
  role: Extract<Role, { kind: 'figure' }>,
): void {
  const at = { severity: 'info', file: context.file, column: heading, found: heading } as const
  if (role.times !== undefined) context.say(issue({ code: 'heading/times', ...at }))
  if (isEstimate(heading))
    context.say(
      issue({
        ...at,
        code: 'column/assumed',
        column: 'status',
        expected: { kind: 'text', text: ESTIMATE },
      }),
    )
  const { period } = role.at
  if (period !== undefined && isRelativePeriod(period) && !isOwnPeriod(period))
    context.say(issue({ code: 'heading/otherPeriod', ...at }))
}

function sayUnread(
  context: TableContext,
  table: FileTable,
  columns: readonly PlannedColumn[],
): void {
  let guesses = 0
  const names = context.names.rows.indicators.flatMap(({ name, short_name: short }) => [
    name,
    short,
  ])
  const named = namesOfCodes(context, table, columns)
  const open: PlannedColumn[] = []
  for (const each of columns) {
    const { heading, index, role } = each
    const at = { file: context.file, column: heading, found: heading }
    if (role.kind === 'figure') sayOfFigures(context, heading, role)
    else if (role.kind === 'ambiguous')
      resolveName(context, 'indicators', role.text, null, { row: null, heading })
    else if (role.kind === 'aside' && isMeasureHeading(heading)) continue
    else if (role.kind === 'aside' && (role.why === 'personal' || role.why === 'derived'))
      context.say(issue({ code: `heading/${role.why}`, severity: 'info', ...at }))
    else if (role.kind === 'unknown' && (countsRows(table, index) || named.has(index))) continue
    else if (role.kind === 'unknown' && context.year === null && readPeriod(heading))
      askYear(context, heading, { row: null, heading })
    else if (role.kind === 'unknown') {
      guesses += 1
      const likely = guesses <= MOST_GUESSES ? nearest(heading, names) : []
      context.say(
        issue({
          code: hasForeignLetters(heading) ? 'heading/alike' : 'heading/unknown',
          severity: 'warning',
          ...at,
          expected: likely.length > 0 ? { kind: 'oneOf', values: likely } : null,
        }),
      )
      if (holdsNumbers(table, index)) open.push(each)
    }
  }
  askFigures(context, table, open, columns)
}
