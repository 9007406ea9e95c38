import { nameKey } from './spelling'
import { DERIVED_HEADINGS, ORDINAL_HEADINGS, PERSONAL_HEADINGS } from './vocabulary'

const PERSONAL = new Set(PERSONAL_HEADINGS.map(nameKey))
const DERIVED = new Set(DERIVED_HEADINGS.map(nameKey))
const ORDINAL = new Set(ORDINAL_HEADINGS.map(nameKey))

/**
 * What a heading that no column of the package answers to stands over, as far as words tell:
 * persons, ranks and totals, a count of rows.
 */
export function asideOf(heading: string): 'personal' | 'derived' | 'ordinal' | null {
  const keys = [heading, heading.split(' / ').at(-1) ?? ''].map(nameKey)
  const isIn = (words: ReadonlySet<string>): boolean => keys.some((key) => words.has(key))
  if (isIn(PERSONAL)) return 'personal'
  // What a program keeps of its own: `_id`, `_submission_time`.
  if (/^_[a-z]/i.test(heading)) return 'ordinal'
  if (isIn(ORDINAL)) return 'ordinal'
  return isIn(DERIVED) ? 'derived' : null
}
