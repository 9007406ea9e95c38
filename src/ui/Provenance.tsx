import { useLayoutEffect } from 'react'
import type { Provenance as ProvenanceView } from '@/analysis/provenance'
import { provenanceText } from './provenanceText'
import { toldStore } from './told'
import { useWords } from './useWords'
import { cx } from './cx'
import textCss from './text.module.css'

/**
 * The source line: what the figures rest on, as of when. On every screen, and in every table that
 * is saved. The badge counts what it is of; one that is `isAside` is of a part and leaves it alone.
 */
export function Provenance({
  provenance,
  isAside = false,
}: {
  readonly provenance: ProvenanceView
  readonly isAside?: boolean
}) {
  const words = useWords()
  const { told } = provenance
  useLayoutEffect(() => {
    if (isAside) return undefined
    toldStore.set(told)
    return () => toldStore.set(null)
  }, [told, isAside])
  return (
    <p data-provenance className={cx(textCss.quiet, textCss.small)}>
      {provenanceText(words, provenance)}
    </p>
  )
}
