import { useSyncExternalStore } from 'react'
import { encodingTitle } from '@/import/issueNames'
import { useIntake, useIntakeState } from '@/import/screen/useIntake'
import { Button } from '@/ui/Button'
import { useText, useWords } from '@/ui/useWords'
import { dossierColumns } from '@/dossiers/columns'
import { dossierClient } from '@/dossiers/dossierClient.browser'
import { CountForm } from './CountForm'
import { CountProgress, PartialCounts } from './CountProgress'
import { CountReport } from './CountReport'
import css from './dossiers.module.css'
import '@/dossiers/words'

/** Lists of dossiers: how they are to be counted, how far it has come, what came of it. */
export function DossierPane() {
  const t = useText()
  const words = useWords()
  const state = useSyncExternalStore(dossierClient.subscribe, dossierClient.state)
  const { files, phase, progress, answer } = state
  if (files.length === 0) return <Offer />
  return (
    <section className={css.dossiers} aria-label={t('dossiers.title')}>
      <h2>{t('dossiers.title')}</h2>
      <p>
        {t('dossiers.lead', { n: files.length, files: files.map(({ name }) => name).join(', ') })}
      </p>
      <CountForm isBusy={phase === 'working'} />
      <div role="status">{phase === 'working' && <CountProgress progress={progress} />}</div>
      {phase === 'working' && <PartialCounts progress={progress} />}
      {phase === 'lost' && <p role="alert">{t('dossiers.lost')}</p>}
      {answer?.fault && (
        <p role="alert">
          {t(`dossiers.fault.${answer.fault.why}`, {
            file: answer.fault.file,
            found:
              answer.fault.why === 'encoding'
                ? encodingTitle(answer.fault.found, words)
                : answer.fault.found,
          })}
        </p>
      )}
      {answer?.summary && <CountReport summary={answer.summary} />}
    </section>
  )
}

/** A table of a file that the import took, and that is a list of dossiers, may be counted instead. */
function Offer() {
  const t = useText()
  const port = useIntake()
  const { overview } = useIntakeState(port)
  const list = overview?.tables.find(
    ({ columns }) => dossierColumns(columns.map(({ heading }) => heading)) !== null,
  )
  if (!list) return null
  const count = (): void => {
    const file = port.fileNamed(list.origin)
    if (!file) return
    port.act({ kind: 'remove', file: list.origin })
    dossierClient.add([file])
  }
  return (
    <p className={css.dossiers}>
      {t('dossiers.offer', { file: list.file })}{' '}
      <Button onClick={count}>{t('dossiers.count')}</Button>
    </p>
  )
}
