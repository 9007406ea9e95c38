import { issue, unusable, usable, type Checked } from '@/dataset/issue'
import type { Limits } from '@/dataset/cells/limits'
import { decodeEntities } from '@/dataset/files/entities'
import { saysFault } from './serverFault'
import { attributeOf, walkMarkup, type Tag } from './markup'
import { asideSeverity } from './cellText'
import { HtmlCell, isHiddenTag, spanOf } from './htmlCell'
import { clipMerge, type CellFault, type Merge, type RawSheet } from './sheet'
import type { TableRow } from '@/dataset/cells/table'

/** Parts of a table that hide all rows within. */
const GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])

/**
 * The tables of a web page → rows, as browsers lay them out: cells pushed right by those that reach
 * down from above, white space run together. Each table is a sheet, named by its caption or its
 * number; one within another stands by itself. Nothing of the page is built or run. A row is
 * numbered within its table. What is raised, struck out or hidden within a cell is set aside
 * (`cell/mark`, `cell/struck`, `cell/hidden`); rows and columns that are not shown are read and
 * named. Unusable: `file/html` (a page with a field for a password, or without a table), `file/serverError`,
 * `file/cut` (the page ends within a table; row: the last one), `table/tooLarge`.
 */
export function readHtmlTables(file: string, html: string, limits: Limits): Checked<RawSheet[]> {
  const open: HtmlTable[] = []
  const tables: HtmlTable[] = []
  const texts = new OutsideTexts()
  let isLogin = false
  let isTooMany = false
  walkMarkup(html, 'html', {
    onText: (text, isPlain) => {
      const table = open.at(-1)
      if (table) table.text(isPlain ? text : decodeEntities(text))
      else texts.add(text)
    },
    onTag: (tag) => {
      if (open.length === 0) texts.tag(tag)
      if (tag.name === 'input' && attributeOf(tag, 'type')?.toLowerCase() === 'password')
        isLogin = true
      if (tag.name !== 'table') return open.at(-1)?.tag(tag)
      if (tag.isClosing) return open.pop()?.close()
      isTooMany ||= tables.length >= limits.parts
      if (isTooMany) return
      const table = new HtmlTable(limits, isHiddenTag(tag), open.length === 0 ? texts.take() : [])
      open.push(table)
      tables.push(table)
    },
  })
  for (const table of open) table.close()
  const said = tables.filter(({ rows }) => rows.length > 0)
  const start =
    /<title[^>]*>([^<]*)/i.exec(html.slice(0, 4000))?.[1]?.trim() ?? html.slice(0, 60).trim()
  const isFault = !isLogin && saysFault(start)
  const isPage = issue({
    code: isFault ? 'file/serverError' : 'file/html',
    file,
    row: 1,
    found: start,
  })
  if (isLogin) return unusable(isPage)
  const broken = tables.find(({ stopped }) => stopped !== null)
  if (broken?.stopped || isTooMany) {
    const unit = broken?.stopped ?? 'files'
    const limit = broken?.stopped ? limits[broken.stopped] : limits.parts
    return unusable(
      issue({
        code: 'table/tooLarge',
        file,
        row: broken?.rowNumber ?? null,
        expected: { kind: 'limit', limit, unit },
      }),
    )
  }
  if (said.length === 0) return unusable(isPage)
  const cut = open.find(({ rows }) => rows.length > 0)
  if (cut) return unusable(issue({ code: 'file/cut', file, row: cut.rowNumber }))
  return usable(
    said.map((table, index) => table.sheet(said.length === 1 ? null : String(index + 1))),
  )
}

/** Elements that end no line. */
const INLINE: ReadonlySet<string> = new Set(['a', 'b', 'em', 'font', 'i', 'span', 'strong', 'u'])
/** More lines, or longer ones, are no title of a table. */
const MOST_LINES = 20
const LONGEST_LINE = 300

/** The lines of a page since the last table: one of them may be the title of the next. */
class OutsideTexts {
  #lines: string[] = []
  #line = ''

  add(text: string): void {
    if (this.#line.length < LONGEST_LINE) this.#line += text.slice(0, LONGEST_LINE)
  }

  tag({ name }: Tag): void {
    if (!INLINE.has(name)) this.#end()
  }

  /** The lines, which are none of the next table’s then. */
  take(): readonly string[] {
    this.#end()
    const taken = this.#lines
    this.#lines = []
    return taken
  }

  #end(): void {
    const line = decodeEntities(this.#line).replace(/\s+/g, ' ').trim()
    this.#line = ''
    if (line === '' || line.length >= LONGEST_LINE) return
    this.#lines.push(line)
    if (this.#lines.length > MOST_LINES) this.#lines.shift()
  }
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
  readonly #faults: CellFault[] = []
  readonly #hiddenRows: number[] = []
  readonly #hiddenColumns = new Set<number>()
  readonly #isHidden: boolean
  readonly #above: readonly string[]
  #isGroupHidden = false
  #isRowHidden = false
  #columnCount = 0
  #cells: string[] | null = null
  /** Columns of the row whose cells could not be read. */
  #unread: number[] = []
  #cell: HtmlCell | null = null
  #caption: string | null = null
  #inCaption = false
  #count = 0

  /** `isHidden`: none of its rows is shown; `above`: the lines of the page over it. */
  constructor(limits: Limits, isHidden: boolean, above: readonly string[]) {
    this.#limits = limits
    this.#isHidden = isHidden
    this.#above = above
  }

  tag(tag: Tag): void {
    if (this.stopped !== null) return
    if (tag.name === 'tr') {
      this.#endRow()
      this.#isRowHidden = !tag.isClosing && isHiddenTag(tag)
      if (!tag.isClosing) this.#cells = []
    } else if (tag.name === 'td' || tag.name === 'th') {
      this.#endCell()
      this.#cells ??= []
      if (!tag.isClosing) this.#cell = new HtmlCell(tag)
      if (tag.isEmpty) this.#endCell()
    } else if (GROUPS.has(tag.name)) {
      this.#endRow()
      this.#isGroupHidden = !tag.isClosing && isHiddenTag(tag)
    } else if (tag.name === 'col') this.#column(tag)
    else if (tag.name === 'caption') {
      this.#inCaption = !tag.isClosing
      if (this.#inCaption) this.#caption = ''
    } else this.#cell?.tag(tag)
  }

  text(text: string): void {
    const flat = text.replace(/[ \t\r\n\f]+/g, ' ')
    if (this.#cell) this.#cell.add(flat)
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
      ...(this.#above.length > 0 ? { above: this.#above } : {}),
      rows,
      merges: this.#merges,
      faults: this.#faults,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: [...this.#hiddenColumns],
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
    const unread = this.#unread
    this.#unread = []
    if (this.stopped !== null) return
    if (unread.length === 0 && cells.every((cell) => cell.trim() === '')) {
      this.#blankRows.push(this.rowNumber)
      return
    }
    const marks =
      unread.length === 0
        ? {}
        : { marks: cells.map((_, index) => (unread.includes(index) ? ('unread' as const) : null)) }
    this.rows.push({ row: this.rowNumber, cells, ...marks })
    if (this.#isHidden || this.#isGroupHidden || this.#isRowHidden)
      this.#hiddenRows.push(this.rowNumber)
  }

  #column(tag: Tag): void {
    const count = Math.min(spanOf(tag, 'span'), this.#limits.columns)
    if (isHiddenTag(tag))
      for (let index = 0; index < count; index += 1)
        this.#hiddenColumns.add(this.#columnCount + index)
    this.#columnCount += count
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
    const plain = cell.take()
    const row = this.rowNumber + 1
    cells.push(plain.text)
    for (const { code, found } of plain.asides) {
      this.#faults.push({ code, severity: asideSeverity(plain), row, index, found, expected: null })
    }
    if (plain.asides.length > 0 && plain.text === '') this.#unread.push(index)
    if (cell.isHidden) this.#hiddenColumns.add(index)
    for (let added = 1; added < cell.columns; added += 1) cells.push('')
    for (let column = index; column < index + cell.columns; column += 1) {
      while (this.#taken.length <= column) this.#taken.push(0)
      // One more, since the end of this row takes one away.
      this.#taken[column] = cell.rows > 1 ? cell.rows : 0
    }
    if (cell.rows > 1 || cell.columns > 1) {
      this.#merges.push(
        clipMerge({ row, index, rows: cell.rows, columns: cell.columns }, this.#limits),
      )
    }
  }
}
