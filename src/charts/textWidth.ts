/** Widths of letters as shares of the type size, in the bold face: at least what the font needs, so that no two labels can touch. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[.,:;'’|!]/u, 0.34],
  [/[\s\u00a0()[\]]/u, 0.4],
  [/[ijltfr/]/u, 0.46],
  [/[mwMW%]/u, 1],
  [/[\p{Lu}≥≤]/u, 0.82],
  [/[\d+\u2212–-]/u, 0.68],
]
const OTHER = 0.68

/**
 * How wide a text is at most, in the unit of `size`, the size of the type: a careful estimate, for places where nothing can be
 * measured. Marks of Vietnamese letters add nothing. Never throws.
 */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text.normalize('NFD')) width += WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER
  return width * size
}
