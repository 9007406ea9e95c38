import type { Dataset } from '@/dataset/dataset'
import { fetchSiteFile } from '@/dataset/files/siteFile.browser'
import type { DraftWorker } from '@/edit/draft.worker'
import type { DraftSession } from '@/edit/useDraftSession'
import { load } from '@/ui/load.browser'
import { openWorker } from '@/ui/worker.browser'

export type PackageRequest = {
  readonly dataset: Dataset
  /** The package that is shown, and the draft that is written over it. */
  readonly draft: Pick<DraftSession, 'files' | 'port'>
}

/**
 * The files of a package by path. `missing`: those that could not be had; `newErrors`: faults that
 * the draft brings.
 */
export type WholePackage = {
  readonly files: Map<string, Uint8Array>
  readonly missing: readonly string[]
  readonly newErrors: number
}

/**
 * The package that is shown, with its draft, and what pages ask for only where they are shown:
 * agendas and boundaries. Rejects where the draft cannot be written.
 */
export async function wholePackage({ dataset, draft }: PackageRequest): Promise<WholePackage> {
  const { files, newErrors } = await withDraft(draft)
  const missing: string[] = []
  for (const path of besideTables(dataset)) {
    if (files.has(path)) continue
    const file = await fetchSiteFile(path)
    if (file.usable) files.set(path, file.value)
    else missing.push(path)
  }
  return { files, missing, newErrors }
}

/** Files as a zip, the same bytes for the same files. Rejects with `WorkerLost`. */
export async function zipAside(files: ReadonlyMap<string, Uint8Array>): Promise<Blob> {
  const { ask, stop } = openWorker<DraftWorker>(
    () => new Worker(new URL('@/edit/draft.worker.ts', import.meta.url), { type: 'module' }),
  )
  try {
    return new Blob([await ask((api) => api.zip(files))], { type: 'application/zip' })
  } finally {
    stop()
  }
}

/** What a page asks for only where it is shown. */
function besideTables({ about }: Dataset): readonly string[] {
  const agendas = about.dashboard.meetings.map((name) => `meetings/${name}.json`)
  return about.boundaries === null ? agendas : [...agendas, about.boundaries]
}

async function withDraft({
  files,
  port,
}: PackageRequest['draft']): Promise<{ files: Map<string, Uint8Array>; newErrors: number }> {
  if (!port || port.state().changes.length === 0) return { files: new Map(files), newErrors: 0 }
  const { blob, newErrors } = await port.zip(files)
  const { unzipSync } = await load(() => import('fflate'))
  const written = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))
  return { files: new Map([...files, ...written]), newErrors }
}
