import type { Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type { Provenance } from '@/analysis/provenance'
import { provenanceMessages } from '@/analysis/provenanceMessages'
import { textWidth } from '@/ui/chart/textWidth'
import type { SlideBoxes } from '@/ui/slides/boxes'
import { LEADING } from '@/ui/slides/canvas'
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

/** The line that a text stands in: `width` and `size` of its type in px. */
export type SourceRoom = {
  readonly width: number
  readonly size: number
  readonly lines: number
  /** Part and page number follow the text, and do not stand beside it. */
  readonly isInline: boolean
  /** The page number in letters, with what keeps it apart. */
  readonly number?: number
}

/** The room that the boxes of a stage give its source line beside the page number, where it is known. */
export function sourceRoom(
  { layout, scale, source }: SlideBoxes,
  page: string | null = null,
): SourceRoom {
  return {
    ...(page !== null && { number: textWidth(page, 1) + NUMBER_APART }),
    width: source.width,
    size: scale.source,
    lines: Math.floor(source.height / (scale.source * LEADING) + 0.01),
    isInline: layout === 'portrait',
  }
}

/**
 * What the page number takes of the line, in letters, where it is not known, and what keeps a part
 * from what is before it.
 */
const NUMBER = 4
const APART = 1.2
const NUMBER_APART = 0.3
/** The same where they follow the text, which may break otherwise than reckoned. */
const APART_INLINE = 1.5
const NUMBER_INLINE = 4

/**
 * What a slide rests on, in a text of at most `lines` lines: what kind of figures, their sources, the
 * package, its stamp. Where that is too long the sources are left out, then the name of the package,
 * then `ranks`, whom ranks are among, which their heading says too; kind, stamp and `news`, what else
 * there is to say of the data, never are. `parts`: what the part holds, from the fullest text to the
 * shortest; it comes before the sources and takes what the rest leaves. Never throws.
 */
export function sourceLine(
  provenance: Provenance,
  words: Words,
  room: SourceRoom,
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
  const isHeld = (each: string, part: string): boolean => linesOf(each, part, room) <= room.lines
  const part =
    parts.find((each) => isHeld(text(least, ranks, news), each)) ??
    parts.find((each) => isHeld(text(least, news), each)) ??
    ''
  return { text: tries.find((each) => isHeld(each, part)) ?? text(least, news), part }
}

/** The lines that what no slide leaves out takes: kind, stamp, ranks, and which part it is. */
export function leastLines(
  provenance: Provenance,
  words: Words,
  room: SourceRoom,
  said: { readonly ranks: string | null; readonly parts: readonly string[] },
): number {
  const { kinds, stamp } = provenanceMessages(provenance)
  const told = [...kinds, ...stamp].map((each) => words.message(each))
  const text = [...told, ...(said.ranks === null ? [] : [said.ranks])].join(JOINT)
  return linesOf(text, said.parts.at(-1) ?? '', room)
}

function linesOf(text: string, part: string, room: SourceRoom): number {
  const { width, size, isInline, number = NUMBER } = room
  const beside = part === '' ? 0 : textWidth(part, 1) + (isInline ? APART_INLINE : APART)
  if (!isInline) return wrapText(text, Math.max(1, width - (number + beside) * size), size).length
  const lines = wrapText(text, width, size)
  const last = textWidth(lines.at(-1) ?? '', size)
  // Part and number are words of their own, which no line breaks.
  const all = [...(part === '' ? [] : [beside]), NUMBER_INLINE].map((letters) => letters * size)
  return all.reduce(
    ({ count, used }, own) =>
      used + own <= width ? { count, used: used + own } : { count: count + 1, used: own },
    { count: lines.length, used: last },
  ).count
}
