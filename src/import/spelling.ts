import { foldText } from '@/dataset/text'

/** Signs between and around the words of a name, which nobody writes alike. */
const SIGNS = /[.,:;"'’“”()[\]/\\_–—−-]+/g

/** Signs that take no room: joiners, marks of direction and of byte order, soft hyphens. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Whether Latin words hold letters of another alphabet, which look like theirs. */
export function hasForeignLetters(text: string): boolean {
  return /[a-z]/i.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)
}

/**
 * A name with what no two writers write alike taken away: case, signs, white space, percent signs,
 * the Icelandic letter that older programs put for the barred d.
 * Marks stay. In NFC.
 */
export function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replaceAll('\u00f0', '\u0111')
    .replace(SIGNS, ' ')
    .replace(/%/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A name without the mark of a note behind it: `*`, a raised number, `[2]`. */
export function withoutMark(name: string): string {
  return name.replace(
    /\s*(?:\*{1,3}|\(\*{1,3}\)|\[\d{1,2}\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,2})\s*$/,
    '',
  )
}

/**
 * What all spellings of a name have in common: `tidyName` without marks; a final y that is said as
 * i is written i.
 */
export function nameKey(text: string): string {
  return foldText(tidyName(text)).split(' ').map(plainEnd).join(' ')
}

/** `quy` and `qui`, `ty` and `ti` are one; `tay` and `tai` are not. */
function plainEnd(word: string): string {
  return /(^qu|[bcdghklmnprstvx])y$/.test(word) ? `${word.slice(0, -1)}i` : word
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/

type Syllable = {
  readonly letters: string
  readonly shapes: readonly string[]
  readonly tone: string
}

/**
 * Whether `written` may stand for `real`: the same letters, with marks left out or a tone put on
 * another vowel, but with no mark that contradicts. A name with another tone is another name. Both
 * are tidied first.
 */
export function isSpellingOf(written: string, real: string): boolean {
  const [some, all] = [tidyName(written).split(' '), tidyName(real).split(' ')]
  return (
    some.length === all.length &&
    some.every((each, index) => fits(syllable(each), syllable(all[index] ?? '')))
  )
}

function fits(written: Syllable, real: Syllable): boolean {
  if (written.letters !== real.letters) return false
  if (written.tone !== '' && written.tone !== real.tone) return false
  return written.shapes.every((shape, index) => shape === '' || shape === real.shapes[index])
}

function syllable(text: string): Syllable {
  let letters = ''
  const shapes: string[] = []
  let tone = ''
  for (const sign of text.normalize('NFD')) {
    if (TONES.test(sign)) tone = sign
    else if (/\p{M}/u.test(sign)) shapes[shapes.length - 1] = sign
    else {
      letters += sign === '\u0111' ? 'd' : sign
      shapes.push(sign === '\u0111' ? sign : '')
    }
  }
  return { letters: plainEnd(letters), shapes, tone }
}

/**
 * A key out of a name: small ASCII letters and digits with `-` between, at most 60 letters; `x`
 * where nothing is left.
 */
export function slugOf(text: string): string {
  const slug = foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return slug === '' ? 'x' : slug
}

/** The words that a program has put together: `tuSo` → `tu so`. Any other text as it is. */
export function inWords(text: string): string {
  return /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+$/.test(text)
    ? text.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim()
    : text
}
