import { useScreen } from '@/ui/useScreen'
import { useSay } from '@/ui/useWords'
import { useSession } from './useSession'
import '@/import/words/session'
import './sessionMark.css'

/** Says on every screen that what is shown was loaded for this session only, and takes it back. Nothing where it was not. */
export function SessionMark() {
  const say = useSay()
  const { href } = useScreen()
  const { isSession, undo } = useSession()
  if (!isSession) return null
  return (
    <span className="session-mark" role="status">
      <a href={href({ page: 'data', tab: 'import' })} title={say('session.mark')}>
        <span className="pill-long">{say('session.mark')}</span>
        <span className="pill-short" aria-hidden="true">
          <svg viewBox="0 0 20 20" className="tool-icon">
            <path d="M5 2h10M5 18h10M6 2v3l8 10v3M14 2v3L6 15v3" />
          </svg>
        </span>
      </a>
      <button type="button" onClick={undo} aria-label={say('session.undoHint')} title={say('session.undoHint')}>
        {say('session.undo')}
      </button>
    </span>
  )
}
