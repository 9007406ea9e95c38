import { useCallback, useMemo, useState, type FocusEvent, type MouseEvent } from 'react'
import type { CellView } from '@/analysis/cell'
import type { OverviewView } from '@/analysis/overview'
import { paramOf } from '@/address/screen'
import { useScreen } from '@/ui/useScreen'
import { useEscape } from '@/ui/useKeys'
import { cellKey } from './cellLabel'

type CellCardPort = {
  readonly shown: { readonly cell: CellView; readonly isPinned: boolean } | null
  readonly openCell: string | null
  readonly close: () => void
  readonly hover: {
    readonly onMouseOver: (event: MouseEvent) => void
    readonly onMouseLeave: () => void
    readonly onFocus: (event: FocusEvent) => void
    readonly onClick: (event: MouseEvent) => void
  }
}

/**
 * Which cell’s card is shown: the one pinned in the address by a press, else the one the pointer or
 * the keyboard is on. Escape puts either away.
 */
export function useCellCard(view: OverviewView): CellCardPort {
  const { state, go } = useScreen()
  const [hovered, setHovered] = useState<string | null>(null)
  const asked = paramOf(state, 'cell')
  const pinned = asked && `${asked.unit}~${asked.indicator}`
  const cells = useMemo(
    () =>
      new Map(
        view.rows
          .flatMap((row) => [...row.cells, ...(row.score ? [row.score] : [])])
          .map((cell) => [cellKey(cell), cell]),
      ),
    [view],
  )
  const close = useCallback((): void => {
    setHovered(null)
    if (pinned !== null) go({ cell: null })
  }, [pinned, go])
  useEscape(close)
  const cell = cells.get(pinned ?? hovered ?? '')
  return {
    shown: cell ? { cell, isPinned: pinned !== null } : null,
    openCell: pinned,
    close,
    hover: {
      onMouseOver: (event) => setHovered(keyOf(event.target)),
      onMouseLeave: () => setHovered(null),
      onFocus: (event) => {
        if (event.target.matches(':focus-visible')) setHovered(keyOf(event.target))
      },
      onClick: (event) => {
        const key = keyOf(event.target)
        const pressed = key === null ? undefined : cells.get(key)
        if (!pressed) return
        go({
          cell:
            key === pinned
              ? null
              : { unit: pressed.unit.unit_id, indicator: pressed.indicator.indicator_id },
        })
      },
    },
  }
}

function keyOf(target: EventTarget): string | null {
  return (
    (target instanceof Element
      ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell']
      : null) ?? null
  )
}
