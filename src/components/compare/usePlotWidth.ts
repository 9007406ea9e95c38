import { useCallback, useState, type RefCallback } from 'react'

/** The width of an element in px, `null` until it is there: kept up as it changes, and known before the first painting. */
export function usePlotWidth(): readonly [RefCallback<HTMLElement>, number | null] {
  const [width, setWidth] = useState<number | null>(null)
  const ref = useCallback<RefCallback<HTMLElement>>((element) => {
    if (!element) return undefined
    const measure = (): void => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
