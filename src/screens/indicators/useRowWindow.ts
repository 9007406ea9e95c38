import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type RefCallback,
  type UIEventHandler,
} from 'react'

/** So many rows beyond the edges are drawn too, so that a quick scroll meets no gap. */
const BEYOND = 6
/** Taken for the height of the list until it is there, in px. */
const UNMEASURED = 1200

export type RowWindow = {
  readonly attach: RefCallback<HTMLDivElement>
  readonly onScroll: UIEventHandler<HTMLDivElement>
  /** The rows to draw, the end not included, and the px that the others would take. */
  readonly from: number
  readonly to: number
  readonly above: number
  readonly below: number
}

/**
 * The rows of a long list that can be seen, all of `rowHeight` px. The list goes back to its top
 * when `resetKey` changes.
 */
export function useRowWindow(count: number, rowHeight: number, resetKey: string): RowWindow {
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const [view, setView] = useState({ top: 0, height: UNMEASURED })
  const isAway = useRef(false)
  const measure = useCallback(() => {
    if (!element) return
    const { scrollTop: top, clientHeight: height } = element
    isAway.current = top !== 0
    setView((held) =>
      Math.floor(held.top / rowHeight) === Math.floor(top / rowHeight) && held.height === height
        ? held
        : { top, height },
    )
  }, [element, rowHeight])
  useLayoutEffect(() => {
    // To ask a list that is at its top already would lay the whole page out once more.
    if (isAway.current) element?.scrollTo({ top: 0 })
  }, [element, resetKey])
  useLayoutEffect(() => {
    if (!element) return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element, measure])
  const from = Math.max(0, Math.min(count, Math.floor(view.top / rowHeight)) - BEYOND)
  const to = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + BEYOND)
  return {
    attach: setElement,
    onScroll: measure,
    from,
    to,
    above: from * rowHeight,
    below: Math.max(0, count - to) * rowHeight,
  }
}
