import type { Dataset } from '@/dataset/dataset'
import type { IndicatorId, InspectionId, ModelId, SourceId, UnitId, FieldId } from '@/dataset/ids'
import type { Attribution } from '@/dataset/tables/attributions'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Status } from '@/dataset/tables/observations'
import type { Source } from '@/dataset/tables/sources'
import type { Unit } from '@/dataset/tables/units'
import type { Attainment } from '@/stats/attainment'
import type { DirectiveState } from '@/analysis/supervision/directives'
import type { SinceGroup } from '@/analysis/sinceSubject'
import type { ShortcomingState } from '@/analysis/statements'

/**
 * What became of something. `gained` and `lost`: a verdict went up or down. `new`: a shortcoming
 * found, a model adopted, a request made. `closed`: remedied, stopped, done. `moved`: its deadline
 * is another. `changed`: its state in any other way. `removed`: its row is no longer in the package. `undated`: it may have changed,
 * but its day is not given, so that it is counted apart.
 */
export const SINCE_KINDS = [
  'lost',
  'gained',
  'overdue',
  'new',
  'closed',
  'reopened',
  'moved',
  'changed',
  'removed',
  'undated',
] as const
export type SinceKind = (typeof SINCE_KINDS)[number]

/** A figure of a unit as it was judged in its own period. */
export type SinceFigure = {
  readonly of: 'figure'
  readonly indicator: Indicator
  readonly value: number
  readonly target: number | null
  readonly attainment: Attainment
  readonly status: Status
}

/**
 * How something stood on one of the two days. `in_progress` is told apart from `open` where the
 * package does.
 */
export type SinceSide =
  | SinceFigure
  | { readonly of: 'shortcoming'; readonly state: ShortcomingState | 'in_progress' }
  | { readonly of: 'stage'; readonly stage: Adoption['stage'] }
  | { readonly of: 'directive'; readonly state: DirectiveState }
  /** The day that it is due; `null` where none is given. */
  | { readonly of: 'due'; readonly day: string | null }

/**
 * One change. What is said of several units together is one entry with all of them, never one for
 * each.
 */
export type SinceEntry = {
  /** Unlike that of any other entry of a view. */
  readonly key: string
  readonly group: SinceGroup
  readonly kind: SinceKind
  /** The indicator, the shortcoming, the model or the request, in the words of the data. */
  readonly subject: string
  readonly units: readonly Unit[]
  /**
   * How its source ties it to the units; `null` where that is no question: a figure is of its unit,
   * a request is made to those it names.
   */
  readonly attribution: Attribution | null
  /** `null`: not there then, or not known. */
  readonly from: SinceSide | null
  /** `null`: no longer there. */
  readonly to: SinceSide | null
  /** The verdict would be the one before, had the target not moved. */
  readonly isByTarget?: boolean
  /** The day it happened, `null` where none is given. */
  readonly on: string | null
  readonly source: Source | null
  /** What it belongs to, for the screens that are about that. */
  readonly about: {
    readonly indicators: readonly IndicatorId[]
    readonly model: ModelId | null
    readonly inspection: InspectionId | null
    readonly fields: readonly FieldId[]
  }
}

/**
 * The two days between which statements are compared; ISO days, what happened on `from` belongs to
 * the time before.
 */
export type SinceSpan = { readonly from: string; readonly to: string }

/**
 * Looks up units and a source in the later package, and where that does not know them, in the
 * earlier one.
 */
export function lookUp(
  dataset: Dataset,
  earlier: Dataset,
  ids: readonly UnitId[],
  source: SourceId,
): { readonly units: readonly Unit[]; readonly source: Source | null } {
  return {
    units: [...new Set(ids)].flatMap(
      (id) => dataset.units.byId.get(id) ?? earlier.units.byId.get(id) ?? [],
    ),
    source: dataset.sources.byId.get(source) ?? earlier.sources.byId.get(source) ?? null,
  }
}
