/**
 * How a number format shows a number: as it is, as a percentage, or as a day or time with the parts
 * named.
 */
export type NumberForm =
  | 'number'
  | 'percent'
  | {
      readonly year: boolean
      readonly month: boolean
      readonly day: boolean
      readonly time: boolean
    }

/** The formats that a workbook need not write out. Source: ECMA-376 part 1, 18.8.30. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  45: 'mm:ss',
  47: 'mm:ss.0',
}

/**
 * What the built-in format of this number shows; a plain number for those that are not of days or
 * percentages.
 */
export function builtInForm(id: number): NumberForm {
  const isAsianDay = (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)
  return isAsianDay
    ? { year: true, month: true, day: true, time: false }
    : numberForm(BUILT_IN[id] ?? '')
}

/**
 * A number format → what it shows. Texts in quotes, colours and conditions count for nothing; a
 * duration (`[h]:mm`) stays a number.
 */
export function numberForm(format: string): NumberForm {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? ''
  if (/\[[hms]+\]/i.test(bare)) return 'number'
  const shown = bare.replace(/\[[^\]]*\]/g, '').replace(/general|am\/pm|a\/p/gi, '')
  if (shown.includes('%')) return 'percent'
  if (!/[ymdhs]/i.test(shown)) return 'number'
  const time = /[hs]/i.test(shown)
  const year = /y/i.test(shown)
  const day = /d/i.test(shown)
  return { year, day, time, month: /m/i.test(shown) && (!time || year || day) }
}

/**
 * A number as the file holds it → text: 17 digits that only say how a computer rounds are written
 * as the shortest number that means the same (98.599999999999994 → 98.6); any other digits stay. No
 * exponent.
 */
export function numberText(written: string): string {
  if (written.length < 15 && /^-?\d+(\.\d+)?$/.test(written)) return written
  const digits = written.replace(/^-?0*\.?0*|e.*$|\D/gi, '').length
  const value = Number(written)
  if (!Number.isFinite(value) || written.trim() === '') return written
  return shiftPoint(digits > 15 && /[.e]/i.test(written) ? String(value) : written.trim(), 0)
}

/**
 * Moves the decimal point by so many places to the right, in the text, so that nothing is rounded.
 */
export function shiftPoint(number: string, places: number): string {
  const parts = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,3}))?$/i.exec(number)
  if (!parts) return number
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = parts
  if (places === 0 && parts[4] === undefined) return number
  const digits = whole + decimals
  const point = whole.length + Number(exponent) + places
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const tail = padded.slice(at).replace(/0+$/, '')
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  return `${sign === '-' ? '-' : ''}${head}${tail === '' ? '' : `.${tail}`}`
}

/** The last day Excel knows, 9999-12-31. */
const LAST_DAY = 2_958_465
const DAY_MS = 86_400_000

/**
 * A serial number → `2021-10-27`, `2021-10-27T08:30:00`, `2021-10` or `2021` by the parts its
 * format shows, or `08:30:00`. In the system of 1900 a day that never was (29 February 1900) has
 * the number 60. A number that is no day stays a number.
 */
export function dayText(
  serial: string,
  form: Exclude<NumberForm, string>,
  is1904: boolean,
): string {
  const value = Number(serial)
  if (!Number.isFinite(value) || value < 0 || value > LAST_DAY) return serial
  let day = Math.floor(value)
  let seconds = Math.round((value - day) * 86_400)
  if (seconds === 86_400) {
    day += 1
    seconds = 0
  }
  const time = new Date(seconds * 1000).toISOString().slice(11, 19)
  if (!form.year && !form.month && !form.day) return day === 0 ? time : serial
  if (!is1904 && day === 0) return serial
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  const iso =
    !is1904 && day === 60 ? '1900-02-29' : new Date(start + day * DAY_MS).toISOString().slice(0, 10)
  if (seconds > 0) return `${iso}T${time}`
  return form.day ? iso : form.month ? iso.slice(0, 7) : iso.slice(0, 4)
}

/**
 * Days before 1910 stand in no table of an office; such a number has the format of a day by
 * mistake, or from another language.
 */
const FIRST_PLAIN_YEAR = 1910

/**
 * Whether a number is meant as the day or time that its format shows: a time of day, or a day since
 * 1910.
 */
export function isPlainDay(
  serial: string,
  form: Exclude<NumberForm, string>,
  is1904: boolean,
): boolean {
  const isTime = !form.year && !form.month && !form.day
  const first =
    (Date.UTC(FIRST_PLAIN_YEAR, 0, 1) - (is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) /
    DAY_MS
  return isTime || Number(serial) >= first
}

/**
 * A day before 1910, as XML Spreadsheet 2003 writes it, → the number that it is; `null` for any
 * other text.
 */
export function serialOfDay(text: string): string | null {
  const year = Number(/^(\d{4})-\d{2}-\d{2}T/.exec(text)?.[1] ?? FIRST_PLAIN_YEAR)
  const ms = Date.parse(`${text}Z`)
  if (year >= FIRST_PLAIN_YEAR || !Number.isFinite(ms)) return null
  const days = (ms - Date.UTC(1899, 11, 31)) / DAY_MS
  // The day that never was (29 February 1900) is counted.
  return shiftPoint(String(Math.round((days >= 60 ? days + 1 : days) * 1e9) / 1e9), 0)
}
