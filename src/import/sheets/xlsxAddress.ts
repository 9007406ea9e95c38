import type { Merge } from './sheet'

/** The letters of a column → its index: A → 0, Z → 25, AA → 26. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

/** A range of merged cells (`A1:B2`, `$` or not) → where it stands; `null` for what is none. */
export function mergeOf(reference: string): Merge | null {
  const [, left, top, right, bottom] =
    /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference) ?? []
  if (left === undefined || right === undefined) return null
  const index = columnIndex(left)
  const row = Number(top)
  return {
    row,
    index,
    rows: Number(bottom) - row + 1,
    columns: columnIndex(right) - index + 1,
  }
}
