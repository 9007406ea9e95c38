import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { Language } from '@/address/screen'
import { addTexts } from '@/i18n/catalogue'
import { createWords, type Words } from '@/i18n/translator'

/** The language that every page begins with and has all its texts of. */
const FIRST = 'vi'

/** The words that are there from the start. */
export const VIETNAMESE = createWords(FIRST)

export const WordsContext = createContext<Words>(VIETNAMESE)

let isEnglishThere = false

/**
 * The words of a language, fetched when they are asked for. Until they are there it is those of the
 * language before, so that the screen and all that is loaded in it stay; `null` where there was
 * none before.
 */
export function useWordsOf(language: Language): Words | null {
  const [isThere, setThere] = useState(isEnglishThere)
  useEffect(() => {
    if (language === FIRST || isEnglishThere) return
    void import('@/i18n/english').then(({ english }) => {
      addTexts('en', english)
      isEnglishThere = true
      setThere(true)
    })
  }, [language])
  const words = useMemo(
    () => (language === FIRST || isThere ? createWords(language) : null),
    [language, isThere],
  )
  const [shown, setShown] = useState(words)
  if (words !== null && words !== shown) setShown(words)
  return words ?? shown
}

/** The words of the screen's language. */
export function useWords(): Words {
  return useContext(WordsContext)
}

/** The short way to a text: `const say = useSay(); say('nav.overview')`. */
export function useSay(): Words['text'] {
  return useWords().text
}
