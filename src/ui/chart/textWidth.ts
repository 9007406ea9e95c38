/**
 * Advance widths of the letters of Inter in its bold face, as shares of the type size, rounded up
 * to the next 0.04: no text is wider.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.28, 'ijl'],
  [0.32, 'I’‘'],
  [0.36, "!',.:;·"],
  [0.4, '()/[]t|'],
  [0.44, 'fr'],
  [0.48, '-_°²³'],
  [0.52, '–'],
  [0.56, '"“”'],
  [0.6, '*?FJLaceksxz'],
  [0.64, 'Ebdghnopquvy\u0111'],
  [0.68, '#$&BPRSTZ«»0123456789'],
  [0.72, '+<=>~−≥≤±×'],
  [0.76, 'ACDGHKUVXY'],
  [0.8, 'NOQ\u0110'],
  [0.88, 'w'],
  [0.92, 'm½'],
  [0.96, 'M→'],
  [1.04, '%@—…'],
  [1.08, 'W'],
]
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
)
const SPACE = 0.25
/** The horn stands out beside its letter; all other marks stand over or under it. */
const HORN = '\u031b'
const HORN_WIDTH = 0.04
/**
 * Wider than any letter that no width is known of, so that a text in another script is not taken
 * for narrow.
 */
const OTHER = 1.05

/**
 * How wide a text is at most, in the unit of `size`, the size of the type: a careful sum, for
 * places where nothing can be measured. Figures are all of one width, as they are set. Never
 * throws.
 */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text.normalize('NFD')) {
    if (letter === HORN) width += HORN_WIDTH
    else if (/\p{M}/u.test(letter)) continue
    else width += WIDTH_OF.get(letter) ?? (/\s/.test(letter) ? SPACE : OTHER)
  }
  return width * size
}
