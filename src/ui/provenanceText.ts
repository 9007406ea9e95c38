import type { Provenance } from '@/analysis/provenance'
import { provenanceMessages } from '@/analysis/provenanceMessages'
import type { Words } from '@/i18n/translator'

/** The source line: what figures rest on, as of when. */
export function provenanceText(words: Words, provenance: Provenance): string {
  const { kinds, titles, named, stamp } = provenanceMessages(provenance)
  return [...kinds, ...titles, ...named, ...stamp].map((part) => words.message(part)).join(' · ')
}
