import { issue, usable, type Checked } from '@/dataset/issue'
import { decodeMarked, type TextEncodingName } from './decode'
import { fromLegacy } from './legacy'
import { hexOf } from './signature'
import { plausibility, shareOf } from './vietnamese'

export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni', 'windows-1252'] as const

export type EncodingName = (typeof ENCODINGS)[number] & (TextEncodingName | 'windows-1258' | 'tcvn3' | 'vni' | 'windows-1252')

export type EncodingChoice = {
  readonly text: string
  readonly encoding: EncodingName
  /** `given` by the caller; `stated` by a mark; `valid`: the bytes are UTF-8; `weighed`: the likeliest of several. */
  readonly how: 'given' | 'stated' | 'valid' | 'weighed'
  /** Others that are nearly as likely. */
  readonly alternatives: readonly EncodingName[]
}

/** A file needs so many words beyond ASCII, and such a share of them Vietnamese, for a guess. */
const ENOUGH_WORDS = 3
const ENOUGH_SHARE = 0.6
/** Two readings whose shares differ by less could both be meant. */
const CLEAR_MARGIN = 0.15

const SAMPLE_BYTES = 300_000

const LEGACY = ['windows-1258', 'tcvn3', 'vni'] as const

/**
 * Bytes → text, in any encoding that Vietnamese offices left behind; the letters of an older one come out in NFC.
 * `given` overrides all detection. Without it: a mark, then UTF-16 by its zeros, then UTF-8 if the bytes are, then the
 * reading that gives most Vietnamese syllables: `encoding/guessed` (warning; row and found: the byte that is not UTF-8).
 * Unusable: `file/encoding`, as `decodeText` has it, when the bytes are not in the encoding given, or no reading is likely.
 */
export function decodeAny(file: string, bytes: Uint8Array, given?: EncodingName): Checked<EncodingChoice> {
  if (given !== undefined) {
    const decoded = decodeAs(file, bytes, given)
    return decoded.usable ? usable({ text: decoded.value, encoding: given, how: 'given', alternatives: [] }, decoded.issues) : decoded
  }
  const zeros = byteOrderOf(bytes)
  if (zeros !== null) {
    const decoded = decodeAs(file, bytes, zeros)
    return decoded.usable ? usable({ text: decoded.value, encoding: zeros, how: 'weighed', alternatives: [] }, decoded.issues) : decoded
  }
  const marked = decodeMarked(file, bytes)
  if (marked.usable) {
    const how = marked.value.encoding === 'utf-8' ? 'valid' : 'stated'
    return usable({ ...marked.value, how, alternatives: [] }, marked.issues)
  }
  const [fault] = marked.issues
  if (/^(FF FE|FE FF|EF BB BF)/.test(hexStart(bytes))) return marked
  const sample = sampleOf(bytes)
  const readings = LEGACY.map((encoding) => {
    const weight = plausibility(legacyText(sample, encoding))
    return { encoding, words: weight.words, share: shareOf(weight) }
  }).sort((a, b) => b.share - a.share)
  const [best] = readings
  if (!best || best.words < ENOUGH_WORDS || best.share < ENOUGH_SHARE) return marked
  const alternatives = readings.slice(1).filter(({ share }) => best.share - share < CLEAR_MARGIN)
  const names = alternatives.map(({ encoding }) => encoding)
  const expected = { kind: 'oneOf', values: [best.encoding, ...names] } as const
  const guessed = issue({ code: 'encoding/guessed', severity: 'warning', file, row: fault.row, found: fault.found, expected })
  return usable({ text: legacyText(bytes, best.encoding), encoding: best.encoding, how: 'weighed', alternatives: names }, [guessed])
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
function legacyText(bytes: Uint8Array, encoding: 'windows-1258' | 'tcvn3' | 'vni' | 'windows-1252'): string {
  if (encoding === 'windows-1258' || encoding === 'windows-1252') return new TextDecoder(encoding).decode(bytes).normalize('NFC')
  return fromLegacy(byteText(bytes), encoding)
}

/** One letter for each byte, U+0000 to U+00FF. (`latin1` would not do: browsers take it for windows-1252.) */
function byteText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** UTF-16 without its mark: the digits and Latin letters of a table leave a zero in every second byte. */
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
