import { useCallback, useState } from 'react'
import { periodText } from './periodText'
import {
  CHANGE_KINDS,
  type ChangeKind,
  type ChangeRow,
  type PackageChanges,
} from '@/import/overview'
import { useText, useWords } from '@/ui/useWords'
import { ListPager } from '@/ui/pager/Pager'
import { useRequested, useIntake } from './useIntake'
import '@/import/words/screen'
import { Button } from '@/ui/Button'
import { cx } from '@/ui/cx'
import { Select } from '@/ui/Select'
import css from './intakeTable.module.css'
import intakeCss from './intake.module.css'

/**
 * What would be different from the package in use: tables by counts, and the figures of the screens
 * one by one.
 */
export function Changes({
  changes,
  version,
  isNew,
}: {
  readonly changes: PackageChanges
  readonly version: number
  /** Whether it is a new package that they make. */
  readonly isNew: boolean
}) {
  const t = useText()
  const words = useWords()
  const { shown, unseen } = changes
  const title = t(isNew ? 'changes.titleNew' : 'changes.title')
  if (changes.isUsable === null) return null
  return (
    <section className="intake-changes">
      <h2>{title}</h2>
      <p data-testid="intake-changes">
        {changes.tables.length === 0 ? t('changes.none') : t('changes.lead', shown)}
      </p>
      {unseen > 0 && (
        <p className={intakeCss.intakeNeeded} data-testid="intake-unseen">
          {t('changes.unseen', { n: unseen })}
        </p>
      )}
      {changes.tables.length > 0 && (
        <div className={css.intakeTable} role="region" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('changes.table')}</th>
                {CHANGE_KINDS.map((kind) => (
                  <th key={kind} scope="col" className={css.isNumber}>
                    {t(`changes.${kind}`)}
                  </th>
                ))}
                <th scope="col">{t('changes.replace')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.tables.map((each) => (
                <tr key={each.table}>
                  <th scope="row">{t(`table.${each.table}`)}</th>
                  {CHANGE_KINDS.map((kind) => (
                    <td key={kind} className={cx(css.isNumber, isGone(kind, each[kind]))}>
                      {words.number(each[kind], 0)}
                    </td>
                  ))}
                  <td>{each.isReplaceable && <Replacing of={each} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.added + shown.changed + shown.removed > 0 && <ChangeList version={version} />}
    </section>
  )
}

/** What is taken away stands out. */
const isGone = (kind: ChangeKind, n = 1): string | false =>
  kind === 'removed' && n > 0 && (css.isGone ?? '')

/** A table is replaced once it was said how many of its rows go, and that was confirmed. */
function Replacing({
  of: { table, going, isReplaced },
}: {
  readonly of: PackageChanges['tables'][number]
}) {
  const t = useText()
  const port = useIntake()
  const [isAsked, setAsked] = useState(false)
  const name = t(`table.${table}`)
  const replace = (isNow: boolean): void => {
    setAsked(false)
    port.act({ kind: 'replace', table, isReplaced: isNow })
  }
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isReplaced || isAsked}
          onChange={({ target }) => {
            if (target.checked && going > 0) setAsked(true)
            else replace(target.checked)
          }}
        />
        {t('changes.replaceLabel', { table: name })}
      </label>
      {isAsked && !isReplaced && (
        <div role="alert" className={css.isGone}>
          <p>{t('changes.replaceAsk', { n: going, table: name })}</p>
          <Button onClick={() => replace(true)}>
            {t('changes.replaceYes', { n: going })}
          </Button>{' '}
          <Button onClick={() => setAsked(false)}>{t('changes.replaceNo')}</Button>
        </div>
      )}
    </>
  )
}

function ChangeList({ version }: { readonly version: number }) {
  const t = useText()
  const port = useIntake()
  const [kind, setKind] = useState<ChangeKind | null>(null)
  const [page, setPage] = useState(1)
  const ask = useCallback(() => port.changes(kind, page), [port, kind, page])
  const found = useRequested(ask, version)
  return (
    <details>
      <summary>{t('changes.list')}</summary>
      <div className={intakeCss.intakeTools}>
        <Select
          label={t('changes.kind')}
          value={kind}
          options={CHANGE_KINDS.map((each) => [each, t(`changes.${each}`)])}
          none={t('changes.allKinds')}
          onChoose={(chosen) => {
            setKind(chosen)
            setPage(1)
          }}
        />
      </div>
      {found && <ChangeTable rows={found.items} />}
      {found && (
        <ListPager
          className={css.pageTurner}
          list={t('changes.list')}
          of={found}
          wayTo={(to) => () => setPage(to)}
        />
      )}
    </details>
  )
}

function ChangeTable({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const t = useText()
  const words = useWords()
  const figure = (value: number | null, { decimals }: ChangeRow): string =>
    value === null ? t('changes.noFigure') : words.number(value, decimals)
  return (
    <div className={css.intakeTable} role="region" aria-label={t('changes.list')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(['kind', 'unit', 'indicator', 'period'] as const).map((each) => (
              <th key={each} scope="col">
                {t(`changes.${each}`)}
              </th>
            ))}
            <th scope="col" className={css.isNumber}>
              {t('changes.from')}
            </th>
            <th scope="col" className={css.isNumber}>
              {t('changes.to')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.unit}-${row.indicator}-${row.period}`}>
              <td className={cx(isGone(row.kind))}>{t(`changes.${row.kind}`)}</td>
              <td>{row.unit}</td>
              <td>{row.indicator}</td>
              <td>{periodText(row.period, words)}</td>
              <td className={css.isNumber}>{row.kind === 'added' ? '' : figure(row.from, row)}</td>
              <td className={css.isNumber}>{row.kind === 'removed' ? '' : figure(row.to, row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
