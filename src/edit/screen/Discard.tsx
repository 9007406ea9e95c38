import { useEffect, useRef, useState } from 'react'
import { useSay } from '@/ui/useWords'
import type { OpenDraft } from './useOpenDraft'
import css from './hub.module.css'
import { Button } from '@/ui/Button'

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
      <Button className={css.draftDiscard} onClick={() => setAsking(true)}>
        {say('hub.discard')}
      </Button>
    )
  }
  return (
    <div
      className={css.draftAsk}
      role="group"
      aria-label={say('hub.discard')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        setAsking(false)
      }}
    >
      <p role="alert">{say('hub.discardAsk', { n })}</p>
      <Button className={css.draftDiscard} onClick={() => port.remove(state.changes)}>
        {say('hub.discardYes', { n })}
      </Button>
      <Button ref={no} onClick={() => setAsking(false)}>
        {say('hub.discardNo')}
      </Button>
    </div>
  )
}
