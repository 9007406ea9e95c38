import { shellEn } from './catalogue/shell.en'
import { indicatorsEn } from './catalogue/indicators.en'
import { overviewEn } from './catalogue/overview.en'
import { statementsEn } from './catalogue/statements.en'
import { modelsEn } from './catalogue/models.en'
import { learningEn } from './catalogue/learning.en'
import { profileEn } from './catalogue/profile.en'
import { findingsEn } from './catalogue/findings.en'
import { unitsEn } from './catalogue/units.en'
import { compareEn } from './catalogue/compare.en'
import { shortcomingsEn } from './catalogue/shortcomings.en'
import { directivesEn } from './catalogue/directives.en'
import { inspectionsEn } from './catalogue/inspections.en'
import { statusEn } from './catalogue/status.en'
import type { MessageId } from './message'

/** Every visible word, in English. */
export const en: Readonly<Record<MessageId, string>> = {
  ...shellEn,
  ...overviewEn,
  ...indicatorsEn,
  ...statementsEn,
  ...learningEn,
  ...modelsEn,
  ...profileEn,
  ...findingsEn,
  ...unitsEn,
  ...compareEn,
  ...shortcomingsEn,
  ...directivesEn,
  ...inspectionsEn,
  ...statusEn,
}
