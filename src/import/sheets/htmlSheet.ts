import { issue, unusable, usable, type Checked } from '@/dataset/issue'
import type { Limits } from '@/dataset/cells/limits'
import { attributeOf, decodeEntities, walkMarkup, type Tag } from './markup'
import type { Merge, RawSheet } from './sheet'
import type { TableRow } from '@/dataset/cells/table'

/** After these a cell goes on in a new line. */
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr'])

/** Of a cell that spans more rows than any table has, no more are counted. */
const MAX_SPAN = 100_000

/**
 * The tables of a web page → rows, as browsers lay them out: cells pushed right by those that reach down from above, white
 * space run together. Each table is a sheet, named by its caption or its number; one within another stands by itself.
 * Nothing of the page is built or run. A row is numbered within its table.
 * Unusable: `file/html` (a page with a field for a password, or without a table), `file/damaged` (the page ends within a table;
 * row: the last one), `table/tooLarge`.
 */
export function readHtmlTables(file: string, html: string, limits: Limits): Checked<RawSheet[]> {
  const open: HtmlTable[] = []
  const tables: HtmlTable[] = []
  let isLogin = false
  let isTooMany = false
  walkMarkup(html, 'html', {
    onText: (text, isPlain) => open.at(-1)?.text(isPlain ? text : decodeEntities(text)),
    onTag: (tag) => {
      if (tag.name === 'input' && attributeOf(tag, 'type')?.toLowerCase() === 'password') isLogin = true
      if (tag.name !== 'table') return open.at(-1)?.tag(tag)
      if (tag.isClosing) return open.pop()?.close()
      isTooMany ||= tables.length >= limits.parts
      if (isTooMany) return
      const table = new HtmlTable(limits)
      open.push(table)
      tables.push(table)
    },
  })
  for (const table of open) table.close()
  const said = tables.filter(({ rows }) => rows.length > 0)
  const start = /<title[^>]*>([^<]*)/i.exec(html.slice(0, 4000))?.[1]?.trim() ?? html.slice(0, 60).trim()
  const isPage = issue({ code: 'file/html', file, row: 1, found: start, expected: { kind: 'type', type: 'text' } })
  if (isLogin) return unusable(isPage)
  const broken = tables.find(({ stopped }) => stopped !== null)
  if (broken?.stopped || isTooMany) {
    const unit = broken?.stopped ?? 'files'
    const limit = broken?.stopped ? limits[broken.stopped] : limits.parts
    return unusable(issue({ code: 'table/tooLarge', file, row: broken?.rowNumber ?? null, expected: { kind: 'limit', limit, unit } }))
  }
  if (said.length === 0) return unusable(isPage)
  const cut = open.find(({ rows }) => rows.length > 0)
  if (cut) return unusable(issue({ code: 'file/damaged', file, row: cut.rowNumber, expected: { kind: 'text', text: '</table>' } }))
  return usable(said.map((table, index) => table.sheet(said.length === 1 ? null : String(index + 1))))
}

class HtmlTable {
  readonly rows: TableRow[] = []
  /** The limit at which reading stopped. */
  stopped: 'rows' | 'columns' | 'cells' | null = null
  rowNumber = 0
  readonly #limits: Limits
  readonly #merges: Merge[] = []
  readonly #blankRows: number[] = []
  /** For each column, how many rows more a cell from above takes up. */
  #taken: number[] = []
  #cells: string[] | null = null
  #cell: { text: string; columns: number; rows: number } | null = null
  #caption: string | null = null
  #inCaption = false
  #count = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  tag(tag: Tag): void {
    if (this.stopped !== null) return
    if (tag.name === 'tr') {
      this.#endRow()
      if (!tag.isClosing) this.#cells = []
    } else if (tag.name === 'td' || tag.name === 'th') {
      this.#endCell()
      this.#cells ??= []
      if (!tag.isClosing) this.#cell = { text: '', columns: spanOf(tag, 'colspan'), rows: spanOf(tag, 'rowspan') }
      if (tag.isEmpty) this.#endCell()
    } else if (tag.name === 'caption') {
      this.#inCaption = !tag.isClosing
      if (this.#inCaption) this.#caption = ''
    } else if (this.#cell && BREAKS.has(tag.name)) this.#cell.text += '\n'
  }

  text(text: string): void {
    const flat = text.replace(/[ \t\r\n\f]+/g, ' ')
    if (this.#cell) this.#cell.text += flat
    else if (this.#inCaption) this.#caption = (this.#caption ?? '') + flat
  }

  close(): void {
    this.#endRow()
  }

  sheet(name: string | null): RawSheet {
    const caption = this.#caption?.trim() ?? ''
    const { rows } = this
    const blankRows = this.#blankRows.filter((row) => row < this.rowNumber)
    return {
      name: caption === '' ? name : caption,
      rows,
      merges: this.#merges,
      faults: [],
      blankRows,
      brokenRows: [],
      isSheet: true,
      detections: [],
    }
  }

  #endRow(): void {
    this.#endCell()
    const cells = this.#cells
    this.#cells = null
    if (!cells) return
    this.rowNumber += 1
    this.#taken = this.#taken.map((rows) => Math.max(0, rows - 1))
    if (this.rowNumber > this.#limits.rows) this.stopped = 'rows'
    else if (cells.every((cell) => cell.trim() === '')) this.#blankRows.push(this.rowNumber)
    else this.rows.push({ row: this.rowNumber, cells })
  }

  #endCell(): void {
    const cell = this.#cell
    const cells = this.#cells
    this.#cell = null
    if (!cell || !cells) return
    while ((this.#taken[cells.length] ?? 0) > 0) cells.push('')
    const index = cells.length
    if (index + cell.columns > this.#limits.columns) this.stopped = 'columns'
    this.#count += cell.columns
    if (this.#count > this.#limits.cells) this.stopped = 'cells'
    if (this.stopped !== null) return
    cells.push(tidy(cell.text))
    for (let added = 1; added < cell.columns; added += 1) cells.push('')
    for (let column = index; column < index + cell.columns; column += 1) {
      while (this.#taken.length <= column) this.#taken.push(0)
      // One more, since the end of this row takes one away.
      this.#taken[column] = cell.rows > 1 ? cell.rows : 0
    }
    if (cell.rows > 1 || cell.columns > 1) this.#merges.push({ row: this.rowNumber + 1, index, rows: cell.rows, columns: cell.columns })
  }
}

function spanOf(tag: Tag, name: string): number {
  const span = Number(attributeOf(tag, name) ?? 1)
  return Number.isInteger(span) && span > 1 ? Math.min(span, MAX_SPAN) : 1
}

/** Spaces at the ends of lines go, and blank lines at the ends of the cell; a space that must not break is a space. */
function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}
