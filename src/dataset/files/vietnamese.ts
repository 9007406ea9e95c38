/** How much of a text is Vietnamese as it should be. */
export type Plausibility = {
  /** Words with at least one letter beyond ASCII. */
  readonly words: number
  /** Those of them that are Vietnamese syllables. */
  readonly syllables: number
}

const ONSET = 'ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx\u0111]'
const NUCLEUS =
  'u\u00f4i|\u01b0\u01a1i|\u01b0\u01a1u|i\u00eau|y\u00eau|uy\u00ea|uya|uyu|oai|oay|oao|oeo|u\u00e2y|' +
  'ia|i\u00ea|y\u00ea|ya|ua|u\u00e2|u\u00f4|u\u01a1|\u01b0a|\u01b0\u01a1|oa|o\u0103|oe|oo|u\u00ea|uy|ai|ao|au|ay|\u00e2u|\u00e2y|' +
  'eo|\u00eau|iu|oi|\u00f4i|\u01a1i|ui|\u01b0i|\u01b0u|[aeiouy\u0103\u00e2\u00ea\u00f4\u01a1\u01b0]'
const SYLLABLE = new RegExp(`^(${ONSET})?(${NUCLEUS})(ch|nh|ng|[cmnpt])?$`)

/**
 * Signs that may stand at either end of a word in any text, and say nothing of its letters. Within
 * a word they are wrong.
 */
const SIGNS =
  '\u2010-\u2015\u2018-\u2026\u2030\u2039\u203a\u00a0\u00ab\u00b0\u00bb\u00b7\u00d7\u20ac\u2190-\u25ff\ufeff'
const AROUND = new RegExp(`^[${SIGNS}]+|[${SIGNS}]+$`, 'g')

/** At most so many letters are looked at. */
const SAMPLE = 200_000

/**
 * Counts the words beyond ASCII and how many of them are Vietnamese syllables: an onset, a nucleus,
 * a coda and at most one tone mark. Digits and signs end a word. Source: the spelling of Quoc ngu,
 * as a pattern.
 */
export function plausibility(text: string): Plausibility {
  let words = 0
  let syllables = 0
  for (const [written] of text.slice(0, SAMPLE).matchAll(/[^\s\u0000-\u0040[-`{-\u007f]+/gu)) {
    const word = written.replace(AROUND, '')
    if (!/[\u0080-\uffff]/.test(word)) continue
    words += 1
    if (isSyllable(word)) syllables += 1
  }
  return { words, syllables }
}

function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD')
  const bare = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
  return parts.length - bare.length <= 1 && SYLLABLE.test(bare.normalize('NFC'))
}

/** `syllables` of `words`; 0 where there are no words. */
export function shareOf({ words, syllables }: Plausibility): number {
  return words === 0 ? 0 : syllables / words
}
