import type { Words } from '@/i18n/translator'
import type { Choice } from '@/edit/choices'

/** A row that can be chosen, with its day before it where people know it by that. */
export function choiceLabel({ label, date }: Choice, words: Words): string {
  return date === null ? label : `${words.date(date)} · ${label}`
}
