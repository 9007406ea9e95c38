import { localDay } from '@/dataset/day'
import { parseStored } from '@/ui/storage/parseStored'
import { siteStorage, tabName } from '@/ui/storage/siteStorage.browser'
import { createVersionStore } from '@/ui/storage/versions'
import { shownRecord, SHOWN_LIST, withShown, type Shown } from './shown'

/** What was shown at the items of meetings, by meeting and key of `itemKeys`. */
const shownStore = createVersionStore(siteStorage, 'shown', tabName, () => Date.now())

const idOf = (meeting: string, key: string): string => `${meeting} ${key}`
const dayOf = (at: number): string => localDay(new Date(at))
const listOf = (text: string): readonly Shown[] => parseStored(SHOWN_LIST, text) ?? []

/** Keeps that a sentence stands on the screen of the room now. */
export function keepShown(meeting: string, key: string, now: Omit<Shown, 'at'>): void {
  const id = idOf(meeting, key)
  const before = listOf(shownStore.get(id).text)
  const list = withShown(before, { ...now, at: Date.now() }, dayOf)
  if (list !== before) shownStore.write(id, JSON.stringify(list))
}

/**
 * What was shown at the items of a meeting, whichever window showed it, as the JSON of a
 * `ShownRecord`: another text as soon as there is more.
 */
export const followShown = (meeting: string, keys: readonly string[]) => ({
  subscribe: shownStore.subscribe,
  get: () =>
    JSON.stringify(
      shownRecord(
        keys.map((key) => {
          const { text, others } = shownStore.get(idOf(meeting, key))
          return [text, ...others.flatMap((other) => other.text ?? [])].flatMap(listOf)
        }),
        dayOf,
      ),
    ),
})

/** Lets everything go that was shown at the items of a meeting. */
export function dropShown(meeting: string): void {
  for (const id of shownStore.ids()) if (id.startsWith(idOf(meeting, ''))) shownStore.drop(id)
}
