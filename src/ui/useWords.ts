import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { Language } from '@/address/screen'
import { addTexts } from '@/i18n/catalogue'
import { load } from './load.browser'
import { createWords, type Words } from '@/i18n/translator'

/** The language that every page begins with and has all its texts of. */
const FIRST = 'vi'

/** How long before the words of a language are asked for again, in ms. */
const AGAIN = 5000

/** The words that are there from the start. */
export const VIETNAMESE = createWords(FIRST)

export const WordsContext = createContext<Words>(VIETNAMESE)

let isEnglishThere = false

/**
 * The words of a language, fetched when they are asked for. Until they are there it is those of the
 * language before, so that the screen and all that is loaded in it stay; `null` where there was
 * none before. Where they do not come it is Vietnamese (`isLost`), and they are asked for again.
 */
export function useWordsOf(language: Language): {
  readonly words: Words | null
  readonly isLost: boolean
} {
  const [isThere, setThere] = useState(isEnglishThere)
  const [failures, setFailures] = useState(0)
  useEffect(() => {
    if (language === FIRST || isEnglishThere) return undefined
    let timer: number | undefined
    load(() => import('@/i18n/english')).then(
      ({ english }) => {
        addTexts('en', english)
        isEnglishThere = true
        setThere(true)
      },
      () => {
        timer = window.setTimeout(() => setFailures(failures + 1), failures && AGAIN)
      },
    )
    return () => clearTimeout(timer)
  }, [language, failures])
  const words = useMemo(
    () => (language === FIRST || isThere ? createWords(language) : null),
    [language, isThere],
  )
  const [shown, setShown] = useState(words)
  if (words !== null && words !== shown) setShown(words)
  const isLost = words === null && failures > 0
  return { words: words ?? shown ?? (isLost ? VIETNAMESE : null), isLost }
}

/** The words of the screen's language. */
export function useWords(): Words {
  return useContext(WordsContext)
}

/** The short way to a text: `const t = useText(); t('nav.overview')`. */
export function useText(): Words['text'] {
  return useWords().text
}
