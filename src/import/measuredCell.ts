import { readMeasure } from './headingWords'

/** A number with the words behind it that say what it is measured in, a key of a measure. */
export type MeasuredCell = { readonly number: string; readonly measure: string }

/** A longer cell is no number. */
const LONGEST = 40

const NUMBER_AND_WORDS = /^\s*([+-]?\d[\d.,\u00a0 ]*?)\s*(\p{L}[\p{L} ]*?)\s*$/u

/**
 * The number of a cell such as `1.250 ho so` or `98 phan tram`, which is a percent; `null` for any
 * other cell, thousands (`1,2 nghin ho so`) among them. Never throws.
 */
export function readMeasured(cell: string): MeasuredCell | null {
  // Every number of a file is looked at: it begins with a digit, and few end with a letter.
  const last = cell.charCodeAt(cell.length - 1)
  if (cell.length > LONGEST || last < 65) return null
  const [, number = '', words = ''] = NUMBER_AND_WORDS.exec(cell) ?? []
  // Behind a number the letter is short for points; a sum of money is no measure here.
  if (words === '\u0111') return { number, measure: 'score' }
  const said = words === '' ? null : readMeasure(words)
  if (said?.measure == null || said.times !== 1) return null
  return { number: said.measure === 'percent' ? `${number}%` : number, measure: said.measure }
}
