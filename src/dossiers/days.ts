import type { PeriodId } from '@/dataset/period'

/** Days are counted from 1 January 1970; 1900 to 2199 are told apart, and no others. */
const DAY_MS = 86_400_000
export const FIRST_DAY = Math.floor(Date.UTC(1900, 0, 1) / DAY_MS)
export const END_DAY = Math.floor(Date.UTC(2200, 0, 1) / DAY_MS)

/** What a cell says of a day: nothing, or something that is no day from 1900 to 2199. */
export const NO_DAY = -1e9
export const BAD_DAY = -2e9

/** The number of a day; `null` outside 1900–2199 or where it is no ISO day. */
export function dayNumber(iso: string): number | null {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : NaN
  const day = Math.floor(ms / DAY_MS)
  return day >= FIRST_DAY && day < END_DAY ? day : null
}

/** The inverse of `dayNumber`. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

const MONTHS_TOLD = 300 * 12
/** First days of all months told apart, and the day after the last. */
const MONTH_STARTS = Int32Array.from({ length: MONTHS_TOLD + 1 }, (_, month) =>
  Math.floor(Date.UTC(1900, month, 1) / DAY_MS),
)

function dayOf(year: number, month: number, date: number): number {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1) return BAD_DAY
  const at = (year - 1900) * 12 + month - 1
  const day = (MONTH_STARTS[at] ?? 0) + date - 1
  return day < (MONTH_STARTS[at + 1] ?? 0) ? day : BAD_DAY
}

const isDigit = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= 48 && byte <= 57

/**
 * Reads the days that most exports hold straight from the bytes: `27/10/2021`, `7-1-2021`,
 * `27.10.2021` and `2021-10-27`, with a time behind or without. `BAD_DAY` for a day of this form
 * that there is not; `null` for any other form, which `parseDay` reads. The result is that of
 * `parseDay` with the day first.
 */
export function plainDay(bytes: Uint8Array, start: number, end: number): number | null {
  if (start === end) return NO_DAY
  if (end - start === 10 || end - start === 16) {
    const day = usualDay(bytes, start, end)
    if (day !== null) return day
  }
  let at = start
  let to = end
  while (at < to && (bytes[at] === 32 || bytes[at] === 9)) at += 1
  while (to > at && (bytes[to - 1] === 32 || bytes[to - 1] === 9)) to -= 1
  if (at === to) return NO_DAY
  const first = at
  let a = 0
  for (; at < to && isDigit(bytes[at]); at += 1) a = a * 10 + (bytes[at] ?? 0) - 48
  const digits = at - first
  const sign = bytes[at]
  if (at >= to || (sign !== 47 && sign !== 45 && sign !== 46)) return null
  const isIso = digits === 4 && sign === 45
  if (!isIso && (digits === 0 || digits > 2)) return null
  at += 1
  const second = at
  let b = 0
  for (; at < to && isDigit(bytes[at]); at += 1) b = b * 10 + (bytes[at] ?? 0) - 48
  if (at === second || at - second > 2 || at >= to || bytes[at] !== sign) return null
  at += 1
  const third = at
  let c = 0
  for (; at < to && isDigit(bytes[at]); at += 1) c = c * 10 + (bytes[at] ?? 0) - 48
  const length = at - third
  if (isIso ? length === 0 || length > 2 : length !== 4) return null
  if (at < to && !isTime(bytes, at, to, isIso)) return null
  return isIso ? dayOf(a, b, c) : dayOf(c, b, a)
}

/** `27/10/2021` and `27/10/2021 08:30`, with two digits each; `null` for all else. */
function usualDay(bytes: Uint8Array, start: number, end: number): number | null {
  if (bytes[start + 2] !== 47 || bytes[start + 5] !== 47) return null
  const date = twoDigits(bytes, start)
  const month = twoDigits(bytes, start + 3)
  const century = twoDigits(bytes, start + 6)
  const year = twoDigits(bytes, start + 8)
  let all = date | month | century | year
  if (end - start === 16) {
    if (bytes[start + 10] !== 32 || bytes[start + 13] !== 58) return null
    all |= twoDigits(bytes, start + 11) | twoDigits(bytes, start + 14)
  }
  return all < 0 ? null : dayOf(century * 100 + year, month, date)
}

/** Two digits as a number; negative where they are none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48
  const ones = (bytes[at + 1] ?? 0) - 48
  // Of any of these below 0 the sign is that of all.
  return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1 : tens * 10 + ones
}

/** A time without a zone, `hh:mm` or `hh:mm:ss`, behind the signs that part it from the day. */
function isTime(bytes: Uint8Array, start: number, end: number, isIso: boolean): boolean {
  let at = start
  const isGap = (byte: number | undefined): boolean =>
    byte === 32 || byte === 84 || (byte === 44 && !isIso)
  while (at < end && isGap(bytes[at])) at += 1
  if (at === start || (isIso && at !== start + 1)) return false
  const digits = (least: number): boolean => {
    const from = at
    while (at < end && at - from < 2 && isDigit(bytes[at])) at += 1
    return at - from >= least
  }
  if (!digits(1) || bytes[at] !== 58) return false
  at += 1
  if (!digits(2)) return false
  if (at === end) return true
  if (bytes[at] !== 58) return false
  at += 1
  return digits(2) && at === end
}

export const SPANS = ['month', 'quarter', 'year'] as const
export type Span = (typeof SPANS)[number]

const MONTHS: Readonly<Record<Span, number>> = { month: 1, quarter: 3, year: 12 }

/** Periods of one length, numbered so that the next is one more. */
export class Periods {
  readonly #by: Span
  readonly #of = new Int32Array(END_DAY - FIRST_DAY)

  constructor(by: Span) {
    this.#by = by
    for (let year = 1900; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const from = dayOf(year, month, 1)
        const to = month === 12 ? dayOf(year, 12, 31) + 1 : dayOf(year, month + 1, 1)
        const number = Math.floor((year * 12 + month - 1) / MONTHS[by])
        this.#of.fill(number, from - FIRST_DAY, to - FIRST_DAY)
      }
    }
  }

  /** The number of the period that a day lies in. */
  of(day: number): number {
    return this.#of[day - FIRST_DAY] ?? 0
  }

  /** As the data package writes it. */
  id(number: number): PeriodId {
    const months = number * MONTHS[this.#by]
    const year = Math.floor(months / 12)
    const month = months - year * 12
    const tail = {
      month: `-${String(month + 1).padStart(2, '0')}`,
      quarter: `-Q${Math.floor(month / 3) + 1}`,
      year: '',
    }
    return `${year}${tail[this.#by]}` as PeriodId
  }

  /** The last day of a period. */
  lastDay(number: number): number {
    const months = (number + 1) * MONTHS[this.#by]
    const year = Math.floor(months / 12)
    return Math.floor(Date.UTC(year, months - year * 12, 1) / DAY_MS) - 1
  }
}
