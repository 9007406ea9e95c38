import { labelColumn } from '@/edit/tables'
import { formAddress } from '@/edit/place'
import { useText } from '@/ui/useWords'
import { FormLink } from './EditLink'
import { useMoment } from './useMoment'
import type { OpenDraft } from './useOpenDraft'
import text from '@/ui/text.module.css'
import css from './hub.module.css'
import { Button } from '@/ui/Button'

/** What was being typed and is not saved: of this window and of others. */
export function HubForms({ open: { port, state } }: { readonly open: OpenDraft }) {
  const t = useText()
  const moment = useMoment()
  if (state.forms.length === 0) return null
  return (
    <section>
      <h2>{t('hub.forms')}</h2>
      <ul>
        {state.forms.map((form) => {
          const name = form.typed[labelColumn(form.table) ?? ''] ?? ''
          return (
            <li key={`${form.tab};${form.table};${form.key}`} className={css.draftUnfinished}>
              <span>
                {name === '' ? t('hub.formNew', { table: t(`draft.table.${form.table}`) }) : name}
                {' · '}
                <span className={text.quiet}>
                  {t('hub.formAt', { time: moment(form.savedAt) })}
                </span>
              </span>
              <FormLink to={formAddress(form.table, form.key)}>{t('hub.formOpen')}</FormLink>
              <Button onClick={() => port.dropForm(form)}>{t('hub.formDrop')}</Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
