import { issuesVi } from './issues.vi'
import { vi } from './vi'
import type { LanguageTexts } from './words'

/** The first language of the product, and the one that every screen can begin with. */
export const vietnamese: LanguageTexts = { language: 'vi', catalogue: vi, issues: issuesVi }
