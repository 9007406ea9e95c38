import { useCallback, useState, type RefCallback } from 'react'

const UNMEASURED = 260

/** The height of an element in px, kept up as it changes: labels of a chart are laid out in it. */
export function useHeight(): readonly [RefCallback<HTMLElement>, number] {
  const [height, setHeight] = useState(UNMEASURED)
  const ref = useCallback<RefCallback<HTMLElement>>((element) => {
    if (!element) return undefined
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, height]
}
