/**
 * The heading over the cell at `index`, or, where there is none, the letters a spreadsheet gives
 * its column: A, B … Z, AA.
 */
export function columnName(headings: readonly string[], index: number): string {
  const heading = headings[index]?.trim() ?? ''
  if (heading !== '') return heading
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}
