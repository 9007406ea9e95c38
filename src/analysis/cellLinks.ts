import type { Dataset } from '@/dataset/dataset'
import type { Attribution } from '@/dataset/tables/attributions'
import type { Model } from '@/dataset/tables/models'
import type { Shortcoming } from '@/dataset/tables/shortcomings'
import type { CellView } from './cell'
import { isRunning } from './statements'

/** What the marks at the corners of a cell stand for. */
export type CellLinks = {
  /** Shortcomings of the unit that this indicator shows, in the order of the package. */
  readonly shortcomings: readonly Shortcoming[]
  /**
   * Models meant for this indicator that the unit runs or tries, and how that was said, in the
   * order of the package.
   */
  readonly models: readonly { readonly model: Model; readonly attribution: Attribution }[]
}

/**
 * The shortcomings and models that the corners of a cell announce; empty where it has none. Errors:
 * none.
 */
export function cellLinks(
  dataset: Dataset,
  { unit, indicator }: Pick<CellView, 'unit' | 'indicator'>,
): CellLinks {
  const { unit_id } = unit
  const { indicator_id } = indicator
  return {
    shortcomings: dataset.shortcomings.filter(
      (each) => each.indicator_id === indicator_id && each.unit_ids.includes(unit_id),
    ),
    models: dataset.adoptions.flatMap(({ unit_id: adopter, model_id, stage, attribution }) => {
      const model = dataset.models.byId.get(model_id)
      return adopter === unit_id && isRunning(stage) && model?.indicator_ids.includes(indicator_id)
        ? [{ model, attribution }]
        : []
    }),
  }
}
