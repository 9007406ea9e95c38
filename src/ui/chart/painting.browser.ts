import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'

type Register = { readonly begin: () => () => void }

export const PaintingContext = createContext<Register>({ begin: () => () => undefined })

/** Set each time that every chart of the page has been painted. */
export const MARK = 'charts-painted'
const MOST_MARKS = 60

/**
 * Marks `charts-painted` once every chart of the page has been painted, and again after each later
 * change of them.
 */
export function usePaintRegister(): Register {
  const waiting = useRef(0)
  return useMemo<Register>(() => {
    const settle = (): void => {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (waiting.current !== 0) return
          // The browser keeps every mark: a screen that is used all day would gather them.
          if (performance.getEntriesByName(MARK).length >= MOST_MARKS) performance.clearMarks(MARK)
          performance.mark(MARK)
        }),
      )
    }
    return {
      begin: () => {
        waiting.current += 1
        let done = false
        return () => {
          if (done) return
          done = true
          waiting.current -= 1
          settle()
        }
      },
    }
  }, [])
}

/**
 * For a page: one without charts has painted them all once it has painted itself. `key` changes
 * with what it shows.
 */
export function usePagePainted(key: string): void {
  const { begin } = useContext(PaintingContext)
  useEffect(() => begin()(), [begin, key])
}

/**
 * For a chart: call what it gives once the chart has been painted. A chart that goes away first
 * counts as painted.
 */
export function usePainting(): () => void {
  const { begin } = useContext(PaintingContext)
  const end = useRef<(() => void) | null>(null)
  // Before the browser paints: a chart may be ready before an ordinary effect has run.
  useLayoutEffect(() => {
    end.current = begin()
    return () => end.current?.()
  }, [begin])
  return useCallback(() => end.current?.(), [])
}
