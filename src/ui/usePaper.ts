import { useSyncExternalStore } from 'react'

let isPrinting = false

/**
 * Whether the page is on its way to paper. The browser says so before it lays the page out anew, so
 * that what is drawn by hand is drawn for paper in time.
 */
export function usePaper(): boolean {
  return useSyncExternalStore(onPaper, isPaper, () => false)
}

/** The same, outside a component. */
export function isPaper(): boolean {
  return isPrinting || window.matchMedia('print').matches
}

/**
 * Calls when the page goes to paper and when it comes back, and once more as soon as the sheet is
 * laid out, when sizes can be read: no `ResizeObserver` is asked before it is printed. Gives the way
 * to end it.
 */
export function onPaper(onChange: () => void): () => void {
  const print = (is: boolean) => (): void => {
    isPrinting = is
    onChange()
  }
  const [before, after] = [print(true), print(false)]
  const media = window.matchMedia('print')
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  media.addEventListener('change', onChange)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
    media.removeEventListener('change', onChange)
  }
}
