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
>

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
    | 'published_on'
    | 'period'
  readonly found: string
  readonly expected: Expected | null
}

/**
 * All that a figure says against itself, by what its indicator is. At most one doubt a column: what
 * is no count is not held against anything else. Errors: `count/negative`, `count/fraction`
 * (value). Warnings: `observation/noCases` (of 0 out of 0 the value is not used),
 * `observation/ratio`, `observation/overWhole`, `cell/range`, `observation/publishedEarly` (info
 * where the figure is not official: an estimate may come first) and, with `today`,
 * `observation/toCome`. Units: `today` an ISO day, `null` where none is known. Never throws.
 */
export function figureDoubts(
  figure: Figure,
  rule: Rule,
  today: string | null = null,
): readonly Doubt[] {
  const doubts = [valueDoubt(figure, rule), overWhole(figure, rule), daysDoubt(figure, today)]
  return doubts.filter((each) => each !== null)
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
function rangeOf({ aggregate, max, max_score: maxScore, measure, min }: Rule): Range | null {
  const most = measure === 'score' ? maxScore : isShare({ measure, aggregate }) ? 100 : null
  return most === null ? null : { min: Math.min(0, min ?? 0), max: Math.max(most, max ?? most) }
}

function isShare({ measure, aggregate }: RatioRule): boolean {
  return measure === 'percent' && aggregate === 'ratio'
}

type Range = { readonly min: number; readonly max: number }

function outside(
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

/** The figures that a target or a figure stands beside, where they lie close together. */
export type Cluster = { readonly low: number; readonly high: number }

/**
 * What a target says against the figures of its indicator. Errors, the cell is not used:
 * `scale/target` where it stands on another scale (0.98 beside 97.5), `cell/range` where no figure
 * can reach it. `cluster`: of the figures, as `targetCluster` gives it. The same for the target of
 * one figure.
 */
export function targetDoubt(target: number, rule: Rule, cluster: Cluster | null): Doubt | null {
  const slip = cluster && slipOf(target, cluster, rule, targetFactors(target, rule))
  const said = { severity: 'error', column: 'target', found: String(target) } as const
  if (slip) return { code: 'scale/target', ...said, expected: slip }
  const range = rangeOf(rule)
  return range && outside(target, 'target', 'error', range)
}

/**
 * A target may well be ten times what is reached; a hundredfold, or a percent over 100, it may not.
 */
function targetFactors(target: number, { measure }: Rule): readonly number[] {
  if (measure !== 'percent') return [100, 0.01]
  return target <= 1 ? [100] : target > 100 ? [0.1, 0.01] : [0.01]
}

/**
 * Where the figures of an indicator lie, to hold its targets against; `null` where they lie apart.
 */
export function targetCluster(values: readonly number[], { measure }: Rule): Cluster | null {
  return clusterOf(values, measure === 'count' ? FEWEST_COUNTS : 1)
}

/**
 * What the other limits of an indicator say against each other. Warnings: `target/side` where near
 * is better than the target and so never reached, `scale/limit` where the most is no more than the
 * least, the target lies beyond the most there is, or most figures lie a hundredfold beyond it.
 */
export function limitDoubts(rule: Rule, cluster: Cluster | null): readonly Doubt[] {
  const { max, min, near, polarity, target } = rule
  const doubts: Doubt[] = []
  const warn = (
    code: IssueCode,
    column: Doubt['column'],
    found: number,
    expected: Expected,
  ): void => {
    doubts.push({ code, severity: 'warning', column, found: String(found), expected })
  }
  if (target !== null && near !== null) {
    const isBelow = polarity === 'higher'
    const expected = {
      kind: 'range',
      min: isBelow ? null : target,
      max: isBelow ? target : null,
    } as const
    if (isBelow ? near > target : polarity === 'lower' && near < target)
      warn('target/side', 'near', near, expected)
  }
  if (min !== null && max !== null && max <= min)
    warn('scale/limit', 'max', max, { kind: 'range', min, max: null })
  else if (max !== null && max > 0 && cluster) {
    const slip = cluster.low > max ? slipOf(max, cluster, rule, [100]) : null
    if (slip) warn('scale/limit', 'max', max, slip)
  }
  return doubts
}

/**
 * Whether percents were all written as shares: at least three, none above 1, not all whole, and
 * more is better, so that less than 1 % throughout is no good sign of its own. Issue:
 * `column/share`.
 */
export function areShares(values: readonly number[], { measure, polarity }: Rule): boolean {
  if (measure !== 'percent' || polarity === 'lower' || values.length < 3) return false
  return (
    values.every((value) => value >= 0 && value <= 1) &&
    values.some((value) => !Number.isInteger(value))
  )
}

/** A figure among others of its kind, by what it is told to stand beside. */
export type Placed = {
  readonly unit: string
  /** The tier of its unit. */
  readonly level: string | null
  readonly period: PeriodId
  readonly value: number
  /** Whether it is held well by its own counts: then it is no slip, however odd. */
  readonly isCounted: boolean
}

/**
 * Figures of one indicator that are 10, 100 or 1000 times what stands beside them, or that part of
 * it, so that a comma or a scale was lost: by the figures of other units in the same period and
 * tier, of a count also by the unit's own figures of other periods. Warnings `scale/value`, by the
 * index of the figure. Zero is never one, for nothing can be a tenth of nothing. Cost: n log n.
 */
export function scaleDoubts(figures: readonly Placed[], rule: Rule): ReadonlyMap<number, Doubt> {
  const found = new Map<number, Doubt>()
  const vote = rule.target === null || rule.measure === 'count' ? [] : [rule.target]
  for (const group of groupsOf(figures, rule)) {
    const values = group.map((index) => figures[index]?.value ?? 0)
    const cluster = clusterOf([...values, ...vote], rule.measure === 'count' ? FEWEST_COUNTS : 2)
    for (const index of cluster ? group : []) {
      const figure = figures[index]
      const expected =
        figure && cluster && !figure.isCounted ? slipOf(figure.value, cluster, rule) : null
      if (!figure || !expected || found.has(index)) continue
      found.set(index, {
        code: 'scale/value',
        severity: 'warning',
        column: 'value',
        found: String(figure.value),
        expected,
      })
    }
  }
  return found
}

function groupsOf(figures: readonly Placed[], { measure }: Rule): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>()
  const put = (key: string, index: number): void => {
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  figures.forEach(({ level, period, unit }, index) => {
    put(`${period}\u0000${level ?? ''}`, index)
    if (measure !== 'count') return
    const { kind, number } = periodOf(period)
    put(`\u0000${unit}\u0000${kind}${kind === 'cumulative' ? number : ''}`, index)
  })
  return groups.values()
}

/** Counts of units differ by nature, and small ones by chance: more of them are asked for. */
const FEWEST_COUNTS = 4
const LEAST_COUNT = 100

/**
 * Where more than half of some figures lie, within a factor of 2 of their median; at least so many.
 */
function clusterOf(values: readonly number[], fewest: number): Cluster | null {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  const close = sorted.filter((value) => value >= middle / CLOSE && value <= middle * CLOSE)
  if (close.length < fewest || close.length * 2 <= sorted.length) return null
  return { low: close[0] ?? 0, high: close.at(-1) ?? 0 }
}

/**
 * Whether a figure lies far from a cluster and, moved by a power of ten, in it. `null` if not: also
 * for counts below 100 and percents below 10, of which a tenth is as good a figure, but for a
 * cluster of shares beside a percent.
 */
function slipOf(
  value: number,
  { low, high }: Cluster,
  rule: Rule,
  factors: readonly number[] = FACTORS,
): Expected | null {
  if (value <= 0 || (value >= low / CLOSE && value <= high * CLOSE)) return null
  const factor = factors.find((each) => value * each >= low / NEAR && value * each <= high * NEAR)
  const isPercent = rule.measure === 'percent'
  const isSmall = isPercent ? high < 10 : rule.measure === 'count' && high < LEAST_COUNT
  const areParts = isPercent && high > 0.5 && high <= 1 && factor === 0.01
  if (factor === undefined || (isSmall && !areParts)) return null
  return {
    kind: 'neighbours',
    min: low,
    max: high,
    likely: Number((value * factor).toPrecision(12)),
  }
}

/** Figures within this factor of their median lie close together. */
const CLOSE = 2
/** A figure moved by a factor lies among others if it is within this factor of them. */
const NEAR = 1.25
const FACTORS = [100, 10, 0.1, 0.01, 1000, 0.001] as const

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
