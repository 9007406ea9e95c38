import type { Dataset } from '@/dataset/dataset'
import { isTableName, type TableName } from '@/dataset/declarations'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { isBag } from '@/dataset/shape'
import { openLarge } from '@/dataset/openLarge'
import { readerOf } from '@/dataset/openPackage'
import { NEW_DESCRIPTOR, type JsonObject } from './packageFiles'
import { NO_ROWS_AT_ALL, rowsOfDataset, type PackageRows } from './packageRows'
import { issue, type Issue } from '@/dataset/issue'

/** The files of a package as they were read, by path within it. */
export type PackageBytes = ReadonlyMap<string, Uint8Array>

/** The package that an import goes into. `dataset`: `null` where there is none that can be used. */
export type BasePackage = {
  readonly files: PackageBytes
  readonly dataset: Dataset | null
  readonly rows: PackageRows
  readonly descriptor: JsonObject
  /** Files that cannot be read whole, and so cannot be written again, by table. */
  readonly lost: ReadonlyMap<TableName, readonly Issue[]>
  /** Files that are named and are no tables. */
  readonly others: readonly string[]
}

/**
 * Opens the package in use for having rows put into it. Issues in `lost`: `package/rowsLost`, once
 * a file. Never throws for what files hold.
 */
export async function openBase(files: PackageBytes): Promise<BasePackage> {
  const { assembled } = await openLarge(readerOf(files))
  const descriptor = parsedDescriptor(files)
  const others = othersOf(descriptor)
  if (!assembled.usable) {
    return {
      files,
      dataset: null,
      rows: NO_ROWS_AT_ALL,
      descriptor: NEW_DESCRIPTOR,
      lost: new Map(),
      others,
    }
  }
  const { dataset } = assembled
  const lost = new Map<TableName, readonly Issue[]>()
  for (const { name, paths } of dataset.about.resources) {
    for (const file of paths) {
      const faults = dataset.issues.filter(
        (each) =>
          each.file === file && (each.severity === 'error' || each.code === 'heading/unknown'),
      )
      if (faults.length === 0) continue
      const said = issue({ code: 'package/rowsLost', file, found: String(faults.length) })
      lost.set(name, [...(lost.get(name) ?? []), said])
    }
  }
  return { files, dataset, rows: rowsOfDataset(dataset), descriptor, lost, others }
}

function parsedDescriptor(files: PackageBytes): JsonObject {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(files.get(DESCRIPTOR_FILE)))
    return isBag(value) ? (value as JsonObject) : NEW_DESCRIPTOR
  } catch {
    return NEW_DESCRIPTOR
  }
}

function othersOf({ resources }: JsonObject): readonly string[] {
  const entries = (Array.isArray(resources) ? resources : []) as readonly JsonObject[]
  return entries.flatMap(({ name, path }) => {
    if (typeof name === 'string' && isTableName(name)) return []
    return (Array.isArray(path) ? path : [path]).filter((each) => typeof each === 'string')
  })
}
