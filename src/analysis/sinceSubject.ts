import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'

/** What can change between two meetings, in the order in which it is told. */
export const SINCE_GROUPS = ['verdicts', 'shortcomings', 'models', 'directives'] as const
export type SinceGroup = (typeof SINCE_GROUPS)[number]

/**
 * What a screen is about, and so what of all that changed it tells. What is not said narrows
 * nothing.
 */
export type SinceSubject = {
  /** In the order in which they are told. */
  readonly groups?: readonly SinceGroup[]
  /**
   * The units and indicators whose verdicts are held against each other: else all that are judged.
   */
  readonly units?: readonly Unit[]
  readonly indicators?: readonly Indicator[]
  /**
   * What a change has to belong to: one of the units, and each of the others, by id. `null` is any.
   */
  readonly of?: {
    readonly units?: readonly string[]
    readonly unit?: string | null
    readonly indicator?: string | null
    readonly field?: string | null
    readonly model?: string | null
    readonly inspection?: string | null
  }
}
