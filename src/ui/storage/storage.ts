import { createStore } from '@/ui/store'

/** What of the browser's storage is used. */
export type StorageArea = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Why something is in memory only: there is no room, or the browser keeps nothing. */
export type Unkept = 'quota' | 'unavailable'

/** What a storage needs of the browser; tests give their own. */
export type StorageHost = {
  /** `null` where the browser has no storage or forbids it. */
  readonly area: StorageArea | null
  /** The path of the site: several sites may share one host, and so one storage. */
  readonly site: string
  /** Calls with the key of each entry that another window changed; `null` where it cleared all. */
  readonly onElsewhere: (listen: (key: string | null) => void) => void
}

/**
 * The entries of one site. A name reads `kind;rest` and lies under the key `kind;site;rest`, so
 * that no site sees those of another. Nothing here throws.
 */
export type SiteStorage = {
  /** The text of an entry; `null` where there is none, `undefined` where that cannot be told. */
  readonly get: (name: string) => string | null | undefined
  /** The same of the browser alone, without what could not be written yet. */
  readonly stored: (name: string) => string | null | undefined
  /**
   * Writes an entry at once, `null` takes it away. What the browser does not take stays in memory,
   * where `get` and `names` find it, and is tried again with every further writing. Where another
   * window has written the entry in the meantime, listeners are told its name before it is written
   * over: they may `set` what contains both.
   */
  readonly set: (name: string, text: string | null) => void
  /** Gives up what could not be written of an entry: it is as the browser has it. */
  readonly letBe: (name: string) => void
  /** The names that begin so, in no order. */
  readonly names: (prefix: string) => readonly string[]
  /** Why any of the entries whose names begin so is in memory only; `null` where all are kept. */
  readonly unkept: (prefix: string) => Unkept | null
  /** Tells of every change of what `unkept` says. */
  readonly onKept: (listener: () => void) => () => void
  /** Tells the name of each entry that another window changed; `null` where it cleared all. */
  readonly onElsewhere: (listener: (name: string | null) => void) => () => void
  /** Tries again to write what is in memory only. */
  readonly retry: () => void
}

/** `over`: what the browser had when the entry could not be written first. */
type Unwritten = {
  readonly text: string | null
  readonly why: Unkept
  readonly over: string | null | undefined
}

/** A storage of one site. Entries of other sites are neither read nor touched. */
export function createSiteStorage({ area, site, onElsewhere }: StorageHost): SiteStorage {
  const unwritten = new Map<string, Unwritten>()
  /** Names that listeners are being told of: what they answer is written as it is. */
  const telling = new Set<string>()
  const version = createStore(0)
  const listeners = new Set<(name: string | null) => void>()

  const write = (name: string, text: string | null): Unkept | null => {
    try {
      if (!area) return 'unavailable'
      if (text === null) area.removeItem(keyOf(site, name))
      else area.setItem(keyOf(site, name), text)
      return null
    } catch (reason) {
      // Older Firefox has a name of its own for it.
      const isFull = reason instanceof Error && /quota/i.test(reason.name)
      return isFull ? 'quota' : 'unavailable'
    }
  }
  const writeAll = (isAgain = false): void => {
    // What takes room away goes first, so that there is room for the rest.
    const inOrder = [...unwritten].sort(
      ([, a], [, b]) => Number(a.text !== null) - Number(b.text !== null),
    )
    const met: string[] = []
    for (const [name, { text, over }] of inOrder) {
      if (!isAgain && stored(name) !== over && !telling.has(name)) {
        met.push(name)
        continue
      }
      const why = write(name, text)
      if (why === null) unwritten.delete(name)
      else unwritten.set(name, { text, why, over })
    }
    for (const name of met) {
      const held = unwritten.get(name)
      if (!held || telling.has(name)) continue
      unwritten.set(name, { ...held, over: stored(name) })
      telling.add(name)
      tell(name)
      telling.delete(name)
    }
    if (met.length > 0) writeAll(true)
  }
  const tell = (name: string | null): void => {
    for (const listener of listeners) listener(name)
  }
  const stored = (name: string): string | null | undefined => {
    try {
      return area ? area.getItem(keyOf(site, name)) : null
    } catch {
      return undefined
    }
  }
  onElsewhere((key) => {
    const name = key === null ? null : nameOf(site, key)
    if (key !== null && name === null) return
    tell(name)
  })

  return {
    get: (name) => {
      const held = unwritten.get(name)
      return held ? held.text : stored(name)
    },
    set: (name, text) => {
      const wasKept = unwritten.size === 0
      const held = unwritten.get(name)
      unwritten.set(name, { text, why: 'unavailable', over: held ? held.over : stored(name) })
      writeAll()
      if (!wasKept || unwritten.size > 0) version.set(version.get() + 1)
    },
    names: (prefix) => {
      const names = new Set(keysOf(area).flatMap((key) => nameOf(site, key) ?? []))
      for (const [name, { text }] of unwritten) {
        if (text === null) names.delete(name)
        else names.add(name)
      }
      return [...names].filter((name) => name.startsWith(prefix))
    },
    unkept: (prefix) => {
      for (const [name, { why }] of unwritten) if (name.startsWith(prefix)) return why
      return null
    },
    onKept: version.subscribe,
    onElsewhere: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    stored,
    letBe: (name) => {
      if (unwritten.delete(name)) version.set(version.get() + 1)
    },
    retry: () => {
      if (unwritten.size === 0) return
      writeAll()
      version.set(version.get() + 1)
    },
  }
}

/** The key of an entry in the storage that all sites of a host share. */
export function keyOf(site: string, name: string): string {
  const at = name.indexOf(';')
  return `${name.slice(0, at)};${site};${name.slice(at + 1)}`
}

/**
 * The name of an entry under a key; `null` where it is not of this site. The inverse of `keyOf`.
 */
function nameOf(site: string, key: string): string | null {
  const at = key.indexOf(';')
  const isOurs = at !== -1 && key.startsWith(`${site};`, at + 1)
  return isOurs ? `${key.slice(0, at)};${key.slice(at + site.length + 2)}` : null
}

/** Every key of a storage; none where they cannot be read. */
export function keysOf(area: StorageArea | null): readonly string[] {
  try {
    if (!area) return []
    return Array.from({ length: area.length }, (_, index) => area.key(index) ?? '')
  } catch {
    return []
  }
}

/**
 * The path of a site from that of its page: `/a/` of `/a/` and `/a/index.html`. No `;` is in it.
 */
export function siteOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1).replaceAll(';', '%3B')
}
