import { heldTogether } from '@/i18n/together'
import type { Words } from '@/i18n/translator'
import { phraseMessages, type Headline, type Phrase } from '@/analysis/sentence'
import { smallest } from '@/stats/extremes'
import type { SlideBoxes } from './boxes'
import { LEADING } from './canvas'
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
 * Fits a headline into its box by leaving phrases out; its notes are for the desk. What is owed
 * attention stays longest, then as much as there is room for, the first phrases first. A phrase that
 * stands where the first is left out is said as it is `alone`. Where not even one phrase has room at
 * the size of a headline, the weightiest is set at the size of text (`isSmall`). Never throws.
 */
export function headingOf(headline: Headline, boxes: SlideBoxes, words: Words): Heading {
  const lines = (each: Headline, size: number): number =>
    linesOf(sentenceOf(each, words), boxes, size)
  const choices = choicesOf(headline.phrases).map((phrases): Headline => ({ phrases, notes: [] }))
  const size = boxes.isNarrow ? boxes.scale.text : boxes.scale.headline
  const most = Math.floor(boxes.headline.height / (boxes.scale.text * SMALL_LEADING) + 0.01)
  const small = choices.find((each) => lines(each, boxes.scale.text) <= most)
  const fullest = choices.find((each) => lines(each, size) <= boxes.headlineLines)
  // Where all that is owed attention would go, the size does.
  const isOwing = !boxes.isNarrow && owedOf(fullest?.phrases ?? []) === 0
  if (fullest && !(isOwing && owedOf(small?.phrases ?? []) > 0)) {
    return {
      headline: boxes.isNarrow
        ? shortestOf(choices, fullest, (each) => lines(each, size))
        : fullest,
      isSmall: boxes.isNarrow,
    }
  }
  return {
    headline: small ?? { phrases: headline.phrases.slice(0, 1), notes: [] },
    isSmall: headline.phrases.length > 0,
  }
}

/** Where room is dear, what is not owed attention leaves its lines to the picture. */
function shortestOf(
  choices: readonly Headline[],
  fullest: Headline,
  lines: (each: Headline) => number,
): Headline {
  const owed = owedOf(fullest.phrases)
  const asOwed = choices.filter(({ phrases }) => owedOf(phrases) === owed)
  const fewest = smallest(asOwed.map(lines))
  return asOwed.find((each) => lines(each) === fewest) ?? fullest
}

/** The height that a headline takes, in px: at the size of a headline where its box holds it so. */
export function headingHeight(text: string, boxes: SlideBoxes): number {
  const { headline, text: small } = boxes.scale
  return isSmallHeading(text, boxes)
    ? linesOf(text, boxes, small) * small * SMALL_LEADING
    : linesOf(text, boxes, headline) * headline * LEADING
}

/** Whether a headline stands at the size of text. */
export function isSmallHeading(text: string, boxes: SlideBoxes): boolean {
  return boxes.isNarrow || linesOf(text, boxes, boxes.scale.headline) > boxes.headlineLines
}

const linesOf = (text: string, { headline }: SlideBoxes, size: number): number =>
  wrapText(heldTogether(text), headline.width, size).length

/** As the style sheet has it. */
const SMALL_LEADING = 1.2

/** More phrases than this are left out from the end without a choice. */
const MOST_PHRASES = 6

/** How many of some phrases are owed attention. */
const owedOf = (phrases: readonly Phrase[]): number =>
  phrases.filter(({ tone, alone }) => tone === 'alarm' || alone !== undefined).length

/** What of some phrases can stand as a sentence, weightiest first. */
function choicesOf(all: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const phrases = all.slice(0, MOST_PHRASES)
  const whole = all.length > MOST_PHRASES ? [all] : []
  const choices = Array.from({ length: 2 ** phrases.length - 1 }, (_, at) => {
    const kept = phrases.filter((__, index) => ((at + 1) & (1 << index)) !== 0)
    const [first, ...others] = kept
    return first && first !== phrases[0]
      ? { kept: [{ ...first, message: first.alone ?? first.message }, ...others], at, first }
      : { kept, at, first: null }
  }).filter(({ first }) => first === null || first.alone !== undefined)
  // Of as many phrases those that come first: their bits are the lower ones.
  choices.sort(
    (a, b) => owedOf(b.kept) - owedOf(a.kept) || b.kept.length - a.kept.length || a.at - b.at,
  )
  return [...whole, ...choices.map(({ kept }) => kept)]
}
