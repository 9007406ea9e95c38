import type { Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type { Provenance } from '@/analysis/provenance'
import { provenanceMessages } from '@/analysis/provenanceMessages'
import { wrapText } from '@/ui/slides/wrap'

/** Between two parts of the line. */
const JOINT = ' · '

/** What kind of figures a slide rests on; `''` where on none. */
export function kindsText(provenance: Provenance, words: Words): string {
  return provenanceMessages(provenance)
    .kinds.map((kind) => words.message(kind))
    .join(JOINT)
}

/**
 * What a slide rests on, in a text of at most `lines` lines: what kind of figures, their sources,
 * the package, its stamp. Where that is too long the sources are left out, then the name of the
 * package, then `ranks`, whom ranks are among, which their heading says too; kind, stamp and `news`,
 * what else there is to say of the data, never are. `width` and `size` in px. Never throws.
 */
export function sourceText(
  provenance: Provenance,
  words: Words,
  room: { readonly width: number; readonly size: number; readonly lines: number },
  { ranks, news }: { readonly ranks: string | null; readonly news: string | null },
): string {
  const { kinds, titles, named, stamp } = provenanceMessages(provenance)
  const text = (parts: readonly Message[], ...said: readonly (string | null)[]): string =>
    [...parts.map((part) => words.message(part)), ...said.filter((each) => each !== null)].join(
      JOINT,
    )
  const least = [...kinds, ...stamp]
  const tries = [
    text([...kinds, ...titles, ...named, ...stamp], ranks, news),
    text([...kinds, ...named, ...stamp], ranks, news),
    text(least, ranks, news),
  ]
  return (
    tries.find((each) => wrapText(each, room.width, room.size).length <= room.lines) ??
    text(least, news)
  )
}
