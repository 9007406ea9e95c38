import type { Unit } from '@/dataset/tables/units'

/**
 * Which columns of a table over units are shown, and which page of the others that is. Numbers
 * start at 1.
 */
export type ColumnsPage<T> = {
  readonly shown: readonly T[]
  /** `null` where all columns have room. */
  readonly page: {
    readonly from: number
    readonly to: number
    readonly total: number
    /** The unit that the page before and after begins with; `null` where there is none. */
    readonly previous: string | null
    readonly next: string | null
  } | null
}

/**
 * The columns that have room: pinned ones on every page, of the others the page that holds the unit
 * `first`, else the first page. `room`: columns in all; a page holds at least one of the others.
 * Columns keep their order.
 */
export function columnsPage<T extends { readonly unit: Unit; readonly isPinned: boolean }>(
  columns: readonly T[],
  first: string | null,
  room: number,
): ColumnsPage<T> {
  const pinned = columns.filter(({ isPinned }) => isPinned)
  const others = columns.filter(({ isPinned }) => !isPinned)
  if (columns.length <= room || others.length <= 1) return { shown: columns, page: null }
  const size = Math.max(1, Math.floor(room) - pinned.length)
  const asked = others.findIndex(({ unit }) => unit.unit_id === first)
  const start = Math.floor(Math.max(0, asked) / size) * size
  const idAt = (index: number): string | null =>
    index < 0 ? null : (others[index]?.unit.unit_id ?? null)
  return {
    shown: [...pinned, ...others.slice(start, start + size)],
    page: {
      from: start + 1,
      to: Math.min(others.length, start + size),
      total: others.length,
      previous: idAt(start - size),
      next: idAt(start + size),
    },
  }
}
