import { CsvBytes, type ByteRow } from './cells/csvBytes'
import { plainCsv } from './cells/plainCsv'
import { parsePeriod } from './period'
import type { Json, JsonObject } from './publish'

/** A file of figures above so many bytes is published as one file a year. */
export const SHARDED_FROM = 20_000_000

export type Sharded = {
  /** The descriptor with the new files in the places of the old. */
  readonly descriptor: JsonObject
  /** The new files, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Those whose rows are all in new files. */
  readonly replaced: readonly string[]
}

/**
 * Splits each large file of figures of a package by year, each row byte for byte, in their order: a
 * list of paths for the resource, as Frictionless has it. A file is left as it is where all its rows
 * are of one year, where it is not plain or holds a period that is none, so that its faults are told
 * by its own rows, and where `isTaken` says that a new path holds something else. Never throws.
 */
export function sharded(
  descriptor: JsonObject,
  bytesOf: (path: string) => Uint8Array | undefined,
  isTaken: (path: string) => boolean,
  from = SHARDED_FROM,
): Sharded {
  const files = new Map<string, Uint8Array>()
  const replaced: string[] = []
  const partsOf = (path: Json): readonly Json[] => {
    if (typeof path !== 'string') return [path]
    const bytes = bytesOf(path)
    const parts = bytes && bytes.length > from ? shardsOf(path, bytes) : []
    if (parts.length < 2 || parts.some(([part]) => isTaken(part) || files.has(part))) return [path]
    for (const [part, own] of parts) files.set(part, own)
    replaced.push(path)
    return parts.map(([part]) => part)
  }
  const { resources } = descriptor
  if (!Array.isArray(resources)) return { descriptor, files, replaced }
  const shown = (resources as readonly JsonObject[]).map((resource) => {
    const { name, path } = resource
    if (name !== 'observations' || path === undefined) return resource
    const parts = (Array.isArray(path) ? (path as readonly Json[]) : [path]).flatMap(partsOf)
    return { ...resource, path: parts.length === 1 && !Array.isArray(path) ? path : parts }
  })
  return { descriptor: { ...descriptor, resources: shown }, files, replaced }
}

const [LF, CR, QUOTE] = [10, 13, 34]
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })

/** Files of one year each, in order of years, none where the file cannot be split. */
function shardsOf(path: string, marked: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const plain = plainCsv(path, marked)
  const place = plain?.columns.findIndex((name) => name.toLowerCase() === 'period') ?? -1
  if (!plain || place === -1) return []
  const bytes = endedBytes(plain.bytes)
  const spans = new Map<string, number[]>()
  let heading: readonly [number, number] | null = null
  let isWhole = true
  const onRow = (row: ByteRow): void => {
    const span = spanOf(row, bytes)
    if (heading === null) {
      heading = span
      return
    }
    const period = DECODER.decode(row.bytes.subarray(row.starts[place], row.ends[place])).trim()
    if (parsePeriod(period) === null) isWhole = false
    const year = period.slice(0, 4)
    const own = spans.get(year) ?? []
    // Rows that follow each other are copied as one.
    if (own.at(-1) === span[0]) own[own.length - 1] = span[1]
    else own.push(span[0], span[1])
    spans.set(year, own)
  }
  const csv = new CsvBytes(plain.delimiter, { onRow, onBroken: () => (isWhole = false) })
  csv.push(bytes)
  csv.end()
  if (!isWhole || heading === null) return []
  const head: readonly number[] = heading
  const mark = marked.length > plain.bytes.length ? marked.subarray(0, 3) : new Uint8Array(0)
  const stem = path.replace(/\.\w+$/, '')
  return [...spans]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, own]) => [
      `${stem}-${year}${path.slice(stem.length)}`,
      joinedSpans(mark, bytes, [...head, ...own]),
    ])
}

/** From the beginning of a row to behind its line end. */
function spanOf({ starts, ends, count }: ByteRow, bytes: Uint8Array): readonly [number, number] {
  const first = starts[0] ?? 0
  let end = ends[count - 1] ?? 0
  while (bytes[end] === QUOTE || bytes[end] === CR) end += 1
  return [bytes[first - 1] === QUOTE ? first - 1 : first, end + 1]
}

/** The bytes with a line end behind the last row, that of the first. */
function endedBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) === LF) return bytes
  const end = bytes[bytes.indexOf(LF) - 1] === CR ? [CR, LF] : [LF]
  const ended = new Uint8Array(bytes.length + end.length)
  ended.set(bytes)
  ended.set(end, bytes.length)
  return ended
}

function joinedSpans(mark: Uint8Array, bytes: Uint8Array, spans: readonly number[]): Uint8Array {
  let length = mark.length
  for (let at = 0; at < spans.length; at += 2) length += (spans[at + 1] ?? 0) - (spans[at] ?? 0)
  const joined = new Uint8Array(length)
  joined.set(mark)
  let to = mark.length
  for (let at = 0; at < spans.length; at += 2) {
    const span = bytes.subarray(spans[at], spans[at + 1])
    joined.set(span, to)
    to += span.length
  }
  return joined
}
