import type { Observation } from '@/dataset/observations'
import { isSmallDenominator } from '@/stats/interval'
import { compareCodes } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Among } from '@/analysis/ranking'

/** What can be found, in the order in which findings of equal strength stand. */
export const KINDS = [
  'standing',
  'laggard',
  'gap',
  'unmet',
  'streak',
  'reversal',
  'outlier',
  'change',
  'leader',
  'attained',
  'missing',
  'noModel',
  'owed',
  'close',
] as const
export type FindingKind = (typeof KINDS)[number]

/**
 * What a finding must not be said without. `small`: at least half of the figures rest on small
 * denominators; `chance`: the difference is no larger than chance allows; `incomplete`: some of the
 * units have no figure.
 */
const CAVEATS = ['illustrative', 'provisional', 'small', 'chance', 'incomplete'] as const
export type Caveat = (typeof CAVEATS)[number]

type About<Kind extends FindingKind> = {
  readonly kind: Kind
  /** Whom it is about, the most concerned first. */
  readonly units: readonly Unit[]
  /** The periods it rests on, oldest first; the last is the scene’s. */
  readonly periods: readonly PeriodId[]
  /**
   * How much there is to it, 0–1, comparable between kinds: each kind says how it is made,
   * `findingsFor` how it is weighed.
   */
  readonly strength: number
  readonly tone: 'good' | 'bad' | 'plain'
  /** In the order of `CAVEATS`. */
  readonly caveats: readonly Caveat[]
}

type OfIndicator<Kind extends FindingKind> = About<Kind> & { readonly indicator: Indicator }
type Sides = { readonly direction: 'up' | 'down' }

/** A unit misses the target by `shortfall`, above 0, in the indicator’s unit. */
export type Gap = OfIndicator<'gap'> & {
  readonly value: number
  readonly target: number
  readonly shortfall: number
}

/**
 * How many units meet a target: `units` are those that do not, the farthest first. `judged` of the
 * `of` units can be judged.
 */
export type Unmet = OfIndicator<'unmet'> & {
  readonly met: number
  readonly near: number
  readonly missed: number
  readonly judged: number
  readonly of: number
}

/** How many of the indicators that can be judged a unit meets; `of` have a target. */
export type Attained = About<'attained'> & {
  readonly met: number
  readonly judged: number
  readonly of: number
}

/** `steps` periods in a row in one direction, from `from` to `to`. */
export type Streak = OfIndicator<'streak'> &
  Sides & { readonly steps: number; readonly from: number; readonly to: number }

/** The latest step goes in `direction`, against the `steps` before it. */
export type Reversal = OfIndicator<'reversal'> &
  Sides & { readonly steps: number; readonly from: number; readonly to: number }

/**
 * Above or below all that its peers and chance would explain; `reference` is the provincial value,
 * or the median without counts.
 */
export type Outlier = OfIndicator<'outlier'> &
  Sides & {
    readonly value: number
    readonly reference: number
    readonly method: 'funnel' | 'peers'
  }

/** Units without a figure that others have; `of` is how many units there are. */
export type Missing = OfIndicator<'missing'> & { readonly without: number; readonly of: number }

/** `among`: whom a place is among, where that may be in doubt. */
type OfPlaces<Kind extends FindingKind> = OfIndicator<Kind> & {
  readonly of: number
  readonly among: Among | null
}

/** A unit’s place. */
export type StandingFinding = OfPlaces<'standing'> & {
  readonly value: number
  readonly rank: number
}

/** First or last, and not too close to the next to call. `margin`, above 0: how far from it. */
export type Leader = OfPlaces<'leader'> & { readonly value: number; readonly margin: number }
export type Laggard = OfPlaces<'laggard'> & { readonly value: number; readonly margin: number }

/** Units at the top that cannot be told apart. */
export type Close = OfPlaces<'close'>

/** A change since a year before that passes the test. */
export type ChangeFinding = OfIndicator<'change'> &
  Sides & { readonly from: number; readonly to: number; readonly difference: number }

/** Inspected units without any model. */
export type NoModel = About<'noModel'>

/**
 * Shortcomings among the inspected `units` that are overdue, and that are not yet known to be
 * remedied.
 */
export type Owed = About<'owed'> & { readonly overdue: number; readonly open: number }

/**
 * Something that the figures, or the words of an inspection, say: data, with a text by
 * `findingPhrase`.
 */
export type Finding =
  | Gap
  | Unmet
  | Attained
  | Streak
  | Reversal
  | Outlier
  | Missing
  | StandingFinding
  | Leader
  | Laggard
  | Close
  | ChangeFinding
  | NoModel
  | Owed

/**
 * What must be said with anything that rests on these rows; rows without a value are not looked at.
 * In the order of `CAVEATS`.
 */
export function caveatsOf(
  rows: readonly (Observation | null)[],
  more: readonly Caveat[] = [],
): Caveat[] {
  const held = rows.flatMap((row) => (row === null || row.value === null ? [] : [row]))
  const small = held.filter(({ denominator }) => isSmallDenominator(denominator)).length
  const found = new Set<Caveat>(more)
  if (held.some(({ status }) => status === 'illustrative')) found.add('illustrative')
  if (held.some(({ status }) => status === 'provisional')) found.add('provisional')
  if (small > 0 && small >= held.length / 2) found.add('small')
  return CAVEATS.filter((caveat) => found.has(caveat))
}

/** A size from 0 up as a strength 0–1: at `half` it is ½, and it never quite reaches 1. */
export function saturating(size: number, half: number): number {
  return size <= 0 ? 0 : size / (size + half)
}

/** The indicator a finding is about; `null` where it is about a unit as a whole. */
export function indicatorOf(finding: Finding): Indicator | null {
  return 'indicator' in finding ? finding.indicator : null
}

/**
 * Strongest first; of equal strengths (to 1e-9, so that the order of summing decides nothing) in
 * the order of `KINDS`, then of the headline indicators, then of ids. The order of rows in the
 * files decides nothing.
 */
export function compareFindings(a: Finding, b: Finding): number {
  const difference = Math.round(b.strength * 1e9) - Math.round(a.strength * 1e9)
  if (difference !== 0) return difference
  const [first, second] = [indicatorOf(a), indicatorOf(b)]
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (first?.headline_order ?? Number.MAX_SAFE_INTEGER) -
      (second?.headline_order ?? Number.MAX_SAFE_INTEGER) ||
    compareCodes(first?.indicator_id ?? '', second?.indicator_id ?? '') ||
    compareCodes(unitKey(a), unitKey(b))
  )
}

const unitKey = ({ units }: Finding): string => units.map(({ unit_id }) => unit_id).join(' ')
