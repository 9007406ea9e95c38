import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Attainment } from '@/stats/attainment'
import { median, quantile } from '@/stats/quantile'
import type { RankingView } from './indicatorRanking'
import { isMark } from '@/analysis/provincial'
import { scaleOf, shareOn, type Scale } from './indicatorScale'

/** One unit of the distribution, over those that it would else cover: `level` counts from 0. */
export type StripDot = {
  readonly unit: Unit
  readonly focus: number | null
  readonly value: number
  readonly attainment: Attainment
  readonly level: number
}

/**
 * How the figures of all units lie: one dot each, the median and the middle half, against target
 * and province.
 */
export type DistributionView = {
  readonly indicator: Indicator
  /** Smallest value first. */
  readonly dots: readonly StripDot[]
  /** Dots in the highest stack. */
  readonly height: number
  /** `null` for both below `FEWEST_QUANTILES` units, of which they would say nothing. */
  readonly median: number | null
  /** The middle half of the units lies between these, both included. */
  readonly quartiles: readonly [number, number] | null
  readonly province: number | null
  readonly target: number | null
  readonly scale: Scale
  readonly without: readonly Unit[]
}

/**
 * With fewer figures than this a median and a middle half are no more than the figures themselves.
 */
const FEWEST_QUANTILES = 5

/**
 * The distribution of an indicator’s figures. `places` dots side by side fill the scale: those of
 * one level are never nearer than that, and each stands on the lowest level where it has room.
 * `null`: no unit has a figure, or figures are only the order of classes. Throws a `RangeError` for
 * less than one place.
 */
export function distributionView(ranking: RankingView, places: number): DistributionView | null {
  if (!(places >= 1)) throw new RangeError(`${places} places: at least 1 is allowed`)
  const { indicator, rows, target } = ranking
  if (ranking.isClassed) return null
  const held = rows.flatMap(({ unit, focus, cell }) =>
    cell.value === null ? [] : [{ unit, focus, value: cell.value, attainment: cell.attainment }],
  )
  const values = held.map(({ value }) => value)
  const [low, high, middle] = [quantile(values, 0.25), quantile(values, 0.75), median(values)]
  if (low === null || high === null || middle === null) return null
  const province = isMark(ranking.province, indicator) ? ranking.province.value : null
  const scale = scaleOf(
    [...values, ...(target === null ? [] : [target]), ...(province === null ? [] : [province])],
    [],
    indicator.measure,
  )
  // Where the last dot of each level lies: dots come from left to right.
  const ends: number[] = []
  const dots = [...held]
    .sort((a, b) => a.value - b.value)
    .map((dot): StripDot => {
      const place = shareOn(scale, dot.value)
      const free = ends.findIndex((end) => place - end >= 1 / places - 1e-9)
      const level = free === -1 ? ends.length : free
      ends[level] = place
      return { ...dot, level }
    })
  return {
    indicator,
    dots,
    height: ends.length,
    median: values.length < FEWEST_QUANTILES ? null : middle,
    quartiles: values.length < FEWEST_QUANTILES ? null : [low, high],
    province,
    target,
    scale,
    without: rows.flatMap(({ unit, cell }) => (cell.value === null ? [unit] : [])),
  }
}
