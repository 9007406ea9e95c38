import { useEffect, useRef, useState } from 'react'
import { useDraftText } from './useDraftText'
import type { OpenDraft } from './useOpenDraft'

/** Discards the whole draft, once it was asked whether that is meant. */
export function Discard({ open: { port, state } }: { readonly open: OpenDraft }) {
  const tell = useDraftText()
  const [isAsking, setAsking] = useState(false)
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAsking) no.current?.focus()
  }, [isAsking])
  const n = state.changes.length
  if (!isAsking) {
    return (
      <button type="button" className="tool draft-discard" onClick={() => setAsking(true)}>
        {tell('hub.discard')}
      </button>
    )
  }
  return (
    <div
      className="draft-ask"
      role="group"
      aria-label={tell('hub.discard')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        setAsking(false)
      }}
    >
      <p role="alert">{tell('hub.discardAsk', { n })}</p>
      <button type="button" className="tool draft-discard" onClick={() => port.remove(state.changes)}>
        {tell('hub.discardYes', { n })}
      </button>
      <button ref={no} type="button" className="tool" onClick={() => setAsking(false)}>
        {tell('hub.discardNo')}
      </button>
    </div>
  )
}
