import { useState } from 'react'
import { sceneOf } from '@/analysis/scene'
import { Button } from '@/ui/Button'
import { load } from '@/ui/load.browser'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { screenOf } from '@/screens/registry'
import './words'

/** The page that is open as a document of an office, where it makes one. */
export function SaveDocument() {
  const words = useWords()
  const dataset = useDataset()
  const { state } = useScreen()
  const [outcome, setOutcome] = useState<'none' | 'lost' | 'empty'>('none')
  const bring = state.page && screenOf(state.page).document
  if (!bring) return null
  const save = async (): Promise<void> => {
    try {
      const [{ document: make }, { saveDocument }] = await Promise.all([
        load(bring),
        load(() => import('./saveDocument.browser')),
      ])
      const scene = sceneOf(dataset, state)
      const made = make({ dataset, scene, state, params: state.params, words })
      if (made) saveDocument(made)
      setOutcome(made ? 'none' : 'empty')
    } catch {
      setOutcome('lost')
    }
  }
  return (
    <fieldset>
      <legend>{words.text('document.legend')}</legend>
      <Button onClick={() => void save()}>{words.text('document.save')}</Button>
      {outcome === 'empty' && <span role="status">{words.text('document.empty')}</span>}
      {outcome === 'lost' && <span role="alert">{words.text('program.lost')}</span>}
    </fieldset>
  )
}
