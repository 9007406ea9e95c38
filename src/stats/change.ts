import { type Direction, directionOf } from './judgement'
import { isAbove, nearlyEqual } from './nearlyEqual'

/**
 * A change no larger than this share of the larger of the two magnitudes is none: 1 %, where no gap
 * in the unit is given.
 */
const EFFECTIVE_CHANGE_SHARE = 0.01

/**
 * How much a figure changed: current − previous, in the unit of both (percent gives percentage
 * points); exactly 0 within floating point noise. `null`: either is missing. Never throws.
 */
export function change(current: number | null, previous: number | null): number | null {
  if (current === null || previous === null) return null
  return nearlyEqual(current, previous) ? 0 : current - previous
}

/**
 * Which way a figure went, once small steps are set aside: up or down where the change exceeds the
 * gap, flat where it does not. Units: all three in the figure's own unit. `gap` `null` or left out:
 * `EFFECTIVE_CHANGE_SHARE` of the larger of the two magnitudes, so that going there and back are
 * judged alike, and any step from 0 counts. `null`: a figure is missing. Never throws. Source:
 * DHIS2 scorecard, effective gap.
 */
export function effectiveChange(of: {
  readonly current: number | null
  readonly previous: number | null
  readonly gap?: number | null
}): Direction | null {
  const { current, previous } = of
  const difference = change(current, previous)
  if (current === null || previous === null || difference === null) return null
  const gap = of.gap ?? EFFECTIVE_CHANGE_SHARE * Math.max(Math.abs(current), Math.abs(previous))
  return isAbove(Math.abs(difference), gap) ? directionOf(difference) : 'flat'
}

/**
 * Whether two figures lie no farther apart than a declared gap, so that no test makes anything of
 * the step. Units: all three in the figure’s own unit. False without a gap, or where a figure is
 * missing. Never throws.
 */
export function isWithin(
  gap: number | null,
  current: number | null,
  previous: number | null,
): boolean {
  const difference = change(current, previous)
  return gap !== null && difference !== null && !isAbove(Math.abs(difference), gap)
}
