import { htmlStart, letterLength } from '@/dataset/files/decode'
import { signatureOf } from '@/dataset/files/signature'
import { splitCsv } from './csv'
import { detectDelimiter } from './delimiter'
import { LIMITS } from './limits'
import { looksLikeJson } from './parseTable'

/** A CSV file with which nothing is wrong, as bytes. */
export type PlainCsv = {
  readonly file: string
  /** UTF-8, without its mark. */
  readonly bytes: Uint8Array
  readonly encoding: 'utf-8' | 'utf-8-bom'
  readonly delimiter: string
  /** Headings, trimmed; unique, none is ''. */
  readonly columns: readonly string[]
  /** How many rows stand under the headings; blank ones are none. */
  readonly rows: number
}

/** As many bytes as the letters that the delimiter is chosen by can take. */
const HEAD = 600_000

/**
 * A file of UTF-8 in which every row is plain, so that no reader could say anything of it: as many
 * cells as headings, quotes around whole cells only, one kind of line end, blank rows without any
 * letter, every letter whole. `null` for any other file, which the strict reader takes. Looks at
 * each byte once and makes no cell. Never throws.
 */
export function plainCsv(file: string, marked: Uint8Array): PlainCsv | null {
  if (signatureOf(marked) !== null) return null
  const hasMark = marked[0] === 0xef && marked[1] === 0xbb && marked[2] === 0xbf
  const bytes = hasMark ? marked.subarray(3) : marked
  const head = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, HEAD))
  if (head.startsWith('\uFEFF') || looksLikeJson(file, head) || htmlStart(head) !== null)
    return null
  const { delimiter, how } = detectDelimiter(head)
  if (how === 'directive') return null
  const extent = extentOf(bytes, delimiter.charCodeAt(0))
  if (!extent || extent.rows === 0 || extent.cells > LIMITS.columns) return null
  const heading = splitCsv(file, new TextDecoder().decode(extent.heading), { delimiter })
  const cells = heading.usable ? (heading.value.rows[0]?.cells ?? []) : []
  const columns = cells.map((cell) => cell.trim())
  const names = new Set(columns.map((cell) => cell.normalize('NFC')))
  if (columns.length !== extent.cells || names.size < columns.length || names.has('')) return null
  const encoding = hasMark ? 'utf-8-bom' : 'utf-8'
  return { file, bytes, encoding, delimiter, columns, rows: extent.rows }
}

const [LF, CR, SPACE, QUOTE] = [10, 13, 32, 34]

type Extent = { readonly heading: Uint8Array; readonly cells: number; readonly rows: number }

/** The first row, and how many follow it; `null` where anything is not plain. */
function extentOf(bytes: Uint8Array, delimiter: number): Extent | null {
  const { length } = bytes
  let heading: Uint8Array | null = null
  let cells = 0
  let rows = 0
  let lineEnd = 0
  let at = 0
  while (at < length) {
    const start = at
    let count = 1
    let hasLetter = false
    for (;;) {
      if (bytes[at] === QUOTE) {
        hasLetter = true
        at = pastQuotes(bytes, at)
        const next = bytes[at]
        if (at === -1 || (at < length && next !== delimiter && next !== LF && next !== CR))
          return null
      } else {
        while (at < length) {
          const byte = bytes[at] ?? 0
          if (byte >= 0x80) {
            const letter = letterAt(bytes, at)
            if (letter === 0) return null
            hasLetter ||= !isHardSpace(bytes, at)
            at += letter
            continue
          }
          if (byte === delimiter || byte === LF || byte === CR) break
          if (byte === QUOTE || byte === 0) return null
          if (byte > SPACE) hasLetter = true
          at += 1
        }
      }
      if (at >= length || bytes[at] !== delimiter) break
      count += 1
      at += 1
    }
    const end = at
    if (at < length) {
      const kind = bytes[at] === LF ? 1 : bytes[at + 1] === LF ? 2 : 0
      if (kind === 0 || (lineEnd !== 0 && kind !== lineEnd)) return null
      lineEnd = kind
      at += kind
    }
    if (end === start) continue
    if (!hasLetter) return null
    if (heading === null) {
      heading = bytes.subarray(start, end)
      cells = count
    } else if (count !== cells) return null
    else rows += 1
  }
  return heading && { heading, cells, rows }
}

/** Behind the quote that closes the one at a place; -1 where none does, or a letter is not whole. */
function pastQuotes(bytes: Uint8Array, open: number): number {
  let at = open + 1
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) {
      if (bytes[at + 1] !== QUOTE) return at + 1
      at += 2
    } else if (byte >= 0x80) {
      const letter = letterAt(bytes, at)
      if (letter === 0) return -1
      at += letter
    } else if (byte === 0) return -1
    else at += 1
  }
  return -1
}

/** The bytes of the letter at a place; 0 where there is none, or one that says that it was lost. */
function letterAt(bytes: Uint8Array, at: number): number {
  const isLost = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
  return isLost ? 0 : letterLength(bytes, at)
}

function isHardSpace(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xc2 && bytes[at + 1] === 0xa0
}
