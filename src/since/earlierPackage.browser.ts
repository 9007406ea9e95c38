import { useEffect, useSyncExternalStore } from 'react'
import type { Dataset } from '@/dataset/dataset'
import { openPackage } from '@/dataset/openPackage'
import { issue, type Issue } from '@/dataset/issue'
import { readDroppedFile } from '@/import/droppedFile'
import { LIMITS } from '@/dataset/cells/limits'
import { earlierReader, type ChosenFile } from './earlierFiles'

/** The package opened beside the one shown. It is kept for this session alone, and shared with the windows of the show. */
export type Earlier =
  | { readonly status: 'none' }
  | { readonly status: 'opening'; readonly name: string }
  | { readonly status: 'failed'; readonly name: string; readonly issues: readonly Issue[] }
  | { readonly status: 'ready'; readonly dataset: Dataset; readonly files: readonly ChosenFile[] }

/** What windows of one browser say to each other: which package is open, or that one is asked for. */
type Said = { readonly kind: 'ask' } | { readonly kind: 'files'; readonly files: readonly ChosenFile[] }

let held: Earlier = { status: 'none' }
let channel: BroadcastChannel | null = null
const listeners = new Set<() => void>()

function set(next: Earlier): void {
  held = next
  for (const listener of listeners) listener()
}

/** Windows of another path are of another site of ours. Without the channel each window stands alone. */
function openChannel(): BroadcastChannel | null {
  if (channel !== null || typeof BroadcastChannel === 'undefined') return channel
  channel = new BroadcastChannel(`earlier ${window.location.pathname}`)
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'files') void take(data.files)
    else if (held.status === 'ready') tell({ kind: 'files', files: held.files })
  })
  return channel
}

function tell(said: Said): void {
  openChannel()?.postMessage(said)
}

/**
 * Opens the files of a package that the user chose: one `.zip`, or all of its files. Gives whether it can be used; what is wrong is in the
 * store. What was open before stays open only until then.
 */
export async function openEarlier(chosen: readonly File[]): Promise<boolean> {
  const name = chosen[0]?.name ?? ''
  set({ status: 'opening', name })
  const files: ChosenFile[] = []
  for (const file of chosen) {
    const bytes = await readDroppedFile(file, LIMITS.fileBytes)
    if (!bytes.usable) return failed(name, bytes.issues)
    files.push({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, bytes: bytes.value })
  }
  const isOpen = await take(files)
  if (isOpen) tell({ kind: 'files', files })
  return isOpen
}

async function take(files: readonly ChosenFile[]): Promise<boolean> {
  const name = files[0]?.path ?? ''
  const reader = earlierReader(files)
  if (!reader.usable) return failed(name, reader.issues)
  const { assembled } = await openPackage(reader.value)
  if (!assembled.usable) return failed(name, assembled.issues)
  set({ status: 'ready', dataset: assembled.dataset, files })
  return true
}

function failed(name: string, issues: readonly Issue[]): false {
  const told = issues.length > 0 ? issues : [issue({ code: 'file/damaged', file: name })]
  set({ status: 'failed', name, issues: told })
  return false
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The earlier package. A window that wants one and has none asks the other windows of the show for theirs. */
export function useEarlier(isWanted: boolean): Earlier {
  useEffect(() => {
    openChannel()
    if (isWanted && held.status === 'none') tell({ kind: 'ask' })
  }, [isWanted])
  return useSyncExternalStore(subscribe, () => held)
}

/** The dataset of the earlier package, `null` where none is open. */
export function earlierDataset(earlier: Earlier): Dataset | null {
  return earlier.status === 'ready' ? earlier.dataset : null
}
