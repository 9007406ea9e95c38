import { wrap, type Remote } from 'comlink'

/** What every worker of ours offers besides its own work. */
export type Living = {
  /**
   * Holds a lock of this name as long as the worker lives; `false` where the browser has no locks.
   */
  readonly live: (name: string) => Promise<boolean>
}

/**
 * How a worker ended: it was not there, the browser stopped it, or a fault of the program
 * (`detail`).
 */
export type WorkerEnd = 'missing' | 'gone' | 'fault'

/** Rejects what was asked of a worker that is no more. */
export class WorkerLost extends Error {
  readonly end: WorkerEnd

  constructor(end: WorkerEnd, detail: string) {
    super(detail)
    this.end = end
  }
}

/** A worker that has not said a word after so long, in ms, is not coming. */
const COMING = 30_000

export type OpenedWorker<Api> = {
  /**
   * Asks for something once the worker stands; rejects with `WorkerLost` where it is no more, or
   * where the call does.
   */
  readonly ask: <T>(call: (api: Remote<Api>) => Promise<T>) => Promise<T>
  /** When the worker said something last, in ms of `performance.now`. */
  readonly heardAt: () => number
  readonly stop: () => void
}

/**
 * Starts a worker that exposes its work by comlink. A browser tells nobody of a worker that it has
 * stopped, as when memory ran out; the lock that it held is free then.
 */
export function openWorker<Api extends Living>(start: () => Worker): OpenedWorker<Api> {
  let end: (reason: WorkerLost) => void = () => undefined
  const lost = new Promise<never>((_, reject) => {
    end = reject
  })
  // Whoever waits for a call hears of it there.
  lost.catch(() => undefined)
  let isHeard = false
  let heardAt = performance.now()
  const over = new AbortController()
  const worker = attempt(start)
  if (!worker) {
    end(new WorkerLost('missing', ''))
    return { ask: () => lost, heardAt: () => heardAt, stop: () => undefined }
  }
  const coming = setTimeout(() => end(new WorkerLost('missing', '')), COMING)
  worker.addEventListener('message', () => {
    clearTimeout(coming)
    isHeard = true
    heardAt = performance.now()
  })
  worker.addEventListener(
    'error',
    ({ message }: ErrorEvent | (Event & { readonly message: undefined })) => {
      end(new WorkerLost(isHeard || message ? 'fault' : 'missing', message ?? ''))
    },
  )
  worker.addEventListener('messageerror', () => end(new WorkerLost('fault', 'messageerror')))
  const api = wrap<Api>(worker)
  /**
   * Whether the end of the worker will be heard of. A worker that is at work takes no lock, so it
   * is taken before.
   */
  const watch = async (): Promise<void> => {
    const name = `worker ${crypto.getRandomValues(new Uint32Array(4)).join(' ')}`
    const hasLocks = navigator.locks as LockManager | undefined
    const living: Living = api
    if (!hasLocks || !(await living.live(name))) return
    const freed = hasLocks.request(name, { signal: over.signal }, () =>
      end(new WorkerLost('gone', '')),
    )
    freed.catch(() => undefined)
  }
  const standing = watch().catch(() => undefined)
  return {
    ask: async (call) => {
      try {
        await Promise.race([standing, lost])
        return await Promise.race([call(api), lost])
      } catch (reason) {
        if (reason instanceof WorkerLost) throw reason
        throw new WorkerLost('fault', reason instanceof Error ? reason.message : String(reason))
      }
    },
    heardAt: () => heardAt,
    stop: () => {
      clearTimeout(coming)
      over.abort()
      worker.terminate()
    },
  }
}

function attempt(start: () => Worker): Worker | null {
  try {
    return start()
  } catch {
    return null
  }
}
