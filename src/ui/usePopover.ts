import { useCallback, useEffect, useId, useRef, useState, type RefObject } from 'react'
import { useKeys } from './useKeys'

export type Popover = {
  readonly isOpen: boolean
  readonly toggle: () => void
  /** Goes on the element that holds both the button and the panel. */
  readonly root: RefObject<HTMLDivElement | null>
  readonly button: RefObject<HTMLButtonElement | null>
  readonly panelId: string
}

/**
 * A panel under a button, which takes the focus. It goes away on Escape, which gives the focus back, and on a press
 * elsewhere.
 */
export function usePopover(): Popover {
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  useEffect(() => {
    if (!isOpen) return undefined
    const panel = document.getElementById(panelId)
    if (panel) {
      panel.tabIndex = -1
      panel.dataset['scrolls'] = 'over'
      panel.focus({ preventScroll: true })
    }
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    window.addEventListener('pointerdown', onPointer)
    return () => window.removeEventListener('pointerdown', onPointer)
  }, [isOpen, panelId])
  const onKey = useCallback((event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }, [])
  useKeys(onKey, { isOn: isOpen, isFirst: true })
  return { isOpen, toggle: () => setOpen(!isOpen), root, button, panelId }
}
