import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { figureIn } from '@/analysis/figureAddress'
import { useParams } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import { Changes } from './Changes'
import { dropped } from './dropped.browser'
import { DropZone } from './DropZone'
import { FigureForm } from './FigureForm'
import { FileReport } from './FileReport'
import { Names } from './Names'
import { Problems } from './Problems'
import { NewPackagePanel } from './NewPackagePanel'
import { ProgressList } from './ProgressList'
import { RecipePanel } from './RecipePanel'
import { IntakeContext, useIntakeState, useOpenedIntake } from './useIntake'
import { SourcePanel } from './SourcePanel'
import { UsePanel } from './UsePanel'
import type { IntakePort, IntakeState } from './useSession'
import text from '@/ui/text.module.css'
import css from './intake.module.css'
import { Button } from '@/ui/Button'

/** What stands before an import: files that are no tables of figures yet are taken out. */
type Before = {
  /** Takes what it knows out of files that were dropped; gives the others. */
  readonly takeFirst: (files: readonly File[]) => Promise<readonly File[]>
  /** What becomes of the files that it took. */
  readonly beside: ReactNode
}

/** The import: files in, a report, questions, what would change, and what to do with it. */
export function ImportPane(before: Before) {
  const t = useText()
  const port = useOpenedIntake()
  return (
    <div className={css.intake}>
      <h1>{t('import.title')}</h1>
      <p className={text.quiet}>{t('import.lead')}</p>
      {port === 'failed' && <p role="alert">{t('import.failed')}</p>}
      {port !== null && port !== 'failed' && (
        <IntakeContext value={port}>
          <Opened port={port} {...before} />
        </IntakeContext>
      )}
    </div>
  )
}

function Opened({ port, takeFirst, beside }: Before & { readonly port: IntakePort }) {
  const t = useText()
  const state = useIntakeState(port)
  const { phase, overview, fault } = state
  const { row } = useParams('data')
  const [figure, setFigure] = useState(() => figureIn(row))
  // Where the program that looks first does not come, every file is one for the import.
  const add = async (files: readonly File[]): Promise<void> =>
    port.add(await takeFirst(files).catch(() => files))
  const waiting = useSyncExternalStore(dropped.subscribe, dropped.get)
  useEffect(() => {
    if (waiting === null) return
    dropped.set(null)
    void add(waiting)
  })
  return (
    <>
      {figure === null ? (
        <NewPackagePanel
          starting={overview?.starting ?? null}
          onFigure={() => setFigure({ unit: '', indicator: '', period: '' })}
        />
      ) : (
        <FigureForm at={figure} onDone={() => setFigure(null)} />
      )}
      <DropZone
        isSmall={overview !== null && overview.tables.length > 0}
        onFiles={(files) => void add(files)}
      />
      {beside}
      <div role="status" className={css.intakeStatus}>
        {phase === 'cancelled' && <p>{t('import.cancelled')}</p>}
        {phase === 'working' && <ProgressList stages={state.stages} />}
        {phase === 'working' && state.isSilent && <p>{t('import.silent')}</p>}
      </div>
      {phase === 'failed' && (
        <div role="alert" className={css.intakeAlert}>
          <p>
            {t(fault === null || fault.end === 'fault' ? 'import.failed' : `import.${fault.end}`)}
          </p>
          {fault !== null && fault.detail !== '' && (
            <p className={text.small}>{t('import.failedDetail', { detail: fault.detail })}</p>
          )}
          <Button onClick={port.again}>{t('import.again')}</Button>
        </div>
      )}
      {overview && overview.tables.length > 0 && <Report state={state} />}
      {(!overview || overview.tables.length === 0) && phase !== 'working' && (
        <RecipePanel
          recipes={overview?.recipes ?? 0}
          issues={overview?.recipeIssues ?? []}
          isEmpty
        />
      )}
    </>
  )
}

function Report({ state }: { readonly state: IntakeState }) {
  const t = useText()
  const { overview, version } = state
  if (!overview) return null
  const { rows, figures, problems, needed } = overview
  const isBusy = state.phase === 'working'
  const isEmpty = overview.changes.isUsable === null
  const isRefused = isEmpty && needed === 0
  return (
    <div className="intake-report" aria-busy={isBusy}>
      <Names units={overview.units} indicators={overview.indicators} />
      <section className={css.intakeSummary} data-testid="intake-summary">
        <p>
          <strong>
            {figures.read > 0
              ? t('summary.figures', {
                  read: figures.read,
                  taken: figures.taken + figures.changed,
                })
              : t('summary.rows', rows)}
          </strong>
        </p>
        {figures.read > 0 && <p>{t('summary.rows', rows)}</p>}
        <p>
          {t('summary.problems', {
            errors: problems.error,
            warnings: problems.warning,
            infos: problems.info,
          })}
          {needed > 0 && (
            <span className={css.intakeNeeded}>{t('summary.needed', { n: needed })}</span>
          )}
        </p>
      </section>
      {/* Of files of which nothing can be used, why stands first, or what has to be said. */}
      {isRefused && <Problems overview={overview} version={version} />}
      {!isEmpty && <SourcePanel said={overview.source} files={overview.tables} />}
      {!isEmpty && <UsePanel overview={overview} refusal={state.refusal} />}
      <Changes changes={overview.changes} version={version} isNew={overview.starting !== null} />
      <section>
        <h2>{t('files.title')}</h2>
        {overview.tables.map((table) => (
          <FileReport key={table.file} table={table} overview={overview} />
        ))}
      </section>
      {!isRefused && <Problems overview={overview} version={version} />}
      <RecipePanel recipes={overview.recipes} issues={overview.recipeIssues} />
    </div>
  )
}
