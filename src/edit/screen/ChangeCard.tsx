import { rowsToEdit } from '@/edit/apply'
import { rowsByDraftKey } from '@/edit/cells'
import { settle, type Choice } from '@/edit/settle'
import { isWaiting } from '@/edit/standing'
import { isFormTable, labelColumn } from '@/edit/tables'
import { columnLabel } from '@/edit/columnLabel'
import { formAddress, shownAt } from '@/edit/place'
import type { ShownChange } from '@/edit/shownChanges'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { FormLink } from './EditLink'
import { faultText } from './FaultText'
import { FieldTable } from './FieldTable'
import { useMoment } from './useMoment'
import type { OpenDraft } from './useOpenDraft'
import { cx } from '@/ui/cx'
import text from '@/ui/text.module.css'
import toolCss from '@/ui/tool.module.css'
import css from './hub.module.css'
import { Button } from '@/ui/Button'

type Props = { readonly shown: ShownChange; readonly open: OpenDraft }

/**
 * One row of the draft: what it changes from what to what, how it stands, and what can be done with
 * it.
 */
export function ChangeCard({ shown, open }: Props) {
  const t = useText()
  const words = useWords()
  const moment = useMoment()
  const { standing, title, fields, replaced } = shown
  const { change, state, clashes, faults } = standing
  const { table, key } = change
  const columns = clashes.map((column) => columnLabel(words, table, column)).join(', ')
  return (
    <li
      className={cx(css.draftChange, isWaiting(standing) ? css.isWaiting : '')}
      data-row={`${table};${key}`}
      data-state={state}
    >
      <div className={css.draftChangeHead}>
        <h3>
          {title.length === 2
            ? t('change.title', { model: title[0] ?? '', unit: title[1] ?? '' })
            : title.join(' · ')}
        </h3>
        <span className={css.draftState}>{t(`state.${state}`)}</span>
        <span className={cx(text.small, text.quiet)}>
          {t('change.savedAt', { time: moment(change.savedAt) })}
        </span>
      </div>
      {state === 'rebased' && <p className={text.small}>{t('why.rebased')}</p>}
      {state === 'gone' && <p>{t('why.gone')}</p>}
      {(state === 'conflict' || state === 'taken') && <p>{t(`why.${state}`, { columns })}</p>}
      {state === 'faulty' && (
        <p>
          {t('why.faulty', {
            faults: faults
              .map(
                (each) =>
                  `${columnLabel(words, table, each.column)}: ${faultText(words, table, each)}`,
              )
              .join(' '),
          })}
        </p>
      )}
      {fields.length > 0 && <FieldTable fields={fields} table={table} isNew={state === 'added'} />}
      {replaced.map((each) => (
        <details key={`${each.version.savedAt}${each.version.tab}`}>
          <summary>{t('change.replacedAt', { time: moment(each.version.savedAt) })}</summary>
          <FieldTable
            fields={each.fields}
            table={table}
            isNew={false}
            heads={['change.replacedFrom', 'change.to']}
          />
          <Button onClick={() => open.port.restore(change, each.version)}>
            {t('change.restore')}
          </Button>
        </details>
      ))}
      <Actions shown={shown} open={open} />
    </li>
  )
}

function Actions({ shown: { standing, usedBy }, open: { port, base, state: draft } }: Props) {
  const t = useText()
  const { href } = useScreen()
  const { change, state, cells } = standing
  const { table, key } = change
  const act = (choice: Choice): void => {
    const taken = new Set([
      ...rowsByDraftKey(table, rowsToEdit(base)).keys(),
      ...draft.changes.flatMap((each) => (each.table === table ? [each.key] : [])),
    ])
    const { save, remove } = settle(standing, choice, draft.changes, taken)
    if (remove.length > 0) port.remove(remove)
    if (save.length > 0) port.save(save, null)
  }
  const isTied = labelColumn(table) === null
  return (
    <div className={css.draftActions}>
      {(state === 'conflict' || (state === 'taken' && isTied)) && (
        <Act id="change.mine" onAct={() => act('mine')} />
      )}
      {state === 'gone' && <Act id="change.again" onAct={() => act('mine')} />}
      {state === 'taken' && !isTied && <Act id="change.newKey" onAct={() => act('newKey')} />}
      {isFormTable(table) && state !== 'taken' && state !== 'gone' && (
        <FormLink to={formAddress(table, key)}>{t('change.edit')}</FormLink>
      )}
      {!isWaiting(standing) && table !== 'sources' && (
        <a className={toolCss.tool} href={href(shownAt(table, cells))}>
          {t('change.show')}
        </a>
      )}
      {usedBy > 0 ? (
        <span className={cx(text.small, text.quiet)}>{t('change.used', { n: usedBy })}</span>
      ) : (
        <Act
          id={isWaiting(standing) && state !== 'faulty' ? 'change.package' : 'change.undo'}
          onAct={() => port.remove([change])}
        />
      )}
    </div>
  )
}

function Act({
  id,
  onAct,
}: {
  readonly id: 'change.mine' | 'change.again' | 'change.newKey' | 'change.package' | 'change.undo'
  readonly onAct: () => void
}) {
  const t = useText()
  return <Button onClick={onAct}>{t(id)}</Button>
}
