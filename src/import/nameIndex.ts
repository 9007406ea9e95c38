import { nearest } from '@/dataset/text'
import { isSpellingOf, nameKey } from './spelling'

/** What a name leads to: one key; several, so that somebody has to be asked; or none. */
export type NameMatch<Id extends string> =
  | { readonly kind: 'one'; readonly id: Id }
  | { readonly kind: 'several'; readonly ids: readonly Id[] }
  | { readonly kind: 'none' }

/**
 * Something that can be named. Codes match as they are written, in any case; names by their
 * spelling.
 */
export type Named<Id extends string> = {
  readonly id: Id
  readonly codes: readonly string[]
  readonly names: readonly string[]
}

/** Beyond so many letters a text is no name, and is held against none. */
const LONGEST = 300

/**
 * Finds what is meant by a name: by key, code, or any of its names, in any case, with or without
 * marks.
 */
export class NameIndex<Id extends string> {
  readonly #byCode = new Map<string, Set<Id>>()
  readonly #byKey = new Map<string, { readonly id: Id; readonly name: string }[]>()
  readonly #names: { readonly id: Id; readonly name: string }[] = []
  readonly #known = new Map<string, NameMatch<Id>>()

  constructor(things: readonly Named<Id>[]) {
    for (const { id, codes, names } of things) {
      for (const code of [id, ...codes]) {
        const ids = this.#byCode.get(codeKey(code)) ?? new Set()
        this.#byCode.set(codeKey(code), ids.add(id))
      }
      for (const name of names) {
        const key = nameKey(name)
        if (key === '') continue
        const entry = { id, name }
        this.#names.push(entry)
        const entries = this.#byKey.get(key)
        if (entries) entries.push(entry)
        else this.#byKey.set(key, [entry])
      }
    }
  }

  /** What a text names. Never throws. Each text is looked up once. */
  find(text: string): NameMatch<Id> {
    const held = this.#known.get(text)
    if (held) return held
    const match = this.#find(text)
    this.#known.set(text, match)
    return match
  }

  /**
   * The keys that a text which names nothing may be a slip of, the nearest first: at most three.
   */
  suggest(text: string): readonly Id[] {
    if (text.length > LONGEST) return []
    const alike = (this.#byKey.get(nameKey(text)) ?? []).map(({ id }) => id)
    const names = this.#names.map(({ name }) => name)
    const near = nearest(text, names, 6).flatMap((name) =>
      this.#names.flatMap((entry) => (entry.name === name ? entry.id : [])),
    )
    return [...new Set([...alike, ...near])].slice(0, 3)
  }

  #find(text: string): NameMatch<Id> {
    if (text.trim() === '' || text.length > LONGEST) return { kind: 'none' }
    const coded = this.#byCode.get(codeKey(text))
    if (coded) return matchOf([...coded])
    const entries = this.#byKey.get(nameKey(text)) ?? []
    return matchOf(entries.filter(({ name }) => isSpellingOf(text, name)).map(({ id }) => id))
  }
}

function codeKey(code: string): string {
  return code.normalize('NFC').trim().toLowerCase()
}

/** The match of some keys, each counted once. */
export function matchOf<Id extends string>(ids: readonly Id[]): NameMatch<Id> {
  const distinct = [...new Set(ids)]
  const [first] = distinct
  if (first === undefined) return { kind: 'none' }
  return distinct.length === 1 ? { kind: 'one', id: first } : { kind: 'several', ids: distinct }
}
