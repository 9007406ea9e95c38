import { plainText, type PlainText, type RunStyle } from './cellText'
import { attributeOf, type Tag } from './markup'

/** After these a cell goes on in a new line. */
const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'tr'])
/** These hold nothing, so that they are never closed. */
const VOID: ReadonlySet<string> = new Set([
  'br',
  'img',
  'input',
  'hr',
  'wbr',
  'link',
  'meta',
  'area',
  'embed',
  'source',
])
const STYLES: ReadonlyMap<string, RunStyle | 'guide'> = new Map([
  ['sup', 'raised'],
  ['sub', 'raised'],
  ['del', 'struck'],
  ['s', 'struck'],
  ['strike', 'struck'],
  ['rt', 'guide'],
  ['rp', 'guide'],
])
const STRUCK = /text-decoration(?:-line)?\s*:[^;"']*line-through/i
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:\.0+)?(?![.\d])|(?<![-\w])opacity\s*:\s*0(?:\.0+)?(?![.\d])/i
/** Set above or below the line by its style, as word processors do in place of `<sup>`. */
const RAISED = /(?:vertical-align|text-position|mso-text-raise)\s*:\s*(?:super|sub|[1-9])/i
/** The strongest that holds, weakest first. */
const STRENGTH: readonly (RunStyle | 'guide')[] = ['plain', 'raised', 'struck', 'hidden', 'guide']

/** Of a cell that spans more rows than any table has, no more are counted. */
const MAX_SPAN = 100_000

/** How many rows or columns a cell takes up; 1 where it does not say. */
export function spanOf(tag: Tag, name: string): number {
  if (!tag.attributes.includes('span') && !tag.attributes.includes('SPAN')) return 1
  const span = Number(attributeOf(tag, name) ?? 1)
  return Number.isInteger(span) && span > 1 ? Math.min(span, MAX_SPAN) : 1
}

/** Whether an element is not shown, by its own attributes. */
export function isHiddenTag({ attributes }: Tag): boolean {
  if (attributes === '') return false
  if (HIDDEN.test(attributes)) return true
  return /(?:^|["'\s])hidden(?=[\s/=]|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'))
}

/** A cell of a table of a page: its text as it is shown. */
export class HtmlCell {
  readonly columns: number
  readonly rows: number
  readonly isHidden: boolean
  #text = ''
  /** What came before `#text` in other styles; most cells have one style. */
  readonly #runs: (readonly [style: RunStyle, text: string])[] = []
  readonly #open: { readonly name: string; readonly style: RunStyle | 'guide' }[] = []
  readonly #base: RunStyle
  #style: RunStyle | 'guide'

  constructor(tag: Tag) {
    this.columns = spanOf(tag, 'colspan')
    this.rows = spanOf(tag, 'rowspan')
    this.isHidden = isHiddenTag(tag)
    this.#base = STRUCK.test(tag.attributes) ? 'struck' : 'plain'
    this.#style = this.#base
  }

  tag(tag: Tag): void {
    if (BREAKS.has(tag.name)) this.add('\n')
    if (VOID.has(tag.name) || tag.isEmpty) return
    if (tag.isClosing) {
      const at = this.#open.map(({ name }) => name).lastIndexOf(tag.name)
      if (at !== -1) this.#open.splice(at)
    } else {
      // Elements nested without end say no more than the first few.
      if (this.#open.length > 50) return
      const own = isHiddenTag(tag)
        ? 'hidden'
        : STRUCK.test(tag.attributes)
          ? 'struck'
          : RAISED.test(tag.attributes)
            ? 'raised'
            : (STYLES.get(tag.name) ?? 'plain')
      this.#open.push({ name: tag.name, style: own })
    }
    this.#turn(
      this.#open.reduce<RunStyle | 'guide'>(
        (found, { style }) => stronger(found, style),
        this.#base,
      ),
    )
  }

  add(text: string): void {
    if (this.#style !== 'guide') this.#text += text
  }

  /** What the cell says; white space run together. */
  take(): PlainText {
    if (this.#runs.length === 0 && this.#style === 'plain')
      return { text: tidy(this.#text), asides: [] }
    this.#end()
    const { text, asides } = plainText(
      this.#runs.map(([style, run]) => [style, run.replace(/\u00a0/g, ' ')] as const),
    )
    return { text: tidy(text), asides }
  }

  #turn(style: RunStyle | 'guide'): void {
    if (style === this.#style) return
    this.#end()
    this.#style = style
  }

  #end(): void {
    if (this.#text !== '' && this.#style !== 'guide') this.#runs.push([this.#style, this.#text])
    this.#text = ''
  }
}

function stronger(one: RunStyle | 'guide', other: RunStyle | 'guide'): RunStyle | 'guide' {
  return STRENGTH.indexOf(other) > STRENGTH.indexOf(one) ? other : one
}

/**
 * Spaces at the ends of lines go, and blank lines at the ends of the cell; a space that must not
 * break is a space.
 */
function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}
