import type { Dataset } from '@/dataset/dataset'
import { datasetWithDraft, rowsToEdit } from '@/edit/apply'
import type { Change } from '@/edit/change'
import { standingsOf } from '@/edit/standing'
import type { DraftPort, NewPackage } from '@/edit/port'
import { siteStorage, tabName } from '@/ui/storage/siteStorage.browser'
import { createDraftStore } from './draftStore'
import type { DraftAnswer, DraftAsked } from '@/edit/draft.worker'

/** The program of the draft, fetched when there is one or somebody begins to write. Opens what this browser keeps under a prefix. */
export function openDraft(prefix: string): DraftPort {
  return createDraftStore({ storage: siteStorage, prefix, tab: tabName, now: () => Date.now(), zip: makeZip })
}

/** What the screens show of a package with these changes. */
export function drafted(base: Dataset, changes: readonly Change[]): Dataset {
  return datasetWithDraft(base, standingsOf(rowsToEdit(base), changes))
}

/** Writes the new package off the main thread, and looks whether it opens. Rejects with what went wrong. */
function makeZip(files: ReadonlyMap<string, Uint8Array>, changes: readonly Change[]): Promise<NewPackage> {
  const worker = new Worker(new URL('@/edit/draft.worker.ts', import.meta.url), { type: 'module' })
  const made = new Promise<NewPackage>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DraftAnswer>) => {
      if (data.kind === 'fault') return reject(new Error(data.text))
      const { zip, lost, newErrors } = data
      return resolve({ blob: new Blob([zip], { type: 'application/zip' }), lost, newErrors })
    })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
  })
  const asked: DraftAsked = { files, changes }
  worker.postMessage(asked, [])
  return made.finally(() => worker.terminate())
}
