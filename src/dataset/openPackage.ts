import { Fingerprint } from './fingerprint'
import { issue, unusable, usable, type Checked, type Issue } from './issue'
import { decodeText, isOfLetters, type TextEncodingName } from './files/decode'
import { parseJson, plainValue } from './cells/json'
import { looksLikeJson, parseTable } from './cells/parseTable'
import { LIMITS, LIMITS_OF_FIGURES, type Limits } from './cells/limits'
import type { Table } from './cells/table'
import { assembleDataset, type Assembled } from './dataset'
import type { TableName } from './declarations'
import { DESCRIPTOR_FILE, readDescriptor } from './descriptor'
import type { ObservationReader } from './readObservations'
import { fileWholeness } from './wholeness'

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

/** A file of a table, and its rows unless they were taken already. */
export type OpenedTable = { readonly opened: OpenedFile; readonly table: Checked<Table> }

/** How figures are read that are too many for tables of cells: see `openLarge`. */
export type FigureFiles = {
  readonly reader: ObservationReader
  readonly open: (paths: readonly string[], readFile: FileReader) => Promise<readonly OpenedTable[]>
  readonly hash: (bytes: Uint8Array) => Promise<string>
}

/**
 * Opens a data package from wherever `readFrom` has it: bytes → text → tables → dataset. Its files
 * are read in parallel, and one that fails takes down only what depends on it; with `figures` those
 * of the figures come after the others, one by one, and none is kept. Unusable without a
 * descriptor, or as `assembleDataset`. Issues: those of `fileWholeness`, `readFrom`, `decodeText`,
 * `parseJson`, `readDescriptor`, `parseTable` and `assembleDataset`. Never throws.
 */
export async function openPackage(
  readFrom: FileReader,
  figures: FigureFiles | null = null,
): Promise<OpenedPackage> {
  const described = await readFrom(DESCRIPTOR_FILE)
  const read = decoded(DESCRIPTOR_FILE, described)
  const files: OpenedFile[] = [read.opened]
  const descriptor = then(
    then(read.text, (text) => parseJson(DESCRIPTOR_FILE, text)),
    (json) => readDescriptor(DESCRIPTOR_FILE, plainValue(json)),
  )
  if (!descriptor.usable)
    return { assembled: { usable: false, issues: descriptor.issues, tables: [] }, files }

  const { extents, resources } = descriptor.value
  const all = resources.flatMap(({ paths }) => paths)
  const print = new ContentPrint([DESCRIPTOR_FILE, ...all])
  print.take(DESCRIPTOR_FILE, described.usable ? described.value : null)
  const wholeness = new Map<string, Issue>()
  const readFile: FileReader = async (path) => {
    const file = await readFrom(path)
    print.take(path, file.usable ? file.value : null)
    const said = extents.find((each) => each.path === path)
    if (!file.usable || !said) return file
    const hash = said.bytes === file.value.length ? await figures?.hash(file.value) : undefined
    const found = fileWholeness(said, file.value, hash)
    if (found) wholeness.set(path, found)
    return file
  }
  const isLate = (name: TableName): boolean => figures !== null && name === 'observations'
  const opened = await Promise.all(
    resources.map(async ({ name, paths }) =>
      isLate(name)
        ? []
        : Promise.all(
            paths.map(async (path) => tableOf(path, await readFile(path), limitsOf(name))),
          ),
    ),
  )
  const issues: Issue[] = [...descriptor.issues]
  const loaded = new Map<TableName, { files: readonly string[]; tables: readonly Table[] }>()
  for (const [index, { name, paths }] of resources.entries()) {
    const late = isLate(name) ? await figures?.open(paths, readFile) : undefined
    const own = late ?? opened[index] ?? []
    for (const { opened: file, table } of own) {
      files.push(file)
      for (const each of table.issues) issues.push(each)
    }
    loaded.set(name, {
      files: paths,
      tables: own.flatMap(({ table }) => (table.usable ? [table.value] : [])),
    })
  }
  // A file of which nothing could be read says so itself, unless that comes of its being cut.
  const unread = new Set(files.filter(({ format }) => format === null).map(({ file }) => file))
  for (const { path } of extents) {
    const found = wholeness.get(path)
    if (!found) continue
    const at = unread.has(path)
      ? issues.findIndex((each) => comesOfCut(each, found))
      : issues.length
    if (at !== -1) issues.splice(at, 1, found)
  }
  const about = { ...descriptor.value, fingerprint: print.toString() }
  return { assembled: assembleDataset(about, loaded, issues, figures?.reader), files }
}

/** Whether a file would not have this issue if it were whole: a cut may go through a letter. */
function comesOfCut(each: Issue, { code, file }: Issue): boolean {
  return code === 'file/incomplete' && each.file === file && isOfLetters(each)
}

/**
 * The fingerprint of files by name and content, in whatever order they come: one that comes before
 * those that stand before it waits for them.
 */
class ContentPrint {
  readonly #fingerprint = new Fingerprint()
  readonly #waiting: string[]
  readonly #come = new Map<string, Uint8Array | null>()

  constructor(paths: readonly string[]) {
    this.#waiting = [...new Set(paths)].sort((a, b) => (a < b ? 1 : -1))
  }

  /** `null`: there is no such file. */
  take(path: string, bytes: Uint8Array | null): void {
    this.#come.set(path, bytes)
    for (let next = this.#waiting.at(-1); next !== undefined && this.#come.has(next);) {
      const own = this.#come.get(next)
      this.#come.delete(next)
      if (own) {
        this.#fingerprint.addText(next)
        this.#fingerprint.addBytes(own)
      }
      this.#waiting.pop()
      next = this.#waiting.at(-1)
    }
  }

  toString(): string {
    return this.#fingerprint.toString()
  }
}

function limitsOf(name: TableName): Limits {
  return name === 'observations' ? LIMITS_OF_FIGURES : LIMITS
}

/** A file as a table of cells. */
export function tableOf(path: string, file: Checked<Uint8Array>, limits: Limits): OpenedTable {
  const { opened, text } = decoded(path, file)
  return { opened, table: then(text, (value) => parseTable(path, value, limits)) }
}

function decoded(
  file: string,
  read: Checked<Uint8Array>,
): { readonly opened: OpenedFile; readonly text: Checked<string> } {
  const letters = then(read, (bytes) => decodeText(file, bytes))
  if (!letters.usable) return { opened: { file, format: null, encoding: null }, text: letters }
  const { text, encoding } = letters.value
  return {
    opened: { file, format: looksLikeJson(file, text) ? 'json' : 'csv', encoding },
    text: usable(text, letters.issues),
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
