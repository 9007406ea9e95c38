import { useCallback, useEffect } from 'react'

/**
 * Hands on the keys pressed anywhere in the window. `onKey` stays the same function as long as it
 * does the same: the one listening is the one of the screen on which the key was pressed, though
 * what another one does with it may change the screen. `isFirst`: before anything on the page.
 */
export function useKeys(
  onKey: (event: KeyboardEvent) => void,
  { isOn = true, isFirst = false }: { readonly isOn?: boolean; readonly isFirst?: boolean } = {},
): void {
  useEffect(() => {
    if (!isOn) return undefined
    window.addEventListener('keydown', onKey, isFirst)
    return () => window.removeEventListener('keydown', onKey, isFirst)
  }, [onKey, isOn, isFirst])
}

/** Escape puts away what stands open. */
export function useEscape(close: () => void, isOpen = true): void {
  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close()
    },
    [close],
  )
  useKeys(onKey, { isOn: isOpen })
}

/**
 * Whether a key stands for itself: taken by nothing nearer, without a modifier but Shift, which
 * makes signs, and not typed into anything.
 */
export function isSingleKey(event: KeyboardEvent): boolean {
  return (
    !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyped(event)
  )
}

function isTyped({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName))
  )
}

/** Whether nothing on the page has the focus, so that its arrows are free. */
export function isFocusFree(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
