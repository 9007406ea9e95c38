import type { Provenance as ProvenanceView } from '@/views/provenance'
import { provenanceMessages } from '@/views/provenanceMessages'
import { useWords } from '@/components/words'

/** The source line: what the figures rest on, as of when. On every screen and every export. */
export function Provenance({ provenance }: { readonly provenance: ProvenanceView }) {
  const words = useWords()
  const { kinds, titles, named, stamp } = provenanceMessages(provenance)
  const parts = [...kinds, ...titles, ...named, ...stamp]
  return <p className="provenance quiet small">{parts.map((part) => words.text(part)).join(' · ')}</p>
}
