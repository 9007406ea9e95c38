import { expose, transfer } from 'comlink'
import { zipSync } from 'fflate'
import type { PackageBytes } from '@/import/basePackage'
import { live } from '@/ui/living.browser'
import type { Change } from './change'
import { draftedFiles } from './draftedFiles'

const worker = {
  live,
  /** The package with these changes, as a zip. */
  make: async (files: PackageBytes, changes: readonly Change[]) => {
    const { files: made, lost, newErrors } = await draftedFiles(files, changes)
    const zip = zipSync(Object.fromEntries(made), { level: 6 })
    return transfer({ zip, lost, newErrors }, [zip.buffer])
  },
}

export type DraftWorker = typeof worker

expose(worker)
