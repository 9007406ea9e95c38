import { createContext, useContext } from 'react'
import type { Language } from '@/address/screen'
import type { MessageId, Message } from '@/i18n/message'
import { createWords, type Words } from '@/i18n/words'

const cache = new Map<Language, Words>()

/** The words of a language, made once. */
export function wordsOf(language: Language): Words {
  const held = cache.get(language) ?? createWords(language)
  cache.set(language, held)
  return held
}

export const WordsContext = createContext<Words>(wordsOf('vi'))

export function useWords(): Words {
  return useContext(WordsContext)
}

/** A text without anything to fill in. */
export type PlainMessageId = { [Id in MessageId]: Message<Id> extends { readonly values?: undefined } ? Id : never }[MessageId]

/** The short way to a plain text: `const say = useSay(); say('nav.overview')`. */
export function useSay(): (id: PlainMessageId) => string {
  const words = useWords()
  return (id) => words.text({ id } as Message)
}
