import { useEffect, useMemo, useRef } from 'react'
import { sceneOf } from '@/analysis/scene'
import { FILE } from './base'
import { sinceNotes, sinceSections } from './rows'
import { sinceSentence } from './sentence'
import { sinceView } from './sinceView'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { earlierDataset } from './earlierPackage'
import { useEarlier } from './earlierPackage.browser'
import { SinceTable } from './SinceTable'
import { cx } from '@/ui/cx'
import dialogCss from '@/ui/dialog.module.css'
import textCss from '@/ui/text.module.css'
import css from './since.module.css'
import { Button } from '@/ui/Button'
import { Toggle } from '@/ui/Toggle'

/**
 * What changed since an earlier meeting, under the headline: a sentence, and on a press the changes
 * one by one.
 */
export function SinceStrip() {
  const dataset = useDataset()
  const words = useWords()
  const { state, go } = useScreen()
  const dialog = useRef<HTMLDialogElement>(null)
  const earlier = earlierDataset(useEarlier(state.since === FILE))
  const view = useMemo(
    () => sinceView(dataset, earlier, sceneOf(dataset, state), state),
    [dataset, earlier, state],
  )
  useEffect(() => {
    const { dataset: marks } = document.documentElement
    marks['since'] = ''
    return () => {
      delete marks['since']
    }
  }, [])
  if (view === null) return null
  const sentence = sinceSentence(words, view) + words.text('headline.stop')
  return (
    <section className={css.since} aria-label={words.text('since.label')}>
      <p className={css.sinceSentence} role="status">
        {sentence}
      </p>
      <span className={css.sinceTools}>
        {view.refused === null && (
          <Toggle onClick={() => dialog.current?.showModal()}>
            {words.text('since.details', { n: view.entries.length })}
          </Toggle>
        )}
        <Toggle onClick={() => go({ since: null })}>{words.text('since.end')}</Toggle>
      </span>
      {view.refused === null && (
        <dialog
          ref={dialog}
          className={cx(dialogCss.dialog, css.sinceDialog)}
          aria-label={words.text('since.label')}
          // Escape closes the dialog and nothing behind it.
          onKeyDown={(event) => event.stopPropagation()}
        >
          <header>
            <h2>{sentence}</h2>
            <Button onClick={() => dialog.current?.close()}>{words.text('since.close')}</Button>
          </header>
          <SinceTable sections={sinceSections(words, view)} />
          <h3>{words.text('since.notes')}</h3>
          <ul className={textCss.small}>
            {sinceNotes(words, view).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </dialog>
      )}
    </section>
  )
}
