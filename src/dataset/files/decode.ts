import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { controlShare, hexOf, signatureOf } from './signature'

export type DecodedText = { readonly text: string; readonly encoding: TextEncodingName }

export type TextEncodingName = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be'

/**
 * Bytes of a text file → its text, without its byte order mark. UTF-8 with or without a mark, or
 * UTF-16 with one; never guesses. Unusable: `file/empty` (no bytes, or white space only),
 * `file/binary` (found: what it looks like), `file/html` (a web page), `file/encoding` (row: the
 * line; found: the bytes in hexadecimal). A letter that was lost before the file was written
 * (U+FFFD) is `file/encoding` as a warning. Never throws.
 */
export function decodeText(file: string, bytes: Uint8Array): Checked<DecodedText> {
  if (bytes.length === 0) return unusable(issue({ code: 'file/empty', file, found: '' }))
  const signature = signatureOf(bytes)
  if (signature !== null)
    return unusable(
      issue({
        code: 'file/binary',
        file,
        found: signature,
        expected: { kind: 'type', type: 'text' },
      }),
    )
  const decoded = decodeMarked(file, bytes)
  if (!decoded.usable) {
    const isText = controlShare(bytes) < 0.02
    return isText
      ? decoded
      : unusable(
          issue({
            code: 'file/binary',
            file,
            found: hexOf(bytes.subarray(0, 8)),
            expected: { kind: 'type', type: 'text' },
          }),
        )
  }
  const { text } = decoded.value
  if (text.trim() === '') return unusable(issue({ code: 'file/empty', file, found: '' }))
  const page = htmlStart(text)
  return page === null
    ? decoded
    : unusable(
        issue({
          code: 'file/html',
          file,
          row: 1,
          found: page,
          expected: { kind: 'type', type: 'text' },
        }),
      )
}

/** Whether an issue is that there are no letters in a file, or bytes that are none. */
export function isOfLetters({ code }: Issue): boolean {
  return code === 'file/empty' || code === 'file/encoding'
}

/**
 * As `decodeText`, but looks at nothing but the letters: no `file/empty`, `file/binary` or
 * `file/html`. `given` overrides the mark.
 */
export function decodeMarked(
  file: string,
  bytes: Uint8Array,
  given?: TextEncodingName,
): Checked<DecodedText> {
  const encoding = given ?? encodingByMark(bytes)
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return usable({ text, encoding }, lostLetters(file, text))
  } catch {
    return unusable(invalidByte(file, bytes, label))
  }
}

function encodingByMark(bytes: Uint8Array): TextEncodingName {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function lostLetters(file: string, text: string): readonly Issue[] {
  const at = text.indexOf('\uFFFD')
  if (at === -1) return []
  const found = text.slice(Math.max(0, at - 10), at + 10)
  return [issue({ code: 'file/encoding', severity: 'warning', file, row: lineAt(text, at), found })]
}

/**
 * Says where decoding fails: the shortest beginning of the file that a decoder refuses ends with
 * the byte at fault.
 */
function invalidByte(file: string, bytes: Uint8Array, label: string): Issue {
  const decode = (end: number): string =>
    new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), {
      stream: true,
    })
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    try {
      if (middle > bytes.length) throw new RangeError()
      decode(middle)
      good = middle
    } catch {
      bad = middle
    }
  }
  const text = decode(good)
  const start = label === 'utf-8' ? new TextEncoder().encode(text).length : text.length * 2
  const found = Array.from(bytes.subarray(start, Math.max(bad, start + 1)), (byte) =>
    byte.toString(16).toUpperCase().padStart(2, '0'),
  ).join(' ')
  return issue({
    code: 'file/encoding',
    file,
    row: lineAt(text, text.length),
    found,
    expected: { kind: 'text', text: label.toUpperCase() },
  })
}

/**
 * The number of the line that holds the letter at index `at`; the first is 1. CRLF, LF and CR each
 * end a line.
 */
function lineAt(text: string, at: number): number {
  let line = 1
  for (const _ of text.slice(0, at).matchAll(/\r\n?|\n/g)) line += 1
  return line
}

/**
 * The beginning of the text if it is a web page, else `null`. A table saved as HTML counts as one.
 */
export function htmlStart(text: string): string | null {
  const start = text.slice(0, 2000).replace(/^\s*(<\?xml[^>]*>|<!--[^]*?-->|\s)*/i, '')
  return /^<(!doctype html|html|head|body|meta|title|table|style|div)\b/i.test(start)
    ? (start.split('\n')[0] ?? '').trim()
    : null
}

/**
 * A text of which some bytes are no letters. `bad`: how many; `lettersBefore` and `lettersAfter`:
 * letters beyond ASCII around the first; `lettersLast`: those behind the line of the last one.
 */
export type EscapedText = {
  readonly text: string
  readonly bad: number
  readonly firstLine: number
  readonly lettersBefore: number
  readonly lettersAfter: number
  readonly lastLine: number
  readonly lettersLast: number
}

/**
 * Bytes of UTF-8 with faults → the text, each byte that is part of no letter as half a pair of
 * surrogates, U+DC00 + the byte, which no file can hold, so that its place is known later. Linear.
 * Never throws.
 */
export function decodeEscaped(bytes: Uint8Array): EscapedText {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const parts: string[] = []
  let [from, at, bad, lettersBefore, lettersAfter, firstLine] = [0, 0, 0, 0, 0, 1]
  let [lettersLast, isSameLine] = [0, true]
  while (at < bytes.length) {
    const length = letterLength(bytes, at)
    if (length > 1 && bad === 0) lettersBefore += 1
    else if (length > 1) lettersAfter += 1
    if (length > 1 && !isSameLine) lettersLast += 1
    if (bytes[at] === 10) isSameLine = false
    if (length > 0) {
      at += length
      continue
    }
    const part = decoder.decode(bytes.subarray(from, at))
    if (bad === 0) firstLine = lineAt(part, part.length)
    parts.push(part, String.fromCharCode(0xdc00 + (bytes[at] ?? 0)))
    bad += 1
    at += 1
    from = at
    lettersLast = 0
    isSameLine = true
  }
  const head = parts.join('')
  const lastLine = lineAt(head, head.length)
  const text = head + decoder.decode(bytes.subarray(from))
  return { text, bad, firstLine, lettersBefore, lettersAfter, lastLine, lettersLast }
}

/**
 * How many bytes the letter at a place takes in UTF-8; 0 where there is none. Source: Unicode,
 * table 3-7.
 */
export function letterLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0
  if (length === 0) return 0
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 0
  for (let next = at + 2; next < at + length; next += 1)
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
