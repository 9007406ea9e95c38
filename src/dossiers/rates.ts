import type { Counts } from './counts'

/**
 * The two rates called on time that are in force. `resolved`: resolved before and on the due day,
 * of those resolved in the period (reports, form II.06a). `portal`: resolved in time and in progress
 * within time, of all that were resolved or are in progress (the national portal, Decision 766).
 * Paused dossiers stand in neither.
 */
export const DEFINITIONS = ['resolved', 'portal'] as const
export type Definition = (typeof DEFINITIONS)[number]

export type Share = { readonly numerator: number; readonly denominator: number }

/** The rate by a definition, as a count of a count. Never throws. */
export function onTimeShare(counts: Counts, definition: Definition): Share {
  const inTime = counts.early + counts.onTime
  const resolved = inTime + counts.late
  return definition === 'resolved'
    ? { numerator: inTime, denominator: resolved }
    : {
        numerator: inTime + counts.within,
        denominator: resolved + counts.within + counts.overdue,
      }
}

/** A share in percent, rounded to four decimals; `null` of nothing. */
export function percentOf({ numerator, denominator }: Share): number | null {
  return denominator === 0 ? null : Math.round((numerator / denominator) * 1e6) / 1e4
}
