import type { Expected } from './issue'
import type { IssueCode } from './issueCodes'
import { periodOf, type PeriodId } from './period'
import { outside, rangeOf, type Doubt, type Rule } from './plausibility'

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
export function targetCluster(values: ArrayLike<number>, { measure }: Rule): Cluster | null {
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
export type PlacedFigure = {
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
export function scaleDoubts(
  figures: readonly PlacedFigure[],
  rule: Rule,
): ReadonlyMap<number, Doubt> {
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

function groupsOf(
  figures: readonly PlacedFigure[],
  { measure }: Rule,
): Iterable<readonly number[]> {
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
function clusterOf(values: ArrayLike<number>, fewest: number): Cluster | null {
  // Typed numbers are sorted as numbers, and many of them several times as fast.
  const sorted = Float64Array.from(values)
    .filter((value) => value > 0)
    .sort()
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
