import { labelColumn } from '@/edit/tables'
import { formAddress } from '@/edit/place'
import { FormLink } from './EditLink'
import { useDraftText, useMoment } from './useDraftText'
import type { OpenDraft } from './useOpenDraft'

/** What was being typed and is not saved: of this window and of others. */
export function HubForms({ open: { port, state } }: { readonly open: OpenDraft }) {
  const tell = useDraftText()
  const moment = useMoment()
  if (state.forms.length === 0) return null
  return (
    <section className="draft-group">
      <h2>{tell('hub.forms')}</h2>
      <ul>
        {state.forms.map((form) => {
          const name = form.typed[labelColumn(form.table) ?? ''] ?? ''
          return (
            <li key={`${form.tab};${form.table};${form.key}`} className="draft-unfinished">
              <span>
                {name === '' ? tell('hub.formNew', { table: tell(`table.${form.table}`) }) : name}
                {' · '}
                <span className="quiet">{tell('hub.formAt', { time: moment(form.savedAt) })}</span>
              </span>
              <FormLink to={formAddress(form.table, form.key)}>{tell('hub.formOpen')}</FormLink>
              <button type="button" className="tool" onClick={() => port.dropForm(form)}>
                {tell('hub.formDrop')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
