import type { IssueCode } from './issueCodes'
import type { Expected, Severity } from './issue'
import { periodBounds, periodOf, type PeriodId } from './period'
import type { ObservationRow } from './tables/observations'
import type { UnitId } from './ids'
import type { Indicator } from './tables/indicators'
import type { Succession } from './tables/successions'
import type { Unit } from './tables/units'

/** What a rule needs to know of an indicator. */
export type Rule = Pick<
  Indicator,
  | 'measure'
  | 'decimals'
  | 'polarity'
  | 'aggregate'
  | 'target'
  | 'near'
  | 'min'
  | 'max'
  | 'max_score'
>

/** What a rule needs to know of a figure. */
export type Figure = Pick<
  ObservationRow,
  'period' | 'value' | 'numerator' | 'denominator' | 'target' | 'published_on' | 'status'
> &
  Partial<Pick<ObservationRow, 'lower' | 'upper'>>

/**
 * What a rule has to say of one cell: an issue without its place. `error`: the cell is not used,
 * and what depends on it says so; `warning`: used, but somebody should look; `info`: good to know.
 */
export type Doubt = {
  readonly code: IssueCode
  readonly severity: Severity
  readonly column:
    | 'value'
    | 'target'
    | 'near'
    | 'min'
    | 'max'
    | 'numerator'
    | 'lower'
    | 'published_on'
    | 'period'
  readonly found: string
  readonly expected: Expected | null
}

/**
 * All that a figure says against itself, by what its indicator is. At most one doubt a column: what
 * is no count is not held against anything else. Errors: `count/negative`, `count/fraction`
 * (value). Warnings: `observation/noCases` (of 0 out of 0 the value is not used),
 * `observation/ratio`, `observation/overWhole`, `observation/interval`, `cell/range`, `observation/publishedEarly` (info
 * where the figure is not official: an estimate may come first) and, with `today`,
 * `observation/toCome`. Units: `today` an ISO day, `null` where none is known. Never throws.
 */
export function figureDoubts(
  figure: Figure,
  rule: Rule,
  today: string | null = null,
): readonly Doubt[] {
  const doubts = [
    valueDoubt(figure, rule),
    overWhole(figure, rule),
    intervalDoubt(figure),
    daysDoubt(figure, today),
  ]
  return doubts.filter((each) => each !== null)
}

/** The interval that a source gives holds its value. Warning: `observation/interval`. */
function intervalDoubt({ value, lower = null, upper = null }: Figure): Doubt | null {
  if (lower === null && upper === null) return null
  const isWhole = lower !== null && upper !== null && lower <= upper
  if (isWhole && (value === null || (lower <= value && value <= upper))) return null
  return {
    code: 'observation/interval',
    severity: 'warning',
    column: 'lower',
    found: `${lower ?? '–'} … ${upper ?? '–'}`,
    expected: value === null ? null : { kind: 'value', value, tolerance: 0 },
  }
}

function valueDoubt(figure: Figure, rule: Rule): Doubt | null {
  return (
    countDoubt(figure.value, rule) ??
    noCasesDoubt(figure, rule) ??
    ratioDoubt(figure, rule) ??
    rangeDoubt(figure, rule)
  )
}

/**
 * A count is whole and not negative. One shown with decimals, or averaged over units, may be
 * broken. Errors: `count/negative`, `count/fraction`.
 */
export function countDoubt(
  value: number | null,
  { measure, decimals, aggregate }: Rule,
): Doubt | null {
  if (value === null || measure !== 'count') return null
  const said = { severity: 'error', column: 'value', found: String(value) } as const
  if (value < 0)
    return { ...said, code: 'count/negative', expected: { kind: 'range', min: 0, max: null } }
  if (decimals > 0 || aggregate === 'mean' || Number.isInteger(value)) return null
  return { ...said, code: 'count/fraction', expected: { kind: 'type', type: 'integer' } }
}

/** Whether nothing was there to be counted, so that there is no share of it: 0 out of 0. */
export function isNoCase(
  { numerator, denominator }: CountedPart,
  { measure, aggregate }: RatioRule,
): boolean {
  return (
    denominator === 0 && (numerator ?? 0) === 0 && (measure === 'percent' || aggregate === 'ratio')
  )
}

type CountedPart = Pick<ObservationRow, 'numerator' | 'denominator'>
type RatioRule = Pick<Indicator, 'measure' | 'aggregate'>

/** The value of 0 out of 0, which is none. Warning: `observation/noCases`. */
export function noCasesDoubt(
  figure: CountedPart & Pick<Figure, 'value'>,
  rule: RatioRule,
): Doubt | null {
  if (figure.value === null || !isNoCase(figure, rule)) return null
  return {
    code: 'observation/noCases',
    severity: 'warning',
    column: 'value',
    found: String(figure.value),
    expected: null,
  }
}

/**
 * A percent is its numerator ÷ denominator, at the decimals it is written with; either way of
 * rounding a half will do. Nothing is said where a count is missing or the denominator is not above
 * 0.
 */
function ratioDoubt({ value, numerator, denominator }: Figure, { measure }: Rule): Doubt | null {
  if (value === null || measure !== 'percent') return null
  if (numerator === null || denominator === null || denominator <= 0) return null
  const made = (100 * numerator) / denominator
  const tolerance = halfUnit(value)
  if (Math.abs(value - made) <= tolerance + NOISE * Math.max(Math.abs(made), 1)) return null
  const expected = { kind: 'value', value: made, tolerance } as const
  return {
    code: 'observation/ratio',
    severity: 'warning',
    column: 'value',
    found: String(value),
    expected,
  }
}

/**
 * Percents of so many out of so many below 0 or above 100 that no counts bear out, and scores below
 * 0 or above the most there are; further where the limits of the indicator are, which say what
 * earns no or all points, no more.
 */
function rangeDoubt({ value, numerator }: Figure, rule: Rule): Doubt | null {
  const range = rangeOf(rule)
  if (value === null || numerator !== null || !range) return null
  return outside(value, 'value', 'warning', range)
}

/** The least and the most that a figure can be; `null` where nothing sets it limits. */
export function rangeOf({ aggregate, max, max_score: maxScore, measure, min }: Rule): Range | null {
  const most = measure === 'score' ? maxScore : isShare({ measure, aggregate }) ? 100 : null
  return most === null ? null : { min: Math.min(0, min ?? 0), max: Math.max(most, max ?? most) }
}

function isShare({ measure, aggregate }: RatioRule): boolean {
  return measure === 'percent' && aggregate === 'ratio'
}

type Range = { readonly min: number; readonly max: number }

/**
 * A cell that lies outside of what it can be. Issue: `cell/range`; `null` where it lies within, its
 * ends included.
 */
export function outside(
  value: number,
  column: Doubt['column'],
  severity: Severity,
  range: Range,
): Doubt | null {
  if (value >= range.min && value <= range.max) return null
  return {
    code: 'cell/range',
    severity,
    column,
    found: String(value),
    expected: { kind: 'range', ...range },
  }
}

/**
 * So many figures above 100 that their counts bear out tell that an indicator is held against a
 * plan, of which more than all may be done.
 */
export const PLAN_FIGURES = 3

/** More than there was cannot be part of it, unless the indicator says by its `max` that it can. */
function overWhole({ numerator, denominator }: Figure, rule: Rule): Doubt | null {
  if (numerator === null || denominator === null || numerator <= denominator) return null
  if (!isShare(rule) || (rule.max ?? 100) > 100) return null
  const expected = { kind: 'range', min: 0, max: denominator } as const
  const found = String(numerator)
  return {
    code: 'observation/overWhole',
    severity: 'warning',
    column: 'numerator',
    found,
    expected,
  }
}

function daysDoubt(
  { period, published_on: day, status, value }: Figure,
  today: string | null,
): Doubt | null {
  if (value === null) return null
  const { start, end } = periodBounds(periodOf(period))
  if (today !== null && start > today) {
    const expected = { kind: 'days', from: null, to: today } as const
    return {
      code: 'observation/toCome',
      severity: 'warning',
      column: 'period',
      found: period,
      expected,
    }
  }
  if (day === null || day >= lastDay(end)) return null
  const severity = status === 'official' ? 'warning' : 'info'
  const expected = { kind: 'day', from: lastDay(end), to: null } as const
  return {
    code: 'observation/publishedEarly',
    severity,
    column: 'published_on',
    found: day,
    expected,
  }
}

/** The day before a day, both ISO. */
function lastDay(end: string): string {
  return new Date(Date.parse(end) - DAY_MS).toISOString().slice(0, 10)
}

const DAY_MS = 86_400_000

/** Beyond what floating point arithmetic leaves of a figure. */
const NOISE = 1e-9

/** Half a unit of the last decimal that a number is written with. */
function halfUnit(value: number): number {
  return 0.5 * 10 ** -decimalsWritten(value)
}

/** The decimals that a number is written with, as far as a number can tell: 98.40 has one. */
export function decimalsWritten(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent))
}

/** Whether two sources give one figure, with more decimals here and fewer there: 98.4 and 98.43. */
export function isRoundingOf(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(halfUnit(a), halfUnit(b)) + NOISE
}

/**
 * The figures of one indicator and one period that count something twice: those of units whose
 * successor has one too, once it has followed: before the period ends, and as a whole. By
 * successor, the units before it. Issue: `unit/countedTwice`, a warning. Shapes: `units` those with
 * a figure; `lives` says until when a unit lived, where that is known better than by the day of its
 * succession.
 */
export function countedTwice(
  units: ReadonlySet<string>,
  successions: readonly Pick<Succession, 'unit_id' | 'successor_id' | 'on' | 'part'>[],
  period: PeriodId,
  lives: ReadonlyMap<UnitId, Pick<Unit, 'valid_to'>>,
): ReadonlyMap<UnitId, readonly UnitId[]> {
  const { end } = periodBounds(periodOf(period))
  const found = new Map<UnitId, UnitId[]>()
  for (const { unit_id: unit, successor_id: successor, on, part } of successions) {
    const last = lives.get(unit)?.valid_to ?? on
    if (
      part !== 'whole' ||
      last >= end ||
      unit === successor ||
      !units.has(unit) ||
      !units.has(successor)
    )
      continue
    found.set(successor, [...(found.get(successor) ?? []), unit])
  }
  return found
}
