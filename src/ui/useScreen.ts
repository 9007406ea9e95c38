import { createContext, useContext } from 'react'
import { START, type Page, type Pages, type ScreenChange, type ScreenState } from '@/address/screen'

/** The screen as the address has it, and the ways to another one. */
export type ScreenPort = {
  readonly state: ScreenState
  /** Shows the screen with some things changed; `replace` leaves no step to go back to. */
  readonly go: (change: ScreenChange, how?: { readonly replace?: boolean }) => void
  /** The address of such a screen, for links. */
  readonly href: (change: ScreenChange) => string
}

export const ScreenContext = createContext<ScreenPort>({
  state: { ...START, page: null, params: {} },
  go: () => undefined,
  href: () => '#',
})

/** The screen as the address has it. */
export function useScreen(): ScreenPort {
  return useContext(ScreenContext)
}

/** The parameters of the page that a component belongs to. Throws on another page. */
export function useParams<P extends Page>(page: P): Pages[P] {
  const { state } = useScreen()
  if (state.page !== page)
    throw new Error(`The parameters of ${page} were asked for on ${state.page ?? 'no page'}.`)
  return state.params as Pages[P]
}
