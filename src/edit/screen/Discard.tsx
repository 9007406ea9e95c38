import { useEffect, useRef, useState } from 'react'
import { useText } from '@/ui/useWords'
import type { OpenDraft } from './useOpenDraft'
import css from './hub.module.css'
import { Button } from '@/ui/Button'

/** Discards the whole draft, once it was asked whether that is meant. */
export function Discard({ open: { port, state } }: { readonly open: OpenDraft }) {
  const t = useText()
  const [isAsking, setAsking] = useState(false)
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAsking) no.current?.focus()
  }, [isAsking])
  const n = state.changes.length
  if (!isAsking) {
    return (
      <Button className={css.draftDiscard} onClick={() => setAsking(true)}>
        {t('hub.discard')}
      </Button>
    )
  }
  return (
    <div
      className={css.draftAsk}
      role="group"
      aria-label={t('hub.discard')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        setAsking(false)
      }}
    >
      <p role="alert">{t('hub.discardAsk', { n })}</p>
      <Button className={css.draftDiscard} onClick={() => port.remove(state.changes)}>
        {t('hub.discardYes', { n })}
      </Button>
      <Button ref={no} onClick={() => setAsking(false)}>
        {t('hub.discardNo')}
      </Button>
    </div>
  )
}
