import type { AnyPages, AnyState } from './format'
import { valuesOf } from './param'
import { LOOK, SUBJECT, type Common } from './screen'
import { renamed } from './renames'

/**
 * Reads an address, as today’s or an older program wrote it. Never throws: what cannot be read is
 * usual, and text is taken in Unicode’s composed form (NFC), whatever form it was pasted in. `page`
 * is `null` for a path that leads nowhere; the empty path is the first page.
 */
export function parseScreen(pages: AnyPages, path: string, query: string): Common & AnyState {
  const name = path.replace(/^\/+|\/+$/g, '')
  const known = Object.keys(pages)
  const asked = name === '' ? (known[0] ?? null) : (known.find((page) => page === name) ?? null)
  const { page, written } = renamed(asked, new URLSearchParams(query))
  const read = (key: string): string | null => written.get(key)?.normalize('NFC') ?? null
  const params = valuesOf(page === null ? {} : (pages[page]?.params ?? {}), read)
  return { ...valuesOf(SUBJECT, read), ...valuesOf(LOOK, read), page, params }
}
