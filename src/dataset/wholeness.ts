import * as v from 'valibot'
import { isTableName } from './declarations'
import { issue, type Issue } from './issue'
import type { Json } from './publish'
import { sha256 } from './sha256'
import { BAG_OR_NONE, isBag, TEXT, TEXTS } from './shape'

/**
 * What a descriptor says of one file: `bytes` and `hash` (`sha256:` and 64 digits) as Frictionless
 * has them, `rows` the rows of its table without the heading. `null`: it does not say.
 */
export type FileExtent = {
  readonly path: string
  readonly bytes: number | null
  readonly hash: string | null
  readonly rows: number | null
}

const COUNT = v.fallback(v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), null), null)
const HASH = v.fallback(
  v.nullish(v.pipe(v.string(), v.toLowerCase(), v.regex(/^sha256:[0-9a-f]{64}$/)), null),
  null,
)
const SIZE = { bytes: COUNT, hash: HASH, rows: COUNT }

/**
 * What a resource of a descriptor says of its files: one path or several, and their sizes, of one
 * file beside its path, else in a list.
 */
export const RESOURCE_FILES = {
  path: v.pipe(
    v.nullish(v.unknown(), null),
    v.transform((path): unknown => (Array.isArray(path) ? path : [path])),
    TEXTS,
  ),
  ...SIZE,
  files: v.fallback(v.array(v.pipe(BAG_OR_NONE, v.object({ path: TEXT, ...SIZE }))), []),
}
const FILES = v.object(RESOURCE_FILES)

type JsonObject = { readonly [key: string]: Json }

/** Bytes of a file of the package by its path, `undefined` where they are not at hand. */
export type BytesOf = (path: string) => Uint8Array | undefined

/**
 * The descriptor with rows, bytes and hash of every file that is at hand: on the resource, or,
 * where it has several files, in its list `files`. What it said of a file that is not at hand
 * stays. Whoever writes a package calls this last. Rows are said of tables in CSV alone.
 */
export function withExtents(descriptor: JsonObject, bytesOf: BytesOf): JsonObject {
  const { resources } = descriptor
  if (!Array.isArray(resources)) return descriptor
  return {
    ...descriptor,
    resources: (resources as readonly Json[]).map((each) => withExtent(each, bytesOf)),
  }
}

function withExtent(resource: Json, bytesOf: BytesOf): Json {
  if (!isBag(resource)) return resource
  const held: JsonObject = resource
  const described = v.parse(FILES, held)
  const { path: paths } = described
  const known = new Map(extentsOf(described).map((each) => [each.path, each]))
  const { bytes: _bytes, hash: _hash, rows: _rows, files: _files, ...rest } = held
  const isTable = typeof held['name'] === 'string' && isTableName(held['name'])
  const extents = paths.map((path): JsonObject => {
    const bytes = bytesOf(path)
    const said = bytes ? extentOf(path, bytes, isTable) : (known.get(path) ?? null)
    if (!said) return {}
    return Object.fromEntries(
      Object.entries(said).filter(([name, value]) => name !== 'path' && value !== null),
    )
  })
  if (paths.length > 1) {
    return { ...rest, files: paths.map((path, index) => ({ path, ...extents[index] })) }
  }
  const { schema, ...first } = rest
  return { ...first, ...extents[0], ...(schema === undefined ? {} : { schema }) }
}

/** How large a file is, as a descriptor says it. */
export function extentOf(path: string, bytes: Uint8Array, isTable: boolean): FileExtent {
  const rows = isTable ? rowsIn(path, bytes) : null
  return { path, rows, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` }
}

/** What a resource says of its files, in their order; none where it says nothing of a size. */
export function extentsOf(resource: v.InferOutput<typeof FILES>): readonly FileExtent[] {
  const { path: paths, files } = resource
  return paths.flatMap((path) => {
    const own = paths.length === 1 ? resource : files.find((each) => each.path === path)
    if (!own || (own.bytes === null && own.hash === null && own.rows === null)) return []
    const { bytes, hash, rows } = own
    return [{ path, bytes, hash, rows }]
  })
}

/**
 * Holds the files of a package against what its descriptor says of them. Of a file that is not
 * among `files`, and of one of which the descriptor says nothing, nothing is said: older packages
 * open as ever. Issues: those of `fileWholeness`. Never throws.
 */
export function packageWholeness(
  extents: readonly FileExtent[],
  files: ReadonlyMap<string, Uint8Array>,
): readonly Issue[] {
  return extents.flatMap((said) => {
    const bytes = files.get(said.path)
    return bytes ? (fileWholeness(said, bytes) ?? []) : []
  })
}

/**
 * What is wrong with the extent of a file, with both sizes: error `file/incomplete` where it ends
 * within a row and is smaller, warning `file/fewer` where it ends well but rows are missing,
 * warning `file/differs` where it is another. A file replaced by hand is used all the same. `hash`:
 * its SHA-256, where somebody has it.
 */
export function fileWholeness(said: FileExtent, bytes: Uint8Array, hash?: string): Issue | null {
  const isSame = said.bytes === null || said.bytes === bytes.length
  if (isSame && (said.hash === null || said.hash === `sha256:${hash ?? sha256(bytes)}`)) return null
  const { path: file } = said
  const rows = said.rows === null ? null : rowsIn(file, bytes)
  const isSmaller = said.bytes !== null && bytes.length < said.bytes
  const isFewer = said.rows !== null && rows !== null && rows < said.rows
  const expected = {
    kind: 'extent',
    found: { rows, bytes: bytes.length },
    said: { rows: said.rows, bytes: said.bytes ?? bytes.length },
  } as const
  if (isSmaller && (isFewer || rows === said.rows) && !endsWell(file, bytes)) {
    return issue({ code: 'file/incomplete', file, expected })
  }
  return issue({
    code: isFewer ? 'file/fewer' : 'file/differs',
    severity: 'warning',
    file,
    expected,
  })
}

const LINE_FEED = 0x0a
const RETURN = 0x0d
const QUOTE = 0x22

/** Whether a file ends where a writer ends it: text with a line end, JSON with a bracket. */
function endsWell(file: string, bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(Math.max(0, bytes.length - 64)))
  return /\.(geo)?json$/i.test(file)
    ? /[\]}]\s*$/.test(text)
    : /[\r\n]$/.test(text) && !isInQuotes(bytes)
}

function isInQuotes(bytes: Uint8Array): boolean {
  let isOpen = false
  for (const byte of bytes) if (byte === QUOTE) isOpen = !isOpen
  return isOpen
}

/**
 * The rows of a CSV file without its heading; lines with nothing in them are none. `null` for JSON.
 */
function rowsIn(file: string, bytes: Uint8Array): number | null {
  if (/\.(geo)?json$/i.test(file)) return null
  let lines = 0
  let isOpen = false
  let isBlank = true
  for (const byte of bytes) {
    if (byte === QUOTE) isOpen = !isOpen
    if (!isOpen && (byte === LINE_FEED || byte === RETURN)) {
      if (!isBlank) lines += 1
      isBlank = true
    } else isBlank = false
  }
  return Math.max(0, lines + (isBlank ? 0 : 1) - 1)
}
