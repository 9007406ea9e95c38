import { foldText } from '@/dataset/text'
import {
  formatPeriod,
  parsePeriod,
  periodBounds,
  periodOf,
  type PeriodId,
  type PeriodKind,
} from '@/dataset/period'
import { parseDay } from './dates'

/** A period that was read; or one that says no year, so the year has to come from elsewhere. */
export type ReadPeriod =
  | { readonly period: PeriodId }
  | { readonly period: null; readonly withYear: (year: number) => PeriodId }

const YEAR = '([12]\\d{3})'
/** What may stand between a part of a year and the year. */
const JOIN = '(?: ?[/,.-] ?| )(?:nam )?'

type Form = {
  readonly pattern: string
  readonly kind: PeriodKind
  readonly number: (part: string) => number | null
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const upTo =
  (most: number) =>
  (part: string): number | null => {
    const value = ROMAN[part] ?? Number(part)
    return value >= 1 && value <= most ? value : null
  }

/**
 * Parts of a year in folded words, the longest first. Six months from January are the first half,
 * which is how the package has them.
 */
const FORMS: readonly Form[] = [
  { pattern: '(?:6|06|sau) thang cuoi(?: nam)?', kind: 'half', number: () => 2 },
  { pattern: '(?:3|03|ba) thang cuoi(?: nam)?', kind: 'quarter', number: () => 4 },
  { pattern: '(?:luy ke )?(?:6|06|sau) thang(?: dau(?: nam)?)?', kind: 'half', number: () => 1 },
  { pattern: '(?:luy ke )?(?:tu dau nam )?den (?:het )?thang 0?6', kind: 'half', number: () => 1 },
  { pattern: 'nua dau(?: nam)?', kind: 'half', number: () => 1 },
  { pattern: 'nua cuoi(?: nam)?', kind: 'half', number: () => 2 },
  { pattern: 'h([12])', kind: 'half', number: upTo(2) },
  { pattern: '0?(\\d{1,2}) thang dau(?: nam)?', kind: 'cumulative', number: upTo(12) },
  {
    pattern: '(?:luy ke )?(?:tu dau nam )?den (?:het )?thang 0?(\\d{1,2})',
    kind: 'cumulative',
    number: upTo(12),
  },
  { pattern: '(?:luy ke )?0?(\\d{1,2}) thang', kind: 'cumulative', number: upTo(12) },
  { pattern: 'quy[ .:]{0,2}(iv|i{1,3}|[1-4])', kind: 'quarter', number: upTo(4) },
  { pattern: 'q[ .]{0,2}(iv|i{1,3}|[1-4])', kind: 'quarter', number: upTo(4) },
  { pattern: 'thang 0?(\\d{1,2})', kind: 'month', number: upTo(12) },
  { pattern: 't\\.?0?(\\d{1,2})', kind: 'month', number: upTo(12) },
]

const WHOLE = FORMS.map((form) => ({
  ...form,
  after: new RegExp(`^${form.pattern}${JOIN}${YEAR}$`),
  before: new RegExp(`^(?:nam )?${YEAR}(?: ?[/,.-] ?| )${form.pattern}$`),
  alone: new RegExp(`^${form.pattern}$`),
}))

/**
 * A Roman number and a year, nothing before it: a quarter, which is how tables shorten it. After
 * `ky` it could as well be half a year.
 */
const ROMAN_QUARTER = new RegExp(`^(iv|i{1,3}) ?[/.-] ?${YEAR}$`)
const WHOLE_YEAR = new RegExp(`^(?:ca )?nam ${YEAR}$`)
const MONTH_AND_YEAR = new RegExp(`^(0?[1-9]|1[0-2]) ?[/.-] ?${YEAR}$`)
const PREFIX = /^(?:ky bao cao|ky|thoi ky|thoi gian|bao cao|so lieu|ket qua|so ket|uoc)\s*:?\s+/
/** Over a column that is the sum of the others: `cong quy III`, `ca 9 thang`. */
const SUM = /^(?:ca|(?:tong )?cong)\s+(?=(?:quy|thang|nam)\b|\d{1,2} thang)/

/**
 * Reads a period as an office writes it: the canonical spelling; `Quy III/2021`, `QUY III NAM
 * 2021`, `Q3/2021`, `III/2021`; `Thang 9/2021`, `09/2021`; `6 thang dau nam 2021` (the first half),
 * `9 thang dau nam 2021`; `Nam 2021`. In any case, with or without marks; the year may stand first.
 * `null` where it is no period. Never throws.
 */
export function readPeriod(text: string): ReadPeriod | null {
  const canonical = text.trim().toUpperCase()
  if (parsePeriod(canonical)) return { period: canonical as PeriodId }
  const ofProgram = ofPrograms(canonical)
  if (ofProgram !== null) return { period: ofProgram }
  const plain = foldText(text.slice(0, 120))
  const folded = plain
    .replace(PREFIX, '')
    .replace(SUM, '')
    .replace(/\bqui(?= |\b)/, 'quy')
    .replace(/^(q|quy ?)(iv|i{1,3})(?=[12]\d{3}$)/, '$1$2 ')
  const day = dayOf(folded)
  if (day !== null) return { period: day }
  const year = WHOLE_YEAR.exec(folded)
  if (year) return { period: formatPeriod({ kind: 'year', year: Number(year[1]), number: 1 }) }
  const month = MONTH_AND_YEAR.exec(folded)
  if (month)
    return {
      period: formatPeriod({ kind: 'month', year: Number(month[2]), number: Number(month[1]) }),
    }
  const quarter = ROMAN_QUARTER.exec(plain)
  if (quarter)
    return {
      period: formatPeriod({
        kind: 'quarter',
        year: Number(quarter[2]),
        number: ROMAN[quarter[1] ?? ''] ?? 1,
      }),
    }
  for (const { kind, number, after, before, alone } of WHOLE) {
    const found = groupsOf(after.exec(folded)) ?? flipped(groupsOf(before.exec(folded)))
    if (found) {
      const part = number(found.part)
      if (part !== null)
        return { period: formatPeriod({ kind, year: Number(found.year), number: part }) }
    }
    const bare = alone.exec(folded)
    const part = bare ? number(bare[1] ?? '') : null
    if (part !== null)
      return { period: null, withYear: (of) => formatPeriod({ kind, year: of, number: part }) }
  }
  return null
}

const DATE = '(?:ngay )?(\\d{1,2})(?: ?[/.-] ?| thang )(\\d{1,2})(?: ?[/.-] ?| nam )([12]\\d{3})'
/** Words that say of a day that the figures are of it. */
const AS_OF =
  '(?:tinh (?:den|toi)|so lieu (?:den|toi|tai)|luy ke(?: tu dau nam)? (?:den|toi)|chot(?: so lieu)?(?: (?:den|vao|tai))?|cap nhat (?:den|toi)|(?:tai|den) thoi \\w+)'
const WHOLE_DAY = new RegExp(`^(?:${AS_OF}|(?:den|toi|tai))?(?: (?:het|cuoi))?,? ?${DATE}$`)
const DAY_WITHIN = new RegExp(`${AS_OF}(?: (?:het|cuoi))?,? ?${DATE}`, 'g')

/**
 * The day that a text says figures are of; of a sum since January up to the end of a month those
 * months. `null` where it is no day.
 */
function dayOf(folded: string): PeriodId | null {
  const [, date, month, year] = WHOLE_DAY.exec(folded) ?? []
  const day = date === undefined ? null : parseDay(`${date}/${month}/${year}`, 'dmy')
  if (day === null) return null
  return (
    (folded.startsWith('luy ke') ? periodOfDays(`${year}-01-01`, day) : null) ?? (day as PeriodId)
  )
}

/**
 * Periods as programs write them: `2021Q3`, `2021M09`, `2021S1`, `202109`, `2021-9`, `9T/2021`,
 * `2021.0`, and a day at midnight, by its month.
 */
function ofPrograms(text: string): PeriodId | null {
  const [, year, letter, part] = /^([12]\d{3})[- ]?([QMSH])[- ]?(\d{1,2})$/.exec(text) ?? []
  const kinds = { Q: ['quarter', 4], M: ['month', 12], S: ['half', 2], H: ['half', 2] } as const
  if (letter !== undefined) {
    const [kind, most] = kinds[letter as keyof typeof kinds]
    return made(kind, year, part, most)
  }
  const [, ofYear, month] =
    /^([12]\d{3})(?:(0[1-9]|1[0-2])|[-/.](\d))$/.exec(text)?.filter((each) => each !== undefined) ??
    []
  if (ofYear !== undefined)
    return /^[12]\d{3}\.0$/.test(text)
      ? made('year', ofYear, '1', 1)
      : made('month', ofYear, month, 12)
  const [, months, whole] = /^(\d{1,2})T[/ -]?([12]\d{3})$/.exec(text) ?? []
  if (months !== undefined)
    return Number(months) === 6
      ? made('half', whole, '1', 1)
      : made('cumulative', whole, months, 12)
  const [, at, of] = /^([12]\d{3})-(\d{2})-\d{2}[T ]00:00(?::00(?:\.0+)?)?Z?$/.exec(text) ?? []
  return at === undefined ? null : made('month', at, of, 12)
}

function made(
  kind: PeriodKind,
  year: string | undefined,
  part: string | undefined,
  most: number,
): PeriodId | null {
  const number = Number(part)
  return number >= 1 && number <= most ? formatPeriod({ kind, year: Number(year), number }) : null
}

type Found = { readonly part: string; readonly year: string }

function groupsOf(match: RegExpExecArray | null): Found | null {
  if (!match) return null
  return match.length === 2
    ? { part: '', year: match[1] ?? '' }
    : { part: match[1] ?? '', year: match[2] ?? '' }
}

function flipped(found: Found | null): Found | null {
  return found && (found.part === '' ? found : { part: found.year, year: found.part })
}

/** Lines that name other papers, whose years are not those of the figures. */
const CITATION =
  /quyet dinh|nghi dinh|nghi quyet|thong tu|cong van|ke hoach|can cu|kem theo|giai doan/

/**
 * The periods that lines above a table name, each once: a stretch of days that is a period (`tu
 * ngay … den ngay …`), parts of years, and, where there are none, years that are not those of a
 * paper cited. A day (`ngay 27 thang 10 nam 2021`) is no month. `years`: every year that is named.
 */
export function periodsIn(lines: readonly string[]): {
  readonly periods: readonly PeriodId[]
  readonly years: readonly number[]
} {
  const parts = new Set<PeriodId>()
  const whole = new Set<PeriodId>()
  const years = new Set<number>()
  const days = new Set<PeriodId>()
  for (const line of lines) {
    const folded = foldText(line.slice(0, 400)).replace(/\bqui\b/g, 'quy')
    const written = ofLine(line)
    if (written !== null) {
      years.add(Number(written.slice(0, 4)))
      parts.add(written)
      continue
    }
    const stretch = stretchIn(folded)
    if (stretch) parts.add(stretch)
    for (const match of folded.matchAll(DAY_WITHIN)) {
      const day = dayOf(match[0])
      if (day !== null) days.add(day)
    }
    const rest = withYears(folded).replace(
      /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:ngay )?\S{1,3} thang \S{1,3} nam \d{4}(?<=ngay.*)|\d+\/[a-z][\w-]*/g,
      ' ; ',
    )
    for (const form of FORMS) {
      for (const match of rest.matchAll(
        new RegExp(`(?<![\\w/])${form.pattern}${JOIN}${YEAR}(?!\\d)`, 'g'),
      )) {
        const read = readPeriod(match[0])
        if (read?.period != null) parts.add(read.period)
      }
    }
    if (CITATION.test(folded)) continue
    for (const [, year] of rest.matchAll(new RegExp(`(?<=nam |/|-|ky )${YEAR}(?![\\d/-])`, 'g'))) {
      years.add(Number(year))
      whole.add(formatPeriod({ kind: 'year', year: Number(year), number: 1 }))
    }
  }
  // A day within the quarter that is named beside it leaves open which of the two is meant; the
  // last day of what is named, or a later one, says nothing more.
  const isOpen = (day: PeriodId): boolean =>
    [...parts, ...whole].every((named) => {
      const { end } = periodBounds(periodOf(named))
      return day < end && periodBounds(periodOf(day)).end < end
    })
  const open = [...days].filter(isOpen)
  const named = parts.size > 0 || open.length > 0 ? [...parts, ...open] : [...whole]
  return { periods: named, years: [...years] }
}

const PART =
  '(?:quy (?:iv|i{1,3}|[1-4])|thang 0?\\d{1,2}|0?\\d{1,2} thang(?: (?:dau|cuoi)(?: nam)?)?)'
const LISTED = new RegExp(
  `(?<!\\w)(${PART})(?=(?:(?:,| va|, va|;| -) ${PART})+ ?[/,.-]? ?(?:nam )?${YEAR})`,
  'g',
)

/** Parts of one year that are named one after the other, each with the year: `quy III va 9 thang 2021`. */
function withYears(folded: string): string {
  return folded.replace(LISTED, (...found: string[]) => `${found[1]} nam ${found[2]} `)
}

/**
 * The period that is all a line says, as the package or a program writes it; a bare day may be that
 * of anything.
 */
function ofLine(line: string): PeriodId | null {
  const text = line.trim().toUpperCase()
  if (!/^[12]\d{3}[- ]?(?:[QMSH]\d{1,2}|\d{1,2}M?)$/.test(text) || /^\d{5,}$/.test(text))
    return null
  return readPeriod(text)?.period ?? null
}

const STRETCH =
  /tu(?: ngay)? (\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[ ,]*den(?: het)?(?: ngay)? (\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/

function stretchIn(folded: string): PeriodId | null {
  const match = STRETCH.exec(folded)
  const [from, to] = [parseDay(match?.[1] ?? '', 'dmy'), parseDay(match?.[2] ?? '', 'dmy')]
  if (from === null || to === null) return null
  // From January up to a day within a month: as of that day.
  const isToDate = from.endsWith('-01-01') && from.slice(0, 4) === to.slice(0, 4)
  return periodOfDays(from, to) ?? (isToDate && from < to ? (to as PeriodId) : null)
}

/**
 * The period whose reports count from the 15th to the 14th, as the government has them since 2019:
 * of a quarter from the middle of the month before it. `null` for a line without such a stretch.
 */
export function reportedPeriod(lines: readonly string[]): PeriodId | null {
  for (const line of lines) {
    const [, from, to] = STRETCH.exec(foldText(line.slice(0, 400))) ?? []
    const [first, last] = [parseDay(from ?? '', 'dmy'), parseDay(to ?? '', 'dmy')]
    if (first?.slice(8) !== '15' || last?.slice(8) !== '14') continue
    const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]
    const start = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
    const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 0))
    const period =
      start.slice(0, 4) === last.slice(0, 4)
        ? periodOfDays(start, end.toISOString().slice(0, 10))
        : null
    if (period !== null) return period
  }
  return null
}

/**
 * The period from one day to another, both included: a month, quarter, half or year, else months
 * from January; `null` for any other stretch.
 */
export function periodOfDays(from: string, to: string): PeriodId | null {
  const [year, first, last] = [
    Number(from.slice(0, 4)),
    Number(from.slice(5, 7)),
    Number(to.slice(5, 7)),
  ]
  const end = new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10)
  if (from.slice(8) !== '01' || to !== end) return null
  const of = (kind: PeriodKind, number: number): PeriodId => formatPeriod({ kind, year, number })
  const months = last - first + 1
  if (months === 1) return of('month', first)
  if (months === 3 && first % 3 === 1) return of('quarter', (first + 2) / 3)
  if (months === 6 && first % 6 === 1) return of('half', (first + 5) / 6)
  if (months === 12) return of('year', 1)
  return first === 1 ? of('cumulative', last) : null
}
