/** A value that several components follow. */
export type Store<T> = {
  readonly get: () => T
  /** Puts the next value in place and tells who listens; the same value again is no change. */
  readonly set: (next: T) => void
  /** Gives the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store that holds `first` until another value is set. */
export function createStore<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(value, next)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
