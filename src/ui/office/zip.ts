import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate'

/** The parts of a package by their path: XML as text, anything else as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

/** The first day a zip can name, in whatever zone: equal contents give equal bytes. */
const DAY = new Date(1980, 0, 1)

/** A long part takes three quarters of the time at this level, and a twentieth more bytes. */
const STREAMED = 4

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

export type StreamedZip = {
  /**
   * Begins a part; the one before must have ended. Its text is given piece by piece, none of them
   * ending within a sign, the last with `isLast`.
   */
  readonly part: (path: string) => (text: string, isLast?: boolean) => void
  /** The package in pieces, once every part has ended. */
  readonly end: () => readonly Uint8Array<ArrayBuffer>[]
}

/** A package whose parts are packed as they are written, so that none is ever held whole. */
export function streamedZip(): StreamedZip {
  const packed: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    packed.push(piece)
  })
  return {
    part: (path) => {
      const file = new ZipDeflate(path, { level: STREAMED })
      file.mtime = DAY
      zip.add(file)
      return (text, isLast = false) => file.push(strToU8(text), isLast)
    },
    end: () => {
      zip.end()
      return packed
    },
  }
}
