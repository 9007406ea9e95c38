import { heldTogether } from '@/i18n/together'
import type { Words } from '@/i18n/translator'
import { largest } from '@/stats/extremes'
import { slideBoxes } from '@/ui/slides/boxes'
import { LEADING, type Canvas, type Frame } from '@/ui/slides/canvas'
import { headingHeight, sentenceOf } from '@/ui/slides/heading'
import type { Slide } from '@/ui/slides/slide'
import { leastLines, sourceRoom } from './source'

/**
 * What head and foot of these slides take of an upright stage, so that the parts can have the rest;
 * `null` on others, whose head and foot stand still. `title`: what stands in place of their
 * headline. Never throws.
 */
export function frameOf(
  slides: readonly Slide[],
  canvas: Canvas,
  title: string | null,
  words: Words,
): Frame | null {
  const boxes = slideBoxes(canvas)
  if (boxes.layout !== 'portrait') return null
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
      parts: partTexts.map(heldTogether),
    }),
  )
  const lines = Math.min(room.lines, largest(feet))
  return {
    headline: Math.min(boxes.headline.height, largest(heads)),
    source: lines * boxes.scale.source * LEADING,
  }
}
