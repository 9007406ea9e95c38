import * as v from 'valibot'
import type { Dataset } from '@/dataset/dataset'
import { issue, type Issue } from '@/dataset/issue'
import { openPackage } from '@/dataset/openPackage'
import { createStore, type Store } from '@/ui/store'
import { earlierReader, type ChosenFile } from './earlierFiles'

/**
 * The package opened beside the one shown. It is kept as long as the window stands, over a reload
 * too, and shared with the windows of the show.
 */
export type Earlier =
  | { readonly status: 'none' }
  | { readonly status: 'opening'; readonly name: string }
  | { readonly status: 'failed'; readonly name: string; readonly issues: readonly Issue[] }
  | { readonly status: 'ready'; readonly dataset: Dataset; readonly files: readonly ChosenFile[] }

/**
 * What windows of one site say to each other: which package is open in which show, or that one is
 * asked for.
 */
export type EarlierMessage =
  | { readonly kind: 'ask' }
  | { readonly kind: 'files'; readonly show: string | null; readonly files: readonly ChosenFile[] }

export const EARLIER_MESSAGE: v.GenericSchema<unknown, EarlierMessage> = v.variant('kind', [
  v.object({ kind: v.literal('ask') }),
  v.object({
    kind: v.literal('files'),
    show: v.nullable(v.string()),
    files: v.pipe(
      v.array(v.object({ path: v.string(), bytes: v.instance(Uint8Array) })),
      v.minLength(1),
    ),
  }),
])

/** Where the files are kept over a reload, as long as the window stands; `null` for what is not. */
export type EarlierShelf = {
  readonly load: () => readonly ChosenFile[] | null
  readonly save: (files: readonly ChosenFile[]) => void
}

export type EarlierPackage = Pick<Store<Earlier>, 'get' | 'subscribe'> & {
  /**
   * Opens the files that a person chose, and tells the other windows. Gives whether they can be
   * used.
   */
  readonly choose: (
    name: string,
    files: () => Promise<readonly ChosenFile[] | readonly Issue[]>,
  ) => Promise<boolean>
  /** Takes what this window kept over a reload, else asks the other windows for theirs. */
  readonly want: () => Promise<void>
  readonly hear: (message: EarlierMessage) => Promise<void>
}

/**
 * The earlier package of a window. `showNow` gives the show that the window belongs to, `null`
 * where to none. Another window's package is taken where this one asked and has none, or where both
 * are windows of one show; it never goes in the place of one that was chosen here, and files that
 * are no package change nothing.
 */
export function createEarlierPackage(
  showNow: () => string | null,
  tell: (message: EarlierMessage) => void,
  shelf: EarlierShelf,
): EarlierPackage {
  const store = createStore<Earlier>({ status: 'none' })
  let isWanted = false
  /**
   * Counts what was begun, so that what ends late does not go in the place of what was begun after
   * it.
   */
  let begun = 0

  const open = async (files: readonly ChosenFile[]): Promise<Earlier> => {
    const name = files[0]?.path ?? ''
    const reader = earlierReader(files)
    if (!reader.usable) return failed(name, reader.issues)
    const { assembled } = await openPackage(reader.value)
    return assembled.usable
      ? { status: 'ready', dataset: assembled.dataset, files }
      : failed(name, assembled.issues)
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    choose: async (name, read) => {
      begun += 1
      const mine = begun
      store.set({ status: 'opening', name })
      const files = await read()
      const opened = areFiles(files) ? await open(files) : failed(name, files)
      if (mine !== begun) return false
      store.set(opened)
      if (opened.status === 'ready') {
        tell({ kind: 'files', show: showNow(), files: opened.files })
        shelf.save(opened.files)
      }
      return opened.status === 'ready'
    },
    want: async () => {
      const isFirst = !isWanted
      isWanted = true
      if (store.get().status !== 'none') return
      const mine = begun
      const kept = isFirst ? shelf.load() : null
      const opened = kept && (await open(kept))
      if (mine !== begun || store.get().status !== 'none') return
      if (opened?.status === 'ready') store.set(opened)
      else tell({ kind: 'ask' })
    },
    hear: async (message) => {
      const held = store.get()
      if (message.kind === 'ask') {
        if (held.status === 'ready') tell({ kind: 'files', show: showNow(), files: held.files })
        return
      }
      const isForUs =
        (message.show !== null && message.show === showNow()) ||
        (isWanted && held.status === 'none')
      if (!isForUs || held.status === 'opening') return
      begun += 1
      const mine = begun
      const opened = await open(message.files)
      if (mine !== begun || opened.status !== 'ready') return
      store.set(opened)
      shelf.save(opened.files)
    },
  }
}

function areFiles(list: readonly ChosenFile[] | readonly Issue[]): list is readonly ChosenFile[] {
  return list.length > 0 && list.every((each) => 'bytes' in each)
}

function failed(name: string, issues: readonly Issue[]): Earlier {
  return {
    status: 'failed',
    name,
    issues: issues.length > 0 ? issues : [issue({ code: 'file/damaged', file: name })],
  }
}

/** The dataset of the earlier package, `null` where none is open. */
export function earlierDataset(earlier: Earlier): Dataset | null {
  return earlier.status === 'ready' ? earlier.dataset : null
}
