import { issue, type Issue } from '@/dataset/issue'
import type { Table, TableRow } from '@/dataset/cells/table'
import { readBlank } from './blanks'
import { decideDateOrder, parseDay, type DateOrder } from './dates'
import {
  decideStyle,
  isWhole,
  parseNumber,
  type NumberStyle,
  type StyleDecision,
  type WrittenNumber,
} from './numbers'
import type { SetAsideRow } from './sheets/importTable'
import type { QuestionList } from './questions'
import type { Recipe } from './recipe'

/** Cells that show how numbers and days may be written, for what a faulty one should have been. */
export const NUMBER_EXAMPLES: Readonly<Record<NumberStyle, readonly string[]>> = {
  comma: ['98,6', '1.234,5', '98,6%'],
  point: ['98.6', '1,234.5', '98.6%'],
  each: ['98,6', '98.6'],
}
export const DAY_EXAMPLES: Readonly<Record<DateOrder, readonly string[]>> = {
  dmy: ['31/12/2000', '2000-12-31'],
  mdy: ['12/31/2000', '2000-12-31'],
}

/**
 * What the columns of figures of a table hold, as far as it bears on how their numbers are written.
 */
export type FigureCells = {
  readonly columns: readonly number[]
  /** Whether a cell is a count: no style may break one. */
  readonly isCount: (row: TableRow, index: number) => boolean
  /** Whether a cell may be that number: a share of more than a hundred percent is none. */
  readonly fits: (row: TableRow, index: number, number: number) => boolean
  /** A cell without what is no part of its number: the sign before a target. */
  readonly bare: (cell: string, index: number) => string
}

/** A table, and the rows that lie around it in its file. */
type TableInFile = Table & { readonly setAside?: readonly SetAsideRow[] }

/**
 * How the numbers and days of each column of a table are written: decided once, by all cells of the
 * column, and asked where in doubt.
 */
export class Decisions {
  readonly #table: TableInFile
  readonly #recipe: Recipe
  readonly #questions: QuestionList
  readonly #say: (issue: Issue) => void
  readonly #styles = new Map<number, NumberStyle | null>()
  readonly #orders = new Map<number, DateOrder | null>()
  readonly #isOwn: boolean
  #proven: NumberStyle | null | undefined
  #cells: FigureCells = {
    columns: [],
    isCount: () => false,
    fits: () => true,
    bare: (cell) => cell,
  }

  /**
   * `isOwn`: the file is written as the package is, which has a point before the decimals and
   * nothing between thousands.
   */
  constructor(
    table: TableInFile,
    recipe: Recipe,
    questions: QuestionList,
    say: (issue: Issue) => void,
    isOwn = false,
  ) {
    this.#isOwn = isOwn
    this.#table = table
    this.#recipe = recipe
    this.#questions = questions
    this.#say = say
  }

  /** Says what the columns of figures hold, before any of their styles was decided. */
  figuresAre(cells: FigureCells): void {
    this.#cells = cells
  }

  /**
   * The number in a cell; `null` where it is none in the style of its column, a count that is not
   * whole, or the style is to be asked.
   */
  number(row: TableRow, index: number): WrittenNumber | null {
    return this.numberAs(row, index, this.#cells.isCount(row, index))
  }

  /** As `number`, where it is known already whether the cell holds a count. */
  numberAs(
    row: Pick<TableRow, 'cells' | 'stored'>,
    index: number,
    isCount: boolean,
  ): WrittenNumber | null {
    if (row.stored?.[index]) return parseNumber(row.cells[index] ?? '', 'point')
    const cell = this.#cells.bare(row.cells[index] ?? '', index)
    const style = this.style(index, isCount)
    if (style === null) return null
    const read = parseNumber(cell, style)
    return read && isCount && !isWhole(read) ? null : read
  }

  /** Whether a cell holds a count, which is whole. */
  isCount(row: TableRow, index: number): boolean {
    return this.#cells.isCount(row, index)
  }

  /** The day in a cell, likewise. */
  day(row: TableRow, index: number): string | null {
    const order = this.order(index)
    return order === null ? null : parseDay(row.cells[index] ?? '', order)
  }

  /**
   * The style of a column, of its counts or of its other numbers. Issues: `number/ambiguous`, once
   * a column, where it has to be asked (`null` then); `number/counts`, where counts are read
   * otherwise than the other numbers of the file or than they would be alone; `number/proven`
   * (info) where the other columns say how one is written that reads two ways.
   */
  style(index: number, areCounts = false): NumberStyle | null {
    const key = areCounts ? -1 - index : index
    const held = this.#styles.get(key)
    if (held !== undefined) return held
    const style = this.#decideStyle(index, areCounts)
    this.#styles.set(key, style)
    return style
  }

  /**
   * The style of a column as a whole, for a report: that of its counts where it holds nothing else.
   */
  reportedStyle(index: number): NumberStyle | null {
    return this.#styles.get(index) ?? this.#styles.get(-1 - index) ?? null
  }

  /**
   * The order of days in a column. Issues: `date/ambiguous`, once a column, where it has to be
   * asked; `null` then.
   */
  order(index: number): DateOrder | null {
    const held = this.#orders.get(index)
    if (held !== undefined) return held
    const order = this.#decideOrder(index)
    this.#orders.set(index, order)
    return order
  }

  #decideStyle(index: number, areCounts: boolean): NumberStyle | null {
    const heading = this.#table.columns[index] ?? ''
    const id = `number:${heading}`
    const answer = this.#recipe.answers.get(id) ?? this.#recipe.numbers
    if (answer === 'comma' || answer === 'point' || answer === 'each') return answer
    const { style, example, isMixed } = this.#decideByCells(index, areCounts)
    if (areCounts && style !== null) this.#sayCounts(index, style)
    if (style !== null || example === null) return style
    if (this.#isOwn && !isMixed) return 'point'
    const row = this.#rowOf(index, example)
    const proven = isMixed ? null : this.#provenStyle(index)
    if (proven !== null) {
      const expected = { kind: 'text', text: parseNumber(example, proven)?.number ?? '' } as const
      this.#say(
        issue({
          code: 'number/proven',
          severity: 'info',
          file: this.#table.file,
          row,
          column: heading,
          found: example,
          expected,
        }),
      )
      return proven
    }
    const styles: readonly NumberStyle[] = isMixed ? ['comma', 'point', 'each'] : ['comma', 'point']
    // Of a column in two styles the example reads in one of them only: each choice is shown by what
    // it reads.
    const labelOf = (value: NumberStyle): string =>
      isMixed
        ? NUMBER_EXAMPLES[value].slice(0, value === 'each' ? 2 : 1).join(' ; ')
        : (parseNumber(example, value)?.number ?? example)
    const choices = styles.map((value) => ({ value, label: labelOf(value) }))
    const suggested = isMixed ? 'each' : 'comma'
    this.#questions.ask({ id, kind: 'number', about: heading, column: heading, choices, suggested })
    const labels = choices.filter(({ value }) => value !== 'each').map(({ label }) => label)
    const expected = { kind: 'oneOf', values: [...new Set(labels)] } as const
    this.#say(
      issue({
        code: 'number/ambiguous',
        file: this.#table.file,
        row,
        column: heading,
        found: example,
        expected,
      }),
    )
    return null
  }

  /** By the rows of the table; where no cell of these has a sign in it, by the rows of totals. */
  #decideByCells(index: number, areCounts: boolean): StyleDecision {
    const own = decideStyle(this.#texts(index, areCounts), areCounts)
    if (own.isProven || own.style === null) return own
    const totals = (this.#table.setAside ?? []).filter(({ kind }) => kind === 'total')
    const byTotals = decideStyle(this.#texts(index, areCounts, totals), areCounts)
    return byTotals.isProven && !byTotals.isMixed ? byTotals : own
  }

  /** Says where counts are whole only in a style that the column would not have without them. */
  #sayCounts(index: number, style: NumberStyle): void {
    const alone = decideStyle(this.#texts(index, true))
    const others = decideStyle(this.#texts(index, false))
    const isOpposed = others.style !== null && others.style !== style && others.isProven
    if (!isOpposed && alone.style === style) return
    for (const { row, cells, stored } of this.#table.rows) {
      const cell = cells[index] ?? ''
      const read = stored?.[index] ? null : parseNumber(cell, style)
      if (
        !read ||
        !isWhole(read) ||
        parseNumber(cell, style === 'comma' ? 'point' : 'comma')?.number === read.number
      )
        continue
      const expected = { kind: 'text', text: read.number } as const
      const severity = isOpposed || alone.style !== null ? 'warning' : 'info'
      this.#say(
        issue({
          code: 'number/counts',
          severity,
          file: this.#table.file,
          row,
          column: this.#table.columns[index] ?? '',
          found: cell,
          expected,
        }),
      )
      return
    }
  }

  #decideOrder(index: number): DateOrder | null {
    const heading = this.#table.columns[index] ?? ''
    const id = `date:${heading}`
    const answer = this.#recipe.answers.get(id) ?? this.#recipe.dates
    if (answer === 'dmy' || answer === 'mdy') return answer
    const { order, example } = decideDateOrder(this.#texts(index))
    if (order !== null || example === null) return order
    const choices = (['dmy', 'mdy'] as const).map((value) => ({
      value,
      label: parseDay(example, value) ?? DAY_EXAMPLES[value][0] ?? '',
    }))
    this.#questions.ask({
      id,
      kind: 'date',
      about: heading,
      column: heading,
      choices,
      suggested: 'mdy',
    })
    const expected = { kind: 'oneOf', values: choices.map(({ label }) => label) } as const
    this.#say(
      issue({
        code: 'date/ambiguous',
        file: this.#table.file,
        row: this.#rowOf(index, example),
        column: heading,
        found: example,
        expected,
      }),
    )
    return null
  }

  /**
   * The one style that other columns of figures prove; `null` where there is none, or it makes a
   * number here that cannot be.
   */
  #provenStyle(index: number): NumberStyle | null {
    if (this.#proven === undefined) {
      const styles = new Set(
        this.#cells.columns.flatMap((each) => {
          const { style, isProven, isMixed } = decideStyle(this.#texts(each, false))
          return isMixed ? ['each' as const] : isProven && style !== null ? [style] : []
        }),
      )
      const [only = null] = styles
      this.#proven = styles.size === 1 && only !== 'each' ? only : null
    }
    const proven = this.#proven
    if (proven === null) return null
    const isFitting = this.#table.rows.every((row) => {
      const read =
        (row.stored?.[index] ?? false) ? null : parseNumber(row.cells[index] ?? '', proven)
      return read === null || this.#cells.fits(row, index, Number(read.number))
    })
    return isFitting ? proven : null
  }

  /**
   * The cells of a column that are texts and no blanks: with `areCounts` given, its counts alone or
   * all but them.
   */
  *#texts(
    index: number,
    areCounts?: boolean,
    rows: readonly TableRow[] = this.#table.rows,
  ): Generator<string> {
    for (const row of rows) {
      const cell = row.cells[index] ?? ''
      if (areCounts !== undefined && this.#cells.isCount(row, index) !== areCounts) continue
      if (!(row.stored?.[index] ?? false) && cell !== '' && readBlank(cell) === null)
        yield this.#cells.bare(cell, index)
    }
  }

  #rowOf(index: number, cell: string): number | null {
    return this.#table.rows.find(({ cells }) => cells[index] === cell)?.row ?? null
  }
}
