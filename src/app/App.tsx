import { StrictMode, useCallback, useEffect, useMemo } from 'react'
import { HashRouter, useLocation, useNavigate } from 'react-router'
import type { ScreenChange } from '@/address/screen'
import { changedScreen, formatAddress, parseAddress } from '@/screens/address'
import { PaintingContext, usePaintRegister } from '@/ui/chart/painting.browser'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { ScreenContext, type ScreenPort } from '@/ui/useScreen'
import { useWordsOf, VIETNAMESE, WordsContext } from '@/ui/useWords'
import { Screen } from './Screen'

type AppProps = {
  /** Settled once the program of the page that is shown first has come. */
  readonly page: Promise<unknown>
}

/** The whole product: the address gives the screen. */
export function App({ page }: AppProps) {
  return (
    <StrictMode>
      <PaneBoundary resetKey="">
        <HashRouter>
          <Addressed page={page} />
        </HashRouter>
      </PaneBoundary>
    </StrictMode>
  )
}

function Addressed({ page }: AppProps) {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const state = useMemo(() => parseAddress(pathname, search), [pathname, search])
  const go = useCallback(
    (change: ScreenChange, how?: { readonly replace?: boolean }) =>
      void navigate(formatAddress(changedScreen(state, change)), how ?? {}),
    [navigate, state],
  )
  const port = useMemo<ScreenPort>(
    () => ({ state, go, href: (change) => `#${formatAddress(changedScreen(state, change))}` }),
    [state, go],
  )
  const { words, isLost } = useWordsOf(state.language)
  useEffect(() => {
    document.documentElement.lang = words?.language ?? state.language
    document.documentElement.dataset['theme'] = state.theme ?? 'light'
    document.documentElement.dataset['palette'] = state.palette
  }, [words, state.language, state.theme, state.palette])
  const painting = usePaintRegister()
  return (
    <WordsContext value={words ?? VIETNAMESE}>
      <ScreenContext value={port}>
        <PaintingContext value={painting}>
          {isLost && <p role="alert">{VIETNAMESE.text('program.noEnglish')}</p>}
          <PaneBoundary resetKey={pathname}>{words && <Screen page={page} />}</PaneBoundary>
        </PaintingContext>
      </ScreenContext>
    </WordsContext>
  )
}
