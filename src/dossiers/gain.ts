import type { Counts } from './counts'
import { onTimeShare, type Share } from './rates'

/**
 * What a unit gains by closing dossiers that are in progress. `inTime`: the rate of those resolved
 * once all that are within time are returned in time; `needed`: how many of them bring it to a target,
 * 0 where it has it, `null` where all of them do not; `withoutOverdue`: the rate of the portal once
 * those overdue are closed and their period is over.
 */
export type Gain = {
  readonly inTime: Share
  readonly needed: number | null
  readonly withoutOverdue: Share
}

/** Shapes: `target` in percent, 0–100. Never throws. */
export function gainOf(counts: Counts, target: number): Gain {
  const { numerator, denominator } = onTimeShare(counts, 'resolved')
  const { within, overdue } = counts
  const lacking = target * denominator - 100 * numerator
  // n more in time, of n more resolved: (numerator + n) / (denominator + n) ≥ target / 100.
  const needed = lacking <= 0 ? 0 : target >= 100 ? Infinity : Math.ceil(lacking / (100 - target))
  const portal = onTimeShare(counts, 'portal')
  return {
    inTime: { numerator: numerator + within, denominator: denominator + within },
    needed: needed <= within ? needed : null,
    withoutOverdue: {
      numerator: portal.numerator,
      denominator: portal.denominator - overdue,
    },
  }
}
