import { scanCsv } from './csvScan'

/**
 * What offices put between cells. The first of two that fit equally well is taken: a decimal comma
 * is commoner than a stray tab or semicolon.
 */
const DELIMITERS = ['\t', ';', ',', '|'] as const

/** How much of the file is looked at. */
const SAMPLE_ROWS = 60
const SAMPLE_LENGTH = 200_000

export type DelimiterChoice = {
  readonly delimiter: string
  /** Others that fit as well, so that somebody should look. */
  readonly alternatives: readonly string[]
  /**
   * `directive`: the line `sep=;` that Excel understands. `none`: no delimiter stands anywhere, so
   * there is one column.
   */
  readonly how: 'directive' | 'counted' | 'none' | 'given'
}

/**
 * The delimiter that gives most rows the same number of cells, at least two; then the one that
 * gives more cells. Never throws.
 */
export function detectDelimiter(text: string, quote = '"'): DelimiterChoice {
  const directive = /^\uFEFF?sep=([^"\r\n])(?=\r|\n|$)/i.exec(text)?.[1]
  if (directive !== undefined) return { delimiter: directive, alternatives: [], how: 'directive' }
  const sample = text.slice(0, SAMPLE_LENGTH)
  const fits = DELIMITERS.filter((delimiter) => sample.includes(delimiter)).map((delimiter) => ({
    delimiter,
    ...fitOf(sample, delimiter, quote),
  }))
  const sorted = fits
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows || b.cells - a.cells)
  const [best, ...rest] = sorted
  if (!best) return fewRows(sample)
  const alternatives = rest
    .filter(({ rows, cells }) => rows === best.rows && cells === best.cells)
    .map(({ delimiter }) => delimiter)
  return { delimiter: best.delimiter, alternatives, how: 'counted' }
}

/** Where no row can be counted on: the delimiter that stands there most often. */
function fewRows(sample: string): DelimiterChoice {
  const counts = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: sample.split(delimiter).length - 1,
  }))
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a))
  return most.count === 0
    ? { delimiter: ',', alternatives: [], how: 'none' }
    : { delimiter: most.delimiter, alternatives: [], how: 'counted' }
}

/**
 * The commonest number of cells above one, and how many rows have it; rows whose quotes are out of
 * place count for nothing.
 */
function fitOf(sample: string, delimiter: string, quote: string): { rows: number; cells: number } {
  const { records, faults } = scanCsv(sample, delimiter, { maxRows: SAMPLE_ROWS, quote })
  const faulty = new Set(faults.map(({ row }) => row))
  const counts = new Map<number, number>()
  for (const { row, cells } of records)
    if (cells > 1 && !faulty.has(row)) counts.set(cells, (counts.get(cells) ?? 0) + 1)
  let best = { rows: 0, cells: 0 }
  for (const [cells, rows] of counts)
    if (rows > best.rows || (rows === best.rows && cells > best.cells)) best = { rows, cells }
  return best
}
