import { vocabularyText } from '@/i18n/draftWords'
import { adoptersOf } from '@/edit/adopters'
import type { PackageRows } from '@/import/packageRows'
import { useWords } from '@/ui/useWords'
import { AddLink, EditLink } from './EditLink'
import { useDraftText } from './useDraftText'

/** Who runs a model, each with the way to its form. */
export function Adopters({ model, rows }: { readonly model: string; readonly rows: PackageRows }) {
  const tell = useDraftText()
  const words = useWords()
  return (
    <section className="draft-adopters">
      <h2>{tell('form.adoptions')}</h2>
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
