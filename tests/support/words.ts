import type { Language } from '@/address/screen'
import { idsOfCatalogue, templateOf, type MessageId } from '@/i18n/catalogue'
import { WORD_FILES } from './allWords'

if (WORD_FILES.length === 0) throw new Error('There are no words.')

const texts = (language: Language): Readonly<Record<MessageId, string>> =>
  Object.fromEntries(idsOfCatalogue().map((id) => [id, templateOf(id, language)])) as Record<
    MessageId,
    string
  >

/** Every text as it is written, braces and all. */
export const vi = texts('vi')
export const en = texts('en')
