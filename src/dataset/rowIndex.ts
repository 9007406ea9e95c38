import type { Codes } from './observationColumns'

/** What an index holds. */
export type Slots = Int32Array

/**
 * Finds a row by its codes in a few columns. Where most of what the columns could name is there, it
 * is a table of all of that, with a place for each; else a hash table of row numbers with open
 * addressing. It takes 4 to 16 bytes a row, however many values the columns have, where a dense
 * cube of 10,000 units × 1,000 indicators × 400 periods would take 16 GB.
 */
export class RowIndex {
  readonly #columns: readonly Codes[]
  /** Holds row + 1, so that fresh memory reads as empty. As a hash table at most half full. */
  readonly #slots: Slots
  readonly #mask: number
  /** Of a table of all: how far apart the codes of each column are; `null`: a hash table. */
  readonly #strides: readonly number[] | null
  readonly #sizes: readonly number[]

  /**
   * `sizes`: how many codes each column has at most. `rows`: how many rows there may be at most.
   * `slots`: those of an index of the same columns and rows that was filled elsewhere.
   */
  constructor(columns: readonly Codes[], sizes: readonly number[], rows: number, slots?: Slots) {
    this.#columns = columns
    this.#sizes = sizes
    const whole = sizes.reduce((product, size) => product * size, 1)
    this.#strides =
      whole <= Math.max(LEAST, rows * SPARSEST)
        ? sizes.map((_, index) => sizes.slice(0, index).reduce((a, b) => a * b, 1))
        : null
    this.#slots = slots ?? new Int32Array(this.#strides ? whole : hashSlots(rows))
    this.#mask = this.#slots.length - 1
  }

  /** What it holds, to make the same index elsewhere. */
  slots(): Slots {
    return this.#slots
  }

  /** The row that has these codes, one for each column in their order, or -1. */
  find(codes: readonly number[]): number {
    if (this.#strides) {
      let place = 0
      for (let index = 0; index < codes.length; index += 1) {
        const code = codes[index] ?? 0
        if (code >= (this.#sizes[index] ?? 0)) return -1
        place += code * (this.#strides[index] ?? 0)
      }
      return (this.#slots[place] ?? 0) - 1
    }
    let slot = hash(codes) & this.#mask
    for (;;) {
      const row = (this.#slots[slot] ?? 0) - 1
      if (row === -1 || this.#isAt(row, codes)) return row
      slot = (slot + 1) & this.#mask
    }
  }

  /**
   * The row already held with the codes of this one; -1 where there is none, and then this one is
   * held.
   */
  claim(row: number): number {
    if (this.#strides) return this.#claimPlace(row, this.#strides)
    const codes = this.#columns.map((column) => column[row] ?? 0)
    let slot = hash(codes) & this.#mask
    for (;;) {
      const held = (this.#slots[slot] ?? 0) - 1
      if (held === -1) {
        this.#slots[slot] = row + 1
        return -1
      }
      if (this.#isAt(held, codes)) return held
      slot = (slot + 1) & this.#mask
    }
  }

  #claimPlace(row: number, strides: readonly number[]): number {
    let place = 0
    for (let index = 0; index < strides.length; index += 1)
      place += (this.#columns[index]?.[row] ?? 0) * (strides[index] ?? 0)
    const held = (this.#slots[place] ?? 0) - 1
    if (held === -1) this.#slots[place] = row + 1
    return held
  }

  #isAt(row: number, codes: readonly number[]): boolean {
    for (let index = 0; index < codes.length; index += 1)
      if (this.#columns[index]?.[row] !== codes[index]) return false
    return true
  }
}

/** A table of all has at most so many places a row, and need not be smaller than so many. */
const SPARSEST = 3
const LEAST = 4096

function hashSlots(rows: number): number {
  let size = 16
  while (size < rows * 2) size *= 2
  return size
}

/**
 * Mixes every bit of every code into the low bits: the multipliers and shifts of MurmurHash3
 * (Appleby, public domain).
 */
function hash(codes: readonly number[]): number {
  let mixed = 0
  for (const code of codes) {
    let bits = Math.imul(code, 0xcc9e2d51)
    bits = Math.imul((bits << 15) | (bits >>> 17), 0x1b873593)
    mixed ^= bits
    mixed = (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
