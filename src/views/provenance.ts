import type { Dataset } from '@/dataset/dataset'
import type { SourceId } from '@/dataset/ids'
import { STATUSES, type Status } from '@/dataset/tables/observations'
import type { Source } from '@/dataset/tables/sources'
import type { CellView } from './cell'

/** What the figures on a screen rest on: said on every screen and every export they reach. */
export type Provenance = {
  /** The statuses that occur among the figures shown, least trustworthy first. */
  readonly statuses: readonly Status[]
  readonly sources: readonly Source[]
  readonly packageName: string
  readonly version: string | null
  readonly asOf: string | null
}

/** What the given figures rest on; figures without a value rest on nothing. */
export function provenanceOf(dataset: Dataset, asOf: string | null, cells: readonly Pick<CellView, 'observation'>[]): Provenance {
  const found = new Set<Status>()
  const ids = new Set<SourceId>()
  for (const { observation } of cells) {
    if (!observation || observation.value === null) continue
    found.add(observation.status)
    ids.add(observation.source_id)
  }
  return {
    statuses: STATUSES.filter((status) => found.has(status)),
    sources: [...ids].flatMap((id) => dataset.sources.byId.get(id) ?? []),
    packageName: dataset.about.name,
    version: dataset.about.version,
    asOf,
  }
}
