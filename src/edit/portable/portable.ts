/** The file that the build lays beside the page: the program and the data in one, for `file://`. */
export const PORTABLE_FILE = 'cchc-mang-theo.html'

/** What is put into a portable file, beside the program that it has. */
export type PortableParts = {
  /** Packed files (gzip, then base64) by their path beside the page, such as `data/units.csv`. */
  readonly files: ReadonlyMap<string, string>
  /** The address that it opens at, without `#`; `''` for the first page. */
  readonly start: string
  /** What it is and of when, for every source line; `null`: as the template says. */
  readonly about: string | null
}

/**
 * A portable file with other parts. `template`: a portable file as the build writes it
 * (portable.html). Nothing of a part can end its place early: packed files are base64,
 * and everything else is escaped. Throws where a place is missing, as in a page that is no such
 * file.
 */
export function portableHtml(template: string, { files, start, about }: PortableParts): string {
  const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const parts: readonly (readonly [tag: string, id: string, text: string])[] = [
    ['script', 'portable-files', json(Object.fromEntries(inOrder))],
    ['script', 'portable-start', json(start)],
    ...(about === null ? [] : [['p', 'portable-about', escaped(about)] as const]),
  ]
  return parts.reduce((html, [tag, id, text]) => withText(html, tag, id, text), template)
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The first element of an id with another text. */
function withText(html: string, tag: string, id: string, text: string): string {
  const opening = new RegExp(`<${tag} [^<>]*\\bid="${id}"[^<>]*>`).exec(html)
  const from = opening ? opening.index + opening[0].length : -1
  const to = html.indexOf(`</${tag}>`, from)
  if (from < 0 || to < 0) throw new Error(`The page has no place for ${id}`)
  return html.slice(0, from) + text + html.slice(to)
}
