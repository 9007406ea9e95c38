import { issue, usable, type Checked, type Issue } from '@/dataset/issue'
import { splitCsv, type CsvOptions, type CsvRows } from '@/dataset/cells/csv'
import { overLimit } from '@/dataset/cells/csvLimits'
import type { LineEnd } from '@/dataset/cells/csvScan'
import type { DelimiterChoice } from '@/dataset/cells/delimiter'
import type { Limits } from '@/dataset/cells/limits'
import { papaRows } from './papaRows'
import { detection, type CellFault, type Detection, type RawSheet } from './sheet'

export type CsvChoices = {
  readonly delimiter?: string
  readonly quote?: string
  readonly lineEnd?: LineEnd
}

const HOW = { given: 'given', directive: 'stated', none: 'certain', counted: 'weighed' } as const

/** A byte that is no letter of the encoding, as `decodeEscaped` keeps it. */
const ESCAPED = /(?<![\ud800-\udbff])[\udc80-\udcff]/

/**
 * A CSV text → its rows, for a layout to be recognised in. A fault costs its row: one with an open
 * quote, with a NUL, or with a byte that is no letter (`hasEscapes`: the text may hold such bytes,
 * as `decodeEscaped` keeps them). Unusable: as `splitCsv`, `table/tooLarge`. Issues:
 * `csv/lineEnds`, `csv/delimiter` (warning: another delimiter fits as well), `file/cut` where the
 * text ends within a row; faults of the grammar and of bytes (`file/encoding`) wait for the
 * headings.
 */
export function readCsvSheet(
  file: string,
  text: string,
  choices: CsvChoices,
  limits: Limits,
  hasEscapes = false,
): Checked<RawSheet> {
  const check: CsvOptions['check'] = (scan) => overLimit(file, scan, limits)
  const maxRows = limits.rows + 1
  const options: CsvOptions = { ...choices, maxRows, isPartial: true, check, plain: papaRows }
  const split = splitCsv(file, text, options)
  if (!split.usable) return split
  const { rows, delimiter, blankRows, brokenRows, faults, lineEnds } = split.value
  const told = faults.map(({ kind, row, cell, found }): CellFault => {
    const isWarning = kind === 'space' || (kind === 'bare' && !brokenRows.has(row))
    const expected =
      kind === 'after' ? ({ kind: 'text', text: delimiter.delimiter } as const) : null
    const code = kind === 'nul' ? 'csv/nul' : 'csv/quote'
    return { code, severity: isWarning ? 'warning' : 'error', row, index: cell, found, expected }
  })
  const spoilt = hasEscapes
    ? rows.filter(({ cells }) => cells.some((cell) => ESCAPED.test(cell)))
    : []
  for (const { row, cells } of spoilt) {
    const index = cells.findIndex((cell) => ESCAPED.test(cell))
    told.push({
      code: 'file/encoding',
      severity: 'error',
      row,
      index,
      found: shown(cells[index] ?? ''),
      expected: null,
    })
  }
  const lost = new Set(spoilt.map(({ row }) => row))
  const whole = lost.size === 0 ? rows : rows.filter(({ row }) => !lost.has(row))
  const broken = [...brokenRows, ...lost].sort((a, b) => a - b)
  const sheet = {
    name: null,
    rows: whole,
    merges: [],
    faults: told,
    blankRows,
    brokenRows: broken,
    isSheet: false,
  }
  const detections = csvDetections(text, delimiter, lineEnds, choices)
  const end = cutRow(text, split.value)
  const cut = end === null ? [] : [issue({ code: 'file/cut', file, row: end })]
  return usable({ ...sheet, detections }, [...split.issues, ...ambiguity(file, delimiter), ...cut])
}

/**
 * The row within which a text ends: it has no line end, and lacks cells that the rows before it
 * have, or the end of a quote.
 */
function cutRow(text: string, { rows, faults }: CsvRows): number | null {
  if (/[\r\n]$/.test(text)) return null
  const open = faults.at(-1)
  if (
    open?.kind === 'open' &&
    rows.length > 0 &&
    !/[\r\n]/.test(text.slice(text.lastIndexOf(open.found)))
  )
    return open.row
  const [last, before, other] = [rows.at(-1), rows.at(-2), rows.at(-3)]
  if (!last || !before || !other || before.cells.length !== other.cells.length) return null
  return last.cells.length < before.cells.length ? last.row : null
}

/** Bytes that are no letters as readers see them everywhere: `Th\ufffdp`. */
function shown(cell: string): string {
  return cell.replace(new RegExp(`(?:${ESCAPED.source})+`, 'g'), '\ufffd')
}

function csvDetections(
  text: string,
  delimiter: DelimiterChoice,
  lineEnds: readonly string[],
  choices: CsvChoices,
): Detection[] {
  const isQuoted = choices.quote === undefined && text.includes('"')
  return [
    detection('delimiter', delimiter.delimiter, HOW[delimiter.how], delimiter.alternatives),
    detection(
      'quoting',
      choices.quote ?? (isQuoted ? '"' : ''),
      choices.quote === undefined ? 'certain' : 'given',
    ),
    detection('lineEnd', lineEnds.join(', '), choices.lineEnd === undefined ? 'certain' : 'given'),
  ]
}

function ambiguity(file: string, { delimiter, alternatives }: DelimiterChoice): Issue[] {
  if (alternatives.length === 0) return []
  const expected = { kind: 'oneOf', values: [delimiter, ...alternatives] } as const
  return [
    issue({ code: 'csv/delimiter', severity: 'warning', file, row: 1, found: delimiter, expected }),
  ]
}
