import { showEn } from './catalogue/show.en'
import { showVi } from './catalogue/show.vi'
import { fillText, type TextValues } from './fillText'
import type { Words } from './words'

export type ShowTextId = keyof typeof showVi

/** A text around the slides in the language of the words. The catalogue comes with the show and not with the first screen. Never throws. */
export function showText(words: Words, id: ShowTextId, values: TextValues = {}): string {
  return fillText(words, words.language === 'vi' ? showVi[id] : showEn[id], values)
}
