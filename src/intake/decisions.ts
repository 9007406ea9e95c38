import { issue, type Issue } from '@/issues/issue'
import type { Table, TableRow } from '@/table/table'
import { readBlank } from './blanks'
import { decideDateOrder, parseDay, type DateOrder } from './dates'
import { decideStyle, parseNumber, type NumberStyle, type WrittenNumber } from './numbers'
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

/** How the numbers and days of each column of a table are written: decided once, by all cells of the column, and asked where in doubt. */
export class Decisions {
  readonly #table: Table
  readonly #recipe: Recipe
  readonly #questions: QuestionList
  readonly #say: (issue: Issue) => void
  readonly #styles = new Map<number, NumberStyle | null>()
  readonly #orders = new Map<number, DateOrder | null>()
  readonly #isOwn: boolean
  #likely: NumberStyle | null | undefined

  /** `isOwn`: the file is written as the package is, which has a point before the decimals and nothing between thousands. */
  constructor(table: Table, recipe: Recipe, questions: QuestionList, say: (issue: Issue) => void, isOwn = false) {
    this.#isOwn = isOwn
    this.#table = table
    this.#recipe = recipe
    this.#questions = questions
    this.#say = say
  }

  /** The number in a cell; `null` where it is none in the style of its column, or the style is still to be asked. */
  number(row: TableRow, index: number): WrittenNumber | null {
    const cell = row.cells[index] ?? ''
    if (row.stored?.[index]) return parseNumber(cell, 'point')
    const style = this.style(index)
    return style === null ? null : parseNumber(cell, style)
  }

  /** The day in a cell, likewise. */
  day(row: TableRow, index: number): string | null {
    const order = this.order(index)
    return order === null ? null : parseDay(row.cells[index] ?? '', order)
  }

  /** The style of a column. Issues: `number/ambiguous`, once a column, where it has to be asked; `null` then. */
  style(index: number): NumberStyle | null {
    const held = this.#styles.get(index)
    if (held !== undefined) return held
    const style = this.#decideStyle(index)
    this.#styles.set(index, style)
    return style
  }

  /** The order of days in a column. Issues: `date/ambiguous`, once a column, where it has to be asked; `null` then. */
  order(index: number): DateOrder | null {
    const held = this.#orders.get(index)
    if (held !== undefined) return held
    const order = this.#decideOrder(index)
    this.#orders.set(index, order)
    return order
  }

  #decideStyle(index: number): NumberStyle | null {
    const heading = this.#table.columns[index] ?? ''
    const id = `number:${heading}`
    const answer = this.#recipe.answers.get(id) ?? this.#recipe.numbers
    if (answer === 'comma' || answer === 'point' || answer === 'each') return answer
    const { style, example, isMixed } = decideStyle(this.#texts(index))
    if (style !== null || example === null) return style
    if (this.#isOwn && !isMixed) return 'point'
    const styles: readonly NumberStyle[] = isMixed ? ['comma', 'point', 'each'] : ['comma', 'point']
    const choices = styles.map((value) => ({ value, label: parseNumber(example, value)?.number ?? example }))
    const row = this.#rowOf(index, example)
    this.#questions.ask({ id, kind: 'number', about: heading, column: heading, choices, suggested: this.#likelyStyle() })
    const expected = { kind: 'oneOf', values: [...new Set(choices.map(({ label }) => label))] } as const
    this.#say(issue({ code: 'number/ambiguous', file: this.#table.file, row, column: heading, found: example, expected }))
    return null
  }

  #decideOrder(index: number): DateOrder | null {
    const heading = this.#table.columns[index] ?? ''
    const id = `date:${heading}`
    const answer = this.#recipe.answers.get(id) ?? this.#recipe.dates
    if (answer === 'dmy' || answer === 'mdy') return answer
    const { order, example } = decideDateOrder(this.#texts(index))
    if (order !== null || example === null) return order
    const choices = (['dmy', 'mdy'] as const).map((value) => ({ value, label: parseDay(example, value) ?? DAY_EXAMPLES[value][0] ?? '' }))
    this.#questions.ask({ id, kind: 'date', about: heading, column: heading, choices, suggested: 'mdy' })
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

  /** What the other columns are certain of: a file is seldom written in two styles, but that is no more than likely. */
  #likelyStyle(): NumberStyle | null {
    this.#likely ??= this.#table.columns
      .map((_, index) => decideStyle(this.#texts(index)))
      .reduce<NumberStyle | null>((found, { style }) => (style === 'comma' ? style : found), null)
    return this.#likely
  }

  *#texts(index: number): Generator<string> {
    for (const { cells, stored } of this.#table.rows) {
      const cell = cells[index] ?? ''
      if (!(stored?.[index] ?? false) && cell !== '' && readBlank(cell) === null) yield cell
    }
  }

  #rowOf(index: number, cell: string): number | null {
    return this.#table.rows.find(({ cells }) => cells[index] === cell)?.row ?? null
  }
}
