import { areSameBytes } from '@/dataset/sameBytes'

/** A text whose bytes are no letters of UTF-8. */
export const NO_LETTERS = -1
/** A blank text. */
export const BLANK = -2
/** There are more different texts than a column of names has. */
export const TOO_MANY = -3

const MOST_TEXTS = 65_536
/** So many of the texts seen last are looked at before all others. */
const SEEN = 256

/** The texts of a column of names, each kept once and numbered; bytes are decoded when new. */
export class Dictionary {
  readonly texts: string[] = []
  readonly #bytes: Uint8Array[] = []
  #slots = new Int32Array(1 << 10).fill(-1)
  readonly #seen = new Int32Array(SEEN).fill(-1)
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  readonly #numbers = new Map<string, number>()
  /** The number of the text of each key: texts that differ in their Unicode form alone are one. */
  readonly #of: number[] = []

  /** The number of the text in some bytes, or `NO_LETTERS`, `BLANK` or `TOO_MANY`. */
  number(bytes: Uint8Array, start: number, end: number): number {
    let from = start
    let to = end
    while (from < to && (bytes[from] ?? 0) <= 32) from += 1
    while (to > from && (bytes[to - 1] ?? 0) <= 32) to -= 1
    if (from === to) return BLANK
    // Texts of a column repeat: one is mostly found by a few of its bytes.
    const last = to - from - 1
    const place =
      ((bytes[from + last] ?? 0) +
        (bytes[from + (last >> 1)] ?? 0) * 31 +
        (bytes[from + ((last * 3) >> 2)] ?? 0) * 17 +
        last * 7) &
      (SEEN - 1)
    const seen = this.#seen[place] ?? -1
    if (seen !== -1 && areSameBytes(this.#bytes[seen], bytes, from, to))
      return this.#of[seen] ?? NO_LETTERS
    const key = this.#key(bytes, from, to)
    this.#seen[place] = key
    return key === -1 ? TOO_MANY : (this.#of[key] ?? NO_LETTERS)
  }

  /** Which of the texts it is, as a new one where it is none; -1 where there are too many. */
  #key(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0x811c9dc5
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
    hash ^= hash >>> 15
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (;;) {
      const key = this.#slots[slot] ?? -1
      if (key === -1) return this.#add(bytes.slice(from, to), slot)
      if (areSameBytes(this.#bytes[key], bytes, from, to)) return key
      slot = (slot + 1) & mask
    }
  }

  #add(bytes: Uint8Array, slot: number): number {
    if (this.#bytes.length >= MOST_TEXTS) return -1
    const key = this.#bytes.push(bytes) - 1
    this.#slots[slot] = key
    this.#of.push(this.#numberOf(bytes))
    if (this.#bytes.length * 2 > this.#slots.length) this.#grow()
    return key
  }

  #numberOf(bytes: Uint8Array): number {
    let text: string
    try {
      text = this.#decoder.decode(bytes)
    } catch {
      return NO_LETTERS
    }
    const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
    if (plain === '') return BLANK
    const known = this.#numbers.get(plain)
    if (known !== undefined) return known
    this.#numbers.set(plain, this.texts.length)
    return this.texts.push(plain) - 1
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1)
    const mask = slots.length - 1
    this.#bytes.forEach((bytes, key) => {
      let hash = 0x811c9dc5
      for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot] !== -1) slot = (slot + 1) & mask
      slots[slot] = key
    })
    this.#slots = slots
  }
}
