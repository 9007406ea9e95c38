import { useCallback, useEffect, useState } from 'react'
import type { Severity } from '@/dataset/issue'
import type { IntakeOverview, ProblemFilter } from '@/import/overview'
import { useSay, useWords } from '@/ui/useWords'
import { download } from '@/ui/download.browser'
import { ListPager } from '@/ui/pager/Pager'
import { ProblemTable } from './ProblemTable'
import { useAsked, useIntake } from './useIntake'
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
  const say = useSay()
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
  const found = useAsked(ask, version)
  const files = overview.tables.map(({ file }) => file)
  return (
    <section className={intakeTable.intakeProblems}>
      <h2>{say('problems.title')}</h2>
      <div className={css.intakeTools} role="group" aria-label={say('problems.title')}>
        <Select
          label={say('problems.severity')}
          value={filter.severity}
          options={SEVERITIES.map((severity) => [
            severity,
            say('problems.severityCount', {
              severity: say(`severity.${severity}`),
              n: overview.problems[severity],
            }),
          ])}
          none={say('problems.all')}
          onChoose={(severity) => narrow({ severity })}
        />
        {files.length > 1 && (
          <Select
            label={say('problems.file')}
            value={filter.file}
            options={files.map((file) => [file, file])}
            none={say('problems.allFiles')}
            onChoose={(file) => narrow({ file })}
          />
        )}
        <SearchField label={say('problems.search')} held={typed} onType={setTyped} />
        <Button
          onClick={() =>
            void port
              .problemsCsv(filter, words)
              .then((blob) => download(blob, say('problems.fileName')))
          }
        >
          {say('problems.download')}
        </Button>
      </div>
      {found && found.of === 0 && <p>{say('problems.none')}</p>}
      {found && found.of > 0 && <ProblemTable problems={found.items} tables={overview.tables} />}
      {found && (
        <ListPager
          className={intakeTable.pageTurner}
          list={say('problems.title')}
          of={found}
          wayTo={(to) => () => setPage(to)}
        />
      )}
    </section>
  )
}
