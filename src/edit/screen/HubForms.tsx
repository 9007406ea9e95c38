import { labelColumn } from '@/edit/tables'
import { formAddress } from '@/edit/place'
import { useSay } from '@/ui/useWords'
import { FormLink } from './EditLink'
import { useMoment } from './useMoment'
import type { OpenDraft } from './useOpenDraft'

/** What was being typed and is not saved: of this window and of others. */
export function HubForms({ open: { port, state } }: { readonly open: OpenDraft }) {
  const say = useSay()
  const moment = useMoment()
  if (state.forms.length === 0) return null
  return (
    <section className="draft-group">
      <h2>{say('hub.forms')}</h2>
      <ul>
        {state.forms.map((form) => {
          const name = form.typed[labelColumn(form.table) ?? ''] ?? ''
          return (
            <li key={`${form.tab};${form.table};${form.key}`} className="draft-unfinished">
              <span>
                {name === '' ? say('hub.formNew', { table: say(`draft.table.${form.table}`) }) : name}
                {' · '}
                <span className="quiet">{say('hub.formAt', { time: moment(form.savedAt) })}</span>
              </span>
              <FormLink to={formAddress(form.table, form.key)}>{say('hub.formOpen')}</FormLink>
              <button type="button" className="tool" onClick={() => port.dropForm(form)}>
                {say('hub.formDrop')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
