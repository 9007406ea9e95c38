import { createContext, useContext } from 'react'
import { START, type ScreenState } from '@/address/screen'

/** The screen as the address has it, and the ways to another one. */
export type ScreenPort = {
  readonly state: ScreenState
  /** Shows the screen with some things changed; `replace` leaves no step to go back to. */
  readonly go: (change: Partial<ScreenState>, how?: { readonly replace?: boolean }) => void
  /** The address of such a screen, for links. */
  readonly href: (change: Partial<ScreenState>) => string
}

export const ScreenContext = createContext<ScreenPort>({ state: START, go: () => undefined, href: () => '#' })

/** The screen as the address has it. */
export function useScreen(): ScreenPort {
  return useContext(ScreenContext)
}
