import official from './officialNames.json' with { type: 'json' }
import type { FormSum } from './officialHeadings'

/**
 * A share of which an official form holds both counts. `find`: names by which a package may have it;
 * `words`: of each list one is in its name, as `nameKey` gives it, and none of `not`, where no name
 * fits; `made`: key, code, name, short name, formula and polarity where no package has it.
 */
export type FormShare = {
  readonly numerator: FormSum
  readonly denominator: FormSum
  readonly find: readonly string[]
  readonly words: readonly (readonly string[])[]
  readonly not: readonly string[]
  readonly made: readonly string[]
}

/** What the forms of administrative procedures (II.06a) and of petitions (II.05) make. */
export const FORM_SHARES: Readonly<Record<'dossiers' | 'petitions', readonly FormShare[]>> = {
  dossiers: [
    { numerator: 'inTime', denominator: 'resolved', ...official.dossiers.onTime },
    { numerator: 'overdue', denominator: 'open', ...official.dossiers.overdue },
    { numerator: 'online', denominator: 'new', ...official.dossiers.online },
    { numerator: 'post', denominator: 'new', ...official.dossiers.post },
  ],
  petitions: [
    { numerator: 'inTime', denominator: 'resolved', ...official.petitions.onTime },
    { numerator: 'resolved', denominator: 'received', ...official.petitions.handled },
    { numerator: 'published', denominator: 'resolved', ...official.petitions.published },
  ],
}
export const FORM_DEFINITION = official.definition
export const FORM_FREQUENCY = official.frequency
