import { proxy, type Remote } from 'comlink'
import { fetchSiteFile } from '@/dataset/files/siteFile.browser'
import type { Issue } from '@/dataset/issue'
import { createStore } from '@/ui/store'
import { openWorker, WorkerLost, type OpenedWorker } from '@/ui/worker.browser'
import type { PackageBytes } from './basePackage'
import type { OnImportStep } from './importSession'
import type { IntakeWorker } from './intake.worker'
import type { NewPackage } from './overview'
import type { IntakeOverview } from './overview'
import type { IntakeAct, IntakePort, IntakeState } from './screen/useSession'

/** What the import needs of the screen around it. */
export type IntakeHost = {
  /** The files of the package in use now. */
  readonly loaded: () => PackageBytes
  /**
   * Shows a package in place of the one in use; gives what is wrong with it where it cannot be
   * opened.
   */
  readonly use: (files: PackageBytes) => Promise<readonly Issue[]>
}

export type IntakeClient = IntakePort & {
  /** The package in use is another one: an import into one that is no longer there begins anew. */
  readonly rebase: (files: PackageBytes) => void
}

/** A worker that says nothing for so long, in ms, is spoken of. */
const SILENCE = 20_000

const EMPTY: IntakeState = {
  phase: 'empty',
  stages: [],
  overview: null,
  version: 0,
  fault: null,
  isSilent: false,
  refusal: [],
}

/** Starts nothing until the first file comes; then the worker that does the work. */
export function createIntakeClient(host: IntakeHost): IntakeClient {
  const store = createStore(EMPTY)
  let worker: OpenedWorker<IntakeWorker> | null = null
  let base: PackageBytes | null = null
  /** The files of this import, by name, to begin anew with where the worker was lost. */
  const files = new Map<string, File>()
  let starting: NewPackage | null = null

  const set = (change: Partial<IntakeState>): void => store.set({ ...store.get(), ...change })
  const stop = (change: Partial<IntakeState>): void => {
    worker?.stop()
    worker = null
    base = null
    set({ ...EMPTY, version: store.get().version + 1, ...change })
  }
  const onStage: OnImportStep = (file, stage) => {
    const { stages } = store.get()
    const isNew = !stages.some((each) => each.file === file)
    const next = stages.map((each) => (each.file === file ? { file, stage } : each))
    set({ stages: isNew ? [...next, { file, stage }] : next, isSilent: false })
  }
  const open = (): OpenedWorker<IntakeWorker> => {
    if (worker) return worker
    const opened = openWorker<IntakeWorker>(
      () => new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' }),
    )
    worker = opened
    const loaded = host.loaded()
    base = loaded
    const told: OnImportStep = (file, stage) => {
      if (opened === worker) onStage(file, stage)
    }
    // What goes wrong with it is heard where something is asked of the worker.
    opened.ask((api) => api.open(loaded, proxy(told), starting)).catch(() => undefined)
    return opened
  }
  /**
   * What the worker gives. A worker that is lost ends the import; what was asked of one that was
   * stopped never comes.
   */
  const ask = async <T>(call: (api: Remote<IntakeWorker>) => Promise<T>): Promise<T> => {
    const opened = open()
    try {
      const answer = await opened.ask(call)
      if (opened === worker) return answer
    } catch (reason) {
      if (opened !== worker || !(reason instanceof WorkerLost)) throw reason
      stop({ phase: 'failed', fault: { end: reason.end, detail: reason.message } })
      throw reason
    }
    throw new Error('The import was stopped')
  }
  const work = (call: (api: Remote<IntakeWorker>) => Promise<IntakeOverview>): void => {
    set({ phase: 'working', fault: null, refusal: [], isSilent: false })
    const timer = setInterval(() => {
      const isSilent = worker !== null && performance.now() - worker.heardAt() > SILENCE
      if (isSilent !== store.get().isSilent) set({ isSilent })
    }, 1000)
    ask(call)
      .then(
        (overview) => {
          const { version } = store.get()
          set({
            phase: overview.tables.length === 0 ? 'empty' : 'ready',
            overview,
            version: version + 1,
            isSilent: false,
          })
        },
        // It is in the state already, or the import was stopped.
        () => undefined,
      )
      .finally(() => clearInterval(timer))
  }
  const add = (added: readonly File[]): void => {
    if (added.length === 0) return
    for (const file of added) files.set(file.name, file)
    const names = new Set(added.map(({ name }) => name))
    const others = store.get().stages.filter(({ file }) => !names.has(file))
    set({ stages: [...others, ...[...names].map((file) => ({ file, stage: 'waiting' as const }))] })
    work((api) => api.add(added))
  }
  const end = (change: Partial<IntakeState>): void => {
    files.clear()
    starting = null
    stop(change)
  }

  return {
    state: store.get,
    subscribe: store.subscribe,
    add,
    fileNamed: (name) => files.get(name),
    again: () => add([...files.values()]),
    act: (act: IntakeAct) => {
      if (act.kind === 'start') starting = act.about
      if (act.kind === 'remove') {
        files.delete(act.file)
        set({ stages: store.get().stages.filter(({ file }) => file !== act.file) })
      }
      work((api) => api.act(act))
    },
    cancel: () => end({ phase: 'cancelled' }),
    clear: () => end({}),
    problems: (filter, page, { language }) => ask((api) => api.problems(filter, page, language)),
    changes: (change, page) => ask((api) => api.changes(change, page)),
    problemsCsv: async (filter, { language }) =>
      new Blob([await ask((api) => api.problemsCsv(filter, language))], {
        type: 'text/csv;charset=utf-8',
      }),
    recipes: async () =>
      new Blob([await ask((api) => api.recipes())], { type: 'application/json' }),
    zip: async () => {
      const beside = new Map<string, Uint8Array>()
      const missing: string[] = []
      for (const path of await ask((api) => api.meetings())) {
        const file = await fetchSiteFile(path)
        if (file.usable) beside.set(path, file.value)
        else missing.push(path)
      }
      const zip = await ask((api) => api.zip(beside))
      if (!zip) throw new Error('There is no new package to download')
      return { zip: new Blob([zip], { type: 'application/zip' }), missing }
    },
    useForSession: async () => {
      const made = await ask((api) => api.package())
      const refusal = made ? await host.use(made) : []
      set({ refusal })
      return made !== null && refusal.length === 0
    },
    rebase: (next) => {
      if (base !== null && base !== next) end({})
    },
  }
}
