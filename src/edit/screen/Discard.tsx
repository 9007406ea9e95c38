import { useEffect, useRef, useState } from 'react'
import { useSay } from '@/ui/useWords'
import type { OpenDraft } from './useOpenDraft'

/** Discards the whole draft, once it was asked whether that is meant. */
export function Discard({ open: { port, state } }: { readonly open: OpenDraft }) {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAsking) no.current?.focus()
  }, [isAsking])
  const n = state.changes.length
  if (!isAsking) {
    return (
      <button type="button" className="tool draft-discard" onClick={() => setAsking(true)}>
        {say('hub.discard')}
      </button>
    )
  }
  return (
    <div
      className="draft-ask"
      role="group"
      aria-label={say('hub.discard')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        setAsking(false)
      }}
    >
      <p role="alert">{say('hub.discardAsk', { n })}</p>
      <button type="button" className="tool draft-discard" onClick={() => port.remove(state.changes)}>
        {say('hub.discardYes', { n })}
      </button>
      <button ref={no} type="button" className="tool" onClick={() => setAsking(false)}>
        {say('hub.discardNo')}
      </button>
    </div>
  )
}
