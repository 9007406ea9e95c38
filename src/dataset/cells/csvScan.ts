/** A record of a CSV text: the letters from `start` to before `end`, without the line end. */
export type CsvRecord = {
  readonly row: number
  readonly start: number
  readonly end: number
  readonly cells: number
  readonly broken: boolean
}

/**
 * What is wrong with one cell. `bare`: a quote inside a cell that did not begin with one; `space`:
 * white space after a closing quote; `after`: other text there; `open`: a quote never closed;
 * `nul`: a NUL.
 */
export type CsvFault = {
  readonly kind: CsvFaultKind
  readonly row: number
  readonly cell: number
  readonly found: string
}

type CsvFaultKind = 'bare' | 'space' | 'after' | 'open' | 'nul'

export type CsvScan = {
  /** In the order of the file, without blank lines. */
  readonly records: readonly CsvRecord[]
  readonly faults: readonly CsvFault[]
  /**
   * Rows of blank cells that no quote marks as meant; they are counted in the numbers of the rows
   * after them.
   */
  readonly blankRows: readonly number[]
  readonly brokenRows: ReadonlySet<number>
  /** The kinds of line end in the order in which they first appear, each with the row it ends. */
  readonly lineEnds: ReadonlyMap<LineEnd, number>
  /** The number of rows, blank ones included. */
  readonly rowCount: number
}

export type LineEnd = '\r\n' | '\n' | '\r'

export type ScanOptions = {
  readonly maxRows?: number
  readonly quote?: string
  /** The only line end that ends a row; any of them if `null`. */
  readonly lineEnd?: LineEnd | null
  /** A row with a NUL is broken, and the rows after it are read. Else reading stops there. */
  readonly isPastNul?: boolean
}

const CR = 13
const LF = 10

/**
 * Goes through a CSV text once and finds its records and what is wrong with its grammar (RFC 4180),
 * without making cells. A row is a record, as a spreadsheet numbers them: the first is 1, a blank
 * line counts, a line break inside quotes does not. After `space` a record is used; after `after`
 * it is `broken`, and so is each later one with a `bare` quote, since the limits of the records
 * cannot be trusted then. It stops at `open` and `nul`, and at `maxRows`. Errors: none; `delimiter`
 * is one letter, neither quote nor line end; `quote` is one letter, and NUL for none at all.
 */
export function scanCsv(
  text: string,
  delimiter: string,
  { maxRows = Infinity, quote = '"', lineEnd = null, isPastNul = false }: ScanOptions = {},
): CsvScan {
  const comma = delimiter.charCodeAt(0)
  const mark = quote.charCodeAt(0)
  let nul = text.indexOf('\0')
  const records: CsvRecord[] = []
  const faults: CsvFault[] = []
  const blankRows: number[] = []
  const brokenRows = new Set<number>()
  const lineEnds = new Map<LineEnd, number>()
  let at = 0
  let row = 0
  let strayed = false
  while (at < text.length && row < maxRows) {
    const start = at
    row += 1
    let cells = 0
    let blank = true
    let broken = false
    for (;;) {
      const cellStart = at
      let closed = -1
      let bare = false
      let after = false
      if (text.charCodeAt(at) === mark && mark !== 0) {
        blank = false
        closed = closingQuote(text, at, quote)
        if (closed === -1) {
          const found =
            nul > cellStart
              ? faultAt('nul', row, cells, text, nul)
              : faultAt('open', row, cells, text, cellStart)
          return {
            records,
            faults: [...faults, found],
            blankRows,
            brokenRows,
            lineEnds,
            rowCount: row,
          }
        }
        at = closed + 1
      }
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at)
        if (code === comma) break
        if ((code === LF || code === CR) && (lineEnd === null || text.startsWith(lineEnd, at)))
          break
        if (closed !== -1) after ||= !isSpace(code)
        else if (code === mark) bare = true
        else blank &&= isSpace(code)
      }
      if (nul >= cellStart && nul < at && isPastNul) {
        faults.push(faultAt('nul', row, cells, text, nul))
        broken = true
        nul = text.indexOf('\0', at)
      } else if (nul >= cellStart && nul < at) {
        return {
          records,
          faults: [...faults, faultAt('nul', row, cells, text, nul)],
          blankRows,
          brokenRows,
          lineEnds,
          rowCount: row,
        }
      }
      if (bare || (closed !== -1 && closed + 1 < at)) {
        const kind = bare ? 'bare' : after ? 'after' : 'space'
        faults.push({ kind, row, cell: cells, found: text.slice(cellStart, at) })
        strayed ||= after
        broken ||= after || (bare && strayed)
      }
      cells += 1
      if (at >= text.length || text.charCodeAt(at) !== comma) break
      at += 1
    }
    if (blank && isBlank(text, start, at, delimiter)) blankRows.push(row)
    else records.push({ row, start, end: at, cells, broken })
    if (broken) brokenRows.add(row)
    if (at >= text.length) break
    const ended: LineEnd =
      lineEnd ??
      (text.charCodeAt(at) === LF ? '\n' : text.charCodeAt(at + 1) === LF ? '\r\n' : '\r')
    if (!lineEnds.has(ended)) lineEnds.set(ended, row)
    at += ended.length
  }
  return { records, faults, blankRows, brokenRows, lineEnds, rowCount: row }
}

/**
 * The index of the quote that closes the one at `open`, or -1. A doubled quote is a quote inside
 * the cell.
 */
export function closingQuote(text: string, open: number, quote: string): number {
  let at = text.indexOf(quote, open + 1)
  while (at !== -1 && text[at + 1] === quote) at = text.indexOf(quote, at + 2)
  return at
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0
}

function isBlank(text: string, start: number, end: number, delimiter: string): boolean {
  return start === end || text.slice(start, end).replaceAll(delimiter, '').trim() === ''
}

function faultAt(
  kind: CsvFaultKind,
  row: number,
  cell: number,
  text: string,
  at: number,
): CsvFault {
  return { kind, row, cell, found: text.slice(Math.max(0, kind === 'nul' ? at - 20 : at), at + 40) }
}
