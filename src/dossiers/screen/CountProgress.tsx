import type { DossierCount } from '@/dossiers/dossierClient.browser'
import { dossierClient } from '@/dossiers/dossierClient.browser'
import { Button } from '@/ui/Button'
import { useText, useWords } from '@/ui/useWords'
import { CountTable } from './CountTable'
import css from './dossiers.module.css'
import '@/dossiers/words'

/** The share that is done, rows a second, the time that is left, and the way to stop. */
export function CountProgress({ progress }: Pick<DossierCount, 'progress'>) {
  const t = useText()
  const words = useWords()
  const share = progress && progress.of > 0 ? progress.bytes / progress.of : 0
  const left = progress && share > 0 ? (progress.seconds / share) * (1 - share) : null
  return (
    <p className={css.dossiersProgress}>
      <progress max={1} value={share} aria-label={t('dossiers.progressLabel')} />
      <span>
        {progress && left !== null
          ? t('dossiers.progress', {
              share: words.number(share * 100, 0),
              rows: progress.rows,
              speed: Math.round(progress.rows / Math.max(progress.seconds, 0.001)),
              left: Math.ceil(left),
            })
          : t('dossiers.starting')}
      </span>
      <Button onClick={dossierClient.cancel}>{t('dossiers.cancel')}</Button>
    </p>
  )
}

/** What the rows read so far come to, in the last period that they tell of. */
export function PartialCounts({ progress }: Pick<DossierCount, 'progress'>) {
  const t = useText()
  const words = useWords()
  const partial = progress?.partial ?? []
  const period = partial[0]?.period
  if (period === undefined) return null
  return (
    <>
      <p>{t('dossiers.partial', { period: words.period(period) })}</p>
      <CountTable rows={partial.filter((each) => each.period === period)} />
    </>
  )
}
