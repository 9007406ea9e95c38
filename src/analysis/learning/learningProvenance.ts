import type { Dataset } from '@/dataset/dataset'
import type { SourceId } from '@/dataset/ids'
import type { Observation } from '@/dataset/observations'
import { STATUSES } from '@/dataset/tables/observations'
import type { LearningView } from './learning'
import { inTime, laterPeriod, packageShown, type Provenance } from '@/analysis/provenance'
import { toldOf } from '@/analysis/told'

/**
 * What the map rests on: the sources of its models and shortcomings, and of the figures among the
 * reasons.
 */
export function learningProvenance(dataset: Dataset, view: LearningView): Provenance {
  const cells = view.rows.flatMap((row) => [...row.cells.values()])
  const said = cells.flatMap((cell) => [
    ...cell.models.map(({ adoption }) => adoption.source_id),
    ...cell.shortcomings.map(({ shortcoming }) => shortcoming.source_id),
  ])
  const figures = [
    ...view.answers.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.reason === 'level' && part.observation?.value != null ? [part.observation] : [],
      ),
    ),
    ...view.lines.flatMap(({ units }) =>
      units.flatMap(({ reading: { observation } }) => observation ?? []),
    ),
  ]
  return provenanceOfSaid(dataset, view.scene.asOf, said, figures)
}

/** What statements and figures rest on; sources that the package does not describe are left out. */
export function provenanceOfSaid(
  dataset: Dataset,
  asOf: string | null,
  said: readonly SourceId[],
  figures: readonly (Pick<Observation, 'status' | 'source_id'> & {
    readonly period?: Observation['period']
  })[],
): Provenance {
  const statuses = new Set(figures.map(({ status }) => status))
  const ids = new Set([...said, ...figures.map(({ source_id }) => source_id)])
  return {
    statuses: STATUSES.filter((status) => statuses.has(status)),
    told: toldOf(figures, said.length),
    periods: inTime(figures.flatMap(({ period }) => period ?? [])),
    sources: [...ids].flatMap((id) => dataset.sources.byId.get(id) ?? []),
    ...packageShown(dataset),
    asOf,
    later: laterPeriod(
      dataset,
      asOf,
      figures.flatMap(({ period }) => period ?? []),
    ),
  }
}
