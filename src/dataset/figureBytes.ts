import { areSameBytes } from './sameBytes'
import { CsvBytes, type ByteRow } from './cells/csvBytes'
import type { PlainCsv } from './cells/plainCsv'
import type { AnyColumn } from './column'
import {
  isNumberColumn,
  numberReader,
  wordReader,
  type CellFault,
  type Filling,
  type RowSource,
} from './readObservations'
import type { WordColumn } from './observationColumns'

/** A CSV file of figures as a source of rows: each cell is read where it lies in the bytes. */
export function rowsOfBytes({ file, bytes, columns, delimiter, rows }: PlainCsv): RowSource {
  return {
    file,
    columns,
    length: rows,
    fill: ({ placed, into, dictionaries, refuse }) => {
      const readers = placed.flatMap((each) => {
        const { column, index, name } = each
        if (index === null) return []
        const word = name as WordColumn
        const read = isNumberColumn(name)
          ? numbersIn(column, into.numbers[name])
          : wordsIn(column, into.codes[word], dictionaries[word])
        return [{ each, place: index, read }]
      })
      let index = -1
      const onRow = (row: ByteRow): void => {
        // The first row holds the headings.
        if (index >= 0) {
          into.row[index] = row.row
          for (const { each, place, read } of readers) {
            const fault = read(row, place, index)
            if (fault) refuse(index, each, textAt(row, place), fault)
          }
        }
        index += 1
      }
      const csv = new CsvBytes(delimiter, { onRow, onBroken: () => undefined })
      csv.push(bytes)
      csv.end()
    },
  }
}

type ByteReader = (row: ByteRow, place: number, index: number) => CellFault | null

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })

function textAt({ bytes, starts, ends, doubled }: ByteRow, place: number): string {
  const text = DECODER.decode(bytes.subarray(starts[place], ends[place]))
  return doubled[place] === 1 ? text.replaceAll('""', '"') : text
}

const [MINUS, POINT, ZERO, NINE] = [0x2d, 0x2e, 0x30, 0x39]
/** So many digits are a whole number that a double holds exactly. */
const MOST_DIGITS = 15
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power)

/**
 * A whole number of at most 15 digits over a power of ten is the nearest double, as `Number` gives
 * it; whatever is written otherwise goes the way of every cell.
 */
function numbersIn(column: AnyColumn, into: Float64Array): ByteReader {
  const strict = numberReader(column, into)
  const { min = -Infinity, max = Infinity, type } = column
  return (row, place, index) => {
    const { bytes, starts, ends } = row
    const [start, end] = [starts[place] ?? 0, ends[place] ?? 0]
    if (start === end) return column.required ? strict('', index) : null
    const isNegative = bytes[start] === MINUS
    let whole = 0
    let digits = 0
    let point = -1
    for (let at = isNegative ? start + 1 : start; at < end; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte >= ZERO && byte <= NINE) {
        whole = whole * 10 + (byte - ZERO)
        digits += 1
      } else if (byte === POINT && point === -1) point = at
      else return strict(textAt(row, place), index)
    }
    const decimals = point === -1 ? 0 : end - point - 1
    const isPlain = digits > 0 && digits <= MOST_DIGITS && (point === -1 || decimals > 0)
    const size = decimals <= 0 ? whole : whole / (POWERS[decimals] ?? 1)
    const value = isNegative && size !== 0 ? -size : size
    const isWhole = decimals === 0 || type !== 'integer'
    if (!isPlain || !isWhole || value < min || value > max) return strict(textAt(row, place), index)
    into[index] = value
    return null
  }
}

/** A spelling that was read before is known by its bytes. */
function wordsIn(
  column: AnyColumn,
  into: Uint32Array,
  dictionary: Filling['dictionaries'][WordColumn],
): ByteReader {
  const strict = wordReader(column, into, dictionary)
  const known = new ByteWords()
  return (row, place, index) => {
    const { bytes, starts, ends, doubled } = row
    const [start, end] = [starts[place] ?? 0, ends[place] ?? 0]
    if (doubled[place] === 1) return strict(textAt(row, place), index)
    const held = known.find(bytes, start, end)
    if (held !== -1) {
      into[index] = held
      return null
    }
    const fault = strict(textAt(row, place), index)
    if (!fault) known.add(bytes.slice(start, end), into[index] ?? 0)
    return fault
  }
}

/** Codes of words by their bytes: a hash table with open addressing. */
class ByteWords {
  readonly #words: Uint8Array[] = []
  readonly #codes: number[] = []
  /** Number of the word + 1; at most half full. */
  #slots = new Int32Array(64)
  /** The word that was found last: rows that follow each other often hold the same. */
  #last = -1

  find(bytes: Uint8Array, start: number, end: number): number {
    if (this.#last !== -1 && areSameBytes(this.#words[this.#last], bytes, start, end))
      return this.#codes[this.#last] ?? -1
    const mask = this.#slots.length - 1
    for (let slot = hashOf(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const word = (this.#slots[slot] ?? 0) - 1
      if (word === -1) return -1
      if (!areSameBytes(this.#words[word], bytes, start, end)) continue
      this.#last = word
      return this.#codes[word] ?? -1
    }
  }

  add(word: Uint8Array, code: number): void {
    this.#words.push(word)
    this.#codes.push(code)
    this.#last = this.#words.length - 1
    if (this.#words.length * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 4)
      this.#words.forEach((each, index) => this.#put(each, index))
    } else this.#put(word, this.#last)
  }

  #put(word: Uint8Array, index: number): void {
    const mask = this.#slots.length - 1
    let slot = hashOf(word, 0, word.length) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = index + 1
  }
}

/** FNV-1a, with its high bits mixed into the low ones (Fowler, Noll, Vo; public domain). */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}
