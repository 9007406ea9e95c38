import type { Dataset } from '@/dataset/dataset'
import { TABLE_NAMES, type TableName } from '@/dataset/declarations'
import type { Issue } from '@/dataset/issue'
import { readerOf } from '@/dataset/openPackage'
import type { BasePackage, PackageBytes } from './basePackage'
import { NO_CHANGES, shownChanges, type ShownChanges } from './diff'
import { openFiles, packageFiles } from './packageFiles'
import type { PackageRows } from './packageRows'
import { keptOf } from './tableChanges'

/** The package that an import makes, opened as the screens would open it. */
export type WrittenPackage = {
  readonly files: PackageBytes
  readonly dataset: Dataset
  /** Cells that would show something else than in the package in use. */
  readonly changes: ShownChanges
  /** Errors that the package in use does not have. */
  readonly newErrors: number
}

/**
 * Makes the new package and opens it; `null` where it does not open. What the screens would show is
 * compared on the way. Tables that are not `touched` keep their files, byte for byte.
 */
export async function writePackage(
  base: BasePackage,
  merged: PackageRows,
  touched: ReadonlySet<TableName>,
): Promise<WrittenPackage | null> {
  const { files, dataset, descriptor } = base
  const kept = new Set(TABLE_NAMES.filter((name) => !touched.has(name)))
  const written = packageFiles(merged, descriptor, kept, (path) => files.get(path))
  const keptFiles = keptOf(base, kept)
  const { assembled } = await openFiles(written, readerOf(files))
  if (!assembled.usable) return null
  const encoder = new TextEncoder()
  const after = assembled.dataset
  return {
    files: new Map([
      ...keptFiles,
      ...[...written].map(([name, text]) => [name, encoder.encode(text)] as const),
    ]),
    dataset: after,
    changes: dataset ? shownChanges(dataset, after) : NO_CHANGES,
    newErrors: Math.max(0, errorsIn(after.issues) - errorsIn(dataset?.issues ?? [])),
  }
}

function errorsIn(issues: readonly Issue[]): number {
  return issues.filter(({ severity }) => severity === 'error').length
}
