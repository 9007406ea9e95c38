import { useCallback, useState, type RefCallback } from 'react'
import { flushSync } from 'react-dom'
import { onPaper } from '@/ui/usePaper'

export type BoxSize = { readonly width: number; readonly height: number }

/**
 * The size of an element in px, known before it is first painted; `null` until it is there. When it
 * changes, what is laid out by it is drawn in the same frame: between the layout and the painting
 * of it.
 */
export function useBox(): readonly [RefCallback<HTMLElement>, BoxSize | null] {
  const [size, setSize] = useState<BoxSize | null>(null)
  const ref = useCallback<RefCallback<HTMLElement>>((element) => {
    if (!element) return undefined
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((held) =>
        held?.width === width && held.height === height ? held : { width, height },
      )
    }
    measure()
    const observer = new ResizeObserver(() => flushSync(measure))
    observer.observe(element)
    const endPaper = onPaper(() => queueMicrotask(() => flushSync(measure)))
    return () => {
      endPaper()
      observer.disconnect()
    }
  }, [])
  return [ref, size]
}

/** Taken for the height of a chart until it is there, in px. */
const UNMEASURED = 260

/** The height of an element alone, in px: labels of a chart are laid out in it. */
export function useHeight(): readonly [RefCallback<HTMLElement>, number] {
  const [ref, size] = useBox()
  return [ref, size?.height ?? UNMEASURED]
}
