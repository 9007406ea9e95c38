import { draftKey } from './tables'
import type { PackageRows } from '@/import/packageRows'

/** Who runs a model, in the order of the package. `key` is that of the row, as drafts know it. */
export function adoptersOf(
  { adoptions, units }: PackageRows,
  model: string,
): readonly { key: string; unit: string; stage: string }[] {
  return adoptions
    .filter(({ model_id: id }) => id === model)
    .map((row) => ({
      key: draftKey('adoptions', row),
      unit: units.find(({ unit_id: id }) => id === row.unit_id)?.name ?? row.unit_id,
      stage: row.stage,
    }))
}
