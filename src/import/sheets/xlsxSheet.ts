import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { columnName } from '@/dataset/cells/columnName'
import type { Limits } from '@/dataset/cells/limits'
import { xmlAttribute, decodeEntities, walkMarkup, type Tag } from './markup'
import { detection, type CellFault, type Merge, type RawSheet } from './sheet'
import type { TableRow } from '@/dataset/cells/table'
import { dayText, numberText, shiftPoint, type NumberForm } from './xlsxNumber'

/** What the cells of a sheet refer to. */
export type WorkbookParts = { readonly strings: readonly string[]; readonly forms: readonly NumberForm[]; readonly is1904: boolean }

/** Thrown within the reader only, to stop at a limit. */
class Stop {
  readonly issue: Issue
  constructor(stop: Issue) {
    this.issue = stop
  }
}

/**
 * The XML of one sheet → its rows. Numbers, days and percentages come out in one form (`98.6`, `2021-10-27`, `98.6%`) and
 * are marked as stored; a formula gives the value that was saved with it.
 * Faults: `cell/formula` (a formula without a saved value; an error such as `#DIV/0!`, kept as text).
 * Unusable: `file/damaged` (found: the part), `table/tooLarge`.
 */
export function readSheet(file: string, name: string, part: string, xml: string, parts: WorkbookParts, limits: Limits): Checked<RawSheet> {
  const reader = new SheetReader(file, parts, limits)
  const rowCount = countRows(xml, limits.rows)
  if (rowCount > limits.rows) {
    return unusable(issue({ code: 'table/tooLarge', file, row: rowCount, expected: { kind: 'limit', limit: limits.rows, unit: 'rows' } }))
  }
  try {
    walkMarkup(xml, 'xml', { onTag: (tag) => reader.tag(tag), onText: (text, isPlain) => reader.text(text, isPlain) })
  } catch (stop) {
    if (stop instanceof Stop) return unusable(stop.issue)
    throw stop
  }
  return reader.isWhole ? usable(reader.sheet(name)) : unusable(issue({ code: 'file/damaged', file, found: part }))
}

class SheetReader {
  isWhole = false
  readonly #file: string
  readonly #parts: WorkbookParts
  readonly #limits: Limits
  readonly #rows: TableRow[] = []
  readonly #merges: Merge[] = []
  readonly #faults: CellFault[] = []
  readonly #counts = { formulas: 0, days: 0, percents: 0, hidden: 0, cells: 0 }
  #row = 0
  #index = -1
  #cells: string[] = []
  #stored: boolean[] = []
  #cell: { type: string; style: number; value: string | null; hasFormula: boolean } | null = null
  #inValue = false

  constructor(file: string, parts: WorkbookParts, limits: Limits) {
    this.#file = file
    this.#parts = parts
    this.#limits = limits
  }

  tag(tag: Tag): void {
    switch (tag.name) {
      case 'row':
        if (tag.isClosing) this.#endRow()
        else this.#startRow(tag)
        if (tag.isEmpty) this.#endRow()
        break
      case 'c':
        if (tag.isClosing) this.#endCell()
        else this.#startCell(tag)
        if (tag.isEmpty) this.#endCell()
        break
      case 'v':
      case 't':
        this.#inValue = !tag.isClosing && !tag.isEmpty && this.#cell !== null
        break
      case 'f':
        if (this.#cell && !tag.isClosing) this.#cell.hasFormula = true
        break
      case 'mergecell':
        this.#merge(xmlAttribute(tag, 'ref') ?? '')
        break
      case 'worksheet':
        this.isWhole ||= tag.isClosing
        break
    }
  }

  text(text: string, isPlain: boolean): void {
    if (this.#inValue && this.#cell) this.#cell.value = (this.#cell.value ?? '') + (isPlain ? text : decodeEntities(text))
  }

  sheet(name: string): RawSheet {
    const { formulas, days, percents, hidden } = this.#counts
    const found = [
      ['formulas', formulas],
      ['storedDates', days],
      ['storedPercents', percents],
      ['hiddenRows', hidden],
    ] as const
    const detections = found.flatMap(([what, count]) => (count > 0 ? [detection(what, count)] : []))
    const said = { name, rows: this.#rows, merges: this.#merges, faults: this.#faults, detections }
    return { ...said, blankRows: [], brokenRows: [], isSheet: true }
  }

  #startRow(tag: Tag): void {
    const row = Number(xmlAttribute(tag, 'r') ?? this.#row + 1)
    if (!Number.isInteger(row) || row <= this.#row) this.#damaged(String(row))
    this.#row = row
    this.#index = -1
    this.#cells = []
    this.#stored = []
    if (xmlAttribute(tag, 'hidden') === '1') this.#counts.hidden += 1
  }

  #endRow(): void {
    if (this.#cells.every((cell) => cell.trim() === '')) return
    if (this.#rows.length >= this.#limits.rows) this.#stop(null, 'rows')
    const cells = Array.from(this.#cells, (cell) => cell ?? '')
    const isStored = this.#stored.includes(true)
    this.#rows.push({ row: this.#row, cells, ...(isStored ? { stored: cells.map((_, index) => this.#stored[index] ?? false) } : {}) })
    this.#cells = []
  }

  #startCell(tag: Tag): void {
    const letters = /^([A-Z]{1,3})\d+$/.exec(xmlAttribute(tag, 'r') ?? '')?.[1]
    this.#index = letters === undefined ? this.#index + 1 : columnIndex(letters)
    this.#cell = { type: xmlAttribute(tag, 't') ?? 'n', style: Number(xmlAttribute(tag, 's') ?? 0), value: null, hasFormula: false }
  }

  #endCell(): void {
    const cell = this.#cell
    this.#cell = null
    this.#inValue = false
    if (!cell) return
    if (cell.hasFormula) this.#counts.formulas += 1
    if (cell.value === null || cell.value === '') {
      if (cell.hasFormula && cell.type !== 'str') this.#fault('')
      return
    }
    if (this.#index >= this.#limits.columns) this.#stop(columnName([], this.#index), 'columns')
    this.#counts.cells += Math.max(0, this.#index + 1 - this.#cells.length)
    if (this.#counts.cells > this.#limits.cells) this.#stop(columnName([], this.#index), 'cells')
    while (this.#cells.length < this.#index) this.#cells.push('')
    this.#cells[this.#index] = this.#textOf(cell.type, cell.style, cell.value)
  }

  #textOf(type: string, style: number, value: string): string {
    switch (type) {
      case 's':
        return this.#parts.strings[Number(value)] ?? this.#damaged(value)
      case 'str':
      case 'inlineStr':
        return unescapeText(value)
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE'
      case 'e':
        this.#fault(value)
        return value
      default:
        this.#stored[this.#index] = true
        return type === 'd' ? value : this.#numberOf(value, this.#parts.forms[style] ?? 'number')
    }
  }

  #numberOf(value: string, form: NumberForm): string {
    if (form === 'number' || !Number.isFinite(Number(value))) return numberText(value)
    if (form === 'percent') {
      this.#counts.percents += 1
      return `${shiftPoint(numberText(value), 2)}%`
    }
    this.#counts.days += 1
    return dayText(value, form, this.#parts.is1904)
  }

  /** Rows out of order, or a text that the workbook does not hold. */
  #damaged(found: string): never {
    throw new Stop(issue({ code: 'file/damaged', file: this.#file, row: this.#row || null, column: columnName([], this.#index), found }))
  }

  #fault(found: string): void {
    this.#faults.push({ code: 'cell/formula', severity: 'error', row: this.#row, index: this.#index, found, expected: null })
  }

  #merge(reference: string): void {
    const [, left, top, right, bottom] = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference) ?? []
    if (left === undefined || right === undefined) return
    const index = columnIndex(left)
    const row = Number(top)
    this.#merges.push({ row, index, rows: Number(bottom) - row + 1, columns: columnIndex(right) - index + 1 })
  }

  #stop(column: string | null, unit: 'rows' | 'columns' | 'cells'): never {
    const expected = { kind: 'limit', limit: this.#limits[unit], unit } as const
    throw new Stop(issue({ code: 'table/tooLarge', file: this.#file, row: this.#row, column, expected }))
  }
}

/** The rows that a sheet writes, blank ones with them; counting ends above the limit. */
function countRows(xml: string, limit: number): number {
  let count = 0
  const pattern = /<(?:\w+:)?row[\s/>]/g
  while (count <= limit && pattern.test(xml)) count += 1
  return count
}

/** A → 0, Z → 25, AA → 26. */
function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

/** `_x000D_` is how a workbook writes a letter that XML cannot hold. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text
}
