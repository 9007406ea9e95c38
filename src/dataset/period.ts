/**
 * A stretch of time that figures are measured over, as the data package writes it: `2021` (year),
 * `2021-H1` (half), `2021-Q3` (quarter), `2021-09` (month), `2021-9M` (from January to that month),
 * `2021-09-15` (as of a day: what was so on it, or since January up to it).
 * Only periods of the same kind, and for cumulative ones of the same number of months, are
 * compared.
 */
export type PeriodId = string & { readonly __period: true }

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'cumulative' | 'day'

export type Period = {
  readonly kind: PeriodKind
  readonly year: number
  /**
   * Which half (1–2), quarter (1–4) or month (1–12); the months counted (1–12) when cumulative; of
   * a day its month times 100 and its date; 1 for a year.
   */
  readonly number: number
}

/**
 * The canonical spelling as a regular expression for the whole of a text: years 1000–2999, so that
 * a slip such as `0221` is seen.
 */
export const PERIOD_PATTERN =
  '([12][0-9]{3})(?:-H([12])|-Q([1-4])|-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?|-([1-9]|1[0-2])M)?'

const CANONICAL = new RegExp(`^${PERIOD_PATTERN}$`)

/**
 * Reads the one canonical spelling of a period; anything else is `null`. The inverse of
 * `formatPeriod`.
 */
export function parsePeriod(text: string): Period | null {
  const match = CANONICAL.exec(text)
  if (!match) return null
  const [, year, half, quarter, month, day, months] = match
  const of = (kind: PeriodKind, number: string | undefined): Period => ({
    kind,
    year: Number(year),
    number: Number(number ?? 1),
  })
  if (half !== undefined) return of('half', half)
  if (quarter !== undefined) return of('quarter', quarter)
  if (day !== undefined)
    return dayAfter(text, 0) === text ? of('day', String(Number(`${month}${day}`))) : null
  if (month !== undefined) return of('month', month)
  return months === undefined ? of('year', undefined) : of('cumulative', months)
}

/** The canonical spelling. The inverse of `parsePeriod` for years 1000–2999. */
export function formatPeriod({ kind, year, number }: Period): PeriodId {
  const tail = {
    year: '',
    half: `-H${number}`,
    quarter: `-Q${number}`,
    month: `-${two(number)}`,
    cumulative: `-${number}M`,
    day: `-${two(Math.floor(number / 100))}-${two(number % 100)}`,
  }
  return `${String(year).padStart(4, '0')}${tail[kind]}` as PeriodId
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The day so many days after a day, both ISO; a day that there is not is one after it. */
function dayAfter(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

/**
 * A period that is known to be well written, as one that came out of a checked column. Throws on
 * anything else.
 */
export function periodOf(id: PeriodId): Period {
  const period = parsePeriod(id)
  if (!period) throw new Error(`Not a period: ${id}`)
  return period
}

/** How many periods of a kind make a year; cumulative ones come once a year. */
const PER_YEAR: Record<Exclude<PeriodKind, 'day'>, number> = {
  year: 1,
  half: 2,
  quarter: 4,
  month: 12,
  cumulative: 1,
}

/**
 * The period just before, of the same kind; of a cumulative one, the same months a year before; of
 * a day the one before it.
 */
export function previousPeriod(period: Period): Period {
  if (period.kind === 'day') return periodOf(dayAfter(formatPeriod(period), -1) as PeriodId)
  const perYear = PER_YEAR[period.kind]
  if (perYear === 1 || period.number === 1) {
    return { ...period, year: period.year - 1, number: perYear === 1 ? period.number : perYear }
  }
  return { ...period, number: period.number - 1 }
}

/** The same period a year before; of 29 February the day before 1 March. */
export function yearBefore(period: Period): Period {
  const year = period.year - 1
  return period.kind === 'day' && period.number === LEAP_DAY && !isLeap(year)
    ? { ...period, year, number: LEAP_DAY - 1 }
    : { ...period, year }
}

const LEAP_DAY = 229

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
}

/**
 * Whether two periods measure stretches of the same length and place, so that a line may join them.
 */
export function isSameKind(a: Period, b: Period): boolean {
  return a.kind === b.kind && (a.kind !== 'cumulative' || a.number === b.number)
}

/**
 * Whether figures of two periods may rest on the same cases: snapshots of one year do, where each
 * sums what there was since January.
 */
export function sharesCases(a: Period, b: Period): boolean {
  return a.kind === 'day' && b.kind === 'day' && a.year === b.year
}

/** First day (included) and the day after the last (not included), as ISO dates. */
export function periodBounds({ kind, year, number }: Period): {
  readonly start: string
  readonly end: string
} {
  if (kind === 'day') {
    const start = formatPeriod({ kind, year, number })
    return { start, end: dayAfter(start, 1) }
  }
  const months = { year: 12, half: 6, quarter: 3, month: 1, cumulative: number }[kind]
  const first = kind === 'cumulative' ? 0 : (number - 1) * months
  return { start: monthStart(year, first), end: monthStart(year, first + months) }
}

function monthStart(year: number, monthIndex: number): string {
  return `${String(year + Math.floor(monthIndex / 12)).padStart(4, '0')}-${String((monthIndex % 12) + 1).padStart(2, '0')}-01`
}

const LENGTH_ORDER: readonly PeriodKind[] = [
  'day',
  'month',
  'quarter',
  'half',
  'cumulative',
  'year',
]

/** Orders periods by their end, then by their length, shortest first. */
export function comparePeriods(a: Period, b: Period): number {
  const [endOfA, endOfB] = [periodBounds(a).end, periodBounds(b).end]
  if (endOfA !== endOfB) return endOfA < endOfB ? -1 : 1
  return LENGTH_ORDER.indexOf(a.kind) - LENGTH_ORDER.indexOf(b.kind)
}
