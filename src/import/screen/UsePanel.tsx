import { issueText } from '@/i18n/issueText'
import { useState } from 'react'
import type { Issue } from '@/dataset/issue'
import type { IntakeOverview } from '@/import/overview'
import { useText, useWords } from '@/ui/useWords'
import { download } from '@/ui/download.browser'
import { useScreen } from '@/ui/useScreen'
import { arrived } from './arrived'
import { useSession } from './useSession'
import { useIntake } from './useIntake'
import { cx } from '@/ui/cx'
import text from '@/ui/text.module.css'
import css from './intake.module.css'
import { Button } from '@/ui/Button'

const ZIP = 'data.zip'

/** What can be done with what was taken: show it in this session, or keep it as a package. */
export function UsePanel({
  overview,
  refusal,
}: {
  readonly overview: IntakeOverview
  readonly refusal: readonly Issue[]
}) {
  const t = useText()
  const words = useWords()
  const port = useIntake()
  const { isSession } = useSession()
  const { go } = useScreen()
  const [missing, setMissing] = useState<readonly string[]>([])
  const { changes, needed } = overview
  const { isUsable, newest, newErrors, lost, leftBehind } = changes
  const [reason] = refusal
  const show = async (): Promise<void> => {
    const isShown = await port.useForSession()
    if (!isShown || newest === null) return
    arrived.set(newest)
    go({ page: 'overview', period: newest, scope: 'all', cell: null })
  }
  const save = async (): Promise<void> => {
    const made = await port.zip()
    setMissing(made.missing)
    download(made.zip, ZIP)
  }
  return (
    <section>
      <h2>{t('use.title')}</h2>
      {isUsable === false && <p role="alert">{t('changes.unusable')}</p>}
      {isUsable && (
        <>
          {needed > 0 && <p className={css.intakeNeeded}>{t('use.waiting')}</p>}
          {newErrors > 0 && (
            <p className={css.intakeNeeded}>{t('changes.newErrors', { n: newErrors })}</p>
          )}
          {lost.length > 0 && (
            <p className={css.intakeNeeded}>
              {t('changes.lost', { files: lost.map(({ file }) => file).join(', ') })}
            </p>
          )}
          <ul className={css.intakeWays}>
            <li>
              <Button isChief onClick={() => void show()}>
                {t('use.session')}
              </Button>
              <span className={cx(text.small, text.quiet)}>{t('use.sessionHint')}</span>
            </li>
            <li>
              <Button isChief onClick={() => void save()}>
                {t('use.zip')}
              </Button>
              <span className={cx(text.small, text.quiet)}>{t('use.zipHint')}</span>
            </li>
          </ul>
          {missing.length > 0 && (
            <p role="alert">{t('use.zipMissing', { files: missing.join(', ') })}</p>
          )}
          {leftBehind.length > 0 && (
            <p className={text.small}>
              {t('changes.leftBehind', { files: leftBehind.join(', ') })}
            </p>
          )}
        </>
      )}
      {reason && <p role="alert">{t('use.refused', { reason: issueText(words, reason) })}</p>}
      {isSession && <p role="status">{t('use.active')}</p>}
    </section>
  )
}
