import { slidesEn } from './catalogue/slides.en'
import { slidesVi } from './catalogue/slides.vi'
import { fillText, type TextValues } from './fillText'
import type { Words } from './words'

export type SlideTextId = keyof typeof slidesVi

/** A text of the slides in the language of the words. The catalogue comes with the show and not with the first screen. Never throws. */
export function slideText(words: Words, id: SlideTextId, values: TextValues = {}): string {
  return fillText(words, words.language === 'vi' ? slidesVi[id] : slidesEn[id], values)
}
