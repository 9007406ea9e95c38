import { strToU8, zipSync } from 'fflate'

/** The parts of a package by their path: XML as text, anything else as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

/** The first day a zip can name, in whatever zone: equal contents give equal bytes. */
const DAY = new Date(1980, 0, 1)

/** A package of parts, the same bytes for the same parts. */
export function zipOf(parts: Parts): Uint8Array<ArrayBuffer> {
  const files = [...parts].map(([path, held]) => [
    path,
    typeof held === 'string' ? strToU8(held) : held,
  ])
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: DAY, level: 6 })
}

/** Files in the order of their paths, the last one of those with the same path. */
export function inOrder(
  files: readonly (readonly [path: string, bytes: Uint8Array])[],
): ReadonlyMap<string, Uint8Array> {
  return new Map([...new Map(files)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
