import { useText } from '@/ui/useWords'
import { useIntake } from './useIntake'
import type { IntakeState } from './useSession'
import text from '@/ui/text.module.css'
import css from './intake.module.css'
import { Button } from '@/ui/Button'

const SHARES = { waiting: 0, reading: 1, taking: 2, done: 3 } as const
const SHOWN = 12

/** How far each file has come, and the way to stop it all. */
export function ProgressList({ stages }: { readonly stages: IntakeState['stages'] }) {
  const t = useText()
  const port = useIntake()
  const done = stages.filter(({ stage }) => stage === 'done').length
  return (
    <div className={css.intakeProgress}>
      <p>
        {t('progress.summary', { done, of: stages.length })}
        <Button onClick={port.cancel}>{t('progress.cancel')}</Button>
      </p>
      <ul aria-label={t('progress.label')}>
        {stages.slice(0, SHOWN).map(({ file, stage }) => (
          <li key={file}>
            <span className={css.intakeFileName}>{file}</span>
            <progress max={3} value={SHARES[stage]} aria-label={file} />
            <span className={text.quiet}>{t(`progress.${stage}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
