import type { FileTable } from './sheets/readFile'
import { readBlank } from './blanks'
import type { TableContext } from './cells'
import { DIMENSIONS, type PlannedColumn } from './planned'
import type { Coordinates } from './recipe'
import { qualifiersIn } from './headingWords'
import { decideStyle, decimalsOf, parseNumber } from './numbers'
import { SIDE_BEFORE, SIDE_BEHIND } from './vocabulary'

/** So many different cells of a column are looked at. */
const SAMPLE = 200
/** Such a share of them must be names, or numbers, for the column to be one of those. */
export const CONTENT_SHARE = 0.6

/** The share of the cells of a column that are texts and pass a test, each text counted once. */
export function shareOf(
  { rows }: FileTable,
  index: number,
  test: (text: string) => boolean,
): number {
  const texts = new Set<string>()
  for (const { cells, stored } of rows) {
    const cell = cells[index] ?? ''
    if (!(stored?.[index] ?? false) && readBlank(cell) === null) texts.add(cell)
    if (texts.size >= SAMPLE) break
  }
  return texts.size === 0 ? 0 : [...texts].filter(test).length / texts.size
}

/** Whether most cells of a column are numbers, a target with its sign (`>= 98`) among them. */
export function holdsNumbers(table: FileTable, index: number): boolean {
  const isNumber = (text: string): boolean =>
    ['comma', 'point'].some((style) => parseNumber(bareTarget(text), style as 'comma') !== null)
  return (
    shareOf(table, index, isNumber) >= CONTENT_SHARE ||
    table.rows.some(({ stored }) => stored?.[index] ?? false)
  )
}

/** A target without the sign or the words that say on which side of it to be: `tu 98% tro len`. */
export function bareTarget(cell: string): string {
  const bare = cell.replace(/^\s*(?:[<>]=?|=|[\u2264\u2265])\s*/, '')
  // Most cells are numbers, and composing them is what takes time.
  return /\p{L}/u.test(bare) && /\d/.test(bare)
    ? bare.normalize('NFC').replace(SIDE_BEFORE, '').replace(SIDE_BEHIND, '')
    : bare
}

/** Whether a column counts its rows: 1, 2, 3 … in order, all of them. */
export function countsRows({ rows }: FileTable, index: number): boolean {
  return (
    rows.length > 2 && rows.every(({ cells }, at) => (cells[index] ?? '').trim() === String(at + 1))
  )
}

/**
 * Whether a column under such a heading as `A` or `STT` can number rows: with whole numbers, none
 * above the count of rows.
 */
export function numbersRows({ rows }: FileTable, index: number): boolean {
  return rows.every(({ cells }) => {
    const number = /^\s*\d[\d.,]*\s*$/.test(cells[index] ?? '') ? Number(cells[index]) : 1
    return Number.isInteger(number) && number <= rows.length + 1
  })
}

/**
 * Columns under a heading that may be a name or a target ("chi tieu" is both) are targets where
 * they hold numbers: those of no indicator, or beside another column that names the indicators.
 */
export function targetsByNumbers(
  context: TableContext,
  table: FileTable,
  columns: readonly PlannedColumn[],
): readonly PlannedColumn[] {
  const named = columns.filter(
    ({ role }) => role.kind === 'column' && role.column === 'indicator_id',
  )
  return columns.map((each) => {
    const { role, how, heading, index } = each
    if (role.kind !== 'column' || role.column !== 'indicator_id' || how === 'given') return each
    if (!saysTarget(heading) || !holdsNumbers(table, index)) return each
    const isNamed =
      shareOf(
        table,
        index,
        (text) => context.names.find('indicators', text, null).kind !== 'none',
      ) >= CONTENT_SHARE
    if (isNamed && named.length === 1) return each
    return { heading, index, role: { kind: 'figure', part: 'target', at: {} }, how: 'content' }
  })
}

/** Whether a heading says a target, and beside it no more than the plain unit it is measured in. */
function saysTarget(heading: string): boolean {
  const said = qualifiersIn(heading, null)?.filter(
    (each) => each.kind !== 'nothing' && (each.kind !== 'measure' || each.times !== 1),
  )
  const [only, more] = said ?? []
  return more === undefined && only?.kind === 'part' && only.part === 'target'
}

/**
 * Columns of which nothing is known and whose numbers make the percents of another are its
 * numerators and denominators: as exact as the percents are written, in every row that has all
 * three, and in two at least that differ. `ownerOf`: the indicator that a heading stands under, if
 * any; its counts are none of another one, whatever they make.
 */
export function countsByProof(
  table: FileTable,
  columns: readonly PlannedColumn[],
  ownerOf: (heading: string) => string | null,
): readonly PlannedColumn[] {
  const unread = columns
    .filter(({ role, index }) => isOpen(role) && holdsNumbers(table, index))
    .slice(0, MOST_UNREAD)
  if (unread.length === 0) return columns
  const numbers = new Map(
    columns.map(({ index }) => [index, null as readonly (string | null)[] | null]),
  )
  const of = (index: number): readonly (string | null)[] => {
    const held = numbers.get(index) ?? numbersOf(table, index)
    numbers.set(index, held)
    return held
  }
  let settled = columns
  for (const value of columns) {
    const { role } = value
    if (role.kind !== 'figure' || role.part !== 'value' || role.times !== undefined) continue
    const known = (part: 'numerator' | 'denominator'): readonly PlannedColumn[] =>
      columns.filter(
        (each) =>
          each.role.kind === 'figure' && each.role.part === part && isSameAt(each.role.at, role.at),
      )
    const open = settled.filter(
      ({ index, heading, role: at }) =>
        isOpen(at) &&
        unread.some((each) => each.index === index) &&
        [null, role.at.indicator_id].includes(ownerOf(heading)),
    )
    const choices = (part: 'numerator' | 'denominator'): readonly PlannedColumn[] =>
      known(part).length > 0 ? known(part) : open
    const pair = pairOf(value, choices('numerator'), choices('denominator'), of)
    if (!pair) continue
    settled = settled.map((each) => {
      const part = each === pair[0] ? 'numerator' : each === pair[1] ? 'denominator' : null
      return part === null || !isOpen(each.role)
        ? each
        : { ...each, role: { kind: 'figure', part, at: role.at }, how: 'content' }
    })
  }
  return settled
}

/**
 * Columns whose numbers are how much of its target each figure beside them is, in percent: they
 * follow from both, and are no figures. Their headings name no indicator.
 */
export function sharesOfTargets(
  table: FileTable,
  columns: readonly PlannedColumn[],
): readonly PlannedColumn[] {
  const partOf = (part: 'value' | 'target'): readonly PlannedColumn[] =>
    columns.filter(({ role }) => role.kind === 'figure' && role.part === part)
  const [values, targets] = [partOf('value'), partOf('target')]
  if (targets.length === 0 || targets.length > MOST_UNREAD) return columns
  const numbers = new Map<number, readonly (string | null)[]>()
  const of = (index: number): readonly (string | null)[] => {
    const held = numbers.get(index) ?? numbersOf(table, index)
    numbers.set(index, held)
    return held
  }
  // It stands right behind the figure and the target that it is made of.
  const isShare = ({ role, how, index }: PlannedColumn): boolean =>
    how !== 'given' &&
    (role.kind === 'unknown' ||
      (role.kind === 'figure' && role.part === 'value' && role.at.indicator_id === undefined)) &&
    values.some(
      (value) =>
        value.index < index &&
        index - value.index < NEAR &&
        targets.some(
          (target) =>
            Math.abs(target.index - value.index) < NEAR &&
            isMadeOf(of(index), of(value.index), of(target.index)),
        ),
    )
  return columns.map((each) =>
    isShare(each) ? { ...each, role: { kind: 'aside', why: 'derived' }, how: 'content' } : each,
  )
}

/** Columns that belong to one figure stand no further apart. */
const NEAR = 5

const MOST_UNREAD = 12

/** Nothing is known of it, or only that it counts something. */
function isOpen(role: PlannedColumn['role']): boolean {
  return (
    role.kind === 'unknown' ||
    (role.kind === 'figure' &&
      role.part !== 'value' &&
      role.part !== 'target' &&
      isSameAt(role.at, {}))
  )
}

function isSameAt(a: Coordinates, b: Coordinates): boolean {
  return DIMENSIONS.every((name) => a[name] === b[name])
}

type Numbers = (index: number) => readonly (string | null)[]

function pairOf(
  value: PlannedColumn,
  numerators: readonly PlannedColumn[],
  denominators: readonly PlannedColumn[],
  of: Numbers,
): readonly [PlannedColumn, PlannedColumn] | null {
  for (const numerator of numerators) {
    for (const denominator of denominators) {
      if (numerator === denominator) continue
      if (isMadeOf(of(value.index), of(numerator.index), of(denominator.index)))
        return [numerator, denominator]
    }
  }
  return null
}

/**
 * Whether two counts make the percents of a column, as exact as these are written: in every row, and
 * in `least` that differ. Cells that hold no number are `null` or ''.
 */
export function isMadeOf(
  values: readonly (string | null)[],
  above: readonly (string | null)[],
  below: readonly (string | null)[],
  least = 2,
): boolean {
  const seen = new Set<string>()
  for (const [at, value] of values.entries()) {
    const [part, whole] = [above[at], below[at]]
    if (!value || !part || !whole || Number(whole) === 0) continue
    if (
      Math.abs(Number(value) - (100 * Number(part)) / Number(whole)) >
      0.5 * 10 ** -decimalsOf(value) + 1e-9
    )
      return false
    seen.add(value)
  }
  return seen.size >= least
}

/** The numbers of a column in its likeliest style; `null` where a cell is none. */
export function numbersOf({ rows }: FileTable, index: number): readonly (string | null)[] {
  const sample = rows.slice(0, SAMPLE)
  const texts = sample.flatMap(({ cells, stored }) =>
    (stored?.[index] ?? false) ? [] : [cells[index] ?? ''],
  )
  const style = decideStyle(texts).style ?? decideStyle(texts, true).style ?? 'point'
  return sample.map(({ cells, stored }) => {
    return (
      parseNumber(cells[index] ?? '', (stored?.[index] ?? false) ? 'point' : style)?.number ?? null
    )
  })
}
