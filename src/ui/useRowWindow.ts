import { useLayoutEffect, useRef, useState, type RefCallback } from 'react'

/**
 * Rows drawn beyond what can be seen, above and below, so that a turn of the wheel finds them
 * there.
 */
const SPARE = 6
/** Taken for the height of the list until it is there, in px. */
const UNMEASURED = 1200

export type RowWindow = {
  /** Goes on the element that scrolls. */
  readonly ref: RefCallback<HTMLElement>
  /** The rows to draw, `to` not included, and the px that the others would take. */
  readonly from: number
  readonly to: number
  readonly above: number
  readonly below: number
  /** Whether only some are drawn, all of one height. */
  readonly isPartial: boolean
}

/**
 * Which rows of a long list can be seen, kept up as it scrolls. Up to `few` rows are all drawn and
 * may be of any height; more are of `rowPx` each. The list goes back to its top when `resetKey`
 * changes.
 */
export function useRowWindow(
  count: number,
  rowPx: number,
  { few = 0, resetKey = '' }: { readonly few?: number; readonly resetKey?: string } = {},
): RowWindow {
  const [element, ref] = useState<HTMLElement | null>(null)
  const [seen, setSeen] = useState({ first: 0, end: Math.ceil(UNMEASURED / rowPx) })
  const isAway = useRef(false)
  const isPartial = count > few
  useLayoutEffect(() => {
    // To ask a list that is at its top already would lay the whole page out once more.
    if (isAway.current) element?.scrollTo({ top: 0 })
  }, [element, resetKey])
  useLayoutEffect(() => {
    if (!element || !isPartial) return undefined
    const look = (): void => {
      const { scrollTop, clientHeight } = element
      isAway.current = scrollTop !== 0
      const first = Math.floor(scrollTop / rowPx)
      const end = Math.ceil((scrollTop + clientHeight) / rowPx)
      setSeen((held) => (held.first === first && held.end === end ? held : { first, end }))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [element, isPartial, rowPx])
  const from = isPartial ? Math.max(0, Math.min(count, seen.first) - SPARE) : 0
  const to = isPartial ? Math.min(count, seen.end + SPARE) : count
  return { ref, from, to, above: from * rowPx, below: (count - to) * rowPx, isPartial }
}
