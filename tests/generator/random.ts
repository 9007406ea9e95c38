/** Draws numbers in [0, 1), always the same ones for the same key. */
export type Draw = () => number

/**
 * A stream of pseudo-random numbers of its own for every key, so that a new indicator or unit
 * leaves the others as they were. The key is hashed with FNV-1a, the stream is mulberry32.
 */
export function drawFor(...key: readonly (string | number)[]): Draw {
  let state = fnv1a(key.join('/'))
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/** Between `low` (included) and `high` (not included), evenly. */
export function between(draw: Draw, low: number, high: number): number {
  return low + (high - low) * draw()
}

/**
 * Around 0, bell-shaped, standard deviation 1, never beyond ±3: twelve even draws less their mean,
 * cut.
 */
export function bell(draw: Draw): number {
  let sum = -6
  for (let count = 0; count < 12; count++) sum += draw()
  return Math.max(-3, Math.min(3, sum))
}
