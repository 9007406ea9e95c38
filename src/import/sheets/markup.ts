import { decodeEntities } from '@/dataset/files/entities'

/**
 * A tag of HTML or XML. `name` is in lower case and without its prefix; `attributes` is what stands
 * behind it.
 */
export type Tag = {
  readonly name: string
  /** As written, without its colon; '' for none. */
  readonly prefix: string
  readonly isClosing: boolean
  readonly isEmpty: boolean
  readonly attributes: string
}

export type MarkupHandler = {
  readonly onTag: (tag: Tag) => void
  /** Text as written, with its entities; `isPlain` where they mean nothing (CDATA). */
  readonly onText: (text: string, isPlain: boolean) => void
}

/** Elements of HTML whose content is no markup. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'noscript', 'template'])

/**
 * Goes through HTML or XML once and tells its tags and texts in order. It builds and runs nothing,
 * follows no reference and defines no entity. Whatever is not well formed is text; comments,
 * instructions, doctypes and, in HTML, scripts and styles are passed over. Linear in the length of
 * the text. Never throws by itself.
 */
export function walkMarkup(
  text: string,
  kind: 'html' | 'xml',
  { onTag, onText }: MarkupHandler,
): void {
  const scanner = new TagScanner(text)
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open === -1) return onText(text.slice(at), false)
    if (open > at) onText(text.slice(at, open), false)
    const next = text.charCodeAt(open + 1)
    if (next === 33 || next === 63) {
      if (text.startsWith('<![CDATA[', open)) {
        const end = text.indexOf(']]>', open)
        onText(text.slice(open + 9, end === -1 ? text.length : end), true)
        at = end === -1 ? text.length : end + 3
      } else at = scanner.pastDeclaration(open)
      continue
    }
    const end = isNameStart(next) || next === 47 ? scanner.endOfTag(open + 1) : -1
    if (end === -1) {
      onText('<', true)
      at = open + 1
      continue
    }
    const tag = tagOf(text.slice(open + 1, end))
    onTag(tag)
    at = end + 1
    if (kind === 'html' && !tag.isClosing && !tag.isEmpty && RAW.has(tag.name))
      at = scanner.pastRaw(tag.name, at)
  }
}

/**
 * Finds ends, and remembers where each was found, so that no stretch of a hostile text is searched
 * again and again.
 */
class TagScanner {
  readonly #text: string
  readonly #finders: ReadonlyMap<string, Finder>
  readonly #bracket: Finder

  constructor(text: string) {
    this.#text = text
    this.#bracket = new Finder(text, '>')
    this.#finders = new Map(['"', "'", '-->'].map((what) => [what, new Finder(text, what)]))
  }

  /** The index of the `>` that ends the tag, past quoted attributes; -1 if there is none. */
  endOfTag(from: number): number {
    let at = from
    for (;;) {
      const end = this.#bracket.find(at)
      if (end === -1) return -1
      const quote = firstQuote(this.#text, at, end)
      if (quote === -1) return end
      const close = this.#finders.get(this.#text[quote] ?? '')?.find(quote + 1) ?? -1
      if (close === -1) return end
      at = close + 1
    }
  }

  pastDeclaration(open: number): number {
    const isComment = this.#text.startsWith('<!--', open)
    const end = isComment ? (this.#finders.get('-->')?.find(open) ?? -1) : this.#bracket.find(open)
    return end === -1 ? this.#text.length : end + (isComment ? 3 : 1)
  }

  pastRaw(name: string, from: number): number {
    const closing = new RegExp(`</${name}[\\s/>]`, 'gi')
    closing.lastIndex = from
    return closing.exec(this.#text)?.index ?? this.#text.length
  }
}

/** `indexOf` that does not search again from a place before the one it found. */
class Finder {
  readonly #text: string
  readonly #what: string
  #from = 0
  #at = -2

  constructor(text: string, what: string) {
    this.#text = text
    this.#what = what
  }

  find(from: number): number {
    if (this.#at === -1 && from >= this.#from) return -1
    if (from >= this.#from && from <= this.#at) return this.#at
    this.#from = from
    this.#at = this.#text.indexOf(this.#what, from)
    return this.#at
  }
}

/** A quote opens an attribute only after `=`. */
function firstQuote(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if ((code === 34 || code === 39) && text.charCodeAt(at - 1) === 61) return at
  }
  return -1
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
}

type SplitName = { readonly name: string; readonly prefix: string }
const names = new Map<string, SplitName>()

function tagOf(inner: string): Tag {
  const isClosing = inner.charCodeAt(0) === 47
  let end = isClosing ? 1 : 0
  while (end < inner.length && !isNameEnd(inner.charCodeAt(end))) end += 1
  const attributes = inner.slice(end)
  const { name, prefix } = splitName(inner.slice(isClosing ? 1 : 0, end))
  return { name, prefix, isClosing, isEmpty: inner.charCodeAt(inner.length - 1) === 47, attributes }
}

function isNameEnd(code: number): boolean {
  return code === 32 || code === 47 || code === 62 || (code >= 9 && code <= 13)
}

/** Remembered, since a file has few names and many tags. */
function splitName(written: string): SplitName {
  const known = names.get(written)
  if (known !== undefined) return known
  const colon = written.lastIndexOf(':')
  const split = {
    name: written.slice(colon + 1).toLowerCase(),
    prefix: written.slice(0, Math.max(0, colon)),
  }
  if (names.size < 1000 && written.length < 50) names.set(written, split)
  return split
}

/**
 * The value of an attribute, its entities decoded; `null` if it is not there. A prefix may stand
 * before the name; case does not matter.
 */
export function attributeOf(tag: Tag, name: string): string | null {
  const found = attributePattern(name).exec(tag.attributes)?.[1]
  if (found === undefined) return null
  const quoted = found.startsWith('"') || found.startsWith("'")
  return decodeEntities(quoted ? found.slice(1, -1) : found)
}

/** As `attributeOf`, quickly, for XML as programs write it: the name is in the case given. */
export function xmlAttribute(tag: Tag, name: string): string | null {
  const { attributes } = tag
  const at = attributes.indexOf(` ${name}="`)
  if (at === -1) return attributes.includes(name) ? attributeOf(tag, name) : null
  const start = at + name.length + 3
  const end = attributes.indexOf('"', start)
  return end === -1 ? null : decodeEntities(attributes.slice(start, end))
}

const patterns = new Map<string, RegExp>()

function attributePattern(name: string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const pattern = new RegExp(
    `(?:^|[\\s"'/])(?:[\\w-]+:)?${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`,
    'i',
  )
  patterns.set(name, pattern)
  return pattern
}
