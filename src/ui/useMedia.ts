import { createContext, useContext, useSyncExternalStore } from 'react'

/** What media queries hold where there is no window to ask: none, or what a picture is drawn for. */
export const AssumedMediaContext = createContext<readonly string[]>([])

/** Whether a media query holds, kept up as the window changes. */
export function useMedia(query: string): boolean {
  const assumed = useContext(AssumedMediaContext)
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => window.matchMedia(query).matches,
    () => assumed.includes(query),
  )
}
