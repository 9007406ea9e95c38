import { createStore } from '@/ui/store'
import { siteStorage } from '@/ui/storage/siteStorage.browser'

const NAME = 'setting;unit'

/**
 * The unit that the person at this machine calls their own, by its id; `null` for none. A wish of
 * theirs, so it is kept in the browser, for this site and package, and not in the address.
 */
export const myUnitStore = createStore<string | null>(siteStorage.get(NAME) ?? null)

/** Calls another unit one's own, or none. */
export function setMyUnit(id: string | null): void {
  siteStorage.set(NAME, id)
  myUnitStore.set(id)
}
