import { plainText, type PlainText, type RunStyle } from './cellText'
import { decodeEntities } from '@/dataset/files/entities'
import { xmlAttribute, type Tag } from './markup'

/**
 * `1` or `true`, as XML writes a truth; an attribute that is left out says what `whenAbsent` says.
 */
export function isTrue(value: string | null, whenAbsent = false): boolean {
  return value === null ? whenAbsent : value === '1' || value === 'true' || value === 'on'
}

/**
 * Gathers the text of one cell of a workbook from its runs, with how each is shown, and without the
 * guides to pronunciation. To be told of every tag and text within `si` or `is`.
 */
export class RichText {
  #runs: (readonly [style: RunStyle, text: string])[] = []
  #style: RunStyle = 'plain'
  #isText = false
  #isGuide = false

  tag(tag: Tag): void {
    switch (tag.name) {
      case 'rph':
        this.#isGuide = !tag.isClosing && !tag.isEmpty
        break
      case 'r':
        this.#style = 'plain'
        break
      case 't':
        this.#isText = !tag.isClosing && !tag.isEmpty
        break
      case 'vertalign':
        if (/^(super|sub)script$/.test(xmlAttribute(tag, 'val') ?? '')) this.#raise()
        break
      case 'strike':
        if (!tag.isClosing && isTrue(xmlAttribute(tag, 'val'), true)) this.#style = 'struck'
        break
    }
  }

  text(written: string, isPlain: boolean): void {
    if (this.#isText && !this.#isGuide)
      this.#runs.push([this.#style, isPlain ? written : decodeEntities(written)])
  }

  /** What was gathered; it begins anew after that. `null` where no text was told. */
  take(): PlainText | null {
    const runs = this.#runs
    this.#runs = []
    this.#style = 'plain'
    this.#isText = false
    this.#isGuide = false
    if (runs.length === 0) return null
    if (runs.every(([style]) => style === 'plain'))
      return { text: runs.map(([, text]) => text).join(''), asides: [] }
    return plainText(runs)
  }

  #raise(): void {
    if (this.#style === 'plain') this.#style = 'raised'
  }
}
