import { reportEn } from './catalogue/report.en'
import { reportVi } from './catalogue/report.vi'
import { fillText, type TextValues } from './fillText'
import type { Words } from './words'

export type ReportTextId = keyof typeof reportVi

/** A text of the sheet for the next meeting in the language of the words. The catalogue comes with that page. Never throws. */
export function reportText(words: Words, id: ReportTextId, values: TextValues = {}): string {
  return fillText(words, words.language === 'vi' ? reportVi[id] : reportEn[id], values)
}
