import { useState, type ReactNode } from 'react'
import { CRAMPED } from './rooms'
import { Toggle } from './Toggle'
import { useMedia } from './useMedia'

/**
 * What stands in a row over a page and not is the page: in a window too low for both it waits behind
 * one button, so that the page is in sight.
 */
export function Folded(props: { readonly label: string; readonly children: ReactNode }) {
  const { label, children } = props
  const isCramped = useMedia(CRAMPED)
  const [isOpen, setOpen] = useState(false)
  if (!isCramped) return children
  return (
    <>
      <Toggle aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </Toggle>
      {isOpen && children}
    </>
  )
}
