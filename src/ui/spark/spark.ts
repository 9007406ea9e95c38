import { largest, smallest } from '@/stats/extremes'
/** A small history as shares of its box: x from left to right, y from the top down. */
export type Spark = {
  /** Runs of points without a gap; a run of one point is a dot. */
  readonly runs: readonly (readonly (readonly [number, number])[])[]
  readonly last: readonly [number, number] | null
  /** How high the level lies, `null` without one. */
  readonly level: number | null
  /** Where the cut lies between two values, `null` when it is not among them. */
  readonly cut: number | null
}

/**
 * Lays out a history between its own least and most, among them the `level` it is held against; all
 * equal lie in the middle, and so does a value alone. `cut` is how many values come before the day
 * that is marked; it is drawn half way between its neighbours, and at the right edge where all come
 * before. `null` values are gaps.
 */
export function sparkOf(
  values: readonly (number | null)[],
  { level = null, cut = null }: { readonly level?: number | null; readonly cut?: number | null },
): Spark {
  const held = [...values, level].filter((value) => value !== null)
  const [least, most] = [smallest(held), largest(held)]
  const steps = Math.max(1, values.length - 1)
  const y = (value: number): number => (most === least ? 0.5 : 1 - (value - least) / (most - least))
  const runs: [number, number][][] = []
  values.forEach((value, index) => {
    if (value === null) return
    const point: [number, number] = [values.length === 1 ? 0.5 : index / steps, y(value)]
    const before = index > 0 && values[index - 1] !== null ? runs.at(-1) : undefined
    if (before) before.push(point)
    else runs.push([point])
  })
  const at = cut === null || cut <= 0 || values.length < 2 ? null : Math.min(1, (cut - 0.5) / steps)
  return {
    runs,
    last: runs.at(-1)?.at(-1) ?? null,
    level: level === null ? null : y(level),
    cut: at,
  }
}
