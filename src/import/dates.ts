import { foldText } from '@/dataset/text'

/** The order of day and month in a column of days written with signs. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

const SIGNED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ ,T]+\d{1,2}:\d{2}(?::\d{2})?)?$/
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
/** A time with the zone that it is told in. */
const ZONED = /:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/
/** An instant as older services of .NET write it in JSON: ms since 1970. */
const OF_PROGRAM = /^\/Date\((-?\d{1,13})(?:[+-]\d{4})?\)\/$/
/** What the clocks of Vietnam are ahead of UTC, all year round. */
const VIETNAM_MS = 7 * 3_600_000
const WORDS = /^(?:.*, )?(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam |[ /-])(\d{4})$/

/**
 * Days that Excel numbers: 1 January 1950 to 31 December 2119. Below lie years and small counts,
 * which no one means as days.
 */
const SERIALS = { first: 18_264, last: 80_353, epoch: Date.UTC(1899, 11, 30) }

/**
 * Reads a day: `27/10/2021`, `27-10-2021`, `27.10.2021` by the order given, with or without a time;
 * ISO, with or without a time, with a zone as the day in Vietnam, as `/Date(1632960000000)/` too; words (`ngay 27 thang 10 nam
 * 2021`, with or without marks); a serial number of Excel. Gives `yyyy-mm-dd`, or `null` where it
 * is no day that exists. Years have four digits. Never throws.
 */
export function parseDay(text: string, order: DateOrder): string | null {
  const trimmed = text.trim()
  if (trimmed.length > 60) return null
  const iso = ISO.exec(trimmed)
  if (iso) return ZONED.test(trimmed) ? dayOfInstant(trimmed) : day(iso[1], iso[2], iso[3])
  const [, ms] = OF_PROGRAM.exec(trimmed) ?? []
  if (ms !== undefined) return dayOfMs(Number(ms))
  const signed = SIGNED.exec(trimmed)
  if (signed)
    return order === 'dmy'
      ? day(signed[4], signed[3], signed[1])
      : day(signed[4], signed[1], signed[3])
  const words = WORDS.exec(foldText(trimmed))
  if (words) return day(words[3], words[2], words[1])
  return /^\d{5}(\.\d+)?$/.test(trimmed) ? dayOfSerial(Math.floor(Number(trimmed))) : null
}

/**
 * The day that an instant falls on in Vietnam: 17:00 in UTC is the midnight at which the next day
 * begins.
 */
function dayOfInstant(text: string): string | null {
  const ms = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  return dayOfMs(ms)
}

function dayOfMs(ms: number): string | null {
  const inVietnam = new Date(ms + VIETNAM_MS)
  return Number.isFinite(inVietnam.getTime()) ? inVietnam.toISOString().slice(0, 10) : null
}

function day(year = '', month = '', date = ''): string | null {
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  const isReal =
    made.getUTCFullYear() === Number(year) &&
    made.getUTCMonth() === Number(month) - 1 &&
    made.getUTCDate() === Number(date)
  return isReal ? made.toISOString().slice(0, 10) : null
}

function dayOfSerial(serial: number): string | null {
  if (serial < SERIALS.first || serial > SERIALS.last) return null
  return new Date(SERIALS.epoch + serial * 86_400_000).toISOString().slice(0, 10)
}

/**
 * The order of a column of days. Vietnamese puts the day first, so that is the order unless a cell
 * can only be read with the month first: then somebody is asked (`order` is `null`; `example` is
 * that cell).
 */
export function decideDateOrder(cells: Iterable<string>): {
  readonly order: DateOrder | null
  readonly example: string | null
} {
  for (const cell of cells) {
    if (parseDay(cell, 'dmy') === null && parseDay(cell, 'mdy') !== null)
      return { order: null, example: cell }
  }
  return { order: 'dmy', example: null }
}
