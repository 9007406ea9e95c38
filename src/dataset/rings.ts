/**
 * The rings in links from one id to another, each as its ids in the order of the links and once; a
 * link to itself is a ring of one. Links are told apart: every link that is part of a ring is in
 * one of those given, but for links of a ring that an earlier one has broken. Cost: links × length
 * of the rings.
 */
export function ringsOf(
  links: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const onward = new Map<string, Set<string>>()
  for (const [from, to] of links) {
    const held = onward.get(from)
    if (held) held.add(to)
    else onward.set(from, new Set([to]))
  }
  prune(onward, links)
  const rings: (readonly string[])[] = []
  for (const [from, to] of links) {
    if (!onward.get(from)?.has(to)) continue
    const ring = from === to ? [from] : pathOf(onward, to, from)
    if (!ring) continue
    rings.push(ring)
    ring.forEach((id, index) => onward.get(id)?.delete(ring[(index + 1) % ring.length] ?? id))
  }
  return rings
}

/** Takes away what leads to nothing, again and again: what is left leads into a ring. */
function prune(
  onward: Map<string, Set<string>>,
  links: readonly (readonly [string, string])[],
): void {
  const back = new Map<string, string[]>()
  for (const [from, to] of links) {
    const held = back.get(to)
    if (held) held.push(from)
    else back.set(to, [from])
  }
  const ends = [...back.keys()].filter((id) => !onward.has(id))
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    for (const from of back.get(id) ?? []) {
      const next = onward.get(from)
      if (!next?.delete(id) || next.size > 0) continue
      onward.delete(from)
      ends.push(from)
    }
  }
}

/**
 * The shortest way from one id to another, the other first: a ring, once the link to the first is
 * added.
 */
function pathOf(
  onward: ReadonlyMap<string, ReadonlySet<string>>,
  start: string,
  end: string,
): string[] | null {
  const from = new Map<string, string | null>([[start, null]])
  const queue = [start]
  for (const id of queue) {
    if (id === end) break
    for (const next of onward.get(id) ?? []) {
      if (from.has(next)) continue
      from.set(next, id)
      queue.push(next)
    }
  }
  if (!from.has(end)) return null
  const path: string[] = []
  for (let id: string | null | undefined = end; id != null; id = from.get(id)) path.push(id)
  return [end, ...path.slice(1).reverse()]
}
