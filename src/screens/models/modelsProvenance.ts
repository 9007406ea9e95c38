import type { Dataset } from '@/dataset/dataset'
import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import type { ModelsView } from './model'
import type { Provenance } from '@/analysis/provenance'

/**
 * What the page rests on: the sources of the models and of who runs them, and the figures of the
 * chosen model’s indicators in the period.
 */
export function modelsProvenance(dataset: Dataset, { catalogue, chosen }: ModelsView): Provenance {
  const { scene, rows } = catalogue
  const said = rows.flatMap(({ model, adoptions }) => [
    model.source_id,
    ...[...adoptions.values()].map(({ source_id }) => source_id),
  ])
  const { period } = scene
  const figures =
    period === null || !chosen
      ? []
      : chosen.indicators.flatMap(({ indicator_id }) =>
          scene.units.flatMap(({ unit_id }) => {
            const figure = dataset.observations.find(unit_id, indicator_id, period, scene.scope)
            return figure === null || figure.value === null ? [] : [figure]
          }),
        )
  return provenanceOfSaid(dataset, scene.asOf, said, figures)
}
