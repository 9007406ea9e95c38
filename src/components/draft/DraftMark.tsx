import { useSyncExternalStore } from 'react'
import { HUB } from '@/views/draft/place'
import { useScreen } from '@/components/screen'
import type { DraftPort } from './port'
import { useDraftText } from './useDraftText'
import './mark.css'

/** Says on every screen that what is shown has changes in it that only this browser knows. Nothing where there are none. */
export function DraftMark({ port }: { readonly port: DraftPort }) {
  const tell = useDraftText()
  const { href } = useScreen()
  const { changes, unkept } = useSyncExternalStore(port.subscribe, port.state)
  const n = changes.length
  if (n === 0 && unkept === null) return null
  return (
    <a className={unkept === null ? 'draft-mark' : 'draft-mark is-unkept'} href={href(HUB)} title={tell('mark.hint', { n })}>
      {n > 0 && <span>{tell('mark.text', { n })}</span>}
      {unkept !== null && <strong>{tell('mark.unkept')}</strong>}
    </a>
  )
}
