import { CONVENTIONS } from '@/i18n/conventions'
import type { Words } from '@/i18n/translator'
import type { OfficialDocument } from './document'
import './words'

/** The language of a document, as files name it. */
export const languageTag = (words: Words): string => CONVENTIONS[words.language].locale

/**
 * What every document of an office begins and ends with, left to fill where only the office knows
 * it. `sign`: of its kind, as the number has it: `TB`. `office`: whose the figures are.
 */
export function officialFrame(
  words: Words,
  office: string | null,
  sign: string,
): Omit<OfficialDocument, 'kind' | 'about' | 'blocks' | 'source'> {
  const t = words.text
  return {
    language: languageTag(words),
    agency: office ?? t('document.agency'),
    nation: t('document.nation'),
    motto: t('document.motto'),
    number: t('document.number', { sign: `${sign}-……` }),
    place: t('document.place'),
    recipientsHead: t('document.recipients'),
    recipients: [t('document.recipient'), t('document.recipient'), t('document.filed')],
    signer: t('document.signer'),
    sign: t('document.sign'),
  }
}
