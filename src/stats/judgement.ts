import type { Polarity } from './attainment'

/**
 * Where a figure went or stands: above (up), below (down), or neither by more than the rule allows
 * for (flat).
 */
export type Direction = 'up' | 'down' | 'flat'

/**
 * A direction, judged. `unknown`: there is no direction, or polarity is none and the figure did
 * move.
 */
export type Verdict = 'better' | 'worse' | 'unchanged' | 'unknown'

/**
 * Whether a direction is for the better: up is where higher is good, down where lower is good, flat
 * is unchanged under any polarity. `null` direction (could not be told) is `unknown`. Never throws.
 */
export function judgement(direction: Direction | null, polarity: Polarity): Verdict {
  if (direction === null) return 'unknown'
  if (direction === 'flat') return 'unchanged'
  if (polarity === 'none') return 'unknown'
  return (direction === 'up') === (polarity === 'higher') ? 'better' : 'worse'
}

/** The direction a sign means. Any number; 0 is flat. Never throws. */
export function directionOf(sign: number): Direction {
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'flat'
}
