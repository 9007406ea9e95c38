import { useCallback, useState } from 'react'

/** What was said at an item is kept in this browser under this, the meeting and the key of the item. */
const KEPT = 'cchc.minutes.'

const placeOf = (meeting: string, key: string): string => `${KEPT}${meeting} ${key}`

/** The minutes typed at an item of a meeting: what was typed before a reload or a crash is there after it. `key`: of `itemKeys`. */
export function minutesOf(meeting: string, key: string): string {
  try {
    return localStorage.getItem(placeOf(meeting, key)) ?? ''
  } catch {
    return ''
  }
}

/** Lets everything go that was typed at the items of a meeting. */
export function dropMinutes(meeting: string): void {
  try {
    for (const place of Object.keys(localStorage).filter((each) => each.startsWith(placeOf(meeting, '')))) localStorage.removeItem(place)
  } catch {
    // Nothing is kept, so nothing is let go.
  }
}

/** `isKept` is `false` once the browser did not take what was typed. */
export function useMinutes(
  meeting: string,
  key: string,
): { readonly text: string; readonly isKept: boolean; readonly write: (text: string) => void } {
  const [text, setText] = useState(() => minutesOf(meeting, key))
  const [isKept, setKept] = useState(true)
  const write = useCallback(
    (next: string) => {
      setText(next)
      try {
        if (next === '') localStorage.removeItem(placeOf(meeting, key))
        else localStorage.setItem(placeOf(meeting, key), next)
        setKept(true)
      } catch {
        setKept(false)
      }
    },
    [meeting, key],
  )
  return { text, isKept, write }
}
