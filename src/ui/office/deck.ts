import type { Words } from '@/i18n/translator'
import { slideBoxes } from '@/ui/slides/boxes'
import type { Canvas } from '@/ui/slides/canvas'
import { FOCUS_INKS, INKS } from './inks'
import { languageTag } from './officialFrame'
import type { OfficeDeck, OfficeSlide } from './shapes'

/** A deck of slides of one canvas. */
export function officeDeck(
  title: string,
  slides: readonly OfficeSlide[],
  canvas: Canvas,
  words: Words,
): OfficeDeck {
  const { scale } = slideBoxes(canvas)
  return {
    title,
    language: languageTag(words),
    width: canvas.width,
    height: canvas.height,
    text: scale.text,
    source: scale.source,
    headline: scale.headline,
    inks: {
      text: INKS.text,
      quiet: INKS['text-quiet'],
      ground: INKS.ground,
      line: INKS['line-strong'],
      accents: FOCUS_INKS,
    },
    slides,
  }
}
