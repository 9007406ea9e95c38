import { useMemo } from 'react'
import { addressNotes } from '@/analysis/address/addressNotes'
import { useDataset } from './useDataset'
import { useScreen } from './useScreen'
import { useWords } from './useWords'
import { cx } from './cx'
import css from './headline.module.css'
import textCss from './text.module.css'

/** What the address asks for and the screen does not show. */
export function AddressNotes() {
  const words = useWords()
  const { state } = useScreen()
  const dataset = useDataset()
  const notes = useMemo(() => addressNotes(dataset, state), [dataset, state])
  if (notes.length === 0) return null
  return (
    <p className={cx(css.isAlarm, textCss.isAlarm)} role="status">
      {notes.map((note) => words.message(note)).join(' ')}
    </p>
  )
}
