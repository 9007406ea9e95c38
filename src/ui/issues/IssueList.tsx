import { issueText } from '@/i18n/issueText'
import type { Issue } from '@/dataset/issue'
import { useText, useWords } from '@/ui/useWords'
import { FileName } from './FileName'
import { cx } from '@/ui/cx'
import './words'
import css from './status.module.css'
import textCss from '@/ui/text.module.css'

const SHOWN = 200

/** An issue in words; its column too, where it has a title. */
export type IssueWords = { readonly column: string; readonly text: string }

/**
 * Issues as a table: where, what, what was found, what was expected. `tell`: better words than
 * those that every screen has.
 */
export function IssueList({
  issues,
  tell,
}: {
  readonly issues: readonly Issue[]
  readonly tell?: (issue: Issue) => IssueWords
}) {
  const words = useWords()
  const t = useText()
  return (
    <div className={css.issues} role="region" aria-label={t('issues.title')} tabIndex={0}>
      <table className={css.issueTable}>
        <thead>
          <tr>
            <th scope="col">{t('issues.severity')}</th>
            <th scope="col">{t('issues.file')}</th>
            <th scope="col">{t('issues.row')}</th>
            <th scope="col">{t('issues.column')}</th>
            <th scope="col">{t('issues.what')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, SHOWN).map((issue, index) => {
            const { column, text } = tell?.(issue) ?? {
              column: issue.column ?? '',
              text: issueText(words, issue),
            }
            return (
              <tr
                key={`${issue.file}-${issue.row}-${issue.column}-${issue.code}-${index}`}
                data-code={issue.code}
                className={cx(css.issue, css[`is-${issue.severity}`])}
              >
                <td className={css.issueShort}>{t(`severity.${issue.severity}`)}</td>
                <td>
                  <FileName path={issue.file} />
                </td>
                <td className={css.issueShort} data-label={t('issues.row')}>
                  {issue.row}
                </td>
                <td className={css.issueColumn} data-label={t('issues.column')}>
                  {column}
                </td>
                <td className={css.issueWhat}>{text}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {issues.length > SHOWN && (
        <p className={cx(textCss.small, textCss.quiet)}>
          {words.text('issues.more', { n: { kind: 'count', value: issues.length - SHOWN } })}
        </p>
      )}
    </div>
  )
}
