import { createContext, useContext } from 'react'
import { createWords, type Words } from '@/i18n/translator'

export const WordsContext = createContext<Words>(createWords('vi'))

/** The words of the screen's language. */
export function useWords(): Words {
  return useContext(WordsContext)
}

/** The short way to a text: `const say = useSay(); say('nav.overview')`. */
export function useSay(): Words['text'] {
  return useWords().text
}
