import { foldText } from '@/dataset/text'
import { BLANK_OPENINGS, BLANK_REASON, BLANK_SIGNS, BLANK_WORDS } from './vocabulary'

const SIGNS: ReadonlySet<string> = new Set(BLANK_SIGNS)
const WORDS: ReadonlySet<string> = new Set(BLANK_WORDS.map(foldText))
const OPENINGS: ReadonlySet<string> = new Set(BLANK_OPENINGS.map(foldText))

/** A cell that holds no figure. `reason` is what it says about that; `null` where it is empty. */
export type Blank = { readonly reason: string | null }

/**
 * Whether a cell stands for no figure: empty, a sign such as a dash or dots, or words that say
 * there is none; else `null`. Words are their own reason, as written; a sign is quoted. Missing is
 * never zero. Never throws.
 */
export function readBlank(cell: string): Blank | null {
  const text = cell.normalize('NFC').trim()
  if (text === '') return { reason: null }
  if (text.length > 40) return null
  if (SIGNS.has(text.toLowerCase())) return { reason: `${BLANK_REASON} “${text}”` }
  // Most cells are numbers, and folding is what takes time.
  if (!/\p{L}/u.test(text)) return null
  return WORDS.has(foldText(text)) ? { reason: text } : null
}

/** A longer text is a remark that belongs elsewhere. */
const LONGEST_REASON = 120

/**
 * As `readBlank`, of a cell where a number is expected: words that go on after they said that there
 * is none (`chua khao sat`) say no figure too, and are kept as the reason. Text with a digit in it
 * may say one (`chua den 50%`), and is none of these.
 */
export function readNoFigure(cell: string): Blank | null {
  const blank = readBlank(cell)
  if (blank !== null) return blank
  const text = cell.normalize('NFC').trim()
  if (text.length > LONGEST_REASON || !/^\p{L}/u.test(text) || /\d/.test(text)) return null
  const [first = ''] = foldText(text).split(' ')
  return OPENINGS.has(first) ? { reason: text } : null
}
