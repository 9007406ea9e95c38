import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import {
  FUNNEL_LEVELS,
  funnelLimits,
  funnelPosition,
  overdispersion,
  type FunnelPosition,
  type Overdispersion,
} from '@/stats/funnel'
import { percentageCountsOf, type Proportion } from '@/stats/proportion'
import { sum } from '@/stats/sum'
import type { Message } from '@/i18n/message'
import { largest, smallest } from '@/stats/extremes'
import type { RankingRow, RankingView } from './indicatorRanking'

/** One unit of the funnel: how many cases it has, and what percent of them. */
export type FunnelDot = {
  readonly unit: Unit
  readonly focus: number | null
  readonly denominator: number
  readonly percent: number
  readonly position: FunnelPosition
  /**
   * Whether being on that side of the centre is good; `null` within the funnel, or where neither
   * way is.
   */
  readonly isGood: boolean | null
}

/** The limits at one number of cases, in percent; aligned with `FUNNEL_LEVELS`. */
type FunnelLimits = {
  readonly denominator: number
  readonly levels: readonly { readonly lower: number; readonly upper: number }[]
}

export type FunnelView = {
  readonly indicator: Indicator
  /** What units are held against, in percent: all cases of all of them together. */
  readonly centre: number
  readonly target: number | null
  /** Of the units drawn; `null`: too few to tell. */
  readonly spread: Overdispersion | null
  readonly dots: readonly FunnelDot[]
  /** Smallest number of cases first. */
  readonly limits: readonly FunnelLimits[]
  /** Units without counts that make their value. */
  readonly without: readonly Unit[]
  /** Units beyond the outer limits, beyond the inner ones alone, and within. */
  readonly outer: readonly FunnelDot[]
  readonly inner: readonly FunnelDot[]
  readonly within: readonly FunnelDot[]
}

/** With fewer units than this there is no funnel to see. */
export const FUNNEL_UNITS = 5
/** The limits are worked out at so many numbers of cases, spaced evenly on a scale of ratios. */
const LIMIT_POINTS = 48

/**
 * The funnel plot of a percentage: which units differ from all of them together by more than
 * chance, at 95 % and 99.8 %, exact, or with an allowance where all of them differ more than chance
 * makes them. The centre is Σ numerator ÷ Σ denominator of the units drawn.
 * `null`: not a percentage, or fewer than `FUNNEL_UNITS` have whole counts that make their value.
 * Source: stats/funnel.
 */
export function funnelView({ indicator, rows, target }: RankingView): FunnelView | null {
  if (indicator.measure !== 'percent') return null
  const counted = rows.flatMap((row) => {
    const counts = row.cell.observation && percentageCountsOf(row.cell.observation)
    return counts ? [{ row, counts }] : []
  })
  if (counted.length < FUNNEL_UNITS) return null
  const all = sum(counted.map(({ counts }) => counts.denominator))
  const centre = sum(counted.map(({ counts }) => counts.numerator)) / all
  const spread = overdispersion(
    counted.map(({ counts }) => counts),
    centre,
  )
  const tau = spread?.tau ?? 0
  const dots = counted.flatMap(
    ({ row, counts }) => dotOf(row, { ...counts, centre, tau }, indicator) ?? [],
  )
  const denominators = dots.map(({ denominator }) => denominator)
  return {
    indicator,
    centre: centre * 100,
    target,
    spread,
    dots,
    limits: limitsBetween(smallest(denominators), largest(denominators), { centre, tau }),
    without: rows.flatMap(({ unit }) => (dots.some((dot) => dot.unit === unit) ? [] : [unit])),
    outer: dots.filter(({ position }) => position.level === FUNNEL_LEVELS[1]),
    inner: dots.filter(({ position }) => position.level === FUNNEL_LEVELS[0]),
    within: dots.filter(({ position }) => position.level === null),
  }
}

/** What units are held against, shares 0–1. */
type Middle = { readonly centre: number; readonly tau: number }

function dotOf(
  { unit, focus }: RankingRow,
  at: Proportion & Middle,
  { polarity }: Indicator,
): FunnelDot | null {
  const { numerator, denominator } = at
  const position = funnelPosition(at)
  if (position === null) return null
  const isJudged = position.level !== null && polarity !== 'none'
  return {
    unit,
    focus,
    denominator,
    percent: (100 * numerator) / denominator,
    position,
    isGood: isJudged ? (position.direction === 'up') === (polarity === 'higher') : null,
  }
}

function limitsBetween(least: number, most: number, middle: Middle): FunnelLimits[] {
  // A little beyond the units on both sides, and never an empty stretch.
  const [from, to] = [Math.max(1, Math.floor(least * 0.8)), Math.ceil(most * 1.15) + 1]
  const ratio = (to / from) ** (1 / (LIMIT_POINTS - 1))
  const counts = new Set(
    Array.from({ length: LIMIT_POINTS }, (_, index) => Math.round(from * ratio ** index)),
  )
  return [...counts].map((denominator) => ({
    denominator,
    levels: FUNNEL_LEVELS.map((level) => {
      const limits = funnelLimits({ denominator, ...middle, level })
      return { lower: (limits?.lower ?? 0) * 100, upper: (limits?.upper ?? 1) * 100 }
    }),
  }))
}

/** Where a unit lies in the funnel, in words. */
export function positionMessage({ direction, level }: FunnelPosition): Message {
  if (level === null || direction === 'flat') return { id: 'indicators.position.within' }
  return {
    id: `indicators.position.${level === FUNNEL_LEVELS[1] ? 'outer' : 'inner'}.${direction}`,
  }
}
