import { sinceEn } from './catalogue/since.en'
import { sinceVi } from './catalogue/since.vi'
import { fillText, type TextValues } from './fillText'
import type { Words } from './words'

export type SinceTextId = keyof typeof sinceVi

/** A text about what changed since an earlier meeting. The catalogue comes with what tells it and not with the first screen. Never throws. */
export function sinceText(words: Words, id: SinceTextId, values: TextValues = {}): string {
  return fillText(words, words.language === 'vi' ? sinceVi[id] : sinceEn[id], values)
}
