import {
  REPLACED_KEPT,
  replacing,
  stampOf,
  type Change,
  type FormDraft,
  type Version,
} from '@/edit/change'
import type { PackageIdentity } from '@/edit/identity'
import {
  formatChange,
  formatDraft,
  formatForm,
  isOfLaterVersion,
  parseChange,
  parseDraft,
  parseForm,
} from '@/edit/stored'
import { isSameCells } from '@/edit/tables'
import {
  EMPTY_DRAFT,
  type DraftPort,
  type DraftState,
  type NewPackage,
  type QuarantinedEntry,
} from '@/edit/port'
import { largest } from '@/stats/extremes'
import type { SiteStorage } from '@/ui/storage/storage'

/** What stands before the names of entries, after the prefix of the package. */
const CHANGE = 'row;'
const FORM = 'form;'
const ASIDE = 'aside;'

/** A moment further ahead than this, in ms, was not written by a clock, and moves none of ours. */
const AHEAD = 86_400_000

/** What the draft needs of the browser; tests give their own. */
export type DraftHost = {
  readonly storage: SiteStorage
  /** Before every name of the draft of this package: of `draftPrefix`. */
  readonly prefix: string
  readonly tab: string
  readonly now: () => number
  readonly zip: (
    files: ReadonlyMap<string, Uint8Array>,
    changes: readonly Change[],
  ) => Promise<NewPackage>
}

/**
 * The draft of one package as this browser keeps it: one entry a row, written in the same moment as
 * it is saved, so that a crash loses nothing, two windows that write different rows never touch the
 * same entry, and each hears of the other. What cannot be written stays in memory and says so. What
 * a later program wrote stays where it is.
 */
export function createDraftStore(host: DraftHost): DraftPort {
  const { storage, prefix, tab, now } = host
  const changes = new Map<string, Change>()
  const forms = new Map<string, FormDraft>()
  const aside = new Map<string, string>()
  const ofLater = new Map<string, string>()
  const listeners = new Set<() => void>()
  let state: DraftState = { ...EMPTY_DRAFT, tab }
  let last = 0

  const publish = (change: Partial<DraftState> = {}): void => {
    const [saved, typed] = [
      unchanged(state.changes, inOrder(changes)),
      unchanged(state.forms, inOrder(forms)),
    ]
    const unkept = storage.unkept(prefix)
    state = {
      ...state,
      ...change,
      unkept,
      changes: saved,
      forms: typed,
      aside: listed(aside),
      later: listed(ofLater),
    }
    for (const listener of listeners) listener()
  }
  const nameOf = ({ table, key }: Pick<Change, 'table' | 'key'>): string =>
    `${prefix}${CHANGE}${table};${key}`
  const formName = (form: Pick<FormDraft, 'table' | 'key' | 'tab'>): string =>
    `${prefix}${FORM}${form.tab};${form.table};${form.key}`

  /** Reads one entry as it is kept now. What is there and is no draft is put aside. */
  const read = (name: string): void => {
    const text = storage.get(name)
    // What cannot be looked up is not gone: what is in memory counts.
    if (text === undefined) return
    const kind = name.slice(prefix.length)
    if (kind.startsWith(ASIDE))
      return void (text === null ? aside.delete(name) : aside.set(name, text))
    const isForm = kind.startsWith(FORM)
    if (!isForm && !kind.startsWith(CHANGE)) return
    ofLater.delete(name)
    if (text === null) return void (isForm ? forms.delete(name) : changes.delete(name))
    const form = isForm ? parseForm(text) : null
    const change = isForm ? null : parseChange(text)
    if (form && formName(form) === name) forms.set(name, form)
    else if (change && nameOf(change) === name) changes.set(name, change)
    else if (isOfLaterVersion(text)) ofLater.set(name, text)
    else putAside(name, text)
  }
  const putAside = (name: string, text: string): void => {
    const place = asidePlace(name, text)
    aside.set(place, text)
    storage.set(place, text)
    if (storage.unkept(place) === null) storage.set(name, null)
  }
  /** Where a text is put aside: no other one that was put aside goes for it. */
  const asidePlace = (name: string, text: string): string => {
    const place = `${prefix}${ASIDE}${name.slice(prefix.length)}`
    let free = place
    const isTaken = (): boolean => ![text, null, undefined].includes(storage.get(free))
    for (let nth = 2; isTaken(); nth += 1) free = `${place};${nth}`
    return free
  }
  const set = (change: Change): void => {
    const name = nameOf(change)
    const unread = ofLater.get(name)
    // The later program does not look for it there, but it is not lost.
    if (unread !== undefined) putAside(name, unread)
    ofLater.delete(name)
    changes.set(name, change)
    storage.set(name, formatChange(change))
  }
  /**
   * What this window could not write yet, and what another one has written in its place since: the
   * later stands.
   */
  const join = (name: string): void => {
    const text = storage.stored(name)
    if (typeof text !== 'string') return
    if (storage.get(name) === null) {
      // It is not what was to be taken away.
      storage.letBe(name)
      return read(name)
    }
    const theirs = parseChange(text)
    const ours = changes.get(name)
    if (!ours || !theirs || nameOf(theirs) !== name) return
    const known = new Set([ours, ...ours.replaced].map(stampOf))
    const isNew = (each: Version): boolean =>
      !known.has(stampOf(each)) && !isSameCells(ours.table, ours.cells, each.cells)
    if (!isNew(theirs)) {
      // The same row, yet what it took the place of there may not be known here.
      const replaced = [...ours.replaced, ...theirs.replaced.filter(isNew)]
      return set({ ...ours, replaced: replaced.slice(0, REPLACED_KEPT) })
    }
    const [earlier, latest] = ours.savedAt <= theirs.savedAt ? [ours, theirs] : [theirs, ours]
    set(replacing(earlier, latest))
  }
  /**
   * A moment later than any that was given or read, so that of two versions one is always the
   * later.
   */
  const moment = (): number => {
    const known = [...changes.values()]
      .map(({ savedAt }) => savedAt + 1)
      .filter((at) => at <= now() + AHEAD)
    last = Math.max(now(), last + 1, largest(known))
    return last
  }
  const readAll = (): void => {
    for (const name of storage.names(prefix)) read(name)
  }
  readAll()
  publish()
  storage.onKept(publish)
  storage.onElsewhere((name) => {
    if (name === null) {
      const gone = [...changes.values()]
      for (const map of [changes, forms, aside, ofLater]) map.clear()
      readAll()
      // Another window cannot ask here: what was cleared can be taken back.
      return publish(gone.length > changes.size ? { news: { kind: 'removed', changes: gone } } : {})
    }
    if (!name.startsWith(prefix)) return undefined
    if (storage.unkept(name) === null) read(name)
    else join(name)
    return publish()
  })

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    save: (rows, seen) => {
      let news: DraftState['news'] = null
      rows.forEach(({ table, key, before, cells }, index) => {
        const name = nameOf({ table, key })
        // The event of another window may still be on its way; the entry itself never lies.
        read(name)
        const held = changes.get(name)
        const isSeen = !held || (index === rows.length - 1 && stampOf(held) === seen)
        if (before && isSameCells(table, before, cells) && (isSeen || held.tab === tab)) {
          changes.delete(name)
          return storage.set(name, null)
        }
        const change: Change = {
          table,
          key,
          before,
          cells,
          savedAt: moment(),
          tab,
          replaced: held?.replaced ?? [],
        }
        const isReplaced = held && !isSeen && !isSameCells(table, held.cells, cells)
        set(isReplaced ? replacing(held, change) : change)
        if (isReplaced) news = { kind: 'replaced', change: held }
        return undefined
      })
      publish({ news })
    },
    remove: (list) => {
      for (const each of list) read(nameOf(each))
      // What was saved since then in another window, or came to stand beside it, is not what was to
      // be removed.
      const removed = list.flatMap((each) => {
        const held = changes.get(nameOf(each))
        const seen = new Set([each, ...each.replaced].map(stampOf))
        return held && [held, ...held.replaced].every((version) => seen.has(stampOf(version)))
          ? held
          : []
      })
      for (const each of removed) {
        changes.delete(nameOf(each))
        storage.set(nameOf(each), null)
      }
      publish({ news: { kind: 'removed', changes: removed } })
    },
    takeBack: () => {
      if (state.news?.kind !== 'removed') return
      for (const each of state.news.changes) {
        read(nameOf(each))
        const held = changes.get(nameOf(each))
        // As a version of its own: another window may have written over the one that was removed.
        const again = { ...each, savedAt: moment(), tab }
        set(held ? replacing(held, again) : again)
      }
      publish({ news: null })
    },
    restore: (change, version) => {
      read(nameOf(change))
      const held = changes.get(nameOf(change)) ?? change
      const others = held.replaced.filter((each) => stampOf(each) !== stampOf(version))
      set(
        replacing(
          { ...held, replaced: others },
          { ...held, cells: version.cells, savedAt: moment(), tab, replaced: [] },
        ),
      )
      publish({ news: null })
    },
    keepForm: (form) => {
      const kept = { ...form, tab, savedAt: now() }
      forms.set(formName(kept), kept)
      storage.set(formName(kept), formatForm(kept))
      publish()
    },
    dropForm: (form) => {
      const name = formName(form)
      const seen = forms.get(name)
      read(name)
      const held = forms.get(name)
      // What another window has typed since then is not what was to be dropped.
      if (held && (form.tab === tab || !seen || formatForm(seen) === formatForm(held))) {
        forms.delete(name)
        storage.set(name, null)
      }
      publish()
    },
    exportDraft: (identity: PackageIdentity) =>
      new Blob([formatDraft(identity, state.changes)], { type: 'application/json' }),
    importDraft: (text) => {
      const draft = parseDraft(text)
      if (!draft.ok) return publish({ news: { kind: 'refused', reason: draft.reason } })
      for (const each of draft.changes) {
        read(nameOf(each))
        const held = changes.get(nameOf(each))
        if (!held) set(each)
        else if (!isSameCells(each.table, held.cells, each.cells)) {
          const [earlier, later] = held.savedAt <= each.savedAt ? [held, each] : [each, held]
          set(replacing(earlier, later))
        }
      }
      const { identity, refused } = draft
      return publish({ news: { kind: 'imported', taken: draft.changes.length, refused, identity } })
    },
    dropAside: () => {
      for (const name of aside.keys()) storage.set(name, null)
      aside.clear()
      publish()
    },
    zip: (files) => host.zip(files, state.changes),
  }
}

/**
 * The very same list where nothing in it is another, so that what follows from it is not made anew
 * with every letter typed.
 */
function unchanged<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before.length === after.length && after.every((each, index) => each === before[index])
    ? before
    : after
}

/** In the order of saving; of one moment, by name. */
function inOrder<T extends { readonly savedAt: number }>(
  entries: ReadonlyMap<string, T>,
): readonly T[] {
  return [...entries]
    .sort(([a, { savedAt: x }], [b, { savedAt: y }]) => x - y || (a < b ? -1 : 1))
    .map(([, each]) => each)
}

function listed(entries: ReadonlyMap<string, string>): readonly QuarantinedEntry[] {
  return [...entries].map(([name, text]) => ({ name, text }))
}
