/** What a part costs, the cut of a group that a part would hold, and what is left free, squared. */
const PART = 1e3
const CUT = 1e5

/** Rows under a heading; `again`: what stands over those that go on on a further part. */
type Group<Row> = {
  readonly heading: Row | null
  readonly again: Row | null
  readonly rows: readonly Row[]
}

type Best = { readonly cost: number; readonly to: number }

/**
 * Puts rows on as few parts as hold them, with as little difference between parts as may be. The
 * heading of a group stands with its first row; a group that a part holds is never cut. A row higher than a part has one of its own. At least one part.
 * Never throws.
 */
export function packParts<Row>(
  groups: readonly Group<Row>[],
  room: number,
  heightOf: (row: Row) => number,
): Row[][] {
  const all = groups.flatMap(({ heading, again, rows }) => {
    const whole = [...(heading === null ? [] : [heading]), ...rows]
    const isHeld = whole.reduce((sum, row) => sum + heightOf(row), 0) <= room
    return rows.map((row, index) => ({
      row,
      height: heightOf(row),
      before: index === 0 ? heading : null,
      // What a part says first that begins here.
      opening: index === 0 ? heading : again,
      cut: index > 0 && isHeld ? CUT : 0,
    }))
  })
  const heights = new Map<Row, number>()
  const high = (row: Row | null): number => {
    if (row === null) return 0
    const known = heights.get(row) ?? heightOf(row)
    heights.set(row, known)
    return known
  }
  const best: Best[] = Array.from({ length: all.length + 1 }, () => ({ cost: 0, to: all.length }))
  for (let from = all.length - 1; from >= 0; from -= 1) {
    let used = 0
    let found: Best = { cost: Infinity, to: from + 1 }
    for (let to = from; to < all.length; to += 1) {
      const item = all[to]
      if (!item) break
      used += item.height + high(to === from ? item.opening : item.before)
      if (used > room && to > from) break
      const free = Math.max(0, 1 - used / room)
      const cost =
        PART + (10 * free) ** 2 + (all[to + 1]?.cut ?? 0) + (best[to + 1]?.cost ?? Infinity)
      if (cost < found.cost) found = { cost, to: to + 1 }
    }
    best[from] = found
  }
  const parts: Row[][] = []
  let from = 0
  while (from < all.length) {
    const to = best[from]?.to ?? all.length
    parts.push(
      all.slice(from, to).flatMap(({ row, before, opening }, index) => {
        const head = index === 0 ? opening : before
        return head === null ? [row] : [head, row]
      }),
    )
    from = to
  }
  return parts.length === 0 ? [[]] : parts
}
