import { useState } from 'react'
import { useText } from '@/ui/useWords'
import './words'
import { paneName, shownPanes } from './panes.browser'
import { TakeAway } from './TakeAway'
import css from './take.module.css'

/** The panes of the page and the page itself, each to be taken away. */
export function TakePanes() {
  const t = useText()
  const [panes] = useState(shownPanes)
  return (
    <fieldset className={css.panes}>
      <legend>{t('take.legend')}</legend>
      {panes.map((pane, at) => (
        <p key={at}>
          <span>{pane.tagName === 'MAIN' ? t('take.page') : paneName(pane)}</span>
          <TakeAway pane={pane} />
        </p>
      ))}
    </fieldset>
  )
}
