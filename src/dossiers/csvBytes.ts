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
  #isStrayed = false
  /** Within a row that is too long: whether inside quotes. `null`: not within one. */
  #skipping: { isQuoted: boolean; isAfterCr: boolean } | null = null
  #isStart = true
  #holdsNul = false

  constructor(delimiter: string, sink: CsvSink, most = MOST_ROW_BYTES) {
    this.#delimiter = delimiter.charCodeAt(0)
    this.#sink = sink
    this.#most = most
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
    let bytes = piece
    if (this.#held.length > 0) {
      bytes = new Uint8Array(this.#held.length + piece.length)
      bytes.set(this.#held)
      bytes.set(piece, this.#held.length)
    }
    let at = this.#isStart ? this.#pastMark(bytes, isLast) : 0
    if (at === -1) {
      this.#held = bytes.slice()
      return
    }
    this.#isStart = false
    this.#holdsNul = bytes.includes(0)
    for (;;) {
      if (this.#skipping) at = this.#skip(bytes, at, isLast)
      if (this.#skipping || at >= bytes.length) break
      const next = this.#row(bytes, at, isLast)
      if (next !== -1) at = next
      else if (bytes.length - at > this.#most) this.#beginSkip()
      else break
    }
    this.#held = this.#skipping || at >= bytes.length ? new Uint8Array(0) : bytes.slice(at)
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
    let at = from
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at]
      if (state.isAfterCr) {
        this.#skipping = null
        return byte === LF ? at + 1 : at
      }
      if (byte === QUOTE) state.isQuoted = !state.isQuoted
      else if (!state.isQuoted && byte === LF) {
        this.#skipping = null
        return at + 1
      } else if (!state.isQuoted && byte === CR) state.isAfterCr = true
    }
    if (isLast && !state.isQuoted) this.#skipping = null
    return at
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
        if (this.#holdsNul) hasNul ||= bytes.subarray(from, to).includes(0)
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
    this.#sink.onBroken(this.#out.row, this.#holdsNul && bytes.includes(0, from) ? 'nul' : 'open')
    return bytes.length
  }
}
