/** Where the picture lies in the folder of the data; it belongs to no table of the package. */
export const PICTURE_FILE = 'first-picture.json'

/** An element of the picture: its tag, its attributes, what is in it. A text is itself. */
export type PictureNode =
  | string
  | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...PictureNode[]]

/** Length in bytes and `sumOf` of a file. */
type FileMark = readonly [bytes: number, sum: number]

/**
 * What the overview shows of a package when nothing else is asked for, drawn by the script in
 * index.html before the program is there. It is data: a tag, an attribute or an address that is
 * not on that script's lists is left out there.
 */
export type FirstPicture = {
  /** Of which build of the program it is: the page of another one does not show it. */
  readonly build: string
  /** Every file that it was made from, the descriptor too, by its path within the package. */
  readonly files: Readonly<Record<string, FileMark>>
  readonly title: string
  /** What is drawn under which media query: the first that holds; the last one always does. */
  readonly forms: readonly (readonly [media: string, root: PictureNode])[]
}

/**
 * A sum over bytes that tells files apart which somebody has edited, in a fraction of the time of a
 * true hash; index.html reckons it in the same way. 32 bits, unsigned.
 */
export function sumOf(bytes: Uint8Array): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - (bytes.length % 4)
  let sum = bytes.length
  const add = (word: number): void => {
    sum = Math.imul(sum ^ word, 0x9e3779b1)
    sum ^= sum >>> 15
  }
  for (let at = 0; at < end; at += 4) add(words.getInt32(at, true))
  for (let at = end; at < bytes.length; at += 1) add(words.getUint8(at))
  return sum >>> 0
}

/** What somebody who reads the page by eye does not need: names, tips, and what keys can reach. */
const UNSEEN = /^(?:title|aria-label|aria-hidden|aria-controls|tabindex|role|id|type|data-cell)$/

/**
 * The tree of a text that React has written (`renderToStaticMarkup`): elements, attributes and
 * texts, without comments. Throws where the text is none of its.
 */
export function treeOf(markup: string): PictureNode {
  const parts = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s[^\s=>]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
  const top: Draft = ['', {}]
  const open: Draft[] = [top]
  let end = 0
  for (const found of markup.matchAll(parts)) {
    if (found.index !== end) break
    end += found[0].length
    const [, isEnd, tag, attributes = '', isEmpty, text] = found
    if (text !== undefined) inner(open).push(plain(text))
    else if (isEnd) open.pop()
    else if (tag !== undefined) {
      const node: Draft = [tag, attributesOf(attributes)]
      inner(open).push(node)
      if (!isEmpty && !VOID.test(tag)) open.push(node)
    }
  }
  const root = top[2]
  if (end !== markup.length || open.length !== 1 || root === undefined)
    throw new Error(`Not a text of React, at ${end}: ${markup.slice(end, end + 60)}`)
  return root
}

type Draft = [tag: string, attributes: Record<string, string>, ...(string | Draft)[]]

const VOID = /^(?:br|hr|img|input|link|meta|wbr|col)$/

function inner(open: readonly Draft[]): Draft {
  const last = open.at(-1)
  if (!last) throw new Error('Not a text of React: an element is closed that was not opened')
  return last
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([^\s=]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
      UNSEEN.test(name) || (name === 'class' && value === '') ? [] : [[name, plain(value)]],
    ),
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
}

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}
