/**
 * A row of CSV in the bytes of a buffer that the next row overwrites. Cell `i` lies from
 * `starts[i]` to before `ends[i]`; where `doubled[i]` is 1 each quote in it stands twice.
 */
export type ByteRow = {
  row: number
  bytes: Uint8Array
  count: number
  starts: Int32Array
  ends: Int32Array
  doubled: Uint8Array
}

/**
 * Why a row could not be split. `quote`: text behind a closing quote, or a bare quote in a row after
 * such a one; `open`: a quote that nothing closes up to the end of the file; `nul`; `long`: it
 * passes the most bytes.
 */
export type RowFault = 'quote' | 'open' | 'nul' | 'long'

export type CsvSink = {
  readonly onRow: (row: ByteRow) => void
  readonly onBroken: (row: number, fault: RowFault) => void
}

const [TAB, LF, CR, SPACE, QUOTE] = [9, 10, 13, 32, 34]

/** Rows longer than this hold no dossier: 8 MB. */
const MOST_ROW_BYTES = 8_000_000

const MOST_CELLS = 1_024

/**
 * Splits UTF-8 CSV that comes in pieces of any length, by the grammar of `scanCsv`, without making
 * cells: rows numbered as a spreadsheet does, blank rows counted and not told, any line end ends a
 * row. Holds one piece and one unfinished row, never more than the most bytes of a row. Cells
 * beyond 1,024 are counted and not placed. Errors: none.
 */
export class CsvBytes {
  readonly #delimiter: number
  readonly #sink: CsvSink
  readonly #most: number
  readonly #out: ByteRow = {
    row: 0,
    bytes: new Uint8Array(0),
    count: 0,
    starts: new Int32Array(MOST_CELLS),
    ends: new Int32Array(MOST_CELLS),
    doubled: new Uint8Array(MOST_CELLS),
  }
  #held = new Uint8Array(0)
  #buffer = new Uint8Array(0)
  #isStrayed = false
  /** Within a row that is too long: whether inside quotes. `null`: not within one. */
  #skipping: { isQuoted: boolean; isAfterCr: boolean } | null = null
  #isStart = true
  /** 1 for a byte that ends a run of plain ones in a cell without quotes. */
  readonly #stops = new Uint8Array(256)

  constructor(delimiter: string, sink: CsvSink, most = MOST_ROW_BYTES) {
    this.#delimiter = delimiter.charCodeAt(0)
    this.#sink = sink
    this.#most = most
    for (const byte of [0, this.#delimiter, LF, CR, QUOTE]) this.#stops[byte] = 1
  }

  /** The number of rows so far, blank ones included. */
  get rowCount(): number {
    return this.#out.row
  }

  push(piece: Uint8Array): void {
    this.#take(piece, false)
  }

  end(): void {
    this.#take(new Uint8Array(0), true)
    if (this.#skipping?.isQuoted) this.#sink.onBroken(this.#out.row, 'open')
    this.#skipping = null
  }

  #take(piece: Uint8Array, isLast: boolean): void {
    const bytes = this.#held.length === 0 ? piece : this.#joined(piece)
    let at = this.#isStart ? this.#pastMark(bytes, isLast) : 0
    if (at === -1) {
      this.#held = bytes.slice()
      return
    }
    this.#isStart = false
    const last = bytes.lastIndexOf(LF)
    for (;;) {
      if (this.#skipping) at = this.#skip(bytes, at, isLast)
      if (this.#skipping || at >= bytes.length) break
      const plain = at < last ? this.#plainRow(bytes, at, last) : -1
      const next = plain === -1 ? this.#row(bytes, at, isLast) : plain
      if (next !== -1) at = next
      else if (bytes.length - at > this.#most) this.#beginSkip()
      else break
    }
    this.#held = this.#skipping || at >= bytes.length ? new Uint8Array(0) : bytes.slice(at)
  }

  /** What is held and a piece behind it, in a buffer that is used again. */
  #joined(piece: Uint8Array): Uint8Array {
    const [held, size] = [this.#held, this.#held.length + piece.length]
    if (this.#buffer.length < size) this.#buffer = new Uint8Array(size + (size >> 2))
    this.#buffer.set(held)
    this.#buffer.set(piece, held.length)
    return this.#buffer.subarray(0, size)
  }

  /** Behind the byte order mark; -1 where it cannot be told yet. */
  #pastMark(bytes: Uint8Array, isLast: boolean): number {
    if (bytes.length < 3 && !isLast) return -1
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  }

  /** The bytes at hand are gone through as the beginning of the row. */
  #beginSkip(): void {
    this.#out.row += 1
    this.#sink.onBroken(this.#out.row, 'long')
    this.#skipping = { isQuoted: false, isAfterCr: false }
  }

  /** Goes on to the end of a row that is too long; gives where the next begins. */
  #skip(bytes: Uint8Array, from: number, isLast: boolean): number {
    const state = this.#skipping
    if (!state) return from
    const end = bytes.length
    let at = from
    // The next of each sign from here on; `end` where there is none.
    let quote = -1
    let line = -1
    let back = -1
    const next = (sign: number, held: number): number => {
      if (held >= at) return held
      const found = bytes.indexOf(sign, at)
      return found === -1 ? end : found
    }
    while (at < end) {
      if (state.isAfterCr) {
        this.#skipping = null
        return bytes[at] === LF ? at + 1 : at
      }
      quote = next(QUOTE, quote)
      if (!state.isQuoted) {
        line = next(LF, line)
        back = next(CR, back)
      }
      if (!state.isQuoted && line < quote && line < back) {
        this.#skipping = null
        return line + 1
      }
      if (!state.isQuoted && back < quote) {
        state.isAfterCr = true
        at = back + 1
      } else if (quote < end) {
        state.isQuoted = !state.isQuoted
        at = quote + 1
      } else at = end
    }
    if (isLast && !state.isQuoted) this.#skipping = null
    return at
  }

  /**
   * Splits the row at a place as `#row` does where there is nothing about it: no NUL, no quote within
   * a cell without quotes, nothing behind a closing one, a letter or a digit somewhere, a usual end
   * at or before `last`, a line end. -1 for any other row, which is left to `#row`.
   */
  #plainRow(bytes: Uint8Array, start: number, last: number): number {
    const { starts, ends, doubled } = this.#out
    const stops = this.#stops
    const delimiter = this.#delimiter
    let at = start
    let count = 0
    let hasText = false
    for (; count < MOST_CELLS; count += 1) {
      let byte = bytes[at] ?? 0
      if (byte === QUOTE) {
        let isDoubled = 0
        const from = at + 1
        for (at = from; ; at += 2) {
          byte = bytes[at] ?? 0
          while (at < last && byte !== QUOTE && byte !== 0) {
            at += 1
            byte = bytes[at] ?? 0
          }
          if (at >= last || byte === 0) return -1
          if (bytes[at + 1] !== QUOTE) break
          isDoubled = 1
        }
        starts[count] = from
        ends[count] = at
        doubled[count] = isDoubled
        hasText = true
        at += 1
        byte = bytes[at] ?? 0
      } else {
        // The first byte of a space that does not break is beyond 127.
        if (byte > 32 && byte < 128 && byte !== delimiter) hasText = true
        starts[count] = at
        while (stops[byte] === 0) {
          at += 1
          byte = bytes[at] ?? 0
        }
        ends[count] = at
        doubled[count] = 0
      }
      if (byte === delimiter) at += 1
      else if (byte === LF || (byte === CR && bytes[at + 1] === LF)) {
        if (!hasText) return -1
        this.#out.row += 1
        this.#out.bytes = bytes
        this.#out.count = count + 1
        this.#sink.onRow(this.#out)
        return byte === LF ? at + 1 : at + 2
      } else return -1
    }
    return -1
  }

  /** Splits the row at a place and tells it; where the next begins, or -1 where it is not whole. */
  #row(bytes: Uint8Array, start: number, isLast: boolean): number {
    const [out, delimiter, length] = [this.#out, this.#delimiter, bytes.length]
    let at = start
    let count = 0
    let isBlank = true
    let hasBare = false
    let hasAfter = false
    let hasNul = false
    for (;;) {
      let from = at
      let to = -1
      let isDoubled = 0
      if (bytes[at] === QUOTE) {
        isBlank = false
        from = at + 1
        at = bytes.indexOf(QUOTE, from)
        while (at !== -1 && bytes[at + 1] === QUOTE) {
          isDoubled = 1
          at = bytes.indexOf(QUOTE, at + 2)
        }
        if (at === -1) return isLast ? this.#open(bytes, from) : -1
        if (at + 1 >= length && !isLast) return -1
        to = at
        at += 1
        hasNul ||= bytes.subarray(from, to).includes(0)
        for (; at < length; at += 1) {
          const byte = bytes[at] ?? 0
          if (byte === delimiter || byte === LF || byte === CR) break
          if (byte === 0xc2 && bytes[at + 1] === 0xa0) at += 1
          else if (byte === 0) [hasNul, hasAfter] = [true, true]
          else if (byte !== SPACE && byte !== TAB) hasAfter = true
        }
      } else {
        for (; at < length; at += 1) {
          const byte = bytes[at] ?? 0
          if (byte > QUOTE) {
            if (byte === delimiter) break
            if (byte === 0xc2 && bytes[at + 1] === 0xa0) at += 1
            else isBlank = false
          } else if (byte === delimiter || byte === LF || byte === CR) break
          else if (byte === QUOTE) [hasBare, isBlank] = [true, false]
          else if (byte === 0) [hasNul, isBlank] = [true, false]
          else if (byte !== SPACE && byte !== TAB) isBlank = false
        }
        to = at
      }
      if (at >= length && !isLast) return -1
      if (count < MOST_CELLS) {
        out.starts[count] = from
        out.ends[count] = to
        out.doubled[count] = isDoubled
      }
      count += 1
      if (at >= length || bytes[at] !== delimiter) break
      at += 1
    }
    if (at < length && bytes[at] === CR && at + 1 >= length && !isLast) return -1
    out.row += 1
    out.bytes = bytes
    out.count = count
    this.#isStrayed ||= hasAfter
    if (hasNul) this.#sink.onBroken(out.row, 'nul')
    else if (hasAfter || (hasBare && this.#isStrayed)) this.#sink.onBroken(out.row, 'quote')
    else if (!isBlank) this.#sink.onRow(out)
    if (at >= length) return length
    return at + (bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1)
  }

  #open(bytes: Uint8Array, from: number): number {
    this.#out.row += 1
    this.#sink.onBroken(this.#out.row, bytes.includes(0, from) ? 'nul' : 'open')
    return bytes.length
  }
}
