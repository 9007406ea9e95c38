import type { Polarity } from './attainment'
import { judgement, type Direction, type Verdict } from './judgement'
import { isAbove, isAtLeast } from './nearlyEqual'
import { mean } from './sum'

/**
 * From a mean moving range to the limits (3 ÷ d₂ of two), and to the largest moving range that
 * chance makes (D₄ of two). Source: NHS England, Making Data Count.
 */
const TO_LIMIT = 2.66
const TO_LARGEST_RANGE = 3.267
/** On limits of fewer points than this nothing is judged: they are trial limits. */
export const XMR_POINTS = 12
/** So many in a row on one side, or rising or falling, are no chance. */
const RUN = 7

/**
 * Why a point is no chance: beyond a limit; one of `RUN` on one side of the mean; one of `RUN`
 * rising or falling; one of 2 in 3 beyond two thirds of the way to a limit, all 3 on one side.
 */
export type XmrRule = 'outside' | 'shift' | 'trend' | 'twoOfThree'

/** One point. `signal`: the first rule that it falls under, and on which side or way it lies. */
export type XmrPoint = {
  readonly value: number
  /** Where it stands among the values given, counted from 0. */
  readonly at: number
  readonly signal: { readonly rule: XmrRule; readonly direction: 'up' | 'down' } | null
}

/**
 * The limits between two steps: `from` and `to` are places among the values given, both included;
 * `used` points make the limits.
 */
export type XmrStretch = {
  readonly from: number
  readonly to: number
  readonly used: number
  readonly isTrial: boolean
  readonly mean: number
  readonly lower: number
  readonly upper: number
  readonly points: readonly XmrPoint[]
}

/** Whether a figure is changing (its last point), and whether it meets its target by itself. */
export type XmrSigns = {
  readonly variation: Verdict
  readonly signal: XmrPoint['signal']
  readonly assurance: 'met' | 'missed' | 'hitAndMiss' | null
}

/**
 * Mean and limits of some values in order of time: mean ± 2.66 × mean moving range, where moving
 * ranges of at least 3.267 × their mean are left out of the mean once (`isScreened`). A range spans
 * two values that follow each other; one beside a gap is none. Units: those of the values. `null`:
 * no two values follow each other. Never throws. Source: NHSRplotthedots.
 */
export function xmrLimits(
  values: readonly (number | null)[],
  isScreened = true,
): Pick<XmrStretch, 'mean' | 'lower' | 'upper'> | null {
  const present = values.filter((value) => value !== null)
  const ranges = values.slice(1).flatMap((value, index) => {
    const before = values[index] ?? null
    return value === null || before === null ? [] : [Math.abs(value - before)]
  })
  const [centre, all] = [mean(present), mean(ranges)]
  if (centre === null || all === null) return null
  const kept = isScreened
    ? ranges.filter((range) => all === 0 || !isAtLeast(range, TO_LARGEST_RANGE * all))
    : ranges
  const reach = TO_LIMIT * (mean(kept) ?? all)
  return { mean: centre, lower: centre - reach, upper: centre + reach }
}

/**
 * The XmR chart of values in order of time, equally spaced, `null` where there is none. Limits
 * begin anew at each of `steps` (places among the values; a place twice, or outside, is none). The
 * limits of the first stretch are made of its first `baseline` places alone, and hold for all of
 * it; `null`: of all. A stretch without two values in a row is left out. Units: those of the
 * values. Never throws. Source: Wheeler, Understanding Variation; NHS England, Making Data Count.
 */
export function xmrStretches(of: {
  readonly values: readonly (number | null)[]
  readonly steps?: readonly number[]
  readonly baseline?: number | null
}): XmrStretch[] {
  const { values, steps = [], baseline = null } = of
  const inside = steps.filter((step) => step > 0 && step < values.length)
  const starts = [...new Set([0, ...inside])].sort((a, b) => a - b)
  return starts.flatMap((from, index): XmrStretch[] => {
    const end = starts[index + 1] ?? values.length
    const own = values.slice(from, end)
    const base = index === 0 && baseline !== null ? own.slice(0, baseline) : own
    const limits = xmrLimits(base)
    if (limits === null) return []
    const used = base.filter((value) => value !== null).length
    const points = own.flatMap((value, at) => (value === null ? [] : [{ value, at: from + at }]))
    return [
      {
        from,
        to: end - 1,
        used,
        isTrial: used < XMR_POINTS,
        ...limits,
        points: withSignals(points, limits),
      },
    ]
  })
}

/**
 * The two signs of a chart, told from its last stretch: how its last point differs from chance, and
 * whether the target lies outside the limits (met or missed whatever chance does) or between them.
 * `null`: that stretch has trial limits alone, or does not reach the last value. `assurance` is
 * `null` without a target or where neither way is good. Units: those of the values. Never throws.
 */
export function xmrSigns(of: {
  readonly stretches: readonly XmrStretch[]
  readonly target: number | null
  readonly polarity: Polarity
}): XmrSigns | null {
  const { stretches, target, polarity } = of
  const last = stretches.at(-1)
  const point = last?.points.at(-1)
  if (last === undefined || point === undefined || last.isTrial) return null
  const direction: Direction = point.signal?.direction ?? 'flat'
  return {
    variation: judgement(direction, polarity),
    signal: point.signal,
    assurance: target === null || polarity === 'none' ? null : assuranceOf(last, target, polarity),
  }
}

function assuranceOf(
  { lower, upper }: XmrStretch,
  target: number,
  polarity: Polarity,
): 'met' | 'missed' | 'hitAndMiss' {
  if (isAbove(lower, target)) return polarity === 'higher' ? 'met' : 'missed'
  if (isAbove(target, upper)) return polarity === 'higher' ? 'missed' : 'met'
  return 'hitAndMiss'
}

type Placed = Pick<XmrPoint, 'value' | 'at'>
type Signals = Map<Placed, NonNullable<XmrPoint['signal']>>

function withSignals(
  points: readonly Placed[],
  limits: Pick<XmrStretch, 'mean' | 'lower' | 'upper'>,
): XmrPoint[] {
  const found: Signals = new Map()
  const sides = points.map(({ value }) => sideOf(value, limits.mean))
  const ways = points.map(({ value }, index) => {
    const before = points[index - 1]
    return before === undefined ? 0 : sideOf(value, before.value)
  })
  // The first rule that is told of a point stays: the plainest comes first.
  for (const point of points) {
    if (isAbove(point.value, limits.upper)) note(found, [point], 'outside', 1)
    if (isAbove(limits.lower, point.value)) note(found, [point], 'outside', -1)
  }
  for (const index of points.keys()) {
    const run = points.slice(Math.max(0, index - RUN + 1), index + 1)
    const side = sides[index] ?? 0
    if (run.length === RUN && isAll(sides.slice(index - RUN + 1, index + 1), side))
      note(found, run, 'shift', side)
  }
  for (const index of points.keys()) {
    const run = points.slice(Math.max(0, index - RUN + 1), index + 1)
    const way = ways[index] ?? 0
    if (run.length === RUN && isAll(ways.slice(index - RUN + 2, index + 1), way))
      note(found, run, 'trend', way)
  }
  for (const index of points.keys()) {
    const side = sides[index] ?? 0
    if (index < 2 || !isAll(sides.slice(index - 2, index + 1), side)) continue
    const far = points.slice(index - 2, index + 1).filter(({ value }) => isFar(value, side, limits))
    if (far.length >= 2) note(found, far, 'twoOfThree', side)
  }
  return points.map((point) => ({ ...point, signal: found.get(point) ?? null }))
}

function note(found: Signals, points: readonly Placed[], rule: XmrRule, sign: number): void {
  const signal = { rule, direction: sign > 0 ? 'up' : 'down' } as const
  for (const point of points) if (!found.has(point)) found.set(point, signal)
}

/** 1 above, −1 below, 0 on it. */
function sideOf(value: number, centre: number): number {
  return isAbove(value, centre) ? 1 : isAbove(centre, value) ? -1 : 0
}

function isAll(signs: readonly number[], sign: number): boolean {
  return sign !== 0 && signs.every((each) => each === sign)
}

/** Beyond two thirds of the way from the mean to the limit of that side. */
function isFar(
  value: number,
  side: number,
  { mean: centre, lower, upper }: Pick<XmrStretch, 'mean' | 'lower' | 'upper'>,
): boolean {
  const limit = side > 0 ? upper : lower
  const near = centre + ((limit - centre) * 2) / 3
  return side > 0 ? isAbove(value, near) : isAbove(near, value)
}
