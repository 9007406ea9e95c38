import { groupBy } from '@/dataset/group'
import type { Dataset } from '@/dataset/dataset'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { Attribution } from '@/dataset/tables/attributions'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Model } from '@/dataset/tables/models'
import type { Source } from '@/dataset/tables/sources'
import type { Unit } from '@/dataset/tables/units'
import { absentOf } from '@/analysis/absent'
import { directiveEntries, type DirectiveEntry } from '@/analysis/supervision/directives'
import {
  compareInspections,
  type InspectionComparison,
  type UnitComparison,
} from './inspectionComparison'
import { linkersOf } from '@/analysis/linked'
import { sourcesOf } from '@/analysis/profile'
import type { Scene } from '@/analysis/scene'
import type { ShortcomingEntry, ShortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import type { InspectionsParams } from './params'

/** One inspection of the list, with how much it found and asked. */
export type InspectionSummary = {
  readonly inspection: Inspection
  readonly units: readonly Unit[]
  readonly shortcomings: number
  readonly directives: number
}

/** A model that an inspection names in units it covered. */
export type InspectionModel = {
  readonly model: Model
  readonly units: readonly Unit[]
  readonly attribution: Attribution
  readonly stage: Adoption['stage']
}

/** Everything that one inspection praised, found and asked. */
export type InspectionPage = InspectionSummary & {
  readonly models: readonly InspectionModel[]
  readonly found: readonly ShortcomingEntry[]
  readonly asked: readonly DirectiveEntry[]
  readonly sources: readonly Source[]
  /** Who ties what was found to indicators, where the sources do not. */
  readonly linkers: readonly Source[]
}

/** The tables that the page counts in. */
export type InspectionTable = 'inspections' | 'shortcomings' | 'directives' | 'models' | 'adoptions'

export type InspectionsView = {
  readonly scene: Scene
  /** Latest first. */
  readonly list: readonly InspectionSummary[]
  readonly chosen: InspectionPage | null
  /** Inspections of some unit of the chosen one, which it may be compared with; latest first. */
  readonly others: readonly Inspection[]
  readonly comparison: (InspectionComparison & { readonly chosen: UnitComparison }) | null
  /** What could not be loaded, so that nothing can be said of how much there is of it. */
  readonly absent: readonly InspectionTable[]
}

/**
 * The page of inspections: the one asked for, else the latest. `against` names another one to
 * compare it with, `unit` the unit in which; without one the first focus unit that both covered,
 * else the first.
 */
export function inspectionsView(
  dataset: Dataset,
  scene: Scene,
  index: ShortcomingIndex,
  state: InspectionsParams,
): InspectionsView {
  const absent = absentOf(
    dataset,
    'inspections',
    'shortcomings',
    'directives',
    'models',
    'adoptions',
  )
  const found = groupBy(index.entries, ({ shortcoming }) => shortcoming.inspection_id)
  const asked = groupBy(
    directiveEntries(dataset, scene.asOf),
    ({ directive }) => directive.inspection_id,
  )
  const list = dataset.inspections.rows
    .map((inspection): InspectionSummary => {
      const { inspection_id: id } = inspection
      return {
        inspection,
        units: unitsOf(dataset, inspection),
        shortcomings: found.get(id)?.length ?? 0,
        directives: asked.get(id)?.length ?? 0,
      }
    })
    .sort((a, b) =>
      a.inspection.date > b.inspection.date ? -1 : Number(a.inspection.date < b.inspection.date),
    )
  const summary =
    list.find(({ inspection }) => inspection.inspection_id === state.inspection) ?? list[0]
  const others = summary
    ? list.flatMap(({ inspection }) =>
        sharesUnit(summary.inspection, inspection) ? [inspection] : [],
      )
    : []
  return {
    scene,
    list,
    chosen: summary
      ? pageOf(
          dataset,
          summary,
          inFileOrder(
            dataset.shortcomings,
            found.get(summary.inspection.inspection_id) ?? [],
            ({ shortcoming }) => shortcoming,
          ),
          inFileOrder(
            dataset.directives,
            asked.get(summary.inspection.inspection_id) ?? [],
            ({ directive }) => directive,
          ),
        )
      : null,
    others,
    comparison:
      summary && !absent.includes('shortcomings')
        ? comparisonOf(dataset, scene, index, summary.inspection, others, state)
        : null,
    absent,
  }
}

/** As the report says them, not by urgency. */
function inFileOrder<R, E>(rows: readonly R[], entries: readonly E[], rowOf: (entry: E) => R): E[] {
  const place = new Map(rows.map((row, index) => [row, index]))
  return [...entries].sort((a, b) => (place.get(rowOf(a)) ?? 0) - (place.get(rowOf(b)) ?? 0))
}

function pageOf(
  dataset: Dataset,
  summary: InspectionSummary,
  found: readonly ShortcomingEntry[],
  asked: readonly DirectiveEntry[],
): InspectionPage {
  const { inspection } = summary
  return {
    ...summary,
    models: modelsNamed(dataset, inspection),
    found,
    asked,
    linkers: linkersOf(
      dataset,
      found.map(({ shortcoming }) => shortcoming.indicator_source_id),
    ),
    sources: sourcesOf(dataset, [
      inspection.source_id,
      ...found.map(({ shortcoming }) => shortcoming.source_id),
      ...asked.map(({ directive }) => directive.source_id),
    ]),
  }
}

/**
 * The models that the inspection’s own source says are run in units it covered, in the order of
 * their table.
 */
function modelsNamed(dataset: Dataset, { source_id, unit_ids }: Inspection): InspectionModel[] {
  const named = dataset.adoptions.filter(
    (each) => each.source_id === source_id && unit_ids.includes(each.unit_id),
  )
  const byModel = groupBy(named, ({ model_id }) => model_id)
  return dataset.models.rows.flatMap((model) => {
    const [first, ...rest] = byModel.get(model.model_id) ?? []
    if (!first) return []
    const units = [first, ...rest].flatMap(({ unit_id }) => dataset.units.byId.get(unit_id) ?? [])
    return [{ model, units, attribution: first.attribution, stage: first.stage }]
  })
}

function comparisonOf(
  dataset: Dataset,
  scene: Scene,
  index: ShortcomingIndex,
  inspection: Inspection,
  others: readonly Inspection[],
  state: Pick<InspectionsParams, 'against' | 'unit'>,
): InspectionsView['comparison'] {
  const other = others.find(({ inspection_id }) => inspection_id === state.against)
  const compared = other ? compareInspections(index, dataset.units.byId, inspection, other) : null
  if (!compared) return null
  const { units } = compared
  const focus = scene.focus.flatMap((id) => units.find(({ unit }) => unit.unit_id === id) ?? [])
  const chosen = units.find(({ unit }) => unit.unit_id === state.unit) ?? focus[0] ?? units[0]
  return chosen ? { ...compared, chosen } : null
}

function sharesUnit(one: Inspection, other: Inspection): boolean {
  return one !== other && other.unit_ids.some((id) => one.unit_ids.includes(id))
}

function unitsOf(dataset: Dataset, { unit_ids }: Inspection): Unit[] {
  return [...new Set(unit_ids)].flatMap((id) => dataset.units.byId.get(id) ?? [])
}
