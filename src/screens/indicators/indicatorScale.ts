import type { Indicator } from '@/dataset/tables/indicators'
import { largest, smallest } from '@/stats/extremes'

/** A stretch of an axis, with round places to label. */
export type Scale = {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
}

/** About so many labels stand on an axis. */
const TICKS = 5

/**
 * A scale that holds all of `values` and as much of `reaches` (ends of intervals) as leaves the
 * values at least a third of it. Units: those of the values. The ends lie a little beyond what they
 * hold, but a percentage never begins below 0, nor does any other figure that is not negative, and
 * a percentage up to 100 ends there. Ticks: multiples of 1, 2 or 5 times a power of ten within the
 * ends, smallest first. Without values 0 to 1. Never throws.
 */
export function scaleOf(
  values: readonly number[],
  reaches: readonly number[],
  measure: Indicator['measure'],
): Scale {
  if (values.length === 0) return { min: 0, max: 1, ticks: [0, 1] }
  const [least, most] = [smallest(values), largest(values)]
  const spread = most - least || Math.max(1, Math.abs(most) * 0.1)
  const low = Math.max(Math.min(least, smallest(reaches)), least - spread)
  const high = Math.min(Math.max(most, largest(reaches)), most + spread)
  const room = (high - low || spread) * 0.04
  const min = least >= 0 ? Math.max(0, low - room) : low - room
  const max = measure === 'percent' && most <= 100 ? Math.min(100, high + room) : high + room
  return { min, max, ticks: ticksOf(min, max) }
}

/**
 * Round places between two ends, both included, smallest first: about `wanted` of them. `min` is
 * below `max`. Never throws.
 */
export function ticksOf(min: number, max: number, wanted: number = TICKS): number[] {
  const rough = (max - min) / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough * 0.999) ?? rough
  const ticks: number[] = []
  for (let count = Math.ceil(min / step - 1e-9); count * step <= max + step * 1e-9; count += 1)
    ticks.push(Number((count * step).toPrecision(12)))
  return ticks
}

/** Decimals that tell ticks apart. */
export function tickDecimals(ticks: readonly number[]): number {
  return Math.max(0, largest(ticks.map((tick) => (String(tick).split('.')[1] ?? '').length)))
}

/** Where a value lies along a scale: share 0–1, held within it. */
export function shareOn({ min, max }: Scale, value: number): number {
  return max === min ? 0.5 : Math.max(0, Math.min(1, (value - min) / (max - min)))
}
