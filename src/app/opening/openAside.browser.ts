import { proxy } from 'comlink'
import { noteConsistency } from '@/analysis/consistency'
import type { Assembled } from '@/dataset/dataset'
import { takeHanded } from '@/dataset/handOver'
import { openLarge } from '@/dataset/openLarge'
import type { FileReader } from '@/dataset/openPackage'
import { openWorker, WorkerLost } from '@/ui/worker.browser'
import type { OpenWorker } from './open.worker'

/**
 * Opens a package in a worker, so that the page answers meanwhile. `isChecked`: its
 * figures are held against each other there too. Where no worker comes, or it is lost, the page opens it
 * itself.
 */
export async function openAside(read: FileReader, isChecked: boolean): Promise<Assembled> {
  const worker = openWorker<OpenWorker>(
    () => new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' }),
  )
  try {
    const { handed, checked } = await worker.ask((api) => api.open(proxy(read), isChecked))
    const assembled = takeHanded(handed)
    if (assembled.usable && checked) noteConsistency(assembled.dataset, checked)
    return assembled
  } catch (reason) {
    if (!(reason instanceof WorkerLost)) throw reason
    return (await openLarge(read)).assembled
  } finally {
    worker.stop()
  }
}
