import { TABLE_NAMES } from '@/dataset/declarations'
import { withDraft } from './apply'
import type { Change } from './change'
import { diffRows } from '@/import/merge'
import { openFiles, packageFiles } from '@/import/packageFiles'
import { keptOf } from '@/import/tableChanges'
import { readerOf } from '@/dataset/openPackage'
import { openBase, type PackageBytes } from '@/import/basePackage'

export type DraftedFiles = {
  readonly files: PackageBytes
  /** Files with rows that cannot be read, and so were not written again. */
  readonly lost: readonly string[]
  /** Faults that the new package has and the old one had not. */
  readonly newErrors: number
}

/**
 * The files of a package with the changes of a draft that count. Tables that no change is about
 * stay as they were, byte for byte; the new package is opened to see that it can be. Throws where
 * it cannot, or where there is no package to begin with.
 */
export async function draftedFiles(
  files: PackageBytes,
  changes: readonly Change[],
): Promise<DraftedFiles> {
  const base = await openBase(files)
  if (!base.dataset) throw new Error('There is no package that the draft could go into')
  const rows = withDraft(base.rows, changes)
  const touched = new Set(diffRows(base.rows, rows).map(({ table }) => table))
  const kept = new Set(TABLE_NAMES.filter((name) => !touched.has(name)))
  const written = packageFiles(rows, base.descriptor, kept, (path) => files.get(path))
  const { assembled } = await openFiles(written, readerOf(files))
  if (!assembled.usable) throw new Error('The new package cannot be opened')
  const errors = (issues: readonly { readonly severity: string }[]): number =>
    issues.filter(({ severity }) => severity === 'error').length
  const encoder = new TextEncoder()
  return {
    files: new Map([
      ...keptOf(base, kept),
      ...[...written].map(([name, text]) => [name, encoder.encode(text)] as const),
    ]),
    lost: [...base.lost].flatMap(([name, issues]) =>
      touched.has(name) ? issues.map(({ file }) => file) : [],
    ),
    newErrors: Math.max(0, errors(assembled.dataset.issues) - errors(base.dataset.issues)),
  }
}
