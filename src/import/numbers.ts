/**
 * The decimal sign of a column: `comma` as Vietnamese writes, `point` as programs do, `each`: every
 * cell by the one reading it has.
 */
export const NUMBER_STYLES = ['comma', 'point', 'each'] as const
export type NumberStyle = (typeof NUMBER_STYLES)[number]

/**
 * A number as written → as the package writes it: a point before the decimals, nothing between
 * thousands.
 */
export type WrittenNumber = {
  readonly number: string
  readonly isPercent: boolean
  /** The maximum, or the whole, that it is given out of: of `62,5/70` it is 70. */
  readonly outOf: string | null
}

const SPACES = '[ \\u00a0\\u2009\\u202f]'
const NUMBER: Readonly<Record<'comma' | 'point', RegExp>> = {
  comma: pattern('\\.', ','),
  point: pattern(',', '\\.'),
}

/**
 * Digits in groups of three, all with one sign between them, or none; then decimals. A group never
 * begins with 0.
 */
function pattern(group: string, decimal: string): RegExp {
  const grouped = `[1-9]\\d{0,2}(?:(?:${group}\\d{3})+|(?:${SPACES}\\d{3})+)`
  return new RegExp(
    `^([+\\-\\u2212]?)(${grouped}|\\d+)?(?:${decimal}(\\d+))?(?:[eE]([+-]?\\d{1,3}))?$`,
  )
}

/**
 * Reads a number in one style: `1.234,5`, `1 234`, `98,5%`, `98,5 %`, `62,5/70`. `null` where it is
 * none, or both readings of `each` differ. Digits are kept as they are, so nothing is rounded.
 * Never throws.
 */
export function parseNumber(text: string, style: NumberStyle): WrittenNumber | null {
  if (style !== 'each') return parseIn(text, style)
  const [comma, point] = [parseIn(text, 'comma'), parseIn(text, 'point')]
  if (!comma || !point) return comma ?? point
  return isSame(comma, point) ? comma : null
}

function parseIn(text: string, style: 'comma' | 'point'): WrittenNumber | null {
  const trimmed = text.trim()
  if (trimmed.length > 60) return null
  const parts = trimmed.split('/')
  if (parts.length === 2) {
    const [number, outOf] = parts.map((part) => plainNumber(part.trim(), style))
    return number == null || outOf == null ? null : { number, isPercent: false, outOf }
  }
  const bare = trimmed.replace(/[ \u00a0\u2009\u202f]*%$/, '')
  const number = plainNumber(bare, style)
  return number === null ? null : { number, isPercent: bare !== trimmed, outOf: null }
}

function plainNumber(text: string, style: 'comma' | 'point'): string | null {
  const match = NUMBER[style].exec(text)
  const [, sign = '', whole = '', decimals, exponent] = match ?? []
  if (!match || (whole === '' && decimals === undefined)) return null
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  const tail = `${decimals === undefined ? '' : `.${decimals}`}${exponent === undefined ? '' : `e${exponent}`}`
  return `${sign === '-' || sign === '\u2212' ? '-' : ''}${digits === '' ? '0' : digits}${tail}`
}

function isSame(a: WrittenNumber, b: WrittenNumber): boolean {
  const same = (one: string | null, other: string | null): boolean =>
    one === null ? one === other : Number(one) === Number(other)
  return same(a.number, b.number) && same(a.outOf, b.outOf)
}

/**
 * How the numbers of a column are written. `style` is `null` where it has to be asked: `example` is
 * a cell that shows why.
 */
export type StyleDecision = {
  readonly style: NumberStyle | null
  readonly example: string | null
  readonly isMixed: boolean
  /** Whether a cell reads in that style alone. */
  readonly isProven: boolean
}

/** Whether a number as `parseNumber` gives it has nothing but zeros behind its point. */
export function isWhole({ number }: WrittenNumber): boolean {
  return Number.isInteger(Number(number))
}

/**
 * Decides on the style of a column by all its cells that are numbers. A cell that reads in one
 * style alone decides; one such as `1.234`, which reads both ways and differently, decides nothing.
 * Asked: a column with none of the first kind and some of the second, and a column whose deciding
 * cells disagree (`isMixed`). Without any doubt a column of whole numbers is `point`. `areCounts`:
 * a reading that is no whole number is none, so `1.234` is 1234, and `12.5` decides nothing.
 */
export function decideStyle(cells: Iterable<string>, areCounts = false): StyleDecision {
  const parsed = (cell: string, style: 'comma' | 'point'): WrittenNumber | null => {
    const read = parseIn(cell, style)
    return read && areCounts && !isWhole(read) ? null : read
  }
  const seen = new Set<string>()
  let [comma, point] = [false, false]
  let doubtful: string | null = null
  for (const cell of cells) {
    if (seen.has(cell) || !/[.,]/.test(cell)) continue
    seen.add(cell)
    const [asComma, asPoint] = [parsed(cell, 'comma'), parsed(cell, 'point')]
    if (asComma && !asPoint) comma = true
    else if (asPoint && !asComma) point = true
    else if (asComma && asPoint && !isSame(asComma, asPoint)) doubtful ??= cell
    if (comma && point) return { style: null, example: cell, isMixed: true, isProven: true }
  }
  if (comma) return { style: 'comma', example: null, isMixed: false, isProven: true }
  if (point || doubtful === null)
    return { style: 'point', example: null, isMixed: false, isProven: point }
  return { style: null, example: doubtful, isMixed: false, isProven: false }
}

/**
 * A number as `parseNumber` gives it, so many times: a power of ten, by moving its point, so that
 * nothing is rounded.
 */
export function timesTen(number: string, times: number): string {
  if (times === 1) return number
  const [mantissa = '', exponent = '0'] = number.split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  const shift = Math.round(Math.log10(times)) + Number(exponent)
  if (shift < 0) return `${mantissa}e${shift}`
  const digits = `${whole}${decimals.slice(0, shift).padEnd(shift, '0')}`.replace(
    /^(-?)0+(?=\d)/,
    '$1',
  )
  return decimals.length > shift ? `${digits}.${decimals.slice(shift)}` : digits
}

/** How many decimals a number as `parseNumber` gives it is written with. */
export function decimalsOf(number: string): number {
  const [mantissa = '', exponent = '0'] = number.split('e')
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent))
}
