import { expose, transfer } from 'comlink'
import type { PackageBytes } from '@/import/basePackage'
import { live } from '@/ui/living.browser'
import { inOrder, zipOf } from '@/ui/office/zip'
import type { Change } from './change'
import { draftedFiles } from './draftedFiles'

const worker = {
  live,
  /** Files as a zip. */
  zip: (files: PackageBytes) => {
    const zip = zipOf(inOrder([...files]))
    return transfer(zip, [zip.buffer])
  },
  /** The package with these changes, as a zip. */
  make: async (files: PackageBytes, changes: readonly Change[]) => {
    const { files: made, lost, newErrors } = await draftedFiles(files, changes)
    const zip = zipOf(inOrder([...made]))
    return transfer({ zip, lost, newErrors }, [zip.buffer])
  },
}

export type DraftWorker = typeof worker

expose(worker)
