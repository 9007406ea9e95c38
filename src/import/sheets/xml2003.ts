import { issue, unusable, usable, type Checked } from '@/dataset/issue'
import type { Limits } from '@/dataset/cells/limits'
import { attributeOf, decodeEntities, walkMarkup, type Tag } from './markup'
import { detection, type Merge, type RawSheet } from './sheet'
import type { TableRow } from '@/dataset/cells/table'
import { numberForm, numberText, shiftPoint, type NumberForm } from './xlsxNumber'

/** Whether a text is an XML Spreadsheet 2003, which portals also save as `.xls`. */
export function isXml2003(text: string): boolean {
  return /^\uFEFF?\s*(<\?[^>]*>\s*)*<(\w+:)?Workbook[^>]+urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 4000))
}

/**
 * An XML Spreadsheet 2003 → the rows of its sheets. Numbers and days are marked as stored, as `readSheet` does.
 * Unusable: `file/damaged` (the text ends before the workbook does; row: the last one), `table/tooLarge`.
 */
export function readXml2003(file: string, xml: string, limits: Limits): Checked<RawSheet[]> {
  const reader = new Reader(limits)
  walkMarkup(xml, 'xml', { onTag: (tag) => reader.tag(tag), onText: (text, isPlain) => reader.text(isPlain ? text : decodeEntities(text)) })
  if (reader.stopped) {
    const expected = { kind: 'limit', limit: limits[reader.stopped], unit: reader.stopped } as const
    return unusable(issue({ code: 'table/tooLarge', file, row: reader.row, expected }))
  }
  if (!reader.isWhole)
    return unusable(issue({ code: 'file/damaged', file, row: reader.row || null, expected: { kind: 'text', text: '</Workbook>' } }))
  return usable(reader.sheets)
}

type Open = { name: string; rows: TableRow[]; merges: Merge[]; days: number; percents: number }

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
  #data: string | null = null
  #count = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  tag(tag: Tag): void {
    if (this.stopped) return
    if (tag.isClosing || tag.isEmpty) this.#close(tag)
    if (!tag.isClosing) this.#open(tag)
  }

  text(text: string): void {
    if (this.#data !== null) this.#data += text
  }

  #open(tag: Tag): void {
    switch (tag.name) {
      case 'style':
        this.#styleId = attributeOf(tag, 'ID') ?? ''
        break
      case 'numberformat':
        this.#forms.set(this.#styleId, formOf(attributeOf(tag, 'Format') ?? ''))
        break
      case 'worksheet':
        this.#sheet = { name: attributeOf(tag, 'Name') ?? '', rows: [], merges: [], days: 0, percents: 0 }
        this.row = 0
        break
      case 'row':
        this.row = Math.max(this.row + 1, Number(attributeOf(tag, 'Index') ?? 0))
        this.#cells = []
        this.#stored = []
        this.#index = -1
        this.#merged = 0
        break
      case 'cell':
        this.#openCell(tag)
        break
      case 'data':
        this.#type = attributeOf(tag, 'Type') ?? 'String'
        this.#data = tag.isEmpty ? null : ''
        break
    }
  }

  #openCell(tag: Tag): void {
    const columns = Number(attributeOf(tag, 'MergeAcross') ?? 0) + 1
    const rows = Number(attributeOf(tag, 'MergeDown') ?? 0) + 1
    this.#index = Math.max(this.#index + 1 + this.#merged, Number(attributeOf(tag, 'Index') ?? 0) - 1)
    this.#merged = columns - 1
    this.#form = this.#forms.get(attributeOf(tag, 'StyleID') ?? '') ?? 'number'
    if (columns > 1 || rows > 1) this.#sheet?.merges.push({ row: this.row, index: this.#index, rows, columns })
  }

  #close(tag: Tag): void {
    if (tag.name === 'workbook') this.isWhole = tag.isClosing
    else if (tag.name === 'data' && this.#data !== null && this.#sheet) this.#endData(this.#sheet, this.#data)
    else if (tag.name === 'row' && this.#cells.some((cell) => cell.trim() !== '')) {
      if (this.row > this.#limits.rows) this.stopped = 'rows'
      const stored = this.#stored.includes(true) ? { stored: this.#cells.map((_, index) => this.#stored[index] ?? false) } : {}
      this.#sheet?.rows.push({ row: this.row, cells: this.#cells, ...stored })
    } else if (tag.name === 'worksheet' && this.#sheet) {
      const { name, rows, merges, days, percents } = this.#sheet
      const detections = [
        ...(days > 0 ? [detection('storedDates', days)] : []),
        ...(percents > 0 ? [detection('storedPercents', percents)] : []),
      ]
      this.sheets.push({ name, rows, merges, faults: [], blankRows: [], brokenRows: [], isSheet: true, detections })
      this.#sheet = null
    }
  }

  #endData(sheet: Open, data: string): void {
    this.#data = null
    if (data === '') return
    if (this.#index >= this.#limits.columns) this.stopped = 'columns'
    this.#count += Math.max(0, this.#index + 1 - this.#cells.length)
    if (this.#count > this.#limits.cells) this.stopped = 'cells'
    if (this.stopped) return
    while (this.#cells.length < this.#index) this.#cells.push('')
    const isStored = this.#type === 'Number' || this.#type === 'DateTime'
    const isPercent = this.#type === 'Number' && this.#form === 'percent'
    if (this.#type === 'DateTime') sheet.days += 1
    if (isPercent) sheet.percents += 1
    this.#cells[this.#index] = isPercent
      ? `${shiftPoint(numberText(data), 2)}%`
      : this.#type === 'Number'
        ? numberText(data)
        : data.replace(/T00:00:00(\.0+)?$/, '')
    if (isStored) this.#stored[this.#index] = true
  }
}

function formOf(format: string): NumberForm {
  return format === 'Percent' ? 'percent' : numberForm(format)
}
