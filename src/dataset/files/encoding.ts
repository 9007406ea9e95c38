import { issue, unusable, usable, type Checked } from '@/dataset/issue'
import { decodeEscaped, decodeMarked, type EscapedText, type TextEncodingName } from './decode'
import { fromLegacy } from './legacy'
import { hexOf } from './signature'
import { plausibility, shareOf } from './vietnamese'

export const ENCODINGS = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'tcvn3',
  'vni',
  'windows-1252',
] as const

export type EncodingName = (typeof ENCODINGS)[number] &
  (TextEncodingName | 'windows-1258' | 'tcvn3' | 'vni' | 'windows-1252')

export type EncodingChoice = {
  readonly text: string
  readonly encoding: EncodingName
  /**
   * `given` by the caller; `stated` by a mark; `valid`: the bytes are UTF-8; `weighed`: the
   * likeliest of several.
   */
  readonly how: 'given' | 'stated' | 'valid' | 'weighed'
  /** Others that are nearly as likely. */
  readonly alternatives: readonly EncodingName[]
  /**
   * Some bytes are no letters: they stand in the text as `decodeEscaped` keeps them. Absent: none.
   */
  readonly hasEscapes?: boolean
}

/** A file needs so many words beyond ASCII, and such a share of them Vietnamese, for a guess. */
const ENOUGH_WORDS = 3
const ENOUGH_SHARE = 0.6
/** Two readings whose shares differ by less could both be meant. */
const CLEAR_MARGIN = 0.15

const SAMPLE_BYTES = 300_000

const LEGACY = ['windows-1258', 'tcvn3', 'vni'] as const

/**
 * Bytes → text, in any encoding that Vietnamese offices left behind; the letters of an older one
 * come out in NFC. `given` overrides all detection. Without it: a mark, then UTF-16 by its zeros,
 * then UTF-8 if the bytes are, then the reading that gives most Vietnamese syllables:
 * `encoding/guessed` (warning; row: of the first byte that is not UTF-8; found: what was made of it
 * and around it), and `encoding/mixed` where UTF-8 stands behind it. Unusable: `file/encoding`, as `decodeText` has it, when the bytes are not in the
 * encoding given, or no reading is likely; `encoding/foreign` (found: its name).
 */
export function decodeAny(
  file: string,
  bytes: Uint8Array,
  given?: EncodingName,
): Checked<EncodingChoice> {
  if (given !== undefined) {
    const decoded = decodeAs(file, bytes, given)
    return decoded.usable
      ? usable(
          { text: decoded.value, encoding: given, how: 'given', alternatives: [] },
          decoded.issues,
        )
      : decoded
  }
  const zeros = byteOrderOf(bytes)
  if (zeros !== null) {
    const decoded = decodeAs(file, bytes, zeros)
    return decoded.usable
      ? usable(
          { text: decoded.value, encoding: zeros, how: 'weighed', alternatives: [] },
          decoded.issues,
        )
      : decoded
  }
  const marked = decodeMarked(file, bytes)
  if (marked.usable) {
    const how = marked.value.encoding === 'utf-8' ? 'valid' : 'stated'
    return usable({ ...marked.value, how, alternatives: [] }, marked.issues)
  }
  const [fault] = marked.issues
  const foreign = foreignEncoding(bytes)
  if (foreign !== null)
    return unusable(issue({ code: 'encoding/foreign', file, row: fault.row, found: foreign }))
  if (/^(FF FE|FE FF)/.test(hexStart(bytes))) return marked
  const escaped = decodeEscaped(bytes)
  const { bad, lettersBefore, lettersAfter } = escaped
  // UTF-8 with a few faults, or with a part in another encoding behind it, is no other encoding as
  // a whole.
  if (
    hexStart(bytes) === 'EF BB BF' ||
    lettersBefore + lettersAfter > bad ||
    (lettersBefore >= ENOUGH_WORDS && lettersAfter < bad)
  )
    return spoiltText(file, escaped)
  const sample = sampleOf(bytes)
  const readings = LEGACY.map((encoding) => {
    const weight = plausibility(legacyText(sample, encoding))
    return { encoding, words: weight.words, share: shareOf(weight) }
  }).sort((a, b) => b.share - a.share)
  const [best] = readings
  if (!best || best.words < ENOUGH_WORDS || best.share < ENOUGH_SHARE)
    return bad <= MOST_BAD_BYTES ? spoiltText(file, escaped) : marked
  const alternatives = readings.slice(1).filter(({ share }) => best.share - share < CLEAR_MARGIN)
  const names = alternatives.map(({ encoding }) => encoding)
  const expected = { kind: 'oneOf', values: [best.encoding, ...names] } as const
  const text = legacyText(bytes, best.encoding)
  const mixed =
    escaped.lettersLast >= ENOUGH_WORDS
      ? [issue({ code: 'encoding/mixed', file, row: escaped.lastLine + 1 })]
      : []
  // What was made of the bytes shows whether the guess is right.
  const found = /[^\n\r]{0,20}[\u0080-\uffff][^\n\r]{0,20}/.exec(text)?.[0] ?? null
  const guessed = issue({
    code: 'encoding/guessed',
    severity: 'warning',
    file,
    row: fault.row,
    found,
    expected,
  })
  return usable({ text, encoding: best.encoding, how: 'weighed', alternatives: names }, [
    guessed,
    ...mixed,
  ])
}

/** More bytes that are no letters, in a text of nothing but ASCII beside them, are no slip. */
const MOST_BAD_BYTES = 8
/** Fewer are slips, and no part in another encoding. */
const MIXED_BYTES = 4

/**
 * Issues: `encoding/mixed` (row: the line of the first byte that is no letter) where what follows
 * is in another encoding.
 */
function spoiltText(
  file: string,
  { text, bad, firstLine, lettersBefore, lettersAfter }: EscapedText,
): Checked<EncodingChoice> {
  const isMixed = bad >= MIXED_BYTES && lettersBefore >= ENOUGH_WORDS && lettersAfter < bad
  const issues = isMixed ? [issue({ code: 'encoding/mixed', file, row: firstLine })] : []
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text
  return usable(
    { text: whole, encoding: 'utf-8', how: 'weighed', alternatives: [], hasEscapes: true },
    issues,
  )
}

/** Encodings of other languages whose letters take two bytes or more. */
const FOREIGN = ['gb18030', 'big5', 'shift_jis', 'euc-kr'] as const
/** Those of Russian; both take any bytes, so that the words decide. */
const CYRILLIC = ['windows-1251', 'koi8-r'] as const
const EASTERN = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g

/**
 * The name of an encoding of another language that the bytes are in; `null` where that is not sure.
 * In those, bytes beyond ASCII stand in pairs, or in fours with digits between, where older
 * Vietnamese ones have them one by one.
 */
function foreignEncoding(bytes: Uint8Array): string | null {
  const sample = sampleOf(bytes)
  const { high, paired } = pairsOf(sample)
  for (const label of FOREIGN) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(sample, { stream: true })
      const eastern = text.match(EASTERN)?.length ?? 0
      const weight = plausibility(text)
      const isVietnamese = weight.words >= ENOUGH_WORDS && shareOf(weight) >= 0.8 && eastern === 0
      // In Shift JIS the second byte of a letter may be an ASCII one.
      const isPaired =
        label === 'shift_jis'
          ? eastern >= (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) * 0.95
          : paired >= high * 0.9
      if (isVietnamese || (eastern >= ENOUGH_WORDS && isPaired)) return label.toUpperCase()
    } catch {
      // It is not that one.
    }
  }
  return CYRILLIC.find((label) => isRussian(new TextDecoder(label).decode(sample))) ?? null
}

/** Whether words beyond ASCII are written in small Cyrillic letters, after the first of each. */
function isRussian(text: string): boolean {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word))
  const whole = words.filter((word) =>
    /^[\u0410-\u044f\u0401\u0451][\u0430-\u044f\u0451]+$/.test(word),
  )
  return whole.length >= ENOUGH_WORDS && whole.length >= words.length * 0.9
}

/** How many bytes beyond ASCII there are, and how many of them stand in runs of an even length. */
function pairsOf(bytes: Uint8Array): { readonly high: number; readonly paired: number } {
  let [high, paired, run] = [0, 0, 0]
  for (const byte of bytes) {
    if (byte > 127) run += 1
    else if (run > 0) {
      high += run
      if (run % 2 === 0) paired += run
      run = 0
    }
  }
  return { high: high + run, paired: paired + (run % 2 === 0 ? run : 0) }
}

/** What is weighed of a large file: it begins a little before the first letter beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 127)
  return bytes.subarray(Math.max(0, first - 100), first + SAMPLE_BYTES)
}

function decodeAs(file: string, bytes: Uint8Array, encoding: EncodingName): Checked<string> {
  switch (encoding) {
    case 'windows-1258':
    case 'tcvn3':
    case 'vni':
    case 'windows-1252':
      return usable(legacyText(bytes, encoding))
    case 'utf-8':
    case 'utf-8-bom':
    case 'utf-16le':
    case 'utf-16be': {
      const wanted = encoding === 'utf-8-bom' ? 'utf-8' : encoding
      const decoded = decodeMarked(file, bytes, wanted)
      return decoded.usable ? usable(decoded.value.text, decoded.issues) : decoded
    }
  }
}

/** Any bytes are text in these encodings, so nothing can be invalid. */
function legacyText(
  bytes: Uint8Array,
  encoding: 'windows-1258' | 'tcvn3' | 'vni' | 'windows-1252',
): string {
  if (encoding === 'windows-1258' || encoding === 'windows-1252')
    return new TextDecoder(encoding).decode(bytes).normalize('NFC')
  return fromLegacy(byteText(bytes), encoding)
}

/**
 * One letter for each byte, U+0000 to U+00FF. (`latin1` would not do: browsers take it for
 * windows-1252.)
 */
function byteText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/**
 * UTF-16 without its mark: the digits and Latin letters of a table leave a zero in every second
 * byte.
 */
export function byteOrderOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096)
  if (head.length < 4 || /^(FF FE|FE FF)/.test(hexStart(bytes))) return null
  let even = 0
  let odd = 0
  head.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  const half = head.length / 2
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le'
  return even > half * 0.3 && odd < half * 0.02 ? 'utf-16be' : null
}

function hexStart(bytes: Uint8Array): string {
  return hexOf(bytes.subarray(0, 3))
}
