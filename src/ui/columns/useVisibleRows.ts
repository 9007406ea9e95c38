import { useCallback, useState, type RefCallback } from 'react'

/**
 * Rows drawn beyond what can be seen, above and below, so that a turn of the wheel finds them
 * there.
 */
const SPARE = 6
/** Up to so many rows are simply all drawn. */
const FEW = 30

export type VisibleRows = {
  /** Goes on the element that scrolls. */
  readonly ref: RefCallback<HTMLElement>
  /** The rows to draw: from `first`, up to but not including `end`. */
  readonly first: number
  readonly end: number
  /** Whether only some are drawn, all of one height. */
  readonly isPartial: boolean
}

/**
 * Which rows of a long table can be seen, kept up as it scrolls. Few rows are all drawn, and may be
 * of any height; many are of `rowPx` each, and the ones out of sight are replaced by empty space of
 * the same height.
 */
export function useVisibleRows(count: number, rowPx: number): VisibleRows {
  const [seen, setSeen] = useState({ first: 0, end: FEW })
  const isPartial = count > FEW
  const ref = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (!element || !isPartial) return undefined
      const look = (): void => {
        const first = Math.max(0, Math.floor(element.scrollTop / rowPx) - SPARE)
        const end = Math.ceil((element.scrollTop + element.clientHeight) / rowPx) + SPARE
        setSeen((held) => (held.first === first && held.end === end ? held : { first, end }))
      }
      const observer = new ResizeObserver(look)
      observer.observe(element)
      element.addEventListener('scroll', look, { passive: true })
      return () => {
        observer.disconnect()
        element.removeEventListener('scroll', look)
      }
    },
    [isPartial, rowPx],
  )
  if (!isPartial) return { ref, first: 0, end: count, isPartial }
  const end = Math.min(count, seen.end)
  return { ref, first: Math.min(seen.first, Math.max(0, end - 1)), end, isPartial }
}
