import type { Living } from './worker.browser'

/** Within a worker: holds a lock as long as the worker lives. */
export const live: Living['live'] = (name) => {
  const locks = navigator.locks as LockManager | undefined
  if (!locks) return Promise.resolve(false)
  return new Promise((resolve) => {
    void locks.request(name, () => {
      resolve(true)
      return new Promise<never>(() => undefined)
    })
  })
}
