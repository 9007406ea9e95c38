import { issue, unusable, usable, type Checked } from '@/dataset/issue'
import type { Limits } from '@/dataset/cells/limits'
import { decodeEntities } from '@/dataset/files/entities'
import { attributeOf, walkMarkup, type Tag } from './markup'
import { asideSeverity, plainText, type RunStyle } from './cellText'
import { clipMerge, detection, type CellFault, type Merge, type RawSheet } from './sheet'
import type { CellMark, TableRow } from '@/dataset/cells/table'
import { isTrue } from './richText'
import { numberForm, numberText, serialOfDay, shiftPoint, type NumberForm } from './xlsxNumber'

/** Whether a text is an XML Spreadsheet 2003, which portals also save as `.xls`. */
export function isXml2003(text: string): boolean {
  return /^\uFEFF?\s*(<\?[^>]*>\s*)*<(\w+:)?Workbook[^>]+urn:schemas-microsoft-com:office:spreadsheet/.test(
    text.slice(0, 4000),
  )
}

/**
 * An XML Spreadsheet 2003 → the rows of its sheets. Numbers and days are marked as stored, and
 * faults are told, as `readSheet` does. Unusable: `file/cut` (the text ends before the workbook
 * does; row: the last one), `table/tooLarge`.
 */
export function readXml2003(file: string, xml: string, limits: Limits): Checked<RawSheet[]> {
  const reader = new Reader(limits)
  walkMarkup(xml, 'xml', {
    onTag: (tag) => reader.tag(tag),
    onText: (text, isPlain) => reader.text(isPlain ? text : decodeEntities(text)),
  })
  if (reader.stopped) {
    const expected = { kind: 'limit', limit: limits[reader.stopped], unit: reader.stopped } as const
    return unusable(issue({ code: 'table/tooLarge', file, row: reader.row, expected }))
  }
  if (!reader.isWhole) return unusable(issue({ code: 'file/cut', file, row: reader.row || null }))
  return usable(reader.sheets)
}

type Open = {
  readonly name: string
  readonly rows: TableRow[]
  readonly merges: Merge[]
  readonly faults: CellFault[]
  readonly hiddenRows: number[]
  readonly hiddenColumns: Set<number>
  days: number
  percents: number
}

/** How HTML inside a cell shows its text. */
const RUNS: ReadonlyMap<string, RunStyle> = new Map([
  ['sup', 'raised'],
  ['sub', 'raised'],
  ['s', 'struck'],
  ['del', 'struck'],
])

class Reader {
  readonly sheets: RawSheet[] = []
  isWhole = false
  stopped: 'rows' | 'columns' | 'cells' | null = null
  row = 0
  readonly #limits: Limits
  readonly #forms = new Map<string, NumberForm>()
  #styleId = ''
  #sheet: Open | null = null
  #cells: string[] = []
  #stored: boolean[] = []
  #index = -1
  #merged = 0
  #form: NumberForm = 'number'
  #type = ''
  #data: (readonly [style: RunStyle, text: string])[] | null = null
  #run: RunStyle = 'plain'
  #hasFormula = false
  #hasData = false
  #inComment = false
  #isStruck = false
  #isHidden = false
  #column = 0
  #marks: (CellMark | null)[] = []
  #count = 0
  readonly #struck = new Set<string>()

  constructor(limits: Limits) {
    this.#limits = limits
  }

  tag(tag: Tag): void {
    if (this.stopped) return
    if (tag.isClosing || tag.isEmpty) this.#close(tag)
    if (!tag.isClosing) this.#open(tag)
  }

  text(text: string): void {
    this.#data?.push([this.#run, text])
  }

  #open(tag: Tag): void {
    switch (tag.name) {
      case 'style':
        this.#styleId = attributeOf(tag, 'ID') ?? ''
        break
      case 'numberformat':
        this.#forms.set(this.#styleId, formOf(attributeOf(tag, 'Format') ?? ''))
        break
      case 'font':
        if (this.#data === null && isTrue(attributeOf(tag, 'StrikeThrough')))
          this.#struck.add(this.#styleId)
        break
      case 'worksheet': {
        const none = {
          rows: [],
          merges: [],
          faults: [],
          hiddenRows: [],
          hiddenColumns: new Set<number>(),
          days: 0,
          percents: 0,
        }
        this.#sheet = { name: attributeOf(tag, 'Name') ?? '', ...none }
        this.row = 0
        this.#column = 0
        break
      }
      case 'column': {
        this.#column = Math.max(this.#column, placeOf(tag, 'Index') - 1)
        const count = Math.min(placeOf(tag, 'Span') + 1, this.#limits.columns)
        const isHidden = isTrue(attributeOf(tag, 'Hidden'))
        if (isHidden)
          for (let index = 0; index < count; index += 1)
            this.#sheet?.hiddenColumns.add(this.#column + index)
        this.#column += count
        break
      }
      case 'row':
        this.row = Math.max(this.row + 1, placeOf(tag, 'Index'))
        this.#isHidden = isTrue(attributeOf(tag, 'Hidden'))
        this.#cells = []
        this.#marks = []
        this.#stored = []
        this.#index = -1
        this.#merged = 0
        break
      case 'cell':
        this.#openCell(tag)
        if (tag.isEmpty) this.#endCell()
        break
      case 'comment':
        this.#inComment = !tag.isEmpty
        break
      case 'data':
        // The text of a comment is none of its cell.
        if (this.#inComment) break
        this.#type = attributeOf(tag, 'Type') ?? 'String'
        this.#data = tag.isEmpty ? null : []
        this.#run = 'plain'
        break
      default:
        if (this.#data !== null) this.#run = RUNS.get(tag.name) ?? this.#run
    }
  }

  #openCell(tag: Tag): void {
    const columns = placeOf(tag, 'MergeAcross') + 1
    const rows = placeOf(tag, 'MergeDown') + 1
    this.#index = Math.max(this.#index + 1 + this.#merged, placeOf(tag, 'Index') - 1)
    this.#merged = columns - 1
    const style = attributeOf(tag, 'StyleID') ?? ''
    this.#form = this.#forms.get(style) ?? 'number'
    this.#isStruck = this.#struck.has(style)
    this.#hasFormula = attributeOf(tag, 'Formula') !== null
    this.#hasData = false
    if (columns > 1 || rows > 1)
      this.#sheet?.merges.push(
        clipMerge({ row: this.row, index: this.#index, rows, columns }, this.#limits),
      )
  }

  #close(tag: Tag): void {
    if (tag.name === 'workbook') this.isWhole = tag.isClosing
    else if (tag.name === 'data' && this.#data !== null && this.#sheet)
      this.#endData(this.#sheet, this.#data)
    else if (tag.name === 'comment') this.#inComment = false
    else if (tag.name === 'cell') this.#endCell()
    else if (this.#data !== null && RUNS.has(tag.name)) this.#run = 'plain'
    else if (tag.name === 'row') this.#endRow()
    else if (tag.name === 'worksheet' && this.#sheet) {
      const { name, rows, merges, faults, hiddenRows, hiddenColumns, days, percents } = this.#sheet
      const detections = [
        ...(days > 0 ? [detection('storedDates', days)] : []),
        ...(percents > 0 ? [detection('storedPercents', percents)] : []),
      ]
      const said = {
        name,
        rows,
        merges,
        faults,
        hiddenRows,
        hiddenColumns: [...hiddenColumns],
        detections,
      }
      this.sheets.push({ ...said, blankRows: [], brokenRows: [], isSheet: true })
      this.#sheet = null
    }
  }

  #endRow(): void {
    const cells = this.#cells
    if (this.#marks.length === 0 && cells.every((cell) => cell.trim() === '')) return
    if (this.row > this.#limits.rows) this.stopped = 'rows'
    while (cells.length < this.#marks.length) cells.push('')
    const stored = this.#stored.includes(true)
      ? { stored: cells.map((_, index) => this.#stored[index] ?? false) }
      : {}
    const marks = this.#marks.length > 0 ? { marks: this.#marks } : {}
    this.#sheet?.rows.push({ row: this.row, cells, ...stored, ...marks })
    if (this.#isHidden) this.#sheet?.hiddenRows.push(this.row)
    this.#cells = []
    this.#marks = []
  }

  #endCell(): void {
    if (this.#hasFormula && !this.#hasData) this.#unread('cell/uncalculated', '')
    this.#hasFormula = false
  }

  #endData(sheet: Open, runs: readonly (readonly [style: RunStyle, text: string])[]): void {
    this.#data = null
    const plain = runs.every(([style]) => style === 'plain')
      ? { text: runs.map(([, text]) => text).join(''), asides: [] }
      : plainText(runs)
    this.#hasData ||= plain.text !== '' || this.#type === 'String'
    if (plain.text === '' && plain.asides.length === 0) return
    if (!this.#makeRoom()) return
    for (const { code, found } of plain.asides) this.#fault(code, found, asideSeverity(plain))
    this.#cells[this.#index] = this.#isStruck ? '' : this.#textOf(sheet, plain.text)
    if (this.#isStruck) this.#unread('cell/struck', plain.text)
    else if (plain.text.trim() === '') this.#mark('unread')
  }

  #textOf(sheet: Open, data: string): string {
    switch (this.#type) {
      case 'Error':
        this.#unread('cell/formula', data)
        return data
      case 'Boolean':
        return data === '1' ? 'TRUE' : 'FALSE'
      case 'DateTime': {
        this.#stored[this.#index] = true
        const serial = typeof this.#form === 'object' && this.#form.day ? serialOfDay(data) : null
        if (serial !== null) {
          this.#fault('cell/dayFormat', serial, 'warning')
          return serial
        }
        sheet.days += 1
        return data.replace(/T00:00:00(\.0+)?$/, '')
      }
      case 'Number':
        // With the comma of a language it is no number of XML, and is read as a text of its column
        // is.
        if (Number.isNaN(Number(data))) return data
        this.#stored[this.#index] = true
        if (this.#form !== 'percent') return numberText(data)
        sheet.percents += 1
        return `${shiftPoint(numberText(data), 2)}%`
      default:
        return data
    }
  }

  /** Whether the limits let the row reach the cell; the cells before it are there then. */
  #makeRoom(): boolean {
    if (this.#index >= this.#limits.columns) this.stopped = 'columns'
    this.#count += Math.max(0, this.#index + 1 - this.#cells.length)
    if (this.#count > this.#limits.cells) this.stopped = 'cells'
    if (this.stopped) return false
    while (this.#cells.length < this.#index) this.#cells.push('')
    return true
  }

  #fault(code: CellFault['code'], found: string, severity: CellFault['severity']): void {
    this.#sheet?.faults.push({
      code,
      severity,
      row: this.row,
      index: this.#index,
      found,
      expected: null,
    })
  }

  #unread(code: CellFault['code'], found: string): void {
    if (!this.#makeRoom()) return
    this.#fault(code, found, 'error')
    this.#mark('unread')
  }

  #mark(mark: CellMark): void {
    while (this.#marks.length < this.#index) this.#marks.push(null)
    this.#marks[this.#index] = mark
  }
}

/** A place or a length that a tag gives; 0 where it gives none, or one that is none. */
function placeOf(tag: Tag, name: string): number {
  const place = Number(attributeOf(tag, name) ?? 0)
  return Number.isInteger(place) && place > 0 ? place : 0
}

function formOf(format: string): NumberForm {
  return format === 'Percent' ? 'percent' : numberForm(format)
}
