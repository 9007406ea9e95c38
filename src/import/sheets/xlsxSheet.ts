import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { columnName } from '@/dataset/cells/columnName'
import type { Limits } from '@/dataset/cells/limits'
import { asideSeverity, type PlainText } from './cellText'
import { decodeEntities } from '@/dataset/files/entities'
import { xmlAttribute, type Tag } from './markup'
import { walkOwnTags } from './namespace'
import { isTrue, RichText } from './richText'
import { clipMerge, detection, type CellFault, type Merge, type RawSheet } from './sheet'
import type { CellMark, TableRow } from '@/dataset/cells/table'
import { columnIndex, mergeOf } from './xlsxAddress'
import { dayText, isPlainDay, numberText, shiftPoint, type NumberForm } from './xlsxNumber'
import { SavedResults } from './xlsxResults'
import { unescaped, unescapeText, type CellStyles } from './xlsxParts'

/** What the cells of a sheet refer to. `isUncalculated`: saved results may be fillers. */
export type WorkbookParts = CellStyles & {
  readonly strings: readonly PlainText[]
  readonly is1904: boolean
  readonly isUncalculated: boolean
}

/** Thrown within the reader only, to stop at a limit. */
class Stop {
  readonly issue: Issue
  constructor(stop: Issue) {
    this.issue = stop
  }
}

/**
 * The XML of one sheet → its rows. Numbers, days and percentages come out in one form (`98.6`,
 * `2021-10-27`, `98.6%`) and are marked as stored; a formula gives the value that was saved with
 * it. Faults: `cell/uncalculated` (a formula without a saved value, or with the filler 0 of a
 * program; the cell is unread), `cell/formula` (an error such as `#DIV/0!`, kept as text; unread),
 * `cell/mark`, `cell/struck` (set aside), `cell/dayFormat` (a number too small for a day that
 * people write of, shown as one). Unusable: `file/damaged` (found: the part), `table/tooLarge`.
 */
export function readSheet(
  file: string,
  name: string,
  part: string,
  xml: string,
  parts: WorkbookParts,
  limits: Limits,
): Checked<RawSheet> {
  const reader = new SheetReader(file, parts, limits)
  const rowCount = countRows(xml, limits.rows)
  if (rowCount > limits.rows) {
    return unusable(
      issue({
        code: 'table/tooLarge',
        file,
        row: rowCount,
        expected: { kind: 'limit', limit: limits.rows, unit: 'rows' },
      }),
    )
  }
  try {
    walkOwnTags(xml, {
      onTag: (tag) => reader.tag(tag),
      onText: (text, isPlain) => reader.text(text, isPlain),
    })
  } catch (stop) {
    if (stop instanceof Stop) return unusable(stop.issue)
    throw stop
  }
  return reader.isWhole
    ? usable(reader.sheet(name))
    : unusable(issue({ code: 'file/damaged', file, found: part }))
}

type Cell = { type: string; style: number; value: string | null; hasFormula: boolean }

class SheetReader {
  isWhole = false
  readonly #file: string
  readonly #parts: WorkbookParts
  readonly #limits: Limits
  readonly #rows: TableRow[] = []
  readonly #merges: Merge[] = []
  readonly #faults: CellFault[] = []
  readonly #counts = { formulas: 0, days: 0, percents: 0, hidden: 0, cells: 0 }
  readonly #hiddenRows: number[] = []
  readonly #hiddenColumns = new Set<number>()
  readonly #rich = new RichText()
  readonly #results = new SavedResults()
  #isHidden = false
  #row = 0
  #index = -1
  #cells: string[] = []
  #stored: boolean[] = []
  #marks: (CellMark | null)[] = []
  #cell: Cell | null = null
  #inValue = false
  #inText = false

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
        this.#inValue = !tag.isClosing && !tag.isEmpty && this.#cell !== null
        break
      case 'is':
        this.#inText = !tag.isClosing && !tag.isEmpty && this.#cell !== null
        break
      case 'col':
        if (!tag.isClosing) this.#column(tag)
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
      default:
        if (this.#inText) this.#rich.tag(tag)
    }
  }

  text(text: string, isPlain: boolean): void {
    if (this.#inText) this.#rich.text(text, isPlain)
    else if (this.#inValue && this.#cell)
      this.#cell.value = (this.#cell.value ?? '') + (isPlain ? text : decodeEntities(text))
  }

  sheet(name: string): RawSheet {
    if (this.#parts.isUncalculated)
      for (const fault of this.#results.settle()) this.#faults.push(fault)
    const { formulas, days, percents, hidden } = this.#counts
    const found = [
      ['formulas', formulas],
      ['storedDates', days],
      ['storedPercents', percents],
      ['hiddenRows', hidden],
    ] as const
    const detections = found.flatMap(([what, count]) => (count > 0 ? [detection(what, count)] : []))
    const said = { name, rows: this.#rows, merges: this.#merges, faults: this.#faults, detections }
    const unseen = { hiddenRows: this.#hiddenRows, hiddenColumns: [...this.#hiddenColumns] }
    return { ...said, ...unseen, blankRows: [], brokenRows: [], isSheet: true }
  }

  #startRow(tag: Tag): void {
    const row = Number(xmlAttribute(tag, 'r') ?? this.#row + 1)
    if (!Number.isInteger(row) || row <= this.#row) this.#damaged(String(row))
    this.#row = row
    this.#index = -1
    this.#cells = []
    this.#stored = []
    this.#marks = []
    this.#isHidden = isTrue(xmlAttribute(tag, 'hidden'))
    if (this.#isHidden) this.#counts.hidden += 1
  }

  #column(tag: Tag): void {
    if (!isTrue(xmlAttribute(tag, 'hidden')) && Number(xmlAttribute(tag, 'width') ?? 1) !== 0)
      return
    const last = Math.min(Number(xmlAttribute(tag, 'max')), this.#limits.columns)
    for (let column = Math.max(1, Number(xmlAttribute(tag, 'min'))); column <= last; column += 1)
      this.#hiddenColumns.add(column - 1)
  }

  #endRow(): void {
    const hasMarks = this.#marks.length > 0
    if (!hasMarks && this.#cells.every((cell) => cell.trim() === '')) return
    if (this.#rows.length >= this.#limits.rows) this.#stop(null, 'rows')
    const cells = this.#cells
    while (cells.length < this.#marks.length) cells.push('')
    const isStored = this.#stored.includes(true)
    this.#rows.push({
      row: this.#row,
      cells,
      ...(isStored ? { stored: cells.map((_, index) => this.#stored[index] ?? false) } : {}),
      ...(hasMarks ? { marks: this.#marks } : {}),
    })
    if (this.#isHidden) this.#hiddenRows.push(this.#row)
    this.#cells = []
    this.#marks = []
  }

  #startCell(tag: Tag): void {
    const letters = /^([A-Z]{1,3})\d+$/.exec(xmlAttribute(tag, 'r') ?? '')?.[1]
    this.#index = letters === undefined ? this.#index + 1 : columnIndex(letters)
    this.#cell = {
      type: xmlAttribute(tag, 't') ?? 'n',
      style: Number(xmlAttribute(tag, 's') ?? 0),
      value: null,
      hasFormula: false,
    }
  }

  #endCell(): void {
    const cell = this.#cell
    this.#cell = null
    this.#inValue = false
    this.#inText = false
    if (!cell) return
    if (cell.hasFormula) this.#counts.formulas += 1
    const isEmpty = cell.value === null || cell.value === ''
    const isLost = isEmpty && cell.hasFormula && cell.type !== 'str'
    if (isEmpty && !isLost && cell.type !== 'inlineStr') return
    if (this.#index >= this.#limits.columns) this.#stop(columnName([], this.#index), 'columns')
    this.#counts.cells += Math.max(0, this.#index + 1 - this.#cells.length)
    if (this.#counts.cells > this.#limits.cells) this.#stop(columnName([], this.#index), 'cells')
    const plain = this.#plainOf(cell)
    if (isLost) this.#unread('cell/uncalculated', '')
    if (plain === null) return
    while (this.#cells.length < this.#index) this.#cells.push('')
    this.#cells[this.#index] = plain.text
    for (const { code, found } of plain.asides) this.#fault(code, found, asideSeverity(plain))
    if (plain.asides.length > 0 && plain.text.trim() === '') this.#mark('unread')
    else if (this.#parts.struck.has(cell.style)) {
      this.#cells[this.#index] = ''
      this.#unread('cell/struck', plain.text)
    }
    if (!cell.hasFormula) return
    if (cell.type === 'n' && Number(cell.value) === 0) {
      if (!this.#parts.isUncalculated) return
      // So that the row has marks that can be set once all results are known.
      while (this.#marks.length <= this.#index) this.#marks.push(null)
      const [row, index] = [this.#row, this.#index]
      this.#results.addZero({ row, index, cells: this.#cells, marks: this.#marks })
    } else this.#results.addOther()
  }

  /** `null` for a cell that says nothing. */
  #plainOf({ type, style, value }: Cell): PlainText | null {
    const rich = this.#rich.take()
    if (type === 'inlineStr' && rich)
      return rich.text === '' && rich.asides.length === 0 ? null : unescaped(rich)
    if (value === null || value === '') return null
    if (type === 's') return this.#parts.strings[Number(value)] ?? this.#damaged(value)
    return { text: this.#textOf(type, style, value), asides: [] }
  }

  #textOf(type: string, style: number, value: string): string {
    switch (type) {
      case 'str':
      case 'inlineStr':
        return unescapeText(value)
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
      case 'e':
        this.#unread('cell/formula', value)
        return value
      case 'd':
        this.#stored[this.#index] = true
        return value
      default:
        // What a program wrote with the comma of its language is no number of XML: it is read as a
        // text of its column is.
        if (Number.isNaN(Number(value))) return value
        this.#stored[this.#index] = true
        return this.#numberOf(value, this.#parts.forms[style] ?? 'number')
    }
  }

  #numberOf(value: string, form: NumberForm): string {
    if (form === 'number' || !Number.isFinite(Number(value))) return numberText(value)
    if (form === 'percent') {
      this.#counts.percents += 1
      return `${shiftPoint(numberText(value), 2)}%`
    }
    if (!isPlainDay(value, form, this.#parts.is1904)) {
      this.#fault('cell/dayFormat', numberText(value), 'warning')
      return numberText(value)
    }
    this.#counts.days += 1
    return dayText(value, form, this.#parts.is1904)
  }

  /** Rows out of order, or a text that the workbook does not hold. */
  #damaged(found: string): never {
    throw new Stop(
      issue({
        code: 'file/damaged',
        file: this.#file,
        row: this.#row || null,
        column: columnName([], this.#index),
        found,
      }),
    )
  }

  #fault(code: CellFault['code'], found: string, severity: CellFault['severity']): void {
    this.#faults.push({ code, severity, row: this.#row, index: this.#index, found, expected: null })
  }

  #unread(code: CellFault['code'], found: string): void {
    this.#fault(code, found, 'error')
    this.#mark('unread')
  }

  #mark(mark: CellMark): void {
    while (this.#marks.length < this.#index) this.#marks.push(null)
    this.#marks[this.#index] = mark
  }

  #merge(reference: string): void {
    const merge = mergeOf(reference)
    if (merge) this.#merges.push(clipMerge(merge, this.#limits))
  }

  #stop(column: string | null, unit: 'rows' | 'columns' | 'cells'): never {
    const expected = { kind: 'limit', limit: this.#limits[unit], unit } as const
    throw new Stop(
      issue({ code: 'table/tooLarge', file: this.#file, row: this.#row, column, expected }),
    )
  }
}

/** The rows that a sheet writes, blank ones with them; counting ends above the limit. */
function countRows(xml: string, limit: number): number {
  let count = 0
  const pattern = /<(?:\w+:)?row[\s/>]/g
  while (count <= limit && pattern.test(xml)) count += 1
  return count
}
