import { useState } from 'react'
import type { CellView } from '@/analysis/cell'
import { cx } from '@/ui/cx'
import { load } from '@/ui/load.browser'
import { Toggle } from '@/ui/Toggle'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import textCss from '@/ui/text.module.css'
import './words'
import css from './evidence.module.css'

/** The evidence of a figure on a sheet of paper, or as a document whose program comes when asked for. */
export function SaveEvidence({ cell }: { readonly cell: CellView }) {
  const words = useWords()
  const dataset = useDataset()
  const { state } = useScreen()
  const [isLost, setLost] = useState(false)
  const save = async (): Promise<void> => {
    try {
      const { saveEvidence } = await load(() => import('./saveEvidence.browser'))
      saveEvidence({ dataset, cell, scope: state.scope, words })
      setLost(false)
    } catch {
      setLost(true)
    }
  }
  return (
    <p className={cx(css.evidence, textCss.small)}>
      {words.text('evidenceSheet.label')}
      <Toggle onClick={() => window.print()}>{words.text('evidenceSheet.print')}</Toggle>
      <Toggle onClick={() => void save()}>{words.text('evidenceSheet.word')}</Toggle>
      {isLost && <span role="alert">{words.text('program.lost')}</span>}
    </p>
  )
}
