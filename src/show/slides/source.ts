import type { Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type { Provenance } from '@/analysis/provenance'
import { provenanceMessages } from '@/analysis/provenanceMessages'
import { textWidth } from '@/ui/chart/textWidth'
import { wrapText } from '@/ui/slides/wrap'

/** Between two parts of the line. */
const JOINT = ' · '

/** What kind of figures a slide rests on; `''` where on none. */
export function kindsText(provenance: Provenance, words: Words): string {
  return provenanceMessages(provenance)
    .kinds.map((kind) => words.message(kind))
    .join(JOINT)
}

/** What stands under a slide: what it rests on, and what its part holds, `''` where neither fits. */
type SourceLine = { readonly text: string; readonly part: string }

/** What the page number takes of the line, in letters, and what keeps a part from what is before it. */
const NUMBER = 5
const APART = 1.5

/**
 * What a slide rests on, in a text of at most `lines` lines: what kind of figures, their sources, the
 * package, its stamp. Where that is too long the sources are left out, then the name of the package,
 * then `ranks`, whom ranks are among, which their heading says too; kind, stamp and `news`, what else
 * there is to say of the data, never are. `parts`: what the part holds, from the fullest text to the
 * shortest; it comes before the sources and takes what the rest leaves. `width` and `size` in px.
 * Never throws.
 */
export function sourceLine(
  provenance: Provenance,
  words: Words,
  room: { readonly width: number; readonly size: number; readonly lines: number },
  said: {
    readonly ranks: string | null
    readonly news: string | null
    readonly parts: readonly string[]
  },
): SourceLine {
  const { ranks, news, parts } = said
  const { kinds, titles, named, stamp } = provenanceMessages(provenance)
  const text = (told: readonly Message[], ...others: readonly (string | null)[]): string =>
    [...told.map((each) => words.message(each)), ...others.filter((each) => each !== null)].join(
      JOINT,
    )
  const least = [...kinds, ...stamp]
  const tries = [
    text([...kinds, ...titles, ...named, ...stamp], ranks, news),
    text([...kinds, ...named, ...stamp], ranks, news),
    text(least, ranks, news),
  ]
  const isHeld = (each: string, part: string): boolean => {
    const taken = NUMBER + (part === '' ? 0 : textWidth(part, 1) + APART)
    const left = Math.max(1, room.width - taken * room.size)
    return wrapText(each, left, room.size).length <= room.lines
  }
  const part = parts.find((each) => isHeld(text(least, ranks, news), each)) ?? ''
  return { text: tries.find((each) => isHeld(each, part)) ?? text(least, news), part }
}
