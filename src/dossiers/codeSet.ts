/** So many codes are told apart; 128 MB. What comes after them is counted as not compared. */
export const MOST_CODES = 8_000_000

/**
 * The codes of dossiers that were seen, as 64 bits of each, so that one in two files is found. Two
 * codes that differ are taken for one with a chance below one in a million among eight million
 * (n² ÷ 2⁶⁵). Memory: 16 to 32 bytes a code.
 */
export class CodeSet {
  #slots = 1 << 16
  /** Both halves of each code beside each other: one look into memory finds both. */
  #halves = new Uint32Array(2 * this.#slots)
  #size = 0
  readonly #most: number

  constructor(most = MOST_CODES) {
    this.#most = most
  }

  /** Whether the codes are so many that no further one is kept. */
  get isFull(): boolean {
    return this.#size >= this.#most
  }

  /** Adds the code in some bytes; `false` where it was there. Spaces around it are none of it. */
  add(bytes: Uint8Array, start: number, end: number): boolean {
    let a = 0x811c9dc5
    let b = 0x9747b28c
    let at = start
    for (; at + 4 <= end; at += 4) {
      const word =
        (bytes[at] ?? 0) |
        ((bytes[at + 1] ?? 0) << 8) |
        ((bytes[at + 2] ?? 0) << 16) |
        ((bytes[at + 3] ?? 0) << 24)
      a = Math.imul(a ^ word, 0x9e3779b1)
      a ^= a >>> 15
      b = Math.imul(b ^ word, 0x5bd1e995)
      b ^= b >>> 13
    }
    for (; at < end; at += 1) {
      const byte = bytes[at] ?? 0
      a = Math.imul(a ^ byte, 0x01000193)
      b = Math.imul(b ^ byte, 0x5bd1e995)
      b ^= b >>> 15
    }
    a = mixed(a ^ (end - start))
    // 0, 0 marks a free slot.
    b = mixed(b) | Number(a === 0)
    return this.#put(a >>> 0, b >>> 0)
  }

  #put(a: number, b: number): boolean {
    const halves = this.#halves
    const mask = this.#slots - 1
    let at = (a ^ Math.imul(b, 0x9e3779b1)) & mask
    for (;;) {
      const high = halves[2 * at] ?? 0
      const low = halves[2 * at + 1] ?? 0
      if (high === 0 && low === 0) break
      if (high === a && low === b) return false
      at = (at + 1) & mask
    }
    if (this.isFull) return true
    halves[2 * at] = a
    halves[2 * at + 1] = b
    this.#size += 1
    if (this.#size * 2 > this.#slots) this.#grow()
    return true
  }

  #grow(): void {
    const halves = this.#halves
    this.#slots *= 2
    this.#halves = new Uint32Array(2 * this.#slots)
    this.#size = 0
    for (let at = 0; at < halves.length; at += 2) {
      const a = halves[at] ?? 0
      const b = halves[at + 1] ?? 0
      if (a !== 0 || b !== 0) this.#put(a, b)
    }
  }
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function mixed(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
