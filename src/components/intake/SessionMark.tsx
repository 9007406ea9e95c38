import { useScreen } from '@/components/screen'
import { useSay } from '@/components/words'
import { useSession } from './port'
import './sessionMark.css'

/** Says on every screen that what is shown was loaded for this session only, and takes it back. Nothing where it was not. */
export function SessionMark() {
  const say = useSay()
  const { href } = useScreen()
  const { isSession, undo } = useSession()
  if (!isSession) return null
  return (
    <span className="session-mark" role="status">
      <a href={href({ page: 'data', show: 'import' })}>{say('session.mark')}</a>
      <button type="button" onClick={undo} aria-label={say('session.undoHint')} title={say('session.undoHint')}>
        {say('session.undo')}
      </button>
    </span>
  )
}
