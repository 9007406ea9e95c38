import { shellVi } from './catalogue/shell.vi'
import { indicatorsVi } from './catalogue/indicators.vi'
import { overviewVi } from './catalogue/overview.vi'
import { statementsVi } from './catalogue/statements.vi'
import { modelsVi } from './catalogue/models.vi'
import { learningVi } from './catalogue/learning.vi'
import { profileVi } from './catalogue/profile.vi'
import { findingsVi } from './catalogue/findings.vi'
import { unitsVi } from './catalogue/units.vi'
import { compareVi } from './catalogue/compare.vi'
import { shortcomingsVi } from './catalogue/shortcomings.vi'
import { directivesVi } from './catalogue/directives.vi'
import { inspectionsVi } from './catalogue/inspections.vi'
import { statusVi } from './catalogue/status.vi'

/**
 * Every visible word, in Vietnamese, one file for each part of the product. `{name}` is filled in; `{n|one|other}` chooses by number.
 * Ids read `screen.element.what`. Fewer than 1,000 of them: at that the compiler gives up on the type of a message, and what comes later than
 * the first screens has a catalogue of its own (`slideWords.ts`). The types of the English files hold both catalogues to the same ids.
 */
export const vi = {
  ...shellVi,
  ...overviewVi,
  ...indicatorsVi,
  ...statementsVi,
  ...learningVi,
  ...modelsVi,
  ...profileVi,
  ...findingsVi,
  ...unitsVi,
  ...compareVi,
  ...shortcomingsVi,
  ...directivesVi,
  ...inspectionsVi,
  ...statusVi,
} as const
