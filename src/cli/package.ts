import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { isTableName, type TableName } from '@/dataset/declarations'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { openLarge } from '@/dataset/openLarge'
import type { Json } from '@/dataset/publish'
import { isBag } from '@/dataset/shape'
import { issue, type Issue } from '@/dataset/issue'
import type { JsonObject } from '@/import/packageFiles'
import { rowsOfDataset, type PackageRows } from '@/import/packageRows'
import { filesOfFolder } from './diskFile'
import { placeFiles } from './place'

/**
 * A package on this machine that rows are to be put into. `lost`: what of a table cannot be read,
 * and so cannot be written again.
 */
export type PackageOnDisk = {
  readonly folder: string
  readonly rows: PackageRows
  readonly descriptor: JsonObject
  readonly lost: ReadonlyMap<TableName, readonly Issue[]>
}

/**
 * Opens a package for writing it again; the issues where it cannot be used at all. Issues in
 * `lost`: `package/rowsLost`, once a file.
 */
export async function openForWriting(folder: string): Promise<PackageOnDisk | readonly Issue[]> {
  const { assembled } = await openLarge(filesOfFolder(folder))
  if (!assembled.usable) return assembled.issues
  const { dataset } = assembled
  const lost = new Map<TableName, Issue[]>()
  for (const { name, paths } of dataset.about.resources) {
    for (const file of paths) {
      const faults = dataset.issues.filter(
        (each) =>
          each.file === file && (each.severity === 'error' || each.code === 'heading/unknown'),
      )
      const said = issue({
        code: 'package/rowsLost',
        file: path.join(folder, file),
        found: String(faults.length),
      })
      if (faults.length > 0) lost.set(name, [...(lost.get(name) ?? []), said])
    }
  }
  const descriptor: unknown = JSON.parse(
    (await readFile(path.join(folder, DESCRIPTOR_FILE), 'utf8')).replace(/^\uFEFF/, ''),
  )
  return {
    folder,
    rows: rowsOfDataset(dataset),
    descriptor: isBag(descriptor) ? (descriptor as JsonObject) : {},
    lost,
  }
}

/**
 * Puts the files of a package into a folder, which is made where it is not there, as
 * `placeFiles`. What of the package `from` is not written anew comes along as it is: tables that are
 * `kept`, resources that are no tables, meetings. Throws what the system says where it cannot be
 * written.
 */
export async function writePackage(
  folder: string,
  files: ReadonlyMap<string, string>,
  from: PackageOnDisk | null,
  kept: ReadonlySet<TableName>,
): Promise<void> {
  const whole = new Map<string, string | Uint8Array>(files)
  for (const name of from === null ? [] : await besides(from, kept)) {
    const source = path.join(from?.folder ?? '', name)
    if (files.has(name) || path.resolve(folder, name) === path.resolve(source)) continue
    whole.set(name, await readFile(source))
  }
  await placeFiles(folder, whole)
}

/**
 * Every file of a package, by path: those that its descriptor names, and its meetings; the
 * descriptor itself is not in it.
 */
export async function filesOf(
  folder: string,
  descriptor: JsonObject,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map(await filesNamedBy(folder, descriptor))
  for (const name of await besides({ folder, descriptor }, new Set()))
    files.set(name, await readFile(path.join(folder, name)))
  return files
}

/**
 * The files that the resources of a descriptor name, as far as they can be read. Only below the
 * folder.
 */
export async function filesNamedBy(
  folder: string,
  descriptor: JsonObject,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  const read = filesOfFolder(folder)
  for (const name of namedPaths(resourcesOf(descriptor))) {
    const file = isBelow(folder, name) ? await read(name) : null
    if (file?.usable) found.set(name, file.value)
  }
  return found
}

function resourcesOf(descriptor: JsonObject): readonly JsonObject[] {
  return (
    Array.isArray(descriptor['resources']) ? descriptor['resources'] : []
  ) as readonly JsonObject[]
}

function namedPaths(resources: readonly JsonObject[]): readonly string[] {
  const paths = resources.flatMap(({ path: held }) =>
    Array.isArray(held) ? (held as readonly Json[]) : [held ?? ''],
  )
  return paths.filter((name) => typeof name === 'string')
}

function isBelow(folder: string, name: string): boolean {
  const inside = path.relative(folder, path.join(folder, name))
  return name !== '' && !inside.startsWith('..') && !path.isAbsolute(inside)
}

/**
 * Files of a package that are not written anew: tables that are kept, resources that are no tables,
 * its `meetings`. Only below its folder.
 */
async function besides(
  { folder, descriptor }: Pick<PackageOnDisk, 'folder' | 'descriptor'>,
  kept: ReadonlySet<TableName>,
): Promise<string[]> {
  const meetings = await readdir(path.join(folder, 'meetings')).catch(() => [])
  const others = resourcesOf(descriptor).filter(
    ({ name }) => typeof name !== 'string' || !isTableName(name) || kept.has(name),
  )
  const named = [...meetings.map((name) => `meetings/${name}`), ...namedPaths(others)]
  const found: string[] = []
  for (const name of new Set(named)) {
    const isFile =
      isBelow(folder, name) &&
      (await stat(path.join(folder, name)).then(
        (file) => file.isFile(),
        () => false,
      ))
    if (isFile) found.push(name)
  }
  return found
}
