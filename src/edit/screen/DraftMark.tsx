import { useSay } from '@/ui/useWords'
import { useSyncExternalStore } from 'react'
import { HUB } from '@/edit/place'
import { useScreen } from '@/ui/useScreen'
import type { DraftPort } from '@/edit/port'
import '@/edit/words/screen'
import './mark.css'

/** Says on every screen that what is shown has changes in it that only this browser knows. Nothing where there are none. */
export function DraftMark({ port }: { readonly port: DraftPort }) {
  const say = useSay()
  const { href } = useScreen()
  const { changes, unkept } = useSyncExternalStore(port.subscribe, port.state)
  const n = changes.length
  if (n === 0 && unkept === null) return null
  return (
    <a className={unkept === null ? 'draft-mark' : 'draft-mark is-unkept'} href={href(HUB)} title={say('mark.hint', { n })}>
      {n > 0 && (
        <>
          <span className="pill-short" data-count={n} aria-hidden="true">
            <svg viewBox="0 0 20 20" className="tool-icon">
              <path d="M3 17l1-4L14 3l3 3L7 16zM12 5l3 3" />
            </svg>
          </span>
          <span className="pill-long">{say('mark.text', { n })}</span>
        </>
      )}
      {unkept !== null && <strong>{say('mark.unkept')}</strong>}
    </a>
  )
}
