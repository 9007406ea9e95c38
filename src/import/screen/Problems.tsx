import { useCallback, useEffect, useState } from 'react'
import type { Severity } from '@/dataset/issue'
import type { IntakeOverview, ProblemFilter } from '@/import/overview'
import { useText, useWords } from '@/ui/useWords'
import { download } from '@/ui/download.browser'
import { ListPager } from '@/ui/pager/Pager'
import { ProblemTable } from './ProblemTable'
import { useRequested, useIntake } from './useIntake'
import { SearchField } from '@/ui/SearchField'
import { Select } from '@/ui/Select'
import css from './intake.module.css'
import intakeTable from './intakeTable.module.css'
import { Button } from '@/ui/Button'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
/** So long after the last key the list follows what is typed. */
const TYPING_MS = 200

/**
 * What is wrong with the files, narrowed by how grave it is, by file and by text; a page at a time,
 * for there may be very many.
 */
export function Problems({
  overview,
  version,
}: {
  readonly overview: IntakeOverview
  readonly version: number
}) {
  const t = useText()
  const words = useWords()
  const port = useIntake()
  const [filter, setFilter] = useState<ProblemFilter>({ severity: null, text: '', file: null })
  const [typed, setTyped] = useState('')
  const [page, setPage] = useState(1)
  const narrow = useCallback((change: Partial<ProblemFilter>): void => {
    setFilter((held) => ({ ...held, ...change }))
    setPage(1)
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => narrow({ text: typed }), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed, narrow])
  const ask = useCallback(() => port.problems(filter, page, words), [port, filter, page, words])
  const found = useRequested(ask, version)
  const files = overview.tables.map(({ file }) => file)
  return (
    <section className={intakeTable.intakeProblems}>
      <h2>{t('problems.title')}</h2>
      <div className={css.intakeTools} role="group" aria-label={t('problems.title')}>
        <Select
          label={t('problems.severity')}
          value={filter.severity}
          options={SEVERITIES.map((severity) => [
            severity,
            t('problems.severityCount', {
              severity: t(`severity.${severity}`),
              n: overview.problems[severity],
            }),
          ])}
          none={t('problems.all')}
          onChoose={(severity) => narrow({ severity })}
        />
        {files.length > 1 && (
          <Select
            label={t('problems.file')}
            value={filter.file}
            options={files.map((file) => [file, file])}
            none={t('problems.allFiles')}
            onChoose={(file) => narrow({ file })}
          />
        )}
        <SearchField label={t('problems.search')} held={typed} onType={setTyped} />
        <Button
          onClick={() =>
            void port
              .problemsCsv(filter, words)
              .then((blob) => download(blob, t('problems.fileName')))
          }
        >
          {t('problems.download')}
        </Button>
      </div>
      {found && found.of === 0 && <p>{t('problems.none')}</p>}
      {found && found.of > 0 && <ProblemTable problems={found.items} tables={overview.tables} />}
      {found && (
        <ListPager
          className={intakeTable.pageTurner}
          list={t('problems.title')}
          of={found}
          wayTo={(to) => () => setPage(to)}
        />
      )}
    </section>
  )
}
