import { useCallback, useMemo } from 'react'
import { siteStorage, tabName } from '@/ui/storage/siteStorage.browser'
import { createVersionStore, type Version, type Versions } from '@/ui/storage/versions'
import type { Store } from '@/ui/store'
import { useStore } from '@/ui/useStore'

/** What was typed at the items of meetings, by meeting and key of `itemKeys`. */
const minutes = createVersionStore(siteStorage, 'minutes', tabName, () => Date.now())

const idOf = (meeting: string, key: string): string => `${meeting} ${key}`

/**
 * The minutes typed at an item of a meeting, with what other windows typed there at the same time:
 * nothing of it is left out.
 */
export function minutesOf(meeting: string, key: string): string {
  return wholeText(minutes.get(idOf(meeting, key)))
}

/** The minutes typed at items of a meeting, in their order, as JSON of texts. */
export function followMinutes(
  meeting: string,
  keys: readonly string[],
): Pick<Store<string>, 'subscribe' | 'get'> {
  return {
    subscribe: minutes.subscribe,
    get: () => JSON.stringify(keys.map((key) => minutesOf(meeting, key))),
  }
}

/** All that was typed at an item, for paper and files. */
export function wholeText({ text, others }: Pick<Versions, 'text' | 'others'>): string {
  return [text, ...others.map((other) => other.text ?? '')].filter((each) => each !== '').join('\n')
}

/** Lets everything go that was typed at the items of a meeting. */
export function dropMinutes(meeting: string): void {
  for (const id of minutes.ids()) if (id.startsWith(idOf(meeting, ''))) minutes.drop(id)
}

export type Minutes = Versions & {
  readonly write: (text: string) => void
  readonly drop: (version: Version) => void
}

/**
 * The minutes of one item as this window shows them; those of another window are seen as they are
 * typed.
 */
export function useMinutes(meeting: string, key: string): Minutes {
  const id = idOf(meeting, key)
  const get = useCallback(() => minutes.get(id), [id])
  const held = useStore({ subscribe: minutes.subscribe, get })
  return useMemo(
    () => ({
      ...held,
      write: (text: string) => minutes.write(id, text),
      drop: (version: Version) => minutes.drop(id, version),
    }),
    [held, id],
  )
}
