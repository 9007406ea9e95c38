import type { Dataset } from '@/dataset/dataset'
import { datasetWithDraft, rowsToEdit } from '@/edit/apply'
import type { Change } from '@/edit/change'
import { changeStates } from '@/edit/standing'
import type { DraftPort, NewPackage } from '@/edit/port'
import { siteStorage, tabName } from '@/ui/storage/siteStorage.browser'
import { createDraftStore } from './draftStore'
import type { DraftWorker } from '@/edit/draft.worker'
import { openWorker } from '@/ui/worker.browser'

/**
 * The program of the draft, fetched when there is one or somebody begins to write. Opens what this
 * browser keeps under a prefix.
 */
export function openDraft(prefix: string): DraftPort {
  return createDraftStore({
    storage: siteStorage,
    prefix,
    tab: tabName,
    now: () => Date.now(),
    zip: makeZip,
  })
}

/**
 * What the screens show of a package with these changes.
 * @public Asked for through the module, which is fetched when there is a draft: knip does not see
 *   that.
 */
export function drafted(base: Dataset, changes: readonly Change[]): Dataset {
  return datasetWithDraft(base, changeStates(rowsToEdit(base), changes))
}

/**
 * Writes the new package off the main thread, and looks whether it opens. Rejects with
 * `WorkerLost`.
 */
async function makeZip(
  files: ReadonlyMap<string, Uint8Array>,
  changes: readonly Change[],
): Promise<NewPackage> {
  const { ask, stop } = openWorker<DraftWorker>(
    () => new Worker(new URL('@/edit/draft.worker.ts', import.meta.url), { type: 'module' }),
  )
  try {
    const { zip, lost, newErrors } = await ask((api) => api.make(files, changes))
    return { blob: new Blob([zip], { type: 'application/zip' }), lost, newErrors }
  } finally {
    stop()
  }
}
