import { issue, usable, type Checked, type Issue } from '@/dataset/issue'
import { splitCsv, type CsvOptions } from '@/dataset/cells/csv'
import { overLimit } from '@/dataset/cells/csvLimits'
import type { LineEnd } from '@/dataset/cells/csvScan'
import type { DelimiterChoice } from '@/dataset/cells/delimiter'
import type { Limits } from '@/dataset/cells/limits'
import { detection, type CellFault, type Detection, type RawSheet } from './sheet'

export type CsvChoices = { readonly delimiter?: string; readonly quote?: string; readonly lineEnd?: LineEnd }

const HOW = { given: 'given', directive: 'stated', none: 'certain', counted: 'weighed' } as const

/**
 * A CSV text → its rows, for a layout to be recognised in. Unusable: as `splitCsv`, `table/tooLarge`.
 * Issues: `csv/lineEnds`, `csv/delimiter` (warning: another delimiter fits as well); faults of the grammar wait for the headings.
 */
export function readCsvSheet(file: string, text: string, choices: CsvChoices, limits: Limits): Checked<RawSheet> {
  const options: CsvOptions = { ...choices, maxRows: limits.rows + 1, check: (scan) => overLimit(file, scan, limits) }
  const split = splitCsv(file, text, options)
  if (!split.usable) return split
  const { rows, delimiter, blankRows, brokenRows, faults, lineEnds } = split.value
  const told = faults.map(({ kind, row, cell, found }): CellFault => {
    const isWarning = kind === 'space' || (kind === 'bare' && !brokenRows.has(row))
    const expected = kind === 'after' ? ({ kind: 'text', text: delimiter.delimiter } as const) : null
    return { code: 'csv/quote', severity: isWarning ? 'warning' : 'error', row, index: cell, found, expected }
  })
  const sheet = { name: null, rows, merges: [], faults: told, blankRows, brokenRows: [...brokenRows], isSheet: false }
  const detections = csvDetections(text, delimiter, lineEnds, choices)
  return usable({ ...sheet, detections }, [...split.issues, ...ambiguity(file, delimiter)])
}

function csvDetections(text: string, delimiter: DelimiterChoice, lineEnds: readonly string[], choices: CsvChoices): Detection[] {
  const isQuoted = choices.quote === undefined && text.includes('"')
  return [
    detection('delimiter', delimiter.delimiter, HOW[delimiter.how], delimiter.alternatives),
    detection('quoting', choices.quote ?? (isQuoted ? '"' : ''), choices.quote === undefined ? 'certain' : 'given'),
    detection('lineEnd', lineEnds.join(', '), choices.lineEnd === undefined ? 'certain' : 'given'),
  ]
}

function ambiguity(file: string, { delimiter, alternatives }: DelimiterChoice): Issue[] {
  if (alternatives.length === 0) return []
  const expected = { kind: 'oneOf', values: [delimiter, ...alternatives] } as const
  return [issue({ code: 'csv/delimiter', severity: 'warning', file, row: 1, found: delimiter, expected })]
}
