import { useCallback, useMemo } from 'react'
import type { Issue } from '@/dataset/issue'
import { namedIssue, issueSentence } from '@/import/issueNames'
import { withFigureNames } from '@/import/packageProblems'
import { count } from '@/i18n/message'
import type { Dataset } from '@/dataset/dataset'
import type { StatusView } from './model'
import { SavePackage, SavePortable } from '@/edit/portable/SavePortable'
import { fileName } from '@/ui/fileName'
import { useText, useWords } from '@/ui/useWords'
import { FileName } from '@/ui/issues/FileName'
import { IssueList } from '@/ui/issues/IssueList'
import './words'
import statusCss from '@/ui/issues/status.module.css'
import textCss from '@/ui/text.module.css'
import { cx } from '@/ui/cx'
import css from './data.module.css'

/** What was loaded, what is wrong with it, and where it comes from. */
export function DataStatus({ dataset, view }: { readonly dataset: Dataset; readonly view: StatusView }) {
  const words = useWords()
  const t = useText()
  const { about } = dataset
  const issues = useMemo(() => withFigureNames(dataset, view.issues), [dataset, view])
  const tell = useCallback((issue: Issue) => ({ column: namedIssue(issue, words).column ?? '', text: issueSentence(issue, words) }), [words])
  return (
    <div className={cx(statusCss.status, css.dataStatus)}>
      <section>
        <h1>
          {view.counts.error === 0
            ? words.text('package.clean', { tables: count(view.tables.filter(({ state }) => state !== 'absent' && state !== 'optional').length) })
            : words.text('package.troubled', { n: count(view.counts.error) })}
        </h1>
        <p className={textCss.quiet}>
          {[about.title, about.version === null ? null : words.text('package.version', { version: about.version })]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <p>
          {view.figures
            .map(({ status, n }) =>
              words.text('package.figures', { n: count(n), status: { kind: 'message', message: { id: `status.${status}` } } }),
            )
            .join(' · ')}
        </p>
        <p>
          <SavePortable name={fileName(about.title)} start="" />{' '}
          <SavePackage name={fileName(about.name)} />
        </p>
      </section>
      <section>
        <h2>{words.text('issues.heading', { errors: count(view.counts.error), warnings: count(view.counts.warning) })}</h2>
        {view.issues.length === 0 ? <p>{t('issues.none')}</p> : <IssueList issues={issues} tell={tell} />}
      </section>
      <section>
        <h2>{t('package.tables')}</h2>
        <div className={statusCss.issues} role="region" aria-label={t('package.tables')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('package.table')}</th>
                <th scope="col">{t('issues.file')}</th>
                <th scope="col">{t('package.read')}</th>
                <th scope="col">{t('package.taken')}</th>
                <th scope="col">{t('package.state')}</th>
              </tr>
            </thead>
            <tbody>
              {view.tables.map((report) => (
                <tr key={report.table}>
                  <th scope="row">{t(`table.${report.table}`)}</th>
                  <td>
                    {report.files.map((file) => (
                      <div key={file}>
                        <FileName path={file} />
                      </div>
                    ))}
                  </td>
                  <td className={statusCss.issueShort}>{words.number(report.read, 0)}</td>
                  <td className={statusCss.issueShort}>{words.number(report.taken, 0)}</td>
                  <td className={statusCss.issueShort}>{t(`state.${report.state}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section>
        <h2>{t('package.sources')}</h2>
        <ul className={css.sourceList}>
          {view.sources.map((source) => (
            <li key={source.source_id}>
              <strong>{source.title}</strong>
              <span className={textCss.quiet}>
                {[source.publisher, source.date === null ? null : words.date(source.date)].filter((part) => part !== null).join(' · ')}
              </span>
              {source.url !== null && <span className={css.sourceUrl}>{source.url}</span>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
