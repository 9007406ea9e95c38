import Papa from 'papaparse'
import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { assembleTable } from './assemble'
import { columnName } from './columnName'
import { overLimit } from './csvLimits'
import { scanCsv, type CsvFault, type CsvRecord, type CsvScan, type LineEnd } from './csvScan'
import { detectDelimiter, type DelimiterChoice } from './delimiter'
import { LIMITS } from './limits'
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
  /** Looks at the records before any is split; what it returns makes the text unusable. */
  readonly check?: (scan: CsvScan) => Issue | null
}

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
 * A CSV text → table, its first row that is not blank being the heading. Rows are numbered as a spreadsheet numbers
 * records: the first line is 1, blank lines count, line breaks inside quotes do not.
 * Unusable: `file/empty`, `csv/nul`, `csv/quote` (never closed, or in the heading), `table/tooLarge`, and if PapaParse and our scan disagree.
 * Row left out (errors): `csv/quote` (text after a closing quote), `row/short`, `row/long`.
 * Column left out (errors): `heading/repeated` (all but the first), `heading/blank`.
 * Warnings: `csv/quote` (a bare quote, kept as written), `csv/lineEnds`, `row/trailing`, `table/noRows`.
 * Throws a RangeError if a delimiter or quote is not one letter, or is a line end.
 */
export function parseCsv(file: string, text: string, options: CsvOptions = {}): Checked<Table> {
  const check = (scan: CsvScan): Issue | null => overLimit(file, scan, LIMITS)
  const split = splitCsv(file, text, { maxRows: LIMITS.rows + 1, check, ...options })
  if (!split.usable) return split
  const [heading, ...rows] = split.value.rows
  if (!heading) return unusable(issue({ code: 'file/empty', file }), [...faultIssues(file, split.value, []), ...split.issues])
  const isHeadingBroken = split.value.faults.some(({ row }) => row < heading.row)
  const issues = [...faultIssues(file, split.value, isHeadingBroken ? [] : heading.cells), ...split.issues]
  const broken = issues.find(({ severity, row }) => severity === 'error' && row !== null && row <= heading.row)
  return broken ? unusable(broken, without(issues, broken)) : assembleTable(file, heading, rows, issues)
}

/** The rows of a CSV text. Unusable: `csv/nul`, `csv/quote` (never closed). Issues: `csv/lineEnds`; the faults wait for the headings. */
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
  const scan = scanCsv(text, delimiter, { maxRows: options.maxRows ?? Infinity, quote, lineEnd: options.lineEnd ?? null })
  const over = options.check?.(scan)
  if (over) return unusable(over)
  const records = scan.records.filter(({ row }) => row !== 1 || !isDirective(text))
  const textOf = ({ start, end }: CsvRecord): string => text.slice(start, end)
  const lineEnds = [...scan.lineEnds.keys()].map((lineEnd) => LINE_END_NAMES[lineEnd])
  const { faults, blankRows, brokenRows } = scan
  const form = { delimiter, quote, newline: options.lineEnd ?? '\n' } as const
  const fatal = faults.at(-1)
  if (fatal?.kind === 'open' || fatal?.kind === 'nul') {
    const headings = records[0]?.broken === false ? splitRecords([textOf(records[0])], form)[0] : undefined
    const issues = faultIssues(file, { faults, brokenRows, delimiter: choice }, headings ?? [])
    return unusableBy(issues.at(-1), issues)
  }
  const whole = records.filter(({ broken }) => !broken)
  const cells = splitRecords(whole.map(textOf), form)
  const strange = whole.find((record, index) => cells[index]?.length !== record.cells)
  if (strange || cells.length !== whole.length) {
    const found = strange ? textOf(strange) : null
    const expected = { kind: 'cells', count: strange?.cells ?? whole.length } as const
    return unusable(issue({ code: 'csv/quote', file, row: strange?.row ?? null, found, expected }))
  }
  const rows = whole.map(({ row }, index) => ({ row, cells: cells[index] ?? [] }))
  return usable({ rows, delimiter: choice, blankRows, brokenRows, faults, lineEnds }, lineEndIssues(file, scan))
}

/** Tells each fault with the heading over its cell, or, where there is none, the letter of the column. */
export function faultIssues(
  file: string,
  { faults, brokenRows, delimiter }: Pick<CsvRows, 'faults' | 'brokenRows' | 'delimiter'>,
  headings: readonly string[],
): Issue[] {
  return faults.map(({ kind, row, cell, found }) => {
    const isWarning = kind === 'space' || (kind === 'bare' && !brokenRows.has(row))
    const expected = kind === 'after' ? ({ kind: 'text', text: delimiter.delimiter } as const) : null
    const code = kind === 'nul' ? 'csv/nul' : 'csv/quote'
    return issue({ code, severity: isWarning ? 'warning' : 'error', file, row, column: columnName(headings, cell), found, expected })
  })
}

/** The one place where PapaParse works: on records whose grammar has been looked at, one line end after each, none outside quotes within. */
function splitRecords(
  records: readonly string[],
  { delimiter, quote, newline }: { delimiter: string; quote: string; newline: LineEnd },
): string[][] {
  if (records.length === 0) return []
  const options = { delimiter, newline, quoteChar: quote, escapeChar: quote, header: false }
  const { data } = Papa.parse<string[]>(`${records.join(newline)}${newline}`, options)
  data.pop()
  return data
}

function assertSign(sign: string): void {
  if (sign.length !== 1 || /[\r\n\uFEFF]/.test(sign))
    throw new RangeError(`A delimiter or a quote is one letter, not ${JSON.stringify(sign)}`)
}

/** The line by which Excel is told the delimiter: `sep=;`. */
function isDirective(text: string): boolean {
  return /^sep=[^"\r\n](\r|\n|$)/i.test(text)
}

/** Unusable by the issue that ends all reading, which comes first, before what was found on the way to it. */
function unusableBy<T>(fatal: Issue | undefined, issues: readonly Issue[]): Checked<T> {
  if (!fatal) throw new Error('A file is unusable by an issue, but there is none')
  return unusable(fatal, without(issues, fatal))
}

const without = (issues: readonly Issue[], one: Issue): Issue[] => issues.filter((each) => each !== one)

const LINE_END_NAMES = { '\r\n': 'CRLF', '\n': 'LF', '\r': 'CR' } as const

function lineEndIssues(file: string, { lineEnds }: CsvScan): Issue[] {
  const [first, second] = lineEnds
  if (!first || !second) return []
  const found = [...lineEnds.keys()].map((lineEnd) => LINE_END_NAMES[lineEnd]).join(', ')
  const expected = { kind: 'text', text: LINE_END_NAMES[first[0]] } as const
  return [issue({ code: 'csv/lineEnds', severity: 'warning', file, row: second[1], found, expected })]
}
