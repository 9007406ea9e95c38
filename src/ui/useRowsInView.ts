import { useLayoutEffect, useState, type RefCallback } from 'react'
import { createStore } from './store'
import { usePaper } from './usePaper'
import { useStore } from './useStore'

/** Up to so many rows are all drawn; of more, so many before it is known which can be seen. */
const FEW = 40
/** Rows drawn beyond what can be seen when rows are drawn anew, and how few may be left of them. */
const SPARE = { most: 12, least: 4 }
/** The row of the headings counts too where rows are numbered (`aria-rowindex`), from 1. */
const FIRST = 2

/** Set while somebody takes tables away, who wants all of their rows. */
export const allRowsStore = createStore(false)

/** Rows of the table that follow each other, `to` not included, and whether they are drawn. */
export type RowPart = { readonly from: number; readonly to: number; readonly isDrawn: boolean }

type Span = Pick<RowPart, 'from' | 'to'>

export type RowsInView = {
  /** Goes on the body of the table. */
  readonly ref: RefCallback<HTMLTableSectionElement>
  /** All rows in their order. */
  readonly parts: readonly RowPart[]
  /** Whether rows are left out. */
  readonly isPartial: boolean
  /** What a row says of its place, by its number from 0. */
  readonly placeOf: (row: number) => { readonly 'aria-rowindex'?: number }
}

/**
 * Which rows of a table of about equally high rows are drawn: those that can be seen in the region
 * around it, wherever that is scrolled, some to spare, and the row in which the focus is with its
 * neighbours. All of them on paper and while tables are taken away. `kept`: a further row that is
 * always drawn, -1 for none.
 */
export function useRowsInView(count: number, kept: number): RowsInView {
  const [body, ref] = useState<HTMLTableSectionElement | null>(null)
  const [seen, setSeen] = useState<Span>({ from: 0, to: FEW })
  const [focused, setFocused] = useState(-1)
  const isPaper = usePaper()
  const isWhole = useStore(allRowsStore) || isPaper
  const isPartial = count > FEW && !isWhole
  useLayoutEffect(() => {
    if (!body || !isPartial) return undefined
    const look = (): void => setSeen((held) => inView(body, held, count))
    const focus = ({ target }: FocusEvent): void => {
      const row =
        target instanceof Element ? target.closest('tr')?.getAttribute('aria-rowindex') : null
      setFocused(row ? Number(row) - FIRST : -1)
    }
    const blur = (): void => setFocused(-1)
    const observer = new ResizeObserver(look)
    observer.observe(regionOf(body))
    document.addEventListener('scroll', look, { passive: true, capture: true })
    body.addEventListener('focusin', focus)
    body.addEventListener('focusout', blur)
    return () => {
      observer.disconnect()
      document.removeEventListener('scroll', look, { capture: true })
      body.removeEventListener('focusin', focus)
      body.removeEventListener('focusout', blur)
    }
  }, [body, count, isPartial])
  return {
    ref,
    parts: isPartial
      ? rowParts(count, [
          seen,
          { from: kept, to: kept + 1 },
          ...(focused < 0 ? [] : [{ from: focused - 1, to: focused + 2 }]),
        ])
      : [{ from: 0, to: count, isDrawn: true }],
    isPartial,
    placeOf: (row) => (isPartial ? { 'aria-rowindex': row + FIRST } : {}),
  }
}

/** All rows in parts that are drawn, those of `drawn`, and parts that are not. */
export function rowParts(count: number, drawn: readonly Span[]): readonly RowPart[] {
  const parts: RowPart[] = []
  let end = 0
  for (const span of [...drawn].sort((a, b) => a.from - b.from)) {
    const from = Math.max(end, span.from)
    const to = Math.min(count, span.to)
    if (from >= to) continue
    if (from > end) parts.push({ from: end, to: from, isDrawn: false })
    parts.push({ from, to, isDrawn: true })
    end = to
  }
  if (end < count) parts.push({ from: end, to: count, isDrawn: false })
  return parts
}

function regionOf(body: HTMLElement): HTMLElement {
  return body.closest<HTMLElement>('[role="region"]') ?? body
}

/** The rows to draw: `held` as long as they reach some rows beyond those that can be seen. */
function inView(body: HTMLTableSectionElement, held: Span, count: number): Span {
  const { from } = held
  const to = Math.min(count, held.to)
  const [first, last] = [from, to - 1].map((row) =>
    body.querySelector(`[aria-rowindex="${row + FIRST}"]`)?.getBoundingClientRect(),
  )
  if (!first || !last || to - from < 2) return { from: 0, to: FEW }
  const pitch = (last.top - first.top) / (to - 1 - from)
  const region = regionOf(body).getBoundingClientRect()
  const top = Math.max(0, region.top)
  const bottom = Math.min(window.innerHeight, region.bottom)
  if (!(pitch > 0) || bottom <= top) return held
  // Held against the nearer end of what is drawn: a row that is higher than others counts for one.
  const start = from + Math.floor((top - first.top) / pitch)
  const end = to + Math.ceil((bottom - last.bottom) / pitch)
  const isEnough = (spare: number): boolean =>
    held.from <= Math.max(0, start - spare) && held.to >= Math.min(count, end + spare)
  if (isEnough(SPARE.least)) return held
  return {
    from: Math.max(0, Math.min(start, count - FEW) - SPARE.most),
    to: Math.min(count, Math.max(end, 1) + SPARE.most),
  }
}
