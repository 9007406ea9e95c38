import { shellVi } from './catalogue/shell.vi'
import { overviewVi } from './catalogue/overview.vi'
import { statementsVi } from './catalogue/statements.vi'
import { profileVi } from './catalogue/profile.vi'
import { statusVi } from './catalogue/status.vi'

/**
 * Every visible word, in Vietnamese, one file for each part of the product. `{name}` is filled in; `{n|one|other}` chooses by number.
 * Ids read `screen.element.what`. The types of the English files hold both catalogues to the same ids.
 */
export const vi = {
  ...shellVi,
  ...overviewVi,
  ...statementsVi,
  ...profileVi,
  ...statusVi,
} as const
