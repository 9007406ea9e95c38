import type { ObservationRow } from './tables/observations'

/** The columns of figures; the others hold words, of which a table has few different ones. */
export const NUMBER_COLUMNS = [
  'value',
  'numerator',
  'denominator',
  'target',
  'lower',
  'upper',
  'published_rank',
] as const
export type NumberColumn = (typeof NUMBER_COLUMNS)[number]
export type WordColumn = Exclude<keyof ObservationRow, NumberColumn>

const WORD_COLUMNS = [
  'unit_id',
  'indicator_id',
  'period',
  'basis',
  'status',
  'source_id',
  'published_on',
  'quality',
  'missing_reason',
  'note',
] as const satisfies readonly WordColumn[]

/** The words of a column, by their codes. Code 0 is the empty word, which stands for none. */
export class Dictionary {
  readonly words: string[]
  #codes: Map<string, number> | null = null

  /** `words`: each once, the empty one first. */
  constructor(words: string[] = ['']) {
    this.words = words
  }

  /** The code of a word, a new one where it is new. */
  codeOf(word: string): number {
    const codes = this.#coded()
    const held = codes.get(word)
    if (held !== undefined) return held
    this.words.push(word)
    codes.set(word, this.words.length - 1)
    return this.words.length - 1
  }

  /** The code of a word, 0 where it does not occur. */
  find(word: string): number {
    return this.#coded().get(word) ?? 0
  }

  /** Made when it is first asked for: nobody looks for a note by its words. */
  #coded(): Map<string, number> {
    this.#codes ??= new Map(this.words.map((word, code) => [word, code]))
    return this.#codes
  }
}

/**
 * The figures as typed columns, one entry a row: about 80 bytes a row with its index. Words are
 * codes of dictionaries; an absent number is NaN, which no cell can hold, and a rare column of numbers
 * without any has no length. `file` is an index of `files`, `row` where the figure stands in that
 * file.
 */
export type ObservationColumns = {
  readonly length: number
  readonly codes: Readonly<Record<WordColumn, Uint32Array>>
  readonly numbers: Record<NumberColumn, Float64Array>
  readonly dictionaries: Readonly<Record<WordColumn, Dictionary>>
  readonly row: Uint32Array
  readonly file: Uint32Array
  readonly files: readonly string[]
}

/** Columns that few packages fill: they have no memory until a number comes. */
function isRare(name: NumberColumn): boolean {
  return name === 'lower' || name === 'upper' || name === 'published_rank'
}

/** Empty columns with room for so many rows. `length` is how many the writer says there are. */
export function columnsFor(rows: number, files: readonly string[]): ObservationColumns {
  const each = <Name extends string, V>(
    names: readonly Name[],
    make: (name: Name) => V,
  ): Record<Name, V> =>
    Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, V>
  return {
    length: rows,
    codes: each(WORD_COLUMNS, () => new Uint32Array(rows)),
    numbers: each(NUMBER_COLUMNS, (name) =>
      new Float64Array(isRare(name) ? 0 : rows).fill(Number.NaN),
    ),
    dictionaries: each(WORD_COLUMNS, () => new Dictionary()),
    row: new Uint32Array(rows),
    file: new Uint32Array(rows),
    files,
  }
}

/** The rows named, in that order, as columns of their own; the dictionaries are shared. */
export function pickRows(
  columns: ObservationColumns,
  rows: readonly number[] | Uint32Array,
): ObservationColumns {
  const words = (of: Uint32Array): Uint32Array => Uint32Array.from(rows, (row) => of[row] ?? 0)
  return {
    ...columns,
    length: rows.length,
    codes: mapValues(columns.codes, (name) => words(columns.codes[name])),
    numbers: mapValues(columns.numbers, (name) =>
      Float64Array.from(
        columns.numbers[name].length === 0 ? [] : rows,
        (row) => columns.numbers[name][row] ?? Number.NaN,
      ),
    ),
    row: words(columns.row),
    file: words(columns.file),
  }
}

/** A record with the same names. */
export function mapValues<Name extends string, V>(
  record: Readonly<Record<Name, unknown>>,
  make: (name: Name) => V,
): Record<Name, V> {
  return Object.fromEntries(
    (Object.keys(record) as Name[]).map((name) => [name, make(name)]),
  ) as Record<Name, V>
}
