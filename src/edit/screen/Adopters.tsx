import { vocabularyText } from '@/edit/columnLabel'
import { draftKey } from '@/edit/tables'
import type { PackageRows } from '@/import/packageRows'
import { useText, useWords } from '@/ui/useWords'
import { AddLink, EditLink } from './EditLink'
import css from './form.module.css'

/** Who runs a model, each with the way to its form. */
export function Adopters({ model, rows }: { readonly model: string; readonly rows: PackageRows }) {
  const t = useText()
  const words = useWords()
  return (
    <section className={css.draftAdopters}>
      <h2>{t('form.adoptions')}</h2>
      <ul>
        {adoptersOf(rows, model).map(({ key, unit, stage }) => (
          <li key={key}>
            <span>
              {unit} · {vocabularyText(words, 'adoptions', 'stage', stage)}
            </span>
            <EditLink table="adoptions" row={key} what={unit} />
          </li>
        ))}
      </ul>
      <AddLink table="adoptions" model={model} />
    </section>
  )
}

/** Who runs a model, in the order of the package. `key` is that of the row, as drafts know it. */
function adoptersOf(
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
