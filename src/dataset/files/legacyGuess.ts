import { fromLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from './legacy'
import { plausibility, shareOf } from './vietnamese'

export type EncodingGuess = {
  readonly encoding: LegacyEncoding
  readonly alternatives: readonly LegacyEncoding[]
}

/**
 * Below this share of Vietnamese syllables a text is taken for one that is not meant as it stands.
 */
const SICK = 0.5
const HEALTHY = 0.8
const ENOUGH_WORDS = 3
const SAMPLE = 200_000

/** A letter beyond ASCII as programs for the web write it. */
const REFERENCE = /&(?:#\d{3,5}|#x[0-9a-f]{2,4}|[aeiouydnc](?:grave|acute|circ|tilde|uml|cedil));/gi

/** A word with a question mark where a letter was. */
const LOST = /(?<![\p{L}?])(?:\p{L}+\?+(?=\p{L})|\?+\p{L})[\p{L}?]*/gu
/** So many such words, and such a share of all, are no questions. */
const LOST_WORDS = 4
const LOST_SHARE = 0.15

/**
 * The first word of a text in which letters were turned into question marks; `null` where that is
 * no rule of it. Never throws.
 */
export function lostCharacters(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const lost = sample.match(LOST) ?? []
  if (lost.length < LOST_WORDS) return null
  const words = sample.match(/\p{L}[\p{L}?]*/gu)?.length ?? 0
  return lost.length >= words * LOST_SHARE ? (lost[0] ?? null) : null
}

/**
 * Whether Unicode text holds letters that only an old font (TCVN3, VNI) shows rightly, UTF-8 or
 * windows-1258 that was read as windows-1252, or letters written as references; `null` when it is
 * well as it stands, or when no reading makes it Vietnamese. Never throws.
 */
export function guessLegacyEncoding(text: string): EncodingGuess | null {
  const sample = text.slice(0, SAMPLE)
  const asWritten = plausibility(sample)
  // Letters written as references are ASCII, so that the text as it stands has no words to weigh.
  const isReferred = (sample.match(REFERENCE)?.length ?? 0) >= ENOUGH_WORDS
  if (!isReferred && (asWritten.words < ENOUGH_WORDS || shareOf(asWritten) >= SICK)) return null
  const readings = LEGACY_ENCODINGS.filter(
    (letters) => (letters === 'character references') === isReferred,
  )
    .map((letters) => ({ letters, ...plausibility(fromLegacy(sample, letters)) }))
    .filter(({ words }) => words >= ENOUGH_WORDS)
    .map((reading) => ({ letters: reading.letters, share: shareOf(reading) }))
    .sort((a, b) => b.share - a.share)
  const [best, ...rest] = readings
  if (!best || best.share < HEALTHY) return null
  return {
    encoding: best.letters,
    alternatives: rest
      .filter(({ share }) => best.share - share < 0.15)
      .map(({ letters }) => letters),
  }
}
