import { fingerprintOf } from '@/dataset/fingerprint'
import type { Dataset, Indexed } from '@/dataset/dataset'
import { mergeRows } from '@/import/merge'
import { packageRows, type PackageRows } from '@/import/packageRows'
import type { Change } from './change'
import { changeStates, type ChangeState } from './standing'

/**
 * The rows of a dataset that a draft can touch or name. Figures are not among them: no change is
 * about one.
 */
export function rowsToEdit(dataset: Dataset): PackageRows {
  return packageRows((name) => {
    if (name === 'observations') return []
    const table = dataset[name]
    return 'rows' in table ? table.rows : table
  })
}

/** The rows of a draft that count, by table. */
export function takenRows(standings: readonly ChangeState[]): PackageRows {
  return packageRows((name) =>
    standings.flatMap(({ change, row }) => (change.table === name && row ? [row] : [])),
  )
}

/**
 * A package with the changes that count put in: a changed row stays in its place, a new one comes
 * last.
 */
export function withDraft(base: PackageRows, changes: readonly Change[]): PackageRows {
  return mergeRows(base, takenRows(changeStates(base, changes)))
}

/**
 * What every screen shows while there is a draft: the dataset with the changes that count. Its
 * version and its fingerprint say so, and with them every source line, fingerprint and export. Figures, units
 * and the report of what was read stay those of the package. The very same dataset where nothing
 * counts.
 */
export function datasetWithDraft(dataset: Dataset, standings: readonly ChangeState[]): Dataset {
  const count = standings.filter(({ row }) => row !== null).length
  if (count === 0) return dataset
  const { about } = dataset
  const taken = takenRows(standings)
  const rows = mergeRows(rowsToEdit(dataset), taken)
  return {
    ...dataset,
    about: {
      ...about,
      version: draftVersion(about.version, count),
      fingerprint: fingerprintOf(`${about.fingerprint}${JSON.stringify(taken)}`),
    },
    models: indexed(rows.models, 'model_id'),
    sources: indexed(rows.sources, 'source_id'),
    adoptions: rows.adoptions,
    shortcomings: rows.shortcomings,
    directives: rows.directives,
    responses: rows.responses,
    inspections: indexed(rows.inspections, 'inspection_id'),
  }
}

/**
 * The version of a package with changes that nobody has published, as SemVer writes such:
 * `1.0.0+draft.3`.
 */
function draftVersion(version: string | null, count: number): string {
  return `${version === null ? '' : `${version}+`}draft.${count}`
}

function indexed<R, K extends keyof R>(rows: readonly R[], key: K): Indexed<R, R[K]> {
  return { rows, byId: new Map(rows.map((row) => [row[key], row])) }
}
