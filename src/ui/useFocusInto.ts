import { useEffect, useRef, type RefObject } from 'react'

/**
 * Leads the keyboard into what has opened, and back to what opened it once that is gone. Nothing
 * where the page came with it open: the focus is then where the reader left it.
 */
export function useFocusInto<T extends HTMLElement>(isOpen: boolean): RefObject<T | null> {
  const ref = useRef<T>(null)
  useEffect(() => {
    const opener = document.activeElement
    const opened = ref.current
    if (!isOpen || !opened || !(opener instanceof HTMLElement) || opener === document.body)
      return undefined
    opened.tabIndex = -1
    // It may be placed, and unseen, until it is painted.
    const frame = requestAnimationFrame(() => opened.focus({ preventScroll: true }))
    return () => {
      cancelAnimationFrame(frame)
      const { activeElement } = document
      const isLeft = activeElement === document.body || opened.contains(activeElement)
      if (isLeft && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [isOpen])
  return ref
}
