import { useSyncExternalStore } from 'react'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { arrived } from './arrived'
import { useSession } from './useSession'
import '@/import/words/session'
import pillCss from '@/ui/pill.module.css'
import toolCss from '@/ui/tool.module.css'
import css from './sessionMark.module.css'

/** Says on every screen that what is shown was loaded for this session only, and takes it back. */
export function SessionMark() {
  const t = useText()
  const { href } = useScreen()
  const { undo } = useSession()
  return (
    <span className={css.sessionMark} role="status">
      <a href={href({ page: 'data', tab: 'import' })} title={t('session.mark')}>
        <span className={pillCss.pillLong}>{t('session.mark')}</span>
        <span className={pillCss.pillShort} aria-hidden="true">
          <svg viewBox="0 0 20 20" className={toolCss.toolIcon}>
            <path d="M5 2h10M5 18h10M6 2v3l8 10v3M14 2v3L6 15v3" />
          </svg>
        </span>
      </a>
      <button
        type="button"
        onClick={undo}
        aria-label={t('session.undoHint')}
        title={t('session.undoHint')}
      >
        {t('session.undo')}
      </button>
    </span>
  )
}

/** Says in one sentence that the screen has gone to the period that was imported. */
export function ArrivedNote() {
  const t = useText()
  const words = useWords()
  const { state } = useScreen()
  const period = useSyncExternalStore(arrived.subscribe, arrived.get)
  if (period === null || state.period !== period) return null
  return (
    <p className={css.arrivedNote} role="status">
      {t('session.arrived', { period: words.period(period) })}
    </p>
  )
}
