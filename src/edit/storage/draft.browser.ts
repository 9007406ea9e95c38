import type { Dataset } from '@/dataset/dataset'
import { datasetWithDraft, rowsToEdit } from '@/edit/apply'
import type { Change } from '@/edit/change'
import { standingsOf } from '@/edit/standing'
import type { DraftPort, NewPackage } from '@/edit/port'
import { keeperOf } from './draftKeys.browser'
import { createDraftStore } from './draftStore'
import type { DraftAnswer, DraftAsked } from '@/edit/draft.worker'

/** The program of the draft, fetched when there is one or somebody begins to write. Opens what this browser keeps under a prefix. */
export function openDraft(prefix: string): DraftPort {
  const store = createDraftStore({
    keeper: keeperOf(),
    prefix,
    tab: tabName(),
    now: () => Date.now(),
    onElsewhere: (listen) =>
      window.addEventListener('storage', ({ key, storageArea }) => {
        if (storageArea === keeperOf()) listen(key)
      }),
    zip: makeZip,
  })
  window.addEventListener('beforeunload', (event) => {
    if (store.state().unkept !== null) event.preventDefault()
  })
  return store
}

/** What the screens show of a package with these changes. */
export function drafted(base: Dataset, changes: readonly Change[]): Dataset {
  return datasetWithDraft(base, standingsOf(rowsToEdit(base), changes))
}

const TAB = 'draft-tab'

/** A name for this window that lasts as long as it does, also when it is loaded again. */
function tabName(): string {
  const made = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  try {
    const held = window.sessionStorage.getItem(TAB)
    if (held !== null && /^[0-9a-f]{12}$/.test(held)) return held
    window.sessionStorage.setItem(TAB, made)
  } catch {
    // Where nothing is kept, the name lasts until the page is left.
  }
  return made
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
