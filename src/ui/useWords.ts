import { createContext, useContext, useEffect, useState } from 'react'
import type { Language } from '@/address/screen'
import type { MessageId, Message } from '@/i18n/message'
import { vietnamese } from '@/i18n/vietnamese'
import { wordsFrom, type Words } from '@/i18n/words'

/** The words that are there from the start. */
export const VIETNAMESE = wordsFrom(vietnamese)

export const WordsContext = createContext<Words>(VIETNAMESE)

let english: Words | null = null

/**
 * The words of a language, fetched when they are asked for. Until they are there it is those of the language before, so that the screen
 * and all that is loaded in it stay; `null` where there was none before.
 */
export function useWordsOf(language: Language): Words | null {
  const [fetched, setFetched] = useState(english)
  useEffect(() => {
    if (language === 'vi' || english) return
    void import('@/i18n/english').then((module) => {
      english = wordsFrom(module.english)
      setFetched(english)
    })
  }, [language])
  const there = language === 'vi' ? VIETNAMESE : (fetched ?? english)
  const [shown, setShown] = useState(there)
  if (there !== null && there !== shown) setShown(there)
  return there ?? shown
}

/** The words of the screen's language. */
export function useWords(): Words {
  return useContext(WordsContext)
}

/** A text without anything to fill in. */
export type PlainMessageId = { [Id in MessageId]: Message<Id> extends { readonly values?: undefined } ? Id : never }[MessageId]

/** The short way to a plain text: `const say = useSay(); say('nav.overview')`. */
export function useSay(): (id: PlainMessageId) => string {
  const words = useWords()
  return (id) => words.text({ id })
}
