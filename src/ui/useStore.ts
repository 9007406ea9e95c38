import { useSyncExternalStore } from 'react'
import type { Store } from './store'

/** The value of a store, followed. */
export function useStore<T>({ subscribe, get }: Pick<Store<T>, 'subscribe' | 'get'>): T {
  return useSyncExternalStore(subscribe, get, get)
}
