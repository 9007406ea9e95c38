/** A column of codes, one a row. */
export type Codes = Uint32Array

/** What an index holds. */
export type Slots = Int32Array

function slotsFor(rows: number): Slots {
  let size = 16
  while (size < rows * 2) size *= 2
  return new Int32Array(size)
}

/**
 * Finds a row by its codes in a few columns: a hash table of row numbers with open addressing. It
 * takes 8 to 16 bytes a row, however many values the columns have, where a dense cube of 10,000
 * units × 1,000 indicators × 400 periods would take 16 GB.
 */
export class RowIndex {
  readonly #columns: readonly Codes[]
  /** Holds row + 1, so that fresh memory reads as empty. At most half full. */
  readonly #slots: Slots
  readonly #mask: number

  /**
   * `rows`: how many rows there may be at most, or the slots of an index of the same columns that
   * was filled elsewhere.
   */
  constructor(columns: readonly Codes[], rows: number | Slots) {
    this.#columns = columns
    this.#slots = typeof rows === 'number' ? slotsFor(rows) : rows
    this.#mask = this.#slots.length - 1
  }

  /** What it holds, to make the same index elsewhere. */
  slots(): Slots {
    return this.#slots
  }

  /** The row that has these codes, one for each column in their order, or -1. */
  find(codes: readonly number[]): number {
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

  #isAt(row: number, codes: readonly number[]): boolean {
    for (let index = 0; index < codes.length; index += 1)
      if (this.#columns[index]?.[row] !== codes[index]) return false
    return true
  }
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
