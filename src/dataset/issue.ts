import type { IssueCode } from './issueCodes'

/**
 * How much an issue takes away. `error`: something could not be used. `warning`: used, but somebody
 * should look. `info`: good to know.
 */
export type Severity = 'error' | 'warning' | 'info'

/** What a place should have held, as data, so that the words for it stand in one place (`i18n`). */
export type Expected =
  | { readonly kind: 'type'; readonly type: ValueType }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null }
  | {
      readonly kind: 'limit'
      readonly limit: number
      readonly unit: 'bytes' | 'rows' | 'columns' | 'characters' | 'cells' | 'files' | 'depth'
    }
  | { readonly kind: 'cells'; readonly count: number }
  | { readonly kind: 'reference'; readonly table: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'uniqueKey'; readonly file: string; readonly row: number }
  | { readonly kind: 'text'; readonly text: string }
  /** Days as ISO dates, `from` included and `to` not; `null` is no limit. */
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null }
  /**
   * How much of a file there is, and how much its descriptor says there should be; `rows` `null`:
   * not known.
   */
  | { readonly kind: 'extent'; readonly found: Size; readonly said: Size }
  /** A day as an ISO date, `from` included and `to` not; `null` is no limit. */
  | { readonly kind: 'day'; readonly from: string | null; readonly to: string | null }
  /**
   * Figures that stand beside it, from the least to the most, and what it may have been meant to
   * be.
   */
  | {
      readonly kind: 'neighbours'
      readonly min: number
      readonly max: number
      readonly likely: number
    }
  /** `at`: where that value stands, where it is not made of others. */
  | {
      readonly kind: 'value'
      readonly value: number
      readonly tolerance: number
      readonly at?: { readonly file: string; readonly row: number }
    }

type Size = { readonly rows: number | null; readonly bytes: number }

export type ValueType =
  | 'text'
  | 'number'
  | 'integer'
  | 'date'
  | 'period'
  | 'id'
  | 'url'
  | 'list'
  | 'csv'
  | 'json'
  | 'object'

/**
 * Where an issue was found. `row` is numbered as a spreadsheet does: the first line of the file is
 * 1.
 */
type Location = {
  readonly file: string
  readonly row: number | null
  readonly column: string | null
}

/**
 * One thing wrong with the input, as data. `found` is the text as written, cut at `FOUND_LIMIT`
 * characters.
 */
export type Issue = Location & {
  readonly code: IssueCode
  readonly severity: Severity
  readonly found: string | null
  readonly expected: Expected | null
  /** Of a figure that was held against others: whose it is, of what and of when. */
  readonly about?: FigureNames
}

/**
 * A figure by the names of its unit and its indicator. `value`: the figure, where `found` is no
 * text of a file; else `null`.
 */
export type FigureNames = {
  readonly unit: string
  readonly indicator: string
  readonly period: string
  readonly value: number | null
}

const FOUND_LIMIT = 120

export type IssueInput = {
  readonly code: IssueCode
  readonly severity?: Severity
  readonly file: string
  readonly row?: number | null
  readonly column?: string | null
  readonly found?: string | null
  readonly expected?: Expected | null
}

/** Makes a whole issue; what is left out is `null`, and severity is `error`. Never throws. */
export function issue(input: IssueInput): Issue {
  const {
    code,
    severity = 'error',
    file,
    row = null,
    column = null,
    found = null,
    expected = null,
  } = input
  return { code, severity, file, row, column, found: found === null ? null : cut(found), expected }
}

function cut(text: string): string {
  return text.length <= FOUND_LIMIT ? text : `${text.slice(0, FOUND_LIMIT)}…`
}

/**
 * The result of reading input: usable, with whatever issues it has; or unusable, with at least one.
 */
export type Checked<T> =
  | { readonly usable: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly usable: false; readonly issues: readonly [Issue, ...Issue[]] }

/** A result that can be used, with whatever issues it has. */
export function usable<T>(value: T, issues: readonly Issue[] = []): Checked<T> {
  return { usable: true, value, issues }
}

/** A result that cannot be used, and at least one reason. */
export function unusable<T>(first: Issue, rest: readonly Issue[] = []): Checked<T> {
  return { usable: false, issues: [first, ...rest] }
}
