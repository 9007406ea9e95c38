import { useCallback, useState, type RefCallback } from 'react'

export type BoxSize = { readonly width: number; readonly height: number }

/** The size of an element in px, known before it is first painted and kept up as it changes; `null` until it is there. */
export function useBox(): readonly [RefCallback<HTMLElement>, BoxSize | null] {
  const [size, setSize] = useState<BoxSize | null>(null)
  const ref = useCallback<RefCallback<HTMLElement>>((element) => {
    if (!element) return undefined
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((held) => (held?.width === width && held.height === height ? held : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
