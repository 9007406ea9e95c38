import { dayNumber, FIRST_DAY } from './days'

/** Days without work besides Saturdays and Sundays, and days of these on which work is made up. */
export type CalendarDays = {
  readonly holidays: readonly string[]
  readonly workdays: readonly string[]
}

/**
 * Counts working days. Without a calendar every day counts, and so does the length of a delay.
 */
export class WorkCalendar {
  /** How many working days lie before each day; `null`: every day is one. */
  readonly #before: Int32Array | null

  constructor(days: CalendarDays | null) {
    this.#before = days && countsOf(days)
  }

  /** Working days from the day after `from` to `to`, both counted from 1970; 0 where none lie there. */
  between(from: number, to: number): number {
    if (to <= from) return 0
    if (!this.#before) return to - from
    return (this.#before[to + 1 - FIRST_DAY] ?? 0) - (this.#before[from + 1 - FIRST_DAY] ?? 0)
  }
}

const DAYS = 300 * 366

function countsOf({ holidays, workdays }: CalendarDays): Int32Array {
  const off = new Set(holidays.map(dayNumber))
  const on = new Set(workdays.map(dayNumber))
  const before = new Int32Array(DAYS + 1)
  for (let index = 0; index < DAYS; index += 1) {
    const day = FIRST_DAY + index
    // 1 January 1970 was a Thursday.
    const isWeekend = (((day + 3) % 7) + 7) % 7 >= 5
    const isWork = on.has(day) || (!isWeekend && !off.has(day))
    before[index + 1] = (before[index] ?? 0) + Number(isWork)
  }
  return before
}

/** A row of a calendar that says no day, or not what day it is. */
export type CalendarFault = { readonly row: number; readonly found: string }

/**
 * A calendar in rows of a day (ISO) and `holiday` or `workday`. A row that says neither is a fault,
 * and none of the calendar is used then.
 */
export function calendarOf(
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
): CalendarDays | readonly CalendarFault[] {
  const faults = rows.filter(
    ({ cells: [day = '', kind = ''] }) =>
      dayNumber(day.trim()) === null || !/^(holiday|workday)$/.test(kind.trim()),
  )
  if (faults.length > 0)
    return faults.map(({ row, cells }) => ({ row, found: cells.slice(0, 2).join(', ') }))
  const of = (kind: string): string[] =>
    rows.flatMap(({ cells: [day = '', said = ''] }) => (said.trim() === kind ? [day.trim()] : []))
  return { holidays: of('holiday'), workdays: of('workday') }
}
