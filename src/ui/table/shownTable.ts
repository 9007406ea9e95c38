import type { Language } from '@/address/screen'
import { CONVENTIONS } from '@/i18n/conventions'
import { largest } from '@/stats/extremes'

/** A cell as it stands on the screen. `columns`, `rows`: over how many it reaches. */
export type ShownCell = {
  /** What is read in it, without marks. */
  readonly text: string
  /** Marks before the text and behind it, as signs: `▲`, `↑ ◆`. */
  readonly before: string
  readonly after: string
  readonly isHead: boolean
  readonly columns: number
  readonly rows: number
}

/** A table as it stands on the screen, with what it says of itself. */
export type ShownTable = {
  readonly caption: string
  /** How many rows at the top are headings. */
  readonly headRows: number
  readonly rows: readonly (readonly ShownCell[])[]
}

/** A number as a sheet keeps it: `value` is a share where it is written in percent. */
export type Figure = {
  readonly value: number
  readonly decimals: number
  readonly isPercent: boolean
}

const SPACE = /[\u00a0\u202f ]/g

type Notation = { readonly group: string; readonly pattern: RegExp }

const NOTATIONS = new Map<Language, Notation>()

/** The sign that a language has between groups of three digits, and how its numbers are written. */
function notationOf(language: Language): Notation {
  const known = NOTATIONS.get(language)
  if (known) return known
  const parts = new Intl.NumberFormat(CONVENTIONS[language].locale).formatToParts(10_000.5)
  const sign = (type: 'group' | 'decimal'): string =>
    parts.find((part) => part.type === type)?.value ?? ''
  const group = sign('group')
  const pattern = new RegExp(
    `^([+-]?(?:\\d{1,3}(?:\\${group}\\d{3})+|\\d+))(?:\\${sign('decimal')}(\\d+))?(%?)$`,
  )
  const notation = { group, pattern }
  NOTATIONS.set(language, notation)
  return notation
}

/** A number keeps so many digits in a sheet. */
const DIGITS = 15

/**
 * The number that a text writes as the screen does, `null` where it is none: groups of three and
 * decimals by the signs of the language, with `%` or without. Digits that a number would lose are
 * a code or a telephone, and none: a zero before them, or more than a sheet keeps.
 */
export function figureIn(text: string, language: Language): Figure | null {
  // Most texts are none, and tables are long.
  if (!/[0-9]/.test(text)) return null
  const { group, pattern } = notationOf(language)
  const bare = text.replace(SPACE, '').replace('\u2212', '-')
  const [, whole, fraction = '', percent] = pattern.exec(bare) ?? []
  if (whole === undefined) return null
  const digits = whole.replaceAll(group, '')
  if (/^[+-]?0\d/.test(digits) || digits.replace(/^[+-]/, '').length + fraction.length > DIGITS)
    return null
  const isPercent = percent === '%'
  // A share is written by its digits, so that 84,2 % does not become 0.8420000000000001.
  const exponent = isPercent ? 'e-2' : ''
  return {
    value: Number(`${digits}.${fraction || '0'}${exponent}`),
    decimals: fraction.length,
    isPercent,
  }
}

/** The day that a text writes (`27/10/2021`), `null` where it is none. */
export function dayIn(text: string): Date | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return at.getUTCDate() === Number(day) && at.getUTCMonth() === Number(month) - 1 ? at : null
}

/** What is read in a cell, its marks with it. */
export const wholeText = ({ before, text, after }: ShownCell): string =>
  before === '' && after === ''
    ? text
    : [before, text, after].filter((part) => part !== '').join(' ')

/**
 * The table as rows of equal length: a cell that reaches over several stands at the first of them,
 * the others are empty.
 */
export function plainRows({ rows }: ShownTable): readonly (readonly string[])[] {
  const placed = placedCells(rows)
  const width = Math.max(0, largest(placed.map((row) => row.length)))
  return placed.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const cell = row[at]
      return cell ? wholeText(cell) : ''
    }),
  )
}

/** The cells at their places, `null` where one reaches over from the left or from above. */
export function placedCells(
  rows: readonly (readonly ShownCell[])[],
): readonly (readonly (ShownCell | null)[])[] {
  return [...eachPlaced(rows)]
}

/** As `placedCells`, a row at a time. */
export function* eachPlaced(
  rows: readonly (readonly ShownCell[])[],
): Generator<readonly (ShownCell | null)[]> {
  /** What is taken of the rows to come, the next one first. */
  const below: (ShownCell | null)[][] = []
  for (const [top, cells] of rows.entries()) {
    const own = below.shift() ?? []
    let at = 0
    for (const cell of cells) {
      while (own[at] !== undefined) at += 1
      const end = at + cell.columns
      for (let down = 0; down < Math.min(cell.rows, rows.length - top) - 1; down += 1) {
        const taken = (below[down] ??= [])
        for (let column = at; column < end; column += 1) taken[column] = null
      }
      own[at] = cell
      for (let column = at + 1; column < end; column += 1) own[column] = null
      at = end
    }
    yield Array.from(own, (cell) => cell ?? null)
  }
}
