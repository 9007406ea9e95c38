import { useCallback, useEffect, type KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Moves among the cells of a table with the arrow keys: one stop for Tab, Home and End to the ends
 * of a row.
 */
export function useGridKeys(): (event: KeyboardEvent<HTMLTableElement>) => void {
  useEffect(() => {
    for (const table of document.querySelectorAll('table[data-grid]')) {
      if (!table.querySelector('[data-cell][tabindex="0"]'))
        table.querySelector('[data-cell]')?.setAttribute('tabindex', '0')
    }
  })
  return useCallback((event) => {
    const from =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null
    if (!from) return
    const rows = [...event.currentTarget.querySelectorAll('tbody tr')].map((row) => [
      ...row.querySelectorAll<HTMLElement>('[data-cell]'),
    ])
    const rowIndex = rows.findIndex((row) => row.includes(from))
    const columnIndex = rows[rowIndex]?.indexOf(from) ?? 0
    const step = STEPS[event.key]
    const to =
      event.key === 'Home'
        ? rows[rowIndex]?.[0]
        : event.key === 'End'
          ? rows[rowIndex]?.at(-1)
          : step && rows[rowIndex + step[0]]?.[columnIndex + step[1]]
    if (!to) return
    event.preventDefault()
    for (const cell of event.currentTarget.querySelectorAll('[data-cell][tabindex="0"]'))
      cell.setAttribute('tabindex', '-1')
    to.setAttribute('tabindex', '0')
    to.focus()
  }, [])
}
