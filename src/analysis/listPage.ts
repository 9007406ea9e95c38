/** A page of a list that is too long for one; pages and places count from 1. */
export type ListPage<Item> = {
  readonly items: readonly Item[]
  readonly page: number
  readonly pages: number
  /** The place of the first item in the whole list. */
  readonly from: number
  /** How many there are in all. */
  readonly of: number
}

/**
 * Cuts a page of `length` items out of a list: the one that holds the item at index `held`, else
 * page `wanted`, moved into what there is. Never throws.
 */
export function pageOf<Item>(
  items: readonly Item[],
  length: number,
  wanted: number | null,
  held = -1,
): ListPage<Item> {
  const pages = Math.max(1, Math.ceil(items.length / length))
  const asked = held === -1 ? Math.trunc(wanted ?? 1) || 1 : Math.floor(held / length) + 1
  const page = Math.min(Math.max(1, asked), pages)
  const first = (page - 1) * length
  return {
    items: items.slice(first, first + length),
    page,
    pages,
    from: first + 1,
    of: items.length,
  }
}
