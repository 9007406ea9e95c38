import { useMemo } from 'react'
import { rowsToEdit } from '@/edit/apply'
import { changeStates } from '@/edit/standing'
import { FORM_TABLES } from '@/edit/tables'
import { draftView } from '@/edit/shownChanges'
import { useDataset } from '@/ui/useDataset'
import { useText } from '@/ui/useWords'
import { ChangeCard } from './ChangeCard'
import { Discard } from './Discard'
import { AddLink } from './EditLink'
import { HubForms } from './HubForms'
import { HubNews } from './HubNews'
import { HubTools } from './HubTools'
import { Sheets } from '@/edit/answers/Sheets'
import type { OpenDraft } from './useOpenDraft'
import { cx } from '@/ui/cx'
import text from '@/ui/text.module.css'
import css from './hub.module.css'
import draftCss from './draft.module.css'
import { Button } from '@/ui/Button'

/** Everything that the draft changes, row by row, and what can be done with it. */
export function Hub({ open }: { readonly open: OpenDraft }) {
  const t = useText()
  const dataset = useDataset()
  const { port, base, state } = open
  const standings = useMemo(
    () => changeStates(rowsToEdit(base), state.changes),
    [base, state.changes],
  )
  const view = useMemo(() => draftView(standings, rowsToEdit(dataset)), [standings, dataset])
  const { applied, waiting } = view.counts
  return (
    <>
      <h1>{t('hub.title')}</h1>
      {state.changes.length === 0 && <p className={text.quiet}>{t('hub.none')}</p>}
      {applied > 0 && <p className={text.quiet}>{t('hub.lead', { n: applied })}</p>}
      <HubNews open={open} />
      {waiting > 0 && (
        <p className={cx(draftCss.draftWaiting, css.draftWaiting)}>
          {t('hub.waiting', { n: waiting })}
        </p>
      )}
      <nav className={css.draftAdds} aria-label={t('hub.add')}>
        {FORM_TABLES.map((table) => (
          <AddLink key={table} table={table} />
        ))}
      </nav>
      <HubForms open={open} />
      {view.groups.map(({ table, changes }) => (
        <section key={table}>
          <h2>{t(`draft.table.${table}`)}</h2>
          <ul>
            {changes.map((change) => (
              <ChangeCard key={change.standing.change.key} shown={change} open={open} />
            ))}
          </ul>
        </section>
      ))}
      <HubTools open={open} />
      <Sheets open={open} />
      {view.same.length > 0 && (
        <Button onClick={() => port.remove(view.same)}>
          {t('hub.sameDrop', { n: view.same.length })}
        </Button>
      )}
      {state.changes.length > 0 && <Discard open={open} />}
    </>
  )
}
