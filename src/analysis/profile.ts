import { isAbsent, type Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import type { Directive } from '@/dataset/tables/directives'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Source } from '@/dataset/tables/sources'
import type { Unit } from '@/dataset/tables/units'
import type { SourceId } from '@/dataset/ids'
import { cellView, type CellView } from './cell'
import type { OverviewRow, OverviewView } from './overview'
import type { Place } from './ranking'
import { focusPlace, periodsLike, type Scene } from './scene'
import {
  directivesOf,
  type AdoptionView,
  type ShortcomingView,
  type Statements,
} from './statements'
import { provincial } from './provincial'

/** What stands beside the matrix for one unit: why it is where it is, and what is being done. */
export type ProfileView = SaidOfUnit & {
  readonly unit: Unit
  readonly focus: number | null
  readonly score: CellView | null
  readonly place: Place | null
  readonly trend: TrendView | null
  /**
   * Where the package is of figures alone: those of the table that fall short of their targets,
   * missed ones first. `null` where sources say more of a unit.
   */
  readonly short: readonly CellView[] | null
}

/** What is said of a unit beside its figures. */
export type SaidOfUnit = {
  readonly models: Statements<AdoptionView>
  readonly shortcomings: readonly LinkedShortcoming[]
  readonly shortcomingStatements: Statements<ShortcomingView>
  readonly directives: readonly Directive[]
  /** The requests could not be loaded. */
  readonly directivesUnread: boolean
  /** The inspections that covered it. */
  readonly inspections: readonly Inspection[]
  /** Where its models, shortcomings and requests are said, each once. */
  readonly sources: readonly Source[]
}

/** A shortcoming with the figure that shows it. */
export type LinkedShortcoming = ShortcomingView & { readonly figure: CellView | null }

/**
 * The history of one indicator: the unit, the province, and every other unit as context. Values are
 * aligned with `periods`.
 */
export type TrendView = {
  readonly indicator: CellView['indicator']
  readonly periods: readonly PeriodId[]
  readonly lines: readonly TrendLine[]
  readonly province: readonly (number | null)[]
}

export type TrendLine = {
  readonly unit: Unit
  readonly focus: number | null
  readonly isChosen: boolean
  readonly values: readonly (number | null)[]
}

/**
 * The profile of the unit asked for; of the first focus unit, else of the last in rank, when none
 * is.
 */
export function profileView(
  dataset: Dataset,
  view: OverviewView,
  wanted: string | null,
): ProfileView | null {
  const { scene, rows } = view
  const row =
    rows.find(({ unit }) => unit.unit_id === wanted) ??
    rows.find(({ unit }) => unit.unit_id === scene.focus[0]) ??
    rows.at(-1)
  if (!row) return null
  return {
    unit: row.unit,
    focus: row.focus,
    score: row.score,
    place: row.place,
    ...saidOfUnit(dataset, scene, row.unit, row),
    trend: trendView(dataset, scene, row.unit),
    short: view.isMute
      ? (['missed', 'near'] as const).flatMap((each) =>
          row.cells.filter(({ attainment }) => attainment === each),
        )
      : null,
  }
}

/** What is said of a unit; the figures of its shortcomings are those of `scene`. */
export function saidOfUnit(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  { models, shortcomings }: Pick<OverviewRow, 'models' | 'shortcomings'>,
): SaidOfUnit {
  const directives = directivesOf(dataset, unit.unit_id)
  return {
    models,
    shortcomings: shortcomings.items.map((item) => ({
      ...item,
      figure: figureOfShortcoming(dataset, scene, unit, item),
    })),
    shortcomingStatements: shortcomings,
    directives,
    directivesUnread: isAbsent(dataset, 'directives'),
    inspections: dataset.inspections.rows.filter(({ unit_ids }) => unit_ids.includes(unit.unit_id)),
    sources: sourcesOf(dataset, [
      ...models.items.map(({ adoption }) => adoption.source_id),
      ...shortcomings.items.map(({ shortcoming }) => shortcoming.source_id),
      ...directives.map(({ source_id }) => source_id),
    ]),
  }
}

/** The figure of a unit that shows a shortcoming; `null` where none does, or it is missing. */
function figureOfShortcoming(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  { shortcoming }: ShortcomingView,
): CellView | null {
  const indicator =
    shortcoming.indicator_id && dataset.indicators.byId.get(shortcoming.indicator_id)
  if (!indicator) return null
  const cell = cellView(dataset, scene, unit, indicator)
  return cell.value === null ? null : cell
}

/** The sources of some ids, each once, in the order first cited; unknown ids are dropped. */
export function sourcesOf(dataset: Dataset, ids: readonly SourceId[]): Source[] {
  return [...new Set(ids)].flatMap((id) => dataset.sources.byId.get(id) ?? [])
}

/**
 * The history of the composite score up to the scene’s period; `null` with fewer than two periods.
 */
function trendView(dataset: Dataset, scene: Scene, chosen: Unit): TrendView | null {
  const { composite, period } = scene
  if (composite === null || period === null) return null
  const periods = periodsLike(scene, period).filter((each) =>
    scene.units.some(
      (unit) =>
        dataset.observations.value(unit.unit_id, composite.indicator_id, each, scene.scope) !==
        null,
    ),
  )
  if (periods.length < 2) return null
  return {
    indicator: composite,
    periods,
    province: periods.map((each) => provincial(dataset, scene, composite, each).value),
    lines: scene.units.map((unit) => ({
      unit,
      focus: focusPlace(scene, unit.unit_id),
      isChosen: unit === chosen,
      values: periods.map((each) =>
        dataset.observations.value(unit.unit_id, composite.indicator_id, each, scene.scope),
      ),
    })),
  }
}
