import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { assembleTable } from './assemble'
import { columnName } from './columnName'
import { overLimit } from './csvLimits'
import {
  closingQuote,
  scanCsv,
  type CsvFault,
  type CsvRecord,
  type CsvScan,
  type LineEnd,
} from './csvScan'
import { detectDelimiter, type DelimiterChoice } from './delimiter'
import { LIMITS, type Limits } from './limits'
import type { Table, TableRow } from './table'

export type CsvOptions = {
  /** One letter between cells; detected among `,` `;` tab `|` when left out. */
  readonly delimiter?: string
  /** What stands around a cell: `"` unless told; '' for nothing at all. */
  readonly quote?: string
  /** The only line end that ends a row; any of them when left out. */
  readonly lineEnd?: LineEnd
  /** Reading stops after so many rows. */
  readonly maxRows?: number
  /**
   * A fault that ends all reading costs its row and what follows; what stands before it is read.
   * Else it makes the text unusable.
   */
  readonly isPartial?: boolean
  /** Splits a text in which nothing can be wrong with the grammar; `most`: rows, 0 for all. */
  readonly plain?: PlainSplitter
  /** Looks at the records before any is split; what it returns makes the text unusable. */
  readonly check?: (scan: Pick<CsvScan, 'records' | 'rowCount'>) => Issue | null
}

export type PlainSplitter = (
  text: string,
  signs: { readonly delimiter: string; readonly quote: string; readonly newline: LineEnd },
  most: number,
) => readonly (readonly string[])[]

const splitLines: PlainSplitter = (text, { delimiter, newline }, most) =>
  text.split(newline, most === 0 ? undefined : most).map((line) => line.split(delimiter))

/** The rows of a CSV text before any of them is taken for the heading. */
export type CsvRows = {
  readonly rows: readonly TableRow[]
  readonly delimiter: DelimiterChoice
  readonly blankRows: readonly number[]
  /** Numbers of rows left out because of their quotes; a fault says why. */
  readonly brokenRows: ReadonlySet<number>
  /** To be told with the headings, once they are known: `faultIssues`. */
  readonly faults: readonly CsvFault[]
  /** The kinds of line end in the order in which they first appear: CRLF, LF, CR. */
  readonly lineEnds: readonly string[]
}

/**
 * A CSV text → table, its first row that is not blank being the heading. Rows are numbered as a
 * spreadsheet numbers records: the first line is 1, blank lines count, line breaks inside quotes do
 * not. Unusable: `file/empty`, `csv/nul`, `csv/quote` (never closed, or in the heading),
 * `table/tooLarge`. Row left out (errors): `csv/quote` (text after a closing quote), `row/short`,
 * `row/long`. Column left out (errors): `heading/repeated` (all but the first), `heading/blank`.
 * Warnings: `csv/quote` (a bare quote, kept as written), `csv/lineEnds`, `row/trailing`,
 * `table/noRows`. Throws a RangeError if a delimiter or quote is not one letter, or is a line end.
 */
export function parseCsv(
  file: string,
  text: string,
  options: CsvOptions = {},
  limits: Limits = LIMITS,
): Checked<Table> {
  const check: CsvOptions['check'] = (scan) => overLimit(file, scan, limits)
  const split = splitCsv(file, text, { maxRows: limits.rows + 1, check, ...options })
  if (!split.usable) return split
  const [heading, ...rows] = split.value.rows
  if (!heading)
    return unusable(issue({ code: 'file/empty', file }), [
      ...faultIssues(file, split.value, []),
      ...split.issues,
    ])
  const isHeadingBroken = split.value.faults.some(({ row }) => row < heading.row)
  const issues = [
    ...faultIssues(file, split.value, isHeadingBroken ? [] : heading.cells),
    ...split.issues,
  ]
  const broken = issues.find(
    ({ severity, row }) => severity === 'error' && row !== null && row <= heading.row,
  )
  return broken
    ? unusable(broken, without(issues, broken))
    : assembleTable(file, heading, rows, issues)
}

/**
 * The rows of a CSV text. Unusable, unless `isPartial`: `csv/nul`, `csv/quote` (never closed).
 * Issues: `csv/lineEnds`; the faults wait for the headings.
 */
export function splitCsv(file: string, marked: string, options: CsvOptions = {}): Checked<CsvRows> {
  const text = marked.startsWith('\uFEFF') ? marked.slice(1) : marked
  const quote = options.quote === '' ? '\0' : (options.quote ?? '"')
  const choice =
    options.delimiter === undefined
      ? detectDelimiter(text, quote)
      : { delimiter: options.delimiter, alternatives: [], how: 'given' as const }
  const { delimiter } = choice
  assertSign(delimiter)
  assertSign(quote)
  const plain = options.lineEnd === undefined ? splitPlain(text, delimiter, quote, options) : null
  if (plain?.usable === false) return plain
  if (plain) return usable({ ...plain.value, delimiter: choice })
  const scan = scanCsv(text, delimiter, {
    maxRows: options.maxRows ?? Infinity,
    quote,
    lineEnd: options.lineEnd ?? null,
    isPastNul: options.isPartial ?? false,
  })
  const over = options.check?.(scan)
  if (over) return unusable(over)
  const records = scan.records.filter(({ row }) => row !== 1 || !isDirective(text))
  const textOf = ({ start, end }: CsvRecord): string => text.slice(start, end)
  const lineEnds = [...scan.lineEnds.keys()].map((lineEnd) => LINE_END_NAMES[lineEnd])
  const { faults, blankRows } = scan
  const fatal = faults.at(-1)
  const isFatal = fatal?.kind === 'open' || fatal?.kind === 'nul'
  const isPartial = options.isPartial === true
  const brokenRows =
    isFatal && isPartial ? new Set([...scan.brokenRows, fatal.row]) : scan.brokenRows
  if (isFatal && !isPartial) {
    const headings =
      records[0]?.broken === false ? cellsOf(textOf(records[0]), delimiter, quote) : undefined
    const issues = faultIssues(file, { faults, brokenRows, delimiter: choice }, headings ?? [])
    return unusableBy(issues.at(-1), issues)
  }
  const rows = records
    .filter(({ broken }) => !broken)
    .map((record) => ({ row: record.row, cells: cellsOf(textOf(record), delimiter, quote) }))
  return usable(
    { rows, delimiter: choice, blankRows, brokenRows, faults, lineEnds },
    lineEndIssues(file, scan),
  )
}

/**
 * Tells each fault with the heading over its cell, or, where there is none, the letter of the
 * column.
 */
function faultIssues(
  file: string,
  { faults, brokenRows, delimiter }: Pick<CsvRows, 'faults' | 'brokenRows' | 'delimiter'>,
  headings: readonly string[],
): Issue[] {
  return faults.map(({ kind, row, cell, found }) => {
    const isWarning = kind === 'space' || (kind === 'bare' && !brokenRows.has(row))
    const expected =
      kind === 'after' ? ({ kind: 'text', text: delimiter.delimiter } as const) : null
    const code = kind === 'nul' ? 'csv/nul' : 'csv/quote'
    return issue({
      code,
      severity: isWarning ? 'warning' : 'error',
      file,
      row,
      column: columnName(headings, cell),
      found,
      expected,
    })
  })
}

/**
 * A text without a quote, with one kind of line end and no more than it may have. There nothing can
 * be wrong with the grammar, so it is not scanned; `null` for any other text.
 */
function splitPlain(
  text: string,
  delimiter: string,
  quote: string,
  { maxRows = Infinity, check, plain = splitLines }: CsvOptions,
): Checked<Omit<CsvRows, 'delimiter'>> | null {
  const newline = onlyLineEnd(text)
  if (
    newline === null ||
    text === newline ||
    text.includes(quote) ||
    text.includes('\0') ||
    isDirective(text)
  )
    return null
  if (countOf(text, delimiter, LIMITS.cells) >= LIMITS.cells) return null
  const data = plain(
    text.endsWith(newline) ? text.slice(0, -newline.length) : text,
    { delimiter, quote, newline },
    Number.isFinite(maxRows) ? maxRows : 0,
  )
  const blankRows: number[] = []
  const rows: TableRow[] = []
  data.forEach((cells, index) => {
    if (cells.every(isBlank)) blankRows.push(index + 1)
    else rows.push({ row: index + 1, cells })
  })
  const records = rows.map(({ row, cells }) => ({
    row,
    start: 0,
    end: 0,
    cells: cells.length,
    broken: false,
  }))
  const over = check?.({ records, rowCount: data.length })
  if (over) return unusable(over)
  const lineEnds = text.includes(newline) ? [LINE_END_NAMES[newline]] : []
  return usable({ rows, blankRows, brokenRows: new Set(), faults: [], lineEnds })
}

/** The one kind of line end of a text, LF where it has none; `null` where it has several. */
function onlyLineEnd(text: string): LineEnd | null {
  if (!text.includes('\r')) return '\n'
  if (!text.includes('\n')) return '\r'
  return /\r(?!\n)|(?<!\r)\n/.test(text) ? null : '\r\n'
}

/** How often a sign stands in a text; counting ends at `most`. */
function countOf(text: string, sign: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1 && count < most; at = text.indexOf(sign, at + 1))
    count += 1
  return count
}

const isBlank = (cell: string): boolean => /^[ \t\u00A0]*$/.test(cell)

/**
 * The cells of a record whose grammar has been looked at: white space after a closing quote is none
 * of the cell.
 */
function cellsOf(record: string, delimiter: string, quote: string): readonly string[] {
  if (!record.includes(quote)) return record.split(delimiter)
  const cells: string[] = []
  for (let at = 0; ;) {
    const isQuoted = record[at] === quote
    const closed = isQuoted ? closingQuote(record, at, quote) : -1
    const next = record.indexOf(delimiter, closed === -1 ? at : closed)
    const end = next === -1 ? record.length : next
    cells.push(
      closed === -1
        ? record.slice(at, end)
        : record.slice(at + 1, closed).replaceAll(quote + quote, quote),
    )
    if (next === -1) return cells
    at = next + 1
  }
}

function assertSign(sign: string): void {
  if (sign.length !== 1 || /[\r\n\uFEFF]/.test(sign))
    throw new RangeError(`A delimiter or a quote is one letter, not ${JSON.stringify(sign)}`)
}

/** The line by which Excel is told the delimiter: `sep=;`. */
function isDirective(text: string): boolean {
  return /^sep=[^"\r\n](\r|\n|$)/i.test(text)
}

/**
 * Unusable by the issue that ends all reading, which comes first, before what was found on the way
 * to it.
 */
function unusableBy<T>(fatal: Issue | undefined, issues: readonly Issue[]): Checked<T> {
  if (!fatal) throw new Error('A file is unusable by an issue, but there is none')
  return unusable(fatal, without(issues, fatal))
}

const without = (issues: readonly Issue[], one: Issue): Issue[] =>
  issues.filter((each) => each !== one)

const LINE_END_NAMES = { '\r\n': 'CRLF', '\n': 'LF', '\r': 'CR' } as const

function lineEndIssues(file: string, { lineEnds }: CsvScan): Issue[] {
  const [first, second] = lineEnds
  if (!first || !second) return []
  const found = [...lineEnds.keys()].map((lineEnd) => LINE_END_NAMES[lineEnd]).join(', ')
  const expected = { kind: 'text', text: LINE_END_NAMES[first[0]] } as const
  return [
    issue({ code: 'csv/lineEnds', severity: 'warning', file, row: second[1], found, expected }),
  ]
}
