import { en } from './en'
import { issuesEn } from './issues.en'
import type { LanguageTexts } from './words'

/** The second language; the page fetches it when it is asked for. */
export const english: LanguageTexts = { language: 'en', catalogue: en, issues: issuesEn }
