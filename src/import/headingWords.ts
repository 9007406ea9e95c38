import { foldText } from '@/dataset/text'
import { readPeriod } from './periods'
import type { FigurePart } from './recipe'
import { nameKey } from './spelling'
import { BASIS_HEADINGS, ENUM_WORDS } from './vocabulary'

/** What words beside a name in a heading say of the figures below. */
export type Qualifier =
  | { readonly kind: 'part'; readonly part: FigurePart }
  | { readonly kind: 'basis'; readonly basis: string }
  /** A period, or one that follows from that of the table (`relativePeriods.ts`). */
  | { readonly kind: 'period'; readonly period: string }
  /** Ranks, classes, changes: what follows from figures and is none. */
  | { readonly kind: 'derived' }
  /**
   * What is measured in, and how many of it make one of the figures: `nghin ho so` is 1000 of a
   * count.
   */
  | { readonly kind: 'measure'; readonly measure: string | null; readonly times: number }
  /** Numbers of columns, and words that add nothing. */
  | { readonly kind: 'nothing' }

/** Words for the parts of a figure, folded. */
const PARTS: readonly (readonly [FigurePart, RegExp])[] = [
  [
    'target',
    /^(?:(?:chi tieu|ke hoach|muc tieu|kh|ct)(?: (?:chi tieu|ke hoach|muc tieu|kh|ct))?(?: (?:duoc |ubnd |hdnd )?(?:tinh |cap tren )?giao| de ra| phan dau| dat ra| (?:phai|can) dat| dang ky| toi thieu| yeu cau)?|(?:tinh |duoc )?giao|plan|target)$/,
  ],
  [
    'value',
    /^(?:(?:ket qua|kq)(?: (?:thuc hien|th|dat(?: duoc)?))?|(?:uoc )?(?:thuc hien|th)|uoc(?: dat)?|gia tri(?: dat)?|thuc te|so lieu|dat(?: duoc)?|actual|value)$/,
  ],
  ['numerator', /^(?:tu so|so (?:luong )?dat)$/],
  ['denominator', /^(?:mau so|tong so(?: luong)?|tong)$/],
  ['lower', /^(?:can duoi|gioi han duoi)(?: (?:cua )?khoang tin cay)?$/],
  ['upper', /^(?:can tren|gioi han tren)(?: (?:cua )?khoang tin cay)?$/],
  ['published_rank', /^(?:thu )?hang cong bo$/],
]

/** Words for periods that follow from that of the table, folded. */
const SAME_YEAR = /^cung ky (?:nam )?([12]\d{3})$/
const RELATIVE: readonly (readonly [string, RegExp])[] = [
  ['year-before', /^(?:cung ky(?: nam (?:truoc|ngoai))?)$/],
  ['previous', /^(?:(?:ky|quy|thang) truoc(?: lien ke)?|ky lien truoc)$/],
  ['in-month', /^(?:trong thang(?: (?:nay|bao cao))?|thang (?:nay|bao cao))$/],
  ['in-quarter', /^(?:trong quy(?: (?:nay|bao cao))?|quy (?:nay|bao cao))$/],
  ['in-year', /^(?:trong nam(?: (?:nay|bao cao))?|nam(?: (?:nay|bao cao))?|ca nam)$/],
  [
    'to-date',
    /^(?:luy ke|cong don)(?: (?:tu )?dau nam)?(?: den (?:nay|ky bao cao|het ky|cuoi ky))?$|^tu dau nam(?: den nay)?$/,
  ],
]

/** The time of the table itself, whichever that is. */
const OWN_TIME = /^(?:(?:phat sinh )?trong ky(?: (?:nay|bao cao))?|ky (?:nay|bao cao))$/

/** A sum since January up to a day: `luy ke tu dau nam 2021 den 30/9/2021`. */
const TO_DAY =
  /^(?:luy ke|cong don)?(?: ?tu dau nam(?: [12]\d{3})?)? (?:den|toi)(?: het| ngay)*,? (\d{1,2} \d{1,2} [12]\d{3})$/

const DERIVED =
  /^(?:(?:xep|thu|vi)? ?hang|xep (?:hang|loai|thu)|vi (?:tri|thu)|tang|giam|tang giam|\+ -|(?:(?:%|ty le|muc)(?: %)? )?so (?:voi|sanh|cung ky)|chenh lech|muc (?:tang|giam)|toc do|bien dong|thay doi|ty trong|co cau|(?:%|ty le|muc(?: do)?) (?:so voi|dat|hoan thanh|thuc hien) (?:ke hoach|kh|chi tieu|muc tieu)|(?:%|so voi|dat) (?:ke hoach|kh|chi tieu)|hoan thanh (?:ke hoach|chi tieu))(?: .*)?$/

const TIMES: Readonly<Record<string, number>> = {
  tram: 100,
  nghin: 1000,
  ngan: 1000,
  van: 10_000,
  trieu: 1_000_000,
  ty: 1_000_000_000,
}
const SCALED = new RegExp(
  `^(?:(10|100|1000|1 000|10000|1000000) |(${Object.keys(TIMES).join('|')}) ?)(.*)$`,
)

const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries(ENUM_WORDS['measure'] ?? {}).flatMap(([measure, words]) =>
    words.map((word) => [fold(word), measure] as const),
  ),
)
const BASES: ReadonlyMap<string, string> = new Map(
  Object.entries(BASIS_HEADINGS).flatMap(([basis, words]) =>
    words.map((word) => [nameKey(word), basis] as const),
  ),
)

/**
 * Folds words for looking them up: signs but `%`, `+`, `-` away, and `ki`, `ti`, `qui` as they are
 * said.
 */
function fold(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9%+-]+/g, ' ')
    .replace(/(?<![a-z0-9])-|-(?![a-z0-9])/g, ' - ')
    .replace(/\b(k|t|qu)i\b/g, '$1y')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Whether figures of an indicator can be given in a measure: a share or an index in percent, and no
 * count so. `null`: nothing was said.
 */
export function canBeIn(measure: string, said: string | null): boolean {
  if (said === null || said === measure) return true
  if (said === 'percent' || said === 'score') return measure === 'percent' || measure === 'score'
  return said === 'days' && measure === 'count'
}

/**
 * What a unit of measure says: `%`, `ho so`, `nghin ho so`, `1000 nguoi`. `null` where it is no
 * unit that is known. Never throws.
 */
export function readMeasure(text: string): Extract<Qualifier, { kind: 'measure' }> | null {
  const words = fold(text).replace(/^(?:don vi tinh|don vi|dvt|tinh bang|tinh theo) ?/, '')
  const plain = MEASURES.get(words)
  if (plain !== undefined) return { kind: 'measure', measure: plain, times: 1 }
  const [, digits, word, rest = ''] = SCALED.exec(words) ?? []
  const times = digits === undefined ? TIMES[word ?? ''] : Number(digits.replace(' ', ''))
  if (times === undefined) return null
  const measure = rest === '' ? null : (MEASURES.get(rest) ?? null)
  return rest !== '' && measure === null && !/^(?:dong|vnd)$/.test(rest)
    ? null
    : { kind: 'measure', measure, times }
}

/**
 * What one piece of a heading says beside a name; `null` where that is not understood. Years are
 * taken from the file. Never throws.
 */
export function qualifierOf(text: string, year: number | null): Qualifier | null {
  const words = fold(text)
  if (
    words === '' ||
    OWN_TIME.test(words) ||
    /^(?:\d{1,3}|[a-z]|(?:sum|average|max|min) of)$/.test(words) ||
    /^\(?\d{1,3}\)?\s*=[\s\d+\-()=:/*x%]*$/.test(text.trim())
  )
    return { kind: 'nothing' }
  const part = PARTS.find(([, pattern]) => pattern.test(words))
  if (part) return { kind: 'part', part: part[0] }
  const [, same] = SAME_YEAR.exec(words) ?? []
  if (same !== undefined) return { kind: 'period', period: `same-${same}` }
  const relative = RELATIVE.find(([, pattern]) => pattern.test(words))
  if (relative) return { kind: 'period', period: relative[0] }
  const basis = BASES.get(nameKey(text))
  if (basis !== undefined) return { kind: 'basis', basis }
  const [, day] = TO_DAY.exec(words) ?? []
  const toDay = day === undefined ? null : readPeriod(`luy ke den ${day.replaceAll(' ', '/')}`)
  if (toDay?.period != null) return { kind: 'period', period: toDay.period }
  const measure = readMeasure(text)
  if (measure) return measure
  if (DERIVED.test(words)) return { kind: 'derived' }
  const read = readPeriod(text)
  const period = read?.period ?? (read && year !== null ? read.withYear?.(year) : null)
  return period == null ? null : { kind: 'period', period }
}

/** Whether a heading says no more than that its figures are of the time of the table: `trong ky`. */
export function isOwnTime(text: string): boolean {
  return OWN_TIME.test(fold(text))
}

/** Signs between the pieces of a heading. */
const BETWEEN = /\s*[()[\]{}]\s*|\s+[-–—|:]\s+|\s*[:;|–—]\s*|,\s+/

/** Beyond so many words a heading is held against nothing. */
const MOST_WORDS = 24

/**
 * What all words of a text say, piece by piece and, where a piece is not understood whole, as two:
 * `thuc hien | quy III/2021`. `null` where a word is left that says nothing known. Never throws.
 */
export function qualifiersIn(text: string, year: number | null): readonly Qualifier[] | null {
  const whole = qualifierOf(text, year)
  if (whole) return [whole]
  const found: Qualifier[] = []
  for (const piece of text.split(BETWEEN)) {
    if (piece.trim() === '') continue
    const said = qualifierOf(piece, year)
    const two = said ? [said] : inTwo(piece.trim().split(/\s+/), year)
    if (two === null) return null
    for (const each of two) found.push(each)
  }
  return found
}

/** A heading without the units of measure and the numbers of columns in it. */
export function withoutMeasures(text: string, year: number | null): string {
  const isPlain = (piece: string): boolean => {
    const said = qualifierOf(piece, year)
    return said === null || (said.kind !== 'measure' && said.kind !== 'nothing')
  }
  const pieces = text.split(BETWEEN).filter((piece) => isPlain(piece))
  return pieces.length === 0 ? text : pieces.join(' ')
}

function inTwo(words: readonly string[], year: number | null): readonly Qualifier[] | null {
  if (words.length > MOST_WORDS) return null
  for (let at = 1; at < words.length; at += 1) {
    const front = qualifierOf(words.slice(0, at).join(' '), year)
    const back = front && qualifierOf(words.slice(at).join(' '), year)
    if (front && back) return [front, back]
  }
  return null
}

/** A stretch of words of a text that names something, and the words before and behind it. */
export type NamedStretch = { readonly name: string; readonly rest: readonly string[] }

/**
 * Stretches of whole words of a text that are names, the longest first; the text itself is not
 * among them.
 */
export function* namedStretches(
  text: string,
  isName: (words: string) => boolean,
): Generator<NamedStretch> {
  const words = text.split(/\s+/)
  if (words.length > MOST_WORDS) return
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const name = words
        .slice(from, from + length)
        .join(' ')
        .replace(/^[-–—:;,|/(]+|[-–—:;,|/(]+$/g, '')
      if (!/\p{L}/u.test(name) || !isName(name)) continue
      yield { name, rest: [words.slice(0, from).join(' '), words.slice(from + length).join(' ')] }
    }
  }
}
