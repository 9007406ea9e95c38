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

export type Dictionaries = Readonly<Record<WordColumn, Dictionary>>

/** Codes in as few bytes as their number asks for. */
export type Codes = Uint8Array | Uint16Array | Uint32Array
/** Figures in four bytes where each is exactly itself in four, else in eight. */
export type Numbers = Float32Array | Float64Array

type Cells<C, N> = {
  readonly codes: Record<WordColumn, C>
  readonly numbers: Record<NumberColumn, N>
  row: Uint32Array
}

/**
 * The figures as typed columns, one entry a row: some 30 bytes a row. Words are codes of
 * dictionaries; an absent number is NaN, which no cell can hold, and a column without any number is
 * of no length. `file` is an index of `files`, `row` where the figure stands in that file.
 */
export type ObservationColumns = Readonly<Cells<Codes, Numbers>> & {
  readonly length: number
  readonly dictionaries: Dictionaries
  readonly file: Codes
  readonly files: readonly string[]
}

/** Room for the rows of a file while they are read, whatever they hold. */
export type WideRows = Cells<Uint32Array, Float64Array> & { readonly fates: Uint8Array }

/** What became of a row: see `RowCounts`. A value that could not be read is told besides. */
export const TAKEN = 0
export const CHANGED = 1
export const REFUSED = 2
export const VALUE_FAULT = 4

/** A dictionary for each column of words, with the empty word alone. */
export const newDictionaries = (): Dictionaries => each(WORD_COLUMNS, () => new Dictionary())

/** Room that is used again for file after file. */
export class Room {
  #held = widthFor(0)

  /** Empty rows, so many. */
  rows(count: number): WideRows {
    if (this.#held.fates.length < count) this.#held = widthFor(count)
    const { codes, numbers, row, fates } = this.#held
    return {
      codes: each(WORD_COLUMNS, (name) => codes[name].subarray(0, count).fill(0)),
      numbers: each(NUMBER_COLUMNS, (name) => numbers[name].subarray(0, count).fill(Number.NaN)),
      row: row.subarray(0, count),
      fates: fates.subarray(0, count).fill(TAKEN),
    }
  }
}

function widthFor(count: number): WideRows {
  return {
    codes: each(WORD_COLUMNS, () => new Uint32Array(count)),
    numbers: each(NUMBER_COLUMNS, () => new Float64Array(count)),
    row: new Uint32Array(count),
    fates: new Uint8Array(count),
  }
}

/** The rows of one file as they are kept until all are read. */
export type FileRows = Cells<Codes, Numbers> & { readonly fates: Uint8Array }

/** The first `count` rows, in as few bytes as they need. */
export function packed(wide: WideRows, count: number, dictionaries: Dictionaries): FileRows {
  return {
    codes: each(WORD_COLUMNS, (name) => {
      const codes = wide.codes[name].subarray(0, count)
      return new (codesFor(dictionaries[name].words.length))(codes)
    }),
    numbers: each(NUMBER_COLUMNS, (name) => packedNumbers(wide.numbers[name].subarray(0, count))),
    row: wide.row.slice(0, count),
    fates: wide.fates.slice(0, count),
  }
}

type CodesMaker = Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor

function codesFor(size: number): CodesMaker {
  return size <= 0x1_00 ? Uint8Array : size <= 0x1_00_00 ? Uint16Array : Uint32Array
}

function packedNumbers(numbers: Float64Array): Numbers {
  let isSmall = true
  let isEmpty = true
  for (const value of numbers) {
    if (Number.isNaN(value)) continue
    isEmpty = false
    if (Math.fround(value) === value) continue
    isSmall = false
    break
  }
  return isEmpty ? new Float32Array(0) : isSmall ? new Float32Array(numbers) : numbers.slice()
}

/**
 * The rows of all files that are not refused, and what became of each. Takes the columns out of the
 * parts one by one, so that no more than one is held twice.
 */
export function joined(
  parts: readonly FileRows[],
  dictionaries: Dictionaries,
  files: readonly string[],
): { readonly columns: ObservationColumns; readonly fates: Uint8Array } {
  const rows = parts.map(({ fates }) => ({
    fates,
    kept: fates.reduce((sum, fate) => sum + ((fate & REFUSED) === 0 ? 1 : 0), 0),
  }))
  const length = rows.reduce((sum, { kept }) => sum + kept, 0)
  const join = <T extends Codes | Numbers>(whole: T, take: (part: FileRows) => T): T => {
    let at = 0
    parts.forEach((part, index) => {
      const [from, { fates, kept } = { fates: part.fates, kept: 0 }] = [take(part), rows[index]]
      if (from.length === 0) whole.fill(Number.NaN, at, at + kept)
      else if (kept === fates.length) whole.set(from, at)
      else copyKept(from, fates, whole, at)
      at += kept
    })
    return whole
  }
  const codes = each(WORD_COLUMNS, (name) =>
    join<Codes>(new (codesFor(dictionaries[name].words.length))(length), ({ codes: own }) => {
      const held = own[name]
      own[name] = new Uint8Array(0)
      return held
    }),
  )
  const numbers = each(NUMBER_COLUMNS, (name): Numbers => {
    const own = parts.map((part) => part.numbers[name])
    if (own.every((each_) => each_.length === 0)) return new Float32Array(0)
    const isWide = own.some((each_) => each_ instanceof Float64Array)
    return join<Numbers>(isWide ? new Float64Array(length) : new Float32Array(length), (part) => {
      const held = part.numbers[name]
      part.numbers[name] = new Float32Array(0)
      return held
    })
  })
  const row = join<Codes>(new Uint32Array(length), (part) => {
    const held = part.row
    part.row = new Uint32Array(0)
    return held
  }) as Uint32Array
  const fates = join<Codes>(new Uint8Array(length), (part) => part.fates) as Uint8Array
  const file = new (codesFor(files.length))(length)
  let at = 0
  rows.forEach(({ kept }, index) => file.fill(index, at, (at += kept)))
  return { columns: { length, codes, numbers, row, dictionaries, file, files }, fates }
}

function copyKept(
  from: Codes | Numbers,
  fates: Uint8Array,
  to: Codes | Numbers,
  start: number,
): void {
  let at = start
  for (let index = 0; index < fates.length; index += 1) {
    if (((fates[index] ?? 0) & REFUSED) !== 0) continue
    to[at] = from[index] ?? Number.NaN
    at += 1
  }
}

/** The columns without the rows that are refused, and what became of the others. */
export function withoutRefused(
  columns: ObservationColumns,
  fates: Uint8Array,
): { readonly columns: ObservationColumns; readonly fates: Uint8Array } {
  const length = fates.reduce((sum, fate) => sum + ((fate & REFUSED) === 0 ? 1 : 0), 0)
  const pick = <T extends Codes | Numbers>(from: T): T => {
    const whole = from.slice(0, Math.min(length, from.length)) as T
    if (from.length > 0) copyKept(from, fates, whole, 0)
    return whole
  }
  return {
    columns: {
      ...columns,
      length,
      codes: mapValues(columns.codes, (name) => pick(columns.codes[name])),
      numbers: mapValues(columns.numbers, (name) => pick(columns.numbers[name])),
      row: pick(columns.row),
      file: pick(columns.file),
    },
    fates: pick(fates),
  }
}

function each<Name extends string, V>(
  names: readonly Name[],
  make: (name: Name) => V,
): Record<Name, V> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, V>
}

/** A record with the same names. */
export function mapValues<Name extends string, V>(
  record: Readonly<Record<Name, unknown>>,
  make: (name: Name) => V,
): Record<Name, V> {
  return each(Object.keys(record) as Name[], make)
}
