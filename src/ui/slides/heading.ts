import { heldTogether } from '@/i18n/together'
import type { Words } from '@/i18n/translator'
import { phraseMessages, type Headline } from '@/analysis/sentence'
import type { SlideBoxes } from './boxes'
import { wrapText } from './wrap'

/**
 * A headline as it stands on a slide: as many of its phrases as its box holds, the first always.
 */
export type Heading = { readonly headline: Headline; readonly isSmall: boolean }

/** The sentence that the phrases make, as the screen writes it. */
export function sentenceOf({ phrases }: Headline, words: Words): string {
  return phraseMessages(phrases)
    .map(
      (message, index) =>
        words.message(message) +
        words.text(index === phrases.length - 1 ? 'headline.stop' : 'headline.joint'),
    )
    .join('')
}

/**
 * Fits a headline into its box by leaving phrases out, last first; its notes are for the desk. A
 * single phrase that is too long for the size of a headline is set at the size of text (`isSmall`).
 * Never throws.
 */
export function headingOf(headline: Headline, boxes: SlideBoxes, words: Words): Heading {
  const { width } = boxes.headline
  const holds = (each: Headline): boolean =>
    wrapText(heldTogether(sentenceOf(each, words)), width, boxes.scale.headline).length <=
    boxes.headlineLines
  for (let most = headline.phrases.length; most > 0; most -= 1) {
    const shorter: Headline = { phrases: headline.phrases.slice(0, most), notes: [] }
    if (holds(shorter)) return { headline: shorter, isSmall: false }
  }
  return {
    headline: { phrases: headline.phrases.slice(0, 1), notes: [] },
    isSmall: headline.phrases.length > 0,
  }
}
