import type { Issue } from '@/dataset/issue'
import type { IntakeAct, IntakePort, IntakeState } from './screen/useSession'
import type { PackageBytes } from './basePackage'
import type { Answers, Asked, Question, Told } from './intakeMessages'

/** What the import needs of the screen around it. */
export type IntakeHost = {
  /** The files of the package in use now. */
  readonly loaded: () => PackageBytes
  /** Shows a package in place of the one in use; gives what is wrong with it where it cannot be opened. */
  readonly use: (files: PackageBytes) => Promise<readonly Issue[]>
}

export type IntakeClient = IntakePort & {
  /** The package in use is another one: an import into one that is no longer there begins anew. */
  readonly rebase: (files: PackageBytes) => void
}

const EMPTY: IntakeState = { phase: 'empty', stages: [], overview: null, version: 0, fault: null, refusal: [] }

/** Starts nothing until the first file comes; then the worker that does the work. */
export function createIntakeClient(host: IntakeHost): IntakeClient {
  let state = EMPTY
  let worker: Worker | null = null
  let base: PackageBytes | null = null
  let asked = 0
  const listeners = new Set<() => void>()
  const waiting = new Map<number, { resolve: (value: Answers[keyof Answers]) => void; reject: (fault: Error) => void }>()

  const set = (change: Partial<IntakeState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const stop = (change: Partial<IntakeState>): void => {
    worker?.terminate()
    worker = null
    base = null
    for (const { reject } of waiting.values()) reject(new Error('The import was stopped'))
    waiting.clear()
    set({ ...EMPTY, version: state.version + 1, ...change })
  }
  const hear = (told: Told): void => {
    switch (told.kind) {
      case 'stage': {
        const isNew = !state.stages.some(({ file }) => file === told.file)
        const stages = state.stages.map((each) => (each.file === told.file ? { file: each.file, stage: told.stage } : each))
        return set({ stages: isNew ? [...stages, { file: told.file, stage: told.stage }] : stages })
      }
      case 'overview':
        return set({ phase: told.overview.tables.length === 0 ? 'empty' : 'ready', overview: told.overview, version: state.version + 1 })
      case 'answer': {
        waiting.get(told.id)?.resolve(told.value)
        waiting.delete(told.id)
        return undefined
      }
      case 'fault':
        return stop({ phase: 'failed', fault: told.text })
    }
  }
  const open = (): Worker => {
    if (worker) return worker
    const opened = new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' })
    worker = opened
    opened.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (opened === worker) hear(data)
    })
    opened.addEventListener('error', ({ message }) => {
      if (opened === worker) stop({ phase: 'failed', fault: message })
    })
    base = host.loaded()
    post({ kind: 'open', files: base })
    return opened
  }
  const post = (message: Asked): void => open().postMessage(message, [])
  const ask = async <Kind extends keyof Answers>(what: Extract<Question, { kind: Kind }>): Promise<Answers[Kind]> => {
    asked += 1
    const id = asked
    const answer = new Promise<Answers[keyof Answers]>((resolve, reject) => waiting.set(id, { resolve, reject }))
    post({ kind: 'ask', id, what })
    return (await answer) as Answers[Kind]
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: (files) => {
      if (files.length === 0) return
      const names = new Set(files.map(({ name }) => name))
      const others = state.stages.filter(({ file }) => !names.has(file))
      set({
        phase: 'working',
        fault: null,
        refusal: [],
        stages: [...others, ...[...names].map((file) => ({ file, stage: 'waiting' as const }))],
      })
      post({ kind: 'add', files })
    },
    act: (act: IntakeAct) => {
      const stages = act.kind === 'remove' ? state.stages.filter(({ file }) => file !== act.file) : state.stages
      set({ phase: 'working', refusal: [], stages })
      post({ kind: 'act', act })
    },
    cancel: () => stop({ phase: 'cancelled' }),
    clear: () => stop({}),
    problems: (filter, page, { language }) => ask({ kind: 'problems', filter, page, language }),
    changes: (change, page) => ask({ kind: 'changes', change, page }),
    problemsCsv: async (filter, { language }) =>
      new Blob([await ask({ kind: 'problemsCsv', filter, language })], { type: 'text/csv;charset=utf-8' }),
    recipes: async () => new Blob([await ask({ kind: 'recipes' })], { type: 'application/json' }),
    zip: async () => {
      const zip = await ask({ kind: 'zip' })
      if (!zip) throw new Error('There is no new package to download')
      return new Blob([zip], { type: 'application/zip' })
    },
    useForSession: async () => {
      const files = await ask({ kind: 'package' })
      if (files) set({ refusal: await host.use(files) })
    },
    rebase: (files) => {
      if (base !== null && base !== files) stop({})
    },
  }
}
