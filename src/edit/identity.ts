import { fingerprintOf } from '@/dataset/fingerprint'
import type { Dataset } from '@/dataset/dataset'
import { tableCsv } from '@/import/packageFiles'
import { rowsToEdit } from './apply'
import { DRAFT_TABLES } from './tables'

/**
 * Which package a draft was made on. `fingerprint` tells two states of its editable tables apart; it is
 * no secret and no signature.
 */
export type PackageIdentity = {
  readonly name: string
  readonly version: string
  readonly fingerprint: string
}

/** The identity of a package as it is read, whatever the form of its files. */
export function identityOf(dataset: Dataset): PackageIdentity {
  const rows = rowsToEdit(dataset)
  const text = DRAFT_TABLES.filter(
    // Older programs knew no answers: a package without is the same one to both.
    (table) => table !== 'responses' || rows.responses.length > 0,
  )
    .map((table) => tableCsv(table, rows[table]))
    .join('\u0000')
  return {
    name: dataset.about.name ?? '',
    version: dataset.about.version ?? '',
    fingerprint: fingerprintOf(text),
  }
}
