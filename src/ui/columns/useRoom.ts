import { useCallback, useState, type RefCallback } from 'react'
import { flushSync } from 'react-dom'
import { onPaper } from '@/ui/usePaper'

const UNMEASURED = 12

/**
 * How the width of a table is shared: what its fixed columns take and what a column of a unit
 * needs, in letters of the page.
 */
export type RoomPlan = {
  readonly fixedEm: number
  readonly columnEm: number
  readonly least: number
}

/**
 * How many columns have room beside the fixed ones, kept up as the element changes; never fewer
 * than `least`, which then scroll.
 */
export function useRoom({
  fixedEm,
  columnEm,
  least,
}: RoomPlan): readonly [RefCallback<HTMLElement>, number] {
  const [room, setRoom] = useState(UNMEASURED)
  const ref = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (!element) return undefined
      const measure = (): void => {
        const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
        setRoom(Math.max(least, Math.floor((element.clientWidth / letter - fixedEm) / columnEm)))
      }
      const observer = new ResizeObserver(measure)
      observer.observe(element)
      const endPaper = onPaper(() => queueMicrotask(() => flushSync(measure)))
      return () => {
        endPaper()
        observer.disconnect()
      }
    },
    [fixedEm, columnEm, least],
  )
  return [ref, room]
}
