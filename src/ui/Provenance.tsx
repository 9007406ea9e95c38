import type { Provenance as ProvenanceView } from '@/analysis/provenance'
import { provenanceMessages } from '@/analysis/provenanceMessages'
import { useWords } from './useWords'
import { cx } from './cx'
import textCss from './text.module.css'

/** The source line: what the figures rest on, as of when. On every screen, and in
 * every table that is saved. */
export function Provenance({ provenance }: { readonly provenance: ProvenanceView }) {
  const words = useWords()
  const { kinds, titles, named, stamp } = provenanceMessages(provenance)
  const parts = [...kinds, ...titles, ...named, ...stamp]
  return (
    <p data-provenance className={cx(textCss.quiet, textCss.small)}>
      {parts.map((part) => words.message(part)).join(' · ')}
    </p>
  )
}
