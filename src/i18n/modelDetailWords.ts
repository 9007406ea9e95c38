import { modelDetailEn } from './catalogue/modelDetail.en'
import { modelDetailVi } from './catalogue/modelDetail.vi'
import { fillText, type TextValues } from './fillText'
import type { Words } from './words'

export type ModelDetailTextId = keyof typeof modelDetailVi

/** A text about one model in the language of the words. The catalogue comes with that page. Never throws. */
export function modelDetailText(words: Words, id: ModelDetailTextId, values: TextValues = {}): string {
  return fillText(words, words.language === 'vi' ? modelDetailVi[id] : modelDetailEn[id], values)
}
