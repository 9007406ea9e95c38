import { labelColumn } from '@/edit/tables'
import { formAddress } from '@/edit/place'
import { useSay } from '@/ui/useWords'
import { FormLink } from './EditLink'
import { useMoment } from './useMoment'
import type { OpenDraft } from './useOpenDraft'
import text from '@/ui/text.module.css'
import css from './hub.module.css'
import { Button } from '@/ui/Button'

/** What was being typed and is not saved: of this window and of others. */
export function HubForms({ open: { port, state } }: { readonly open: OpenDraft }) {
  const say = useSay()
  const moment = useMoment()
  if (state.forms.length === 0) return null
  return (
    <section>
      <h2>{say('hub.forms')}</h2>
      <ul>
        {state.forms.map((form) => {
          const name = form.typed[labelColumn(form.table) ?? ''] ?? ''
          return (
            <li key={`${form.tab};${form.table};${form.key}`} className={css.draftUnfinished}>
              <span>
                {name === ''
                  ? say('hub.formNew', { table: say(`draft.table.${form.table}`) })
                  : name}
                {' · '}
                <span className={text.quiet}>
                  {say('hub.formAt', { time: moment(form.savedAt) })}
                </span>
              </span>
              <FormLink to={formAddress(form.table, form.key)}>{say('hub.formOpen')}</FormLink>
              <Button onClick={() => port.dropForm(form)}>{say('hub.formDrop')}</Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
