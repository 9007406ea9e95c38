import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Message } from '@/i18n/message'
import type { Provenance } from '@/analysis/provenance'
import type { Place } from '@/analysis/ranking'
import type { Headline } from '@/analysis/sentence'
import type { Base, Side } from './base'
import type { Undo } from './undo'

/** A component of the score, and what it earns of each one, in points; `null` without a figure. */
export type Part = {
  readonly indicator: Indicator
  readonly own: Side
  readonly base: Side
  readonly ownPoints: number | null
  readonly basePoints: number | null
}

/**
 * A component that both sides have. `ticks`: by how much it lifts the unit over what it is held
 * against, in the last decimal that the ladder shows; below 0 is lost.
 */
export type Component = Part & {
  readonly ticks: number
  /** What would make good what is lost; `null` where nothing is. */
  readonly undo: Undo | null
}

/** Why a unit has another score than what it is held against, component by component. */
export type Ladder = {
  readonly kind: 'ladder'
  readonly unit: Unit
  /** Its place among the focus units, `null` when it is none. */
  readonly focus: number | null
  readonly period: PeriodId
  readonly composite: Indicator
  readonly place: Place | null
  readonly base: Base
  /** Everything that it can be held against. */
  readonly bases: readonly Base[]
  /** The unit above, where what it loses of full marks can be told too. */
  readonly whole: Unit | null
  /** A tick is one of the last of these decimals. */
  readonly decimals: number
  /** The two scores as they are shown, in ticks. */
  readonly start: number
  readonly end: number
  readonly target: number | null
  /** In the direction of the difference, largest first; then those against it, smallest first. */
  readonly components: readonly Component[]
  /** Components that a side has no value of, and what that does to the scores. */
  readonly missing: { readonly parts: readonly Part[]; readonly ticks: number }
  /** What the components do not explain, because a score is not what they make. */
  readonly unexplained: number
  /** The components that tell no two units apart. */
  readonly alike: readonly Indicator[]
  /**
   * How many of the largest losses made good lead to a better rank, and to which; `isOfAll`: of all
   * losses, none of which is counted for the unit above.
   */
  readonly climb: { readonly n: number; readonly rank: number; readonly isOfAll: boolean } | null
  readonly headline: Headline
  readonly provenance: Provenance
}

/** A ladder, or why there is none. */
export type Why = Ladder | { readonly kind: 'none'; readonly message: Message }
