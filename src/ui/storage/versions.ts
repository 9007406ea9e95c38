import * as v from 'valibot'
import { largest } from '@/stats/extremes'
import { parseStored } from './parseStored'
import type { SiteStorage, Unkept } from './storage'
import { STAMP } from './stamp'

/**
 * A text as one window wrote it. `tab`: the name of the window; `text`: `null` where it let it go.
 */
export type Version = {
  readonly tab: string
  readonly text: string | null
  /** ms since 1970. */
  readonly at: number
  /** The versions that it was written over, by window: each up to that moment. */
  readonly over: Readonly<Record<string, number>>
}

/** A text as this window shows it, and what other windows wrote that it does not contain. */
export type Versions = {
  /** `''` where there is none. */
  readonly text: string
  /** Other texts of which this one knows nothing, the latest first; none is empty. */
  readonly others: readonly Version[]
  readonly unkept: Unkept | null
}

const NOTHING: Versions = { text: '', others: [], unkept: null }

/** Texts that several windows may write at once, by id. */
export type VersionStore = {
  /** The very same object as long as nothing about it changes. */
  readonly get: (id: string) => Versions
  /** The ids that have a text. In the order of their names. */
  readonly ids: () => readonly string[]
  /** Writes over what `get` gives; what is in `others` stays. */
  readonly write: (id: string, text: string) => void
  /** Lets one of `others` go, or the text itself with all that was written before it. */
  readonly drop: (id: string, version?: Version) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** What was written over is let go after so long, in ms: no window is slower to hear of it. */
const KEPT = 3_600_000
/** A moment further ahead than this, in ms, was not written by a clock. */
const AHEAD = 86_400_000

const ENTRY = v.object({
  text: v.nullable(v.string()),
  at: STAMP,
  over: v.record(v.string(), STAMP),
})

/**
 * The texts of a kind. Every window writes entries of its own (`kind;id;tab`), so that none can
 * write over what another one wrote, however late it hears of it; a version tells which ones it was
 * written over, so that those stand no more. What is under such a name and is no version is a text
 * as it stands.
 */
export function createVersionStore(
  storage: SiteStorage,
  kind: string,
  tab: string,
  now: () => number,
): VersionStore {
  const entries = new Map<string, Map<string, Version>>()
  const views = new Map<string, Versions>()
  const listeners = new Set<() => void>()
  let ids: readonly string[] | null = null
  const nameOf = (id: string, of: string): string => `${kind};${encodeURIComponent(id)};${of}`

  const changed = (id: string | null): void => {
    ids = null
    if (id === null) views.clear()
    else views.delete(id)
    for (const listener of listeners) listener()
  }
  const read = (name: string): string | null => {
    const [id, of] = partsOf(name)
    if (id === null || of === null) return null
    const text = storage.get(name)
    const held = entries.get(id) ?? new Map<string, Version>()
    if (typeof text === 'string') entries.set(id, held.set(of, versionOf(of, text, now() + AHEAD)))
    // What this window wrote is not gone because another one took the entry away.
    else if (text === null && of === tab && standing(id).some((each) => each.tab === tab)) put(id)
    else if (text === null) held.delete(of)
    return id
  }
  const put = (id: string): void => {
    const own = entries.get(id)?.get(tab)
    if (!own) return
    const { text, at, over } = own
    storage.set(nameOf(id, tab), JSON.stringify({ text, at, over }))
  }
  const standing = (id: string): readonly Version[] =>
    standingOf([...(entries.get(id)?.values() ?? [])])
  const shown = (id: string): Version | undefined => {
    const all = standing(id)
    return all.find((each) => each.tab === tab) ?? all[0]
  }
  const write = (id: string, text: string | null, over: readonly Version[]): void => {
    const held = entries.get(id) ?? new Map<string, Version>()
    const before = held.get(tab)
    // Later than any other, so that no window takes it for one that it has written over already.
    const at = Math.max(now(), 1 + largest([...held.values()].map((each) => each.at)))
    const known = over.filter((each) => each.tab !== tab)
    entries.set(
      id,
      held.set(tab, {
        tab,
        text,
        at,
        over: knownBy([...known, ...(before ? [before] : [])], known),
      }),
    )
    put(id)
    tidy(id)
    changed(id)
  }
  /** Lets go what was written over long ago, and what says nothing about any other entry. */
  const tidy = (id: string): void => {
    const held = entries.get(id)
    if (!held) return
    const stand = new Set(standingOf([...held.values()]))
    for (const each of held.values()) {
      if (stand.has(each) || each.tab === tab || each.at > now() - KEPT) continue
      read(nameOf(id, each.tab))
      // A window that slept may not have heard of what stands there by now.
      if (held.get(each.tab)?.at !== each.at) continue
      held.delete(each.tab)
      storage.set(nameOf(id, each.tab), null)
    }
    const [only, ...rest] = held.values()
    if (only?.text !== null || rest.length > 0) return
    if (only.tab !== tab && only.at > now() - KEPT) return
    read(nameOf(id, only.tab))
    if (held.get(only.tab)?.at !== only.at) return
    entries.delete(id)
    storage.set(nameOf(id, only.tab), null)
  }

  for (const name of storage.names(`${kind};`)) read(name)
  for (const id of entries.keys()) tidy(id)
  storage.onElsewhere((name) => {
    if (name === null) {
      const known = [...entries].flatMap(([id, held]) =>
        [...held.keys()].map((of) => nameOf(id, of)),
      )
      for (const each of new Set([...known, ...storage.names(`${kind};`)])) read(each)
      return changed(null)
    }
    if (!name.startsWith(`${kind};`)) return undefined
    const there = storage.stored(name)
    // What could not be taken away yet is another text by now: it is not what was to be taken away.
    if (storage.get(name) === null && typeof there === 'string') storage.letBe(name)
    return changed(read(name))
  })
  storage.onKept(() => changed(null))

  return {
    get: (id) => {
      const held = views.get(id)
      if (held) return held
      const own = shown(id)
      const others = standing(id).filter(
        (each) => each !== own && each.text !== null && each.text !== '',
      )
      const unkept = storage.unkept(nameOf(id, ''))
      const isNothing = !own && others.length === 0 && unkept === null
      const view = isNothing ? NOTHING : { text: own?.text ?? '', others, unkept }
      views.set(id, view)
      return view
    },
    ids: () => {
      ids ??= [...entries.keys()]
        .filter((id) => standing(id).some(({ text }) => text !== null))
        .sort()
      return ids
    },
    write: (id, text) => {
      const base = shown(id)
      write(id, text === '' ? null : text, base ? [base] : [])
    },
    drop: (id, version) => {
      const base = shown(id)
      if (version) return write(id, base?.text ?? null, [...(base ? [base] : []), version])
      return write(id, null, standing(id))
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Those that none of the others was written over, the latest first; of one moment, by window. */
function standingOf(versions: readonly Version[]): readonly Version[] {
  return versions
    .filter(({ tab, at }) => versions.every(({ over }) => (over[tab] ?? -1) < at))
    .sort((a, b) => b.at - a.at || (a.tab < b.tab ? -1 : 1))
}

/** What a version knows that was written over these: they themselves, and what they knew. */
function knownBy(
  versions: readonly Version[],
  themselves: readonly Version[],
): Record<string, number> {
  const known: Record<string, number> = {}
  const take = (tab: string, at: number): void => {
    known[tab] = Math.max(known[tab] ?? -1, at)
  }
  for (const { over } of versions) for (const [tab, at] of Object.entries(over)) take(tab, at)
  for (const { tab, at } of themselves) take(tab, at)
  return known
}

function versionOf(tab: string, text: string, latest: number): Version {
  const entry = parseStored(ENTRY, text)
  if (!entry) return { tab, text, at: 0, over: {} }
  const { at } = entry
  if (at > latest) return { tab, text: entry.text, at: 0, over: {} }
  // No window writes over what is later than itself.
  const over = Object.entries(entry.over).map(([of, until]) => [of, Math.min(until, at)] as const)
  return { tab, text: entry.text, at, over: Object.fromEntries(over) }
}

function partsOf(name: string): readonly [string | null, string | null] {
  const [, id, tab, ...rest] = name.split(';')
  if (id === undefined || tab === undefined || tab === '' || rest.length > 0) return [null, null]
  try {
    return [decodeURIComponent(id), tab]
  } catch {
    return [null, null]
  }
}
