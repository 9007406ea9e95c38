import { addTo } from '@/dataset/group'
import type { Dataset } from '@/dataset/dataset'
import {
  compareCodes,
  type FieldId,
  type IndicatorId,
  type ModelId,
  type UnitId,
} from '@/dataset/ids'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { Model } from '@/dataset/tables/models'
import type { Scene } from '@/analysis/scene'
import { isRunning, shortcomingView, type ShortcomingView } from '@/analysis/statements'

/**
 * What is said of the units of a scene, looked up by unit, model, indicator and area: made in one
 * pass, so that no cell of a table searches the package. Every list is in the order of ids,
 * whatever the order of the files.
 */
export type LearningIndex = {
  /** Every adoption of a unit, stopped and planned ones too. */
  readonly adoptionsOf: ReadonlyMap<UnitId, readonly Adoption[]>
  /** Every adoption of a model by a unit of the scene. */
  readonly adoptersOf: ReadonlyMap<ModelId, readonly Adoption[]>
  readonly shortcomingsOf: ReadonlyMap<UnitId, readonly ShortcomingView[]>
  /**
   * The models that some unit of the scene runs: by the indicators they are meant to move, and by
   * the areas they serve.
   */
  readonly runningFor: ReadonlyMap<IndicatorId, readonly Model[]>
  readonly runningIn: ReadonlyMap<FieldId, readonly Model[]>
  /** The models that are a unit’s own: it runs, plans, tried or leads them. */
  readonly ownOf: ReadonlyMap<UnitId, ReadonlySet<ModelId>>
  readonly inspected: ReadonlySet<UnitId>
}

/**
 * Looks up what is said of the units of a scene. Rows about other units, or a model that is not
 * there, are left out.
 */
export function learningIndex(
  dataset: Dataset,
  scene: Pick<Scene, 'units' | 'asOf'>,
): LearningIndex {
  const units = new Set(scene.units.map(({ unit_id }) => unit_id))
  const adoptionsOf = new Map<UnitId, Adoption[]>()
  const adoptersOf = new Map<ModelId, Adoption[]>()
  const ownOf = new Map(scene.units.map(({ unit_id }) => [unit_id, new Set<ModelId>()]))
  for (const adoption of dataset.adoptions) {
    if (!units.has(adoption.unit_id) || !dataset.models.byId.has(adoption.model_id)) continue
    addTo(adoptersOf, adoption.model_id, adoption)
    ownOf.get(adoption.unit_id)?.add(adoption.model_id)
  }
  for (const list of adoptersOf.values()) list.sort((a, b) => compareCodes(a.unit_id, b.unit_id))
  const shortcomingsOf = new Map<UnitId, ShortcomingView[]>()
  for (const shortcoming of [...dataset.shortcomings].sort((a, b) =>
    compareCodes(a.shortcoming_id, b.shortcoming_id),
  )) {
    const view = shortcomingView(shortcoming, scene.asOf)
    for (const unit of new Set(shortcoming.unit_ids))
      if (units.has(unit)) addTo(shortcomingsOf, unit, view)
  }
  const runningFor = new Map<IndicatorId, Model[]>()
  const runningIn = new Map<FieldId, Model[]>()
  for (const model of [...dataset.models.rows].sort((a, b) =>
    compareCodes(a.model_id, b.model_id),
  )) {
    for (const adoption of adoptersOf.get(model.model_id) ?? [])
      addTo(adoptionsOf, adoption.unit_id, adoption)
    if (model.lead_unit_id !== null) ownOf.get(model.lead_unit_id)?.add(model.model_id)
    if (!adoptersOf.get(model.model_id)?.some(({ stage }) => isRunning(stage))) continue
    for (const indicator of new Set(model.indicator_ids)) addTo(runningFor, indicator, model)
    for (const field of new Set(model.field_ids)) addTo(runningIn, field, model)
  }
  const inspected = new Set(
    dataset.inspections.rows.flatMap(({ unit_ids }) => unit_ids.filter((unit) => units.has(unit))),
  )
  return { adoptionsOf, adoptersOf, shortcomingsOf, runningFor, runningIn, ownOf, inspected }
}
