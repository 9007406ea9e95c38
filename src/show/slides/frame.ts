import { heldTogether } from '@/i18n/together'
import type { Words } from '@/i18n/translator'
import { largest } from '@/stats/extremes'
import { slideBoxes } from '@/ui/slides/boxes'
import { LEADING, type Canvas, type Frame } from '@/ui/slides/canvas'
import { headingHeight, sentenceOf } from '@/ui/slides/heading'
import type { Slide } from '@/ui/slides/slide'
import { leastLines, sourceRoom } from './source'

/** The lines that the foot of a stage that is not upright takes at most. */
const MOST_LINES = 3

/**
 * What head and foot of these slides take of an upright stage, so that the parts can have the rest;
 * on others `null` where their feet hold in the one line that is left for them, else with as many
 * lines as they take. `title`: what stands in place of their headline. Never throws.
 */
export function frameOf(
  slides: readonly Slide[],
  canvas: Canvas,
  title: string | null,
  words: Words,
): Frame | null {
  const boxes = slideBoxes(canvas)
  const isUpright = boxes.layout === 'portrait'
  const room = sourceRoom(boxes)
  const heads = slides.map(({ headline, keepsHeadline }) =>
    headingHeight(
      title === null || keepsHeadline === true ? sentenceOf(headline, words) : title,
      boxes,
    ),
  )
  const feet = slides.map(({ provenance, ranks, partTexts = [] }) =>
    leastLines(provenance, words, room, {
      ranks: ranks && words.message(ranks),
      parts: isUpright ? partTexts.map(heldTogether) : [],
    }),
  )
  const lines = Math.min(isUpright ? room.lines : MOST_LINES, largest(feet))
  if (!isUpright && lines <= room.lines) return null
  return {
    headline: isUpright ? Math.min(boxes.headline.height, largest(heads)) : boxes.headline.height,
    source: lines * boxes.scale.source * LEADING,
  }
}
