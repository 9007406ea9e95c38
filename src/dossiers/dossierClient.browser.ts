import { proxy } from 'comlink'
import type { PackageBytes } from '@/import/basePackage'
import { createStore } from '@/ui/store'
import { openWorker, WorkerLost, type OpenedWorker } from '@/ui/worker.browser'
import type { CountAnswer, CountProgress, DossierWorker } from './dossiers.worker'
import type { FigureRule } from './observations'
import { isDossierHead, PEEK_BYTES } from './peek'
import type { TallyRule } from './tally'

/** Lists of dossiers of this window, and what has come of them. `seconds`: since counting began. */
export type DossierCount = {
  readonly files: readonly File[]
  readonly phase: 'waiting' | 'working' | 'done' | 'lost'
  readonly progress: (CountProgress & { readonly seconds: number }) | null
  readonly answer: CountAnswer | null
}

const NONE: DossierCount = { files: [], phase: 'waiting', progress: null, answer: null }

const store = createStore(NONE)
let worker: OpenedWorker<DossierWorker> | null = null
/** What the worker has been told to count by. */
let openedFor: PackageBytes | null = null

const set = (change: Partial<DossierCount>): void => store.set({ ...store.get(), ...change })

function stop(): void {
  worker?.stop()
  worker = null
  openedFor = null
}

/** The worker that stands, or a new one, with the units of a package. */
function workerFor(held: PackageBytes): OpenedWorker<DossierWorker> {
  const opened = (worker ??= openWorker<DossierWorker>(
    () => new Worker(new URL('./dossiers.worker.ts', import.meta.url), { type: 'module' }),
  ))
  if (openedFor !== held) {
    openedFor = held
    // Whether it stands is heard by whoever counts.
    opened.ask((api) => api.open(held)).catch(() => undefined)
  }
  return opened
}

/** Counting lists of dossiers in a worker of its own: one at a time in a window. */
export const dossierClient = {
  state: store.get,
  subscribe: store.subscribe,
  /** Takes those of some files that are lists of dossiers; gives the others. */
  take: async (files: readonly File[]): Promise<readonly File[]> => {
    const looked = await Promise.all(
      files.map(async (file) => ({ file, isList: await isList(file) })),
    )
    dossierClient.add(looked.flatMap(({ file, isList: is }) => (is ? [file] : [])))
    return looked.flatMap(({ file, isList: is }) => (is ? [] : [file]))
  },
  /** Adds files, each in the place of one of its name; what was counted is counted anew. */
  add: (added: readonly File[]): void => {
    if (added.length === 0) return
    stop()
    const names = new Set(added.map(({ name }) => name))
    const others = store.get().files.filter(({ name }) => !names.has(name))
    store.set({ ...NONE, files: [...others, ...added] })
  },
  /** Has a worker stand by with the units of a package, so that counting begins at once. */
  prepare: (held: PackageBytes): void => {
    if (store.get().phase !== 'working') workerFor(held)
  },
  /** Counts them; a worker that is lost is told. */
  count: (held: PackageBytes, rule: TallyRule): void => {
    if (store.get().phase !== 'waiting') stop()
    const opened = workerFor(held)
    const begun = performance.now()
    set({ phase: 'working', progress: null, answer: null })
    const told = (progress: CountProgress): void => {
      const seconds = (performance.now() - begun) / 1000
      const partial = progress.partial ?? store.get().progress?.partial ?? null
      if (worker === opened) set({ progress: { ...progress, partial, seconds } })
    }
    const { files } = store.get()
    opened
      .ask((api) => api.count(files, rule, proxy(told)))
      .then(
        (answer) => {
          if (worker === opened) set({ phase: 'done', answer })
        },
        (fault: unknown) => {
          if (worker === opened && fault instanceof WorkerLost) set({ phase: 'lost' })
        },
      )
  },
  /** Stops at once; the files stay. */
  cancel: (): void => {
    stop()
    set({ phase: 'waiting', progress: null, answer: null })
  },
  /** Lets the files go. */
  clear: (): void => {
    stop()
    store.set(NONE)
  },
  /** The figures of what was counted, as files that the import reads. */
  tables: async (rule: FigureRule): Promise<readonly File[]> => {
    const made = await worker?.ask((api) => api.tables(rule))
    return (made ?? []).map(({ file, text }) => new File([text], file, { type: 'text/csv' }))
  },
}

async function isList(file: File): Promise<boolean> {
  const bytes = await file
    .slice(0, PEEK_BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0))
  return isDossierHead(new Uint8Array(bytes))
}
