import { fromLegacy, LEGACY_LETTERS, type LegacyLetters } from './legacy'
import { plausibility, shareOf } from './vietnamese'

export type LettersChoice = { readonly letters: LegacyLetters; readonly alternatives: readonly LegacyLetters[] }

/** Below this share of Vietnamese syllables a text is taken for one that is not meant as it stands. */
const SICK = 0.5
const HEALTHY = 0.8
const ENOUGH_WORDS = 3
const SAMPLE = 200_000

/**
 * Whether Unicode text holds letters that only an old font (TCVN3, VNI) shows rightly, or UTF-8 that was read as
 * windows-1252; `null` when it is well as it stands, or when no reading makes it Vietnamese. Never throws.
 */
export function detectLetters(text: string): LettersChoice | null {
  const sample = text.slice(0, SAMPLE)
  const asWritten = plausibility(sample)
  if (asWritten.words < ENOUGH_WORDS || shareOf(asWritten) >= SICK) return null
  const readings = LEGACY_LETTERS.map((letters) => ({ letters, share: shareOf(plausibility(fromLegacy(sample, letters))) })).sort(
    (a, b) => b.share - a.share,
  )
  const [best, ...rest] = readings
  if (!best || best.share < HEALTHY) return null
  return { letters: best.letters, alternatives: rest.filter(({ share }) => best.share - share < 0.15).map(({ letters }) => letters) }
}
