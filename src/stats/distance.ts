import type { Polarity } from './attainment'
import { change } from './change'
import { sortedPresent } from './quantile'

/**
 * How far a value is ahead (above 0) of three marks, or behind them (below 0), in its own unit;
 * `null` where that cannot be said.
 */
export type Distances = {
  readonly toTarget: number | null
  readonly toProvince: number | null
  readonly toBest: number | null
}

/**
 * How far a value is on the good side of a mark: above 0 ahead, below 0 behind, 0 on it (within
 * floating point noise). Units: value, mark and result in the indicator's unit (percent gives
 * percentage points). `null`: either is missing, or polarity is none; `change` gives the plain
 * difference. Never throws.
 */
export function advantage(of: {
  readonly value: number | null
  readonly mark: number | null
  readonly polarity: Polarity
}): number | null {
  const { value, mark, polarity } = of
  if (polarity === 'none') return null
  return polarity === 'higher' ? change(value, mark) : change(mark, value)
}

/**
 * The best of the values that are there: the largest where higher is good, the smallest where lower
 * is. Units: those of the values. `null`: none is there, or polarity is none. Never throws.
 */
export function bestValue(values: readonly (number | null)[], polarity: Polarity): number | null {
  if (polarity === 'none') return null
  return sortedPresent(values).at(polarity === 'higher' ? -1 : 0) ?? null
}

/**
 * `advantage` over the target, the provincial value and the best value. Units, `null` and errors as
 * there, each mark by itself.
 */
export function distances(of: {
  readonly value: number | null
  readonly target: number | null
  readonly province: number | null
  readonly best: number | null
  readonly polarity: Polarity
}): Distances {
  const { value, target, province, best, polarity } = of
  return {
    toTarget: advantage({ value, mark: target, polarity }),
    toProvince: advantage({ value, mark: province, polarity }),
    toBest: advantage({ value, mark: best, polarity }),
  }
}
