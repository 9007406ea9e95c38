import { useText } from '@/ui/useWords'
import { useSyncExternalStore } from 'react'
import { HUB } from '@/edit/place'
import { useScreen } from '@/ui/useScreen'
import type { DraftPort } from '@/edit/port'
import '@/edit/words/screen'
import { cx } from '@/ui/cx'
import pillCss from '@/ui/pill.module.css'
import toolCss from '@/ui/tool.module.css'
import css from './mark.module.css'

/**
 * Says on every screen that what is shown has changes in it that only this browser knows. Nothing
 * where there are none. `isInCorner` where a slide fills the screen.
 */
export function DraftMark({
  port,
  isInCorner,
}: {
  readonly port: DraftPort
  readonly isInCorner: boolean
}) {
  const t = useText()
  const { href } = useScreen()
  const { changes, unkept } = useSyncExternalStore(port.subscribe, port.state)
  const n = changes.length
  if (n === 0 && unkept === null) return null
  return (
    <a
      className={cx(css.draftMark, unkept !== null && css.isUnkept, isInCorner && css.isInCorner)}
      href={href(HUB)}
      title={t('mark.hint', { n })}
    >
      {n > 0 && (
        <>
          <span className={pillCss.pillShort} data-count={n} aria-hidden="true">
            <svg viewBox="0 0 20 20" className={toolCss.toolIcon}>
              <path d="M3 17l1-4L14 3l3 3L7 16zM12 5l3 3" />
            </svg>
          </span>
          <span className={pillCss.pillLong}>{t('mark.text', { n })}</span>
        </>
      )}
      {unkept !== null && <strong>{t('mark.unkept')}</strong>}
    </a>
  )
}
