import { issueText } from '@/i18n/issueText'
import type { Issue } from '@/dataset/issue'
import type { IntakeOverview } from '@/import/overview'
import { useSay, useWords } from '@/ui/useWords'
import { download } from '@/ui/download.browser'
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
  const say = useSay()
  const words = useWords()
  const port = useIntake()
  const { isSession } = useSession()
  const { changes, needed } = overview
  const { isUsable, newErrors, lost, leftBehind } = changes
  const [reason] = refusal
  return (
    <section>
      <h2>{say('use.title')}</h2>
      {isUsable === null && <p>{say('summary.nothing')}</p>}
      {isUsable === false && <p role="alert">{say('changes.unusable')}</p>}
      {isUsable && (
        <>
          {needed > 0 && <p className={css.intakeNeeded}>{say('use.waiting')}</p>}
          {newErrors > 0 && (
            <p className={css.intakeNeeded}>{say('changes.newErrors', { n: newErrors })}</p>
          )}
          {lost.length > 0 && (
            <p className={css.intakeNeeded}>
              {say('changes.lost', { files: lost.map(({ file }) => file).join(', ') })}
            </p>
          )}
          <ul className={css.intakeWays}>
            <li>
              <Button isChief onClick={() => void port.useForSession()}>
                {say('use.session')}
              </Button>
              <span className={cx(text.small, text.quiet)}>{say('use.sessionHint')}</span>
            </li>
            <li>
              <Button isChief onClick={() => void port.zip().then((blob) => download(blob, ZIP))}>
                {say('use.zip')}
              </Button>
              <span className={cx(text.small, text.quiet)}>{say('use.zipHint')}</span>
            </li>
          </ul>
          {leftBehind.length > 0 && (
            <p className={text.small}>
              {say('changes.leftBehind', { files: leftBehind.join(', ') })}
            </p>
          )}
        </>
      )}
      {reason && <p role="alert">{say('use.refused', { reason: issueText(words, reason) })}</p>}
      {isSession && <p role="status">{say('use.active')}</p>}
    </section>
  )
}
