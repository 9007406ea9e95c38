import { vocabularyText } from '@/edit/columnLabel'
import { adoptersOf } from '@/edit/adopters'
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
