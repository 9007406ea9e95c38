import { useEffect } from 'react'

/**
 * Fetches a program once the browser has nothing better to do, so that it is there at once when it
 * is asked for; what does not come is asked for again then. `ask` is the same at every render.
 */
export function useIdle(ask: () => Promise<unknown>): void {
  useEffect(() => {
    const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 1500))
    const cancel = window.cancelIdleCallback ?? window.clearTimeout
    const handle = idle(() => void ask().catch(() => undefined))
    return () => cancel(handle)
  }, [ask])
}
