import { createContext, useContext, useSyncExternalStore } from 'react'
import { isPaper, onPaper } from './usePaper'

/** What media queries hold where there is no window to ask: none, or what a picture is drawn for. */
export const AssumedMediaContext = createContext<readonly string[]>([])

/** Whether a room of `rooms.ts` is there, kept up as the window changes. A sheet of paper is none. */
export function useMedia(query: string): boolean {
  const assumed = useContext(AssumedMediaContext)
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query)
      const endPaper = onPaper(onChange)
      media.addEventListener('change', onChange)
      return () => {
        endPaper()
        media.removeEventListener('change', onChange)
      }
    },
    () => !isPaper() && window.matchMedia(query).matches,
    () => assumed.includes(query),
  )
}
