import { shellEn } from './catalogue/shell.en'
import { overviewEn } from './catalogue/overview.en'
import { statementsEn } from './catalogue/statements.en'
import { profileEn } from './catalogue/profile.en'
import { statusEn } from './catalogue/status.en'
import type { MessageId } from './message'

/** Every visible word, in English. */
export const en: Readonly<Record<MessageId, string>> = {
  ...shellEn,
  ...overviewEn,
  ...statementsEn,
  ...profileEn,
  ...statusEn,
}
