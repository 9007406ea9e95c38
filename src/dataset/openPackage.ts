import { Fingerprint } from './fingerprint'
import { issue, unusable, usable, type Checked, type Issue } from './issue'
import { decodeText, type TextEncodingName } from './files/decode'
import { parseJson, plainValue } from './cells/json'
import { looksLikeJson, parseTable } from './cells/parseTable'
import type { Table } from './cells/table'
import { assembleDataset, type Assembled } from './dataset'
import type { TableName } from './declarations'
import { DESCRIPTOR_FILE, readDescriptor } from './descriptor'
import { packageWholeness } from './wholeness'

/** Gives the bytes of a file of the package by its path within the package. Never throws. */
export type FileReader = (path: string) => Promise<Checked<Uint8Array>>

/** Gives files in memory as if they lay on a server. Issues: `file/missing`. */
export function readerOf(files: ReadonlyMap<string, Uint8Array>): FileReader {
  return (path) => {
    const bytes = files.get(path)
    return Promise.resolve(
      bytes ? usable(bytes) : unusable(issue({ code: 'file/missing', file: path })),
    )
  }
}

/** A file that was asked for, and what it turned out to be; `null` where it could not be told. */
export type OpenedFile = {
  readonly file: string
  readonly format: 'csv' | 'json' | null
  readonly encoding: TextEncodingName | null
}

/**
 * A package as it was opened. `files`: the descriptor, then every file of every table in the order
 * of the descriptor.
 */
export type OpenedPackage = { readonly assembled: Assembled; readonly files: readonly OpenedFile[] }

/**
 * Opens a data package from wherever `readFrom` has it: bytes → text → tables → dataset. Its files
 * are read in parallel, and one that fails takes down only what depends on it. Unusable without a
 * descriptor, or as `assembleDataset`. Issues: those of `packageWholeness`, `readFrom`,
 * `decodeText`, `parseJson`, `readDescriptor`, `parseTable` and `assembleDataset`. Never throws.
 */
export async function openPackage(readFrom: FileReader): Promise<OpenedPackage> {
  const bytes = new Map<string, Uint8Array>()
  const readFile: FileReader = async (path) => {
    const file = await readFrom(path)
    if (file.usable) bytes.set(path, file.value)
    return file
  }
  const read = await readText(DESCRIPTOR_FILE, readFile)
  const files: OpenedFile[] = [read.opened]
  const descriptor = then(
    then(read.text, (text) => parseJson(DESCRIPTOR_FILE, text)),
    (json) => readDescriptor(DESCRIPTOR_FILE, plainValue(json)),
  )
  if (!descriptor.usable)
    return { assembled: { usable: false, issues: descriptor.issues, tables: [] }, files }

  const { resources } = descriptor.value
  const opened = await Promise.all(
    resources.map(({ paths }) => Promise.all(paths.map((path) => openTable(path, readFile)))),
  )
  const issues: Issue[] = [...descriptor.issues]
  const loaded = new Map<TableName, { files: readonly string[]; tables: readonly Table[] }>()
  resources.forEach(({ name, paths }, index) => {
    const own = opened[index] ?? []
    for (const { opened: file, table } of own) {
      files.push(file)
      for (const each of table.issues) issues.push(each)
    }
    loaded.set(name, {
      files: paths,
      tables: own.flatMap(({ table }) => (table.usable ? [table.value] : [])),
    })
  })
  // A file of which nothing could be read says so itself.
  const unread = new Set(files.filter(({ format }) => format === null).map(({ file }) => file))
  const extents = descriptor.value.extents.filter(({ path }) => !unread.has(path))
  for (const each of packageWholeness(extents, bytes)) issues.push(each)
  const about = { ...descriptor.value, fingerprint: contentFingerprint(bytes) }
  return { assembled: assembleDataset(about, loaded, issues), files }
}

/** The fingerprint of files by name and content, in whatever order they came. */
function contentFingerprint(files: ReadonlyMap<string, Uint8Array>): string {
  const fingerprint = new Fingerprint()
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    fingerprint.addText(path)
    fingerprint.addBytes(bytes)
  }
  return fingerprint.toString()
}

async function openTable(
  path: string,
  readFile: FileReader,
): Promise<{ readonly opened: OpenedFile; readonly table: Checked<Table> }> {
  const { opened, text } = await readText(path, readFile)
  return { opened, table: then(text, (value) => parseTable(path, value)) }
}

async function readText(
  file: string,
  readFile: FileReader,
): Promise<{ readonly opened: OpenedFile; readonly text: Checked<string> }> {
  const decoded = then(await readFile(file), (bytes) => decodeText(file, bytes))
  if (!decoded.usable) return { opened: { file, format: null, encoding: null }, text: decoded }
  const { text, encoding } = decoded.value
  return {
    opened: { file, format: looksLikeJson(file, text) ? 'json' : 'csv', encoding },
    text: usable(text, decoded.issues),
  }
}

/** The next step where the one before was usable; the issues of both. */
function then<A, B>(before: Checked<A>, step: (value: A) => Checked<B>): Checked<B> {
  if (!before.usable) return before
  const after = step(before.value)
  if (after.usable) return usable(after.value, [...before.issues, ...after.issues])
  const [first, ...rest] = after.issues
  return unusable(first, [...rest, ...before.issues])
}
