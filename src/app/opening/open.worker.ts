import { expose, transfer } from 'comlink'
import { checkConsistency } from '@/analysis/consistency'
import { localDay } from '@/dataset/day'
import { digestOf } from '@/dataset/files/digest.browser'
import { handOver } from '@/dataset/handOver'
import { openLarge } from '@/dataset/openLarge'
import type { FileReader } from '@/dataset/openPackage'
import { live } from '@/ui/living.browser'

const worker = {
  live,
  /**
   * Opens the package of which `read` gives the files. `isChecked`: its figures are also held against each
   * other, which takes as long again.
   */
  open: async (read: FileReader, isChecked: boolean) => {
    const { assembled } = await openLarge(read, digestOf)
    const today = localDay(new Date())
    const checked =
      assembled.usable && isChecked
        ? { today, issues: checkConsistency(assembled.dataset, today) }
        : null
    const { handed, memory } = handOver(assembled)
    return transfer({ handed, checked }, [...memory])
  },
}

export type OpenWorker = typeof worker

expose(worker)
