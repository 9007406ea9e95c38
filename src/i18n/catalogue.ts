import { LANGUAGES, type Language } from '@/address/screen'

/** A text in every language. `{name}` is filled in; `{n|one|other}` chooses by the number `n`. */
type Text = Readonly<Record<Language, string>>
type Texts = Readonly<Record<string, Text>>

/**
 * Every text of the product by its id. The rooms fill it: each has a `words.ts` that adds its texts
 * here, in type and in fact, so that this room knows no screen. Two texts with one id do not
 * compile.
 */
export interface Catalogue {}

export type MessageId = keyof Catalogue

const catalogue: Readonly<Record<Language, Map<string, string>>> = { vi: new Map(), en: new Map() }

/**
 * Adds the texts of a room. Ids read `screen.element.what`. The texts are there from when the
 * module is loaded: what says them imports it, and `tests/architecture/words.test.ts` sees to that.
 */
export function addWords<const Added extends Texts>(texts: Added): Added {
  for (const [id, text] of Object.entries(texts)) {
    // In the built page a language may come later, by `addTexts`.
    for (const language of LANGUAGES)
      if (language in text) catalogue[language].set(id, text[language])
  }
  return texts
}

/** Adds texts of one language, by their ids. */
export function addTexts(language: Language, texts: Readonly<Record<string, string>>): void {
  for (const [id, text] of Object.entries(texts)) catalogue[language].set(id, text)
}

/** The ids of all texts that are there. */
export function idsOfCatalogue(): readonly MessageId[] {
  return [...catalogue.vi.keys()] as MessageId[]
}

/** Whether there is a text under an id that was put together. */
export function isMessageId(id: string): id is MessageId {
  return catalogue.vi.has(id)
}

/** The text under an id, its braces not filled. Throws where its `words.ts` was not loaded. */
export function templateOf(id: string, language: Language): string {
  const text = catalogue[language].get(id)
  if (text === undefined) throw new Error(`There is no text “${id}”: is its words.ts loaded?`)
  return text
}
