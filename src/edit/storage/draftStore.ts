import { replacing, stampOf, type Change, type FormDraft } from '@/edit/change'
import type { PackageIdentity } from '@/edit/identity'
import { formatChange, formatDraft, formatForm, parseChange, parseDraft, parseForm } from '@/edit/stored'
import { isSameCells } from '@/edit/tables'
import type { DraftPort, DraftState, NewPackage } from '@/edit/port'
import { ASIDE, CHANGE, FORM, keysUnder, type Keeper } from './draftKeys.browser'

/** What the draft needs of the browser; tests give their own. */
export type DraftHost = {
  /** Where it is kept; `null` where the browser has no such place. */
  readonly keeper: Keeper | null
  /** Before every name of the draft of this package. */
  readonly prefix: string
  readonly tab: string
  readonly now: () => number
  /** Calls with the name of each entry that another window has changed; `null` where it cleared all. */
  readonly onElsewhere: (listen: (name: string | null) => void) => void
  readonly zip: (files: ReadonlyMap<string, Uint8Array>, changes: readonly Change[]) => Promise<NewPackage>
}

/**
 * The draft of one package as this browser keeps it: one entry a row, written in the same moment as it is saved, so that a crash
 * loses nothing, two windows that write different rows never touch the same entry, and each hears of the other by the browser's own
 * event. What cannot be written stays in memory and says so.
 */
export function createDraftStore(host: DraftHost): DraftPort {
  const { keeper, prefix, tab, now } = host
  const changes = new Map<string, Change>()
  const forms = new Map<string, FormDraft>()
  const aside = new Map<string, string>()
  /** Entries that could not be written yet; `null` is one to be taken away. */
  const unwritten = new Map<string, string | null>()
  const listeners = new Set<() => void>()
  let state: DraftState = { changes: [], forms: [], aside: [], unkept: keeper ? null : 'unavailable', news: null, tab }
  let last = 0

  const publish = (change: Partial<DraftState> = {}): void => {
    const unkept = unwritten.size === 0 ? null : (change.unkept ?? state.unkept)
    const listed = [...aside].map(([name, text]) => ({ name, text }))
    const [saved, typed] = [unchanged(state.changes, inOrder(changes)), unchanged(state.forms, inOrder(forms))]
    state = { ...state, ...change, unkept, changes: saved, forms: typed, aside: listed }
    for (const listener of listeners) listener()
  }
  const nameOf = ({ table, key }: Pick<Change, 'table' | 'key'>): string => `${prefix}${CHANGE}${table};${key}`
  const formName = (form: Pick<FormDraft, 'table' | 'key' | 'tab'>): string => `${prefix}${FORM}${form.tab};${form.table};${form.key}`

  /** Reads one entry as it is kept now. What is there and is no draft is put aside. */
  const read = (name: string): void => {
    const text = lookUp(keeper, name)
    // What cannot be looked up is not gone: what is in memory counts.
    if (text === undefined) return
    const kind = name.slice(prefix.length)
    if (kind.startsWith(ASIDE)) return void (text === null ? aside.delete(name) : aside.set(name, text))
    const isForm = kind.startsWith(FORM)
    if (!isForm && !kind.startsWith(CHANGE)) return
    if (text === null) return void (isForm ? forms.delete(name) : changes.delete(name))
    const form = isForm ? parseForm(text) : null
    const change = isForm ? null : parseChange(text)
    if (form && formName(form) === name) forms.set(name, form)
    else if (change && nameOf(change) === name) changes.set(name, change)
    else putAside(name, text)
  }
  const putAside = (name: string, text: string): void => {
    const place = `${prefix}${ASIDE}${name.slice(prefix.length)}`
    aside.set(place, text)
    write(place, text)
    if (!unwritten.has(place)) write(name, null)
  }
  /** Writes an entry, and with it whatever could not be written before. */
  const write = (name: string, text: string | null): void => {
    unwritten.set(name, text)
    // What takes room away goes first, so that there is room for the rest.
    for (const [each, held] of [...unwritten].sort(([, a], [, b]) => Number(a !== null) - Number(b !== null))) {
      const fault = put(keeper, each, held)
      if (fault === null) unwritten.delete(each)
      else state = { ...state, unkept: fault }
    }
  }
  const set = (change: Change): void => {
    changes.set(nameOf(change), change)
    write(nameOf(change), formatChange(change))
  }
  /** A moment later than any that was given or read, so that of two versions one is always the later. */
  const moment = (): number => {
    last = Math.max(now(), last + 1, ...[...changes.values()].map(({ savedAt }) => savedAt + 1))
    return last
  }
  const readAll = (): void => {
    for (const name of keysUnder(keeper, prefix)) read(name)
  }
  readAll()
  publish()
  host.onElsewhere((name) => {
    if (name === null) {
      const gone = [...changes.values()]
      for (const map of [changes, forms, aside]) map.clear()
      readAll()
      // Another window cannot ask here: what was cleared can be taken back.
      return publish(gone.length > changes.size ? { news: { kind: 'removed', changes: gone } } : {})
    }
    if (!name.startsWith(prefix)) return undefined
    if (unwritten.has(name)) return undefined
    read(name)
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
        if (!unwritten.has(name)) read(name)
        const held = changes.get(name)
        if (before && isSameCells(table, before, cells)) {
          changes.delete(name)
          return write(name, null)
        }
        const change: Change = { table, key, before, cells, savedAt: moment(), tab, replaced: held?.replaced ?? [] }
        const isUnseen = held && index === rows.length - 1 && stampOf(held) !== seen && !isSameCells(table, held.cells, cells)
        set(isUnseen ? replacing(held, change) : change)
        if (isUnseen) news = { kind: 'replaced', change: held }
        return undefined
      })
      publish({ news })
    },
    remove: (list) => {
      const removed = list.flatMap((each) => changes.get(nameOf(each)) ?? [])
      for (const each of removed) {
        changes.delete(nameOf(each))
        write(nameOf(each), null)
      }
      publish({ news: { kind: 'removed', changes: removed } })
    },
    takeBack: () => {
      if (state.news?.kind !== 'removed') return
      for (const each of state.news.changes) {
        const held = changes.get(nameOf(each))
        set(held ? replacing(held, each) : each)
      }
      publish({ news: null })
    },
    restore: (change, version) => {
      const held = changes.get(nameOf(change)) ?? change
      const others = held.replaced.filter((each) => stampOf(each) !== stampOf(version))
      set(replacing({ ...held, replaced: others }, { ...held, cells: version.cells, savedAt: moment(), tab, replaced: [] }))
      publish({ news: null })
    },
    keepForm: (form) => {
      const kept = { ...form, tab, savedAt: now() }
      forms.set(formName(kept), kept)
      write(formName(kept), formatForm(kept))
      publish()
    },
    dropForm: (form) => {
      if (!forms.has(formName(form))) return
      forms.delete(formName(form))
      write(formName(form), null)
      publish()
    },
    exportDraft: (identity: PackageIdentity) => new Blob([formatDraft(identity, state.changes)], { type: 'application/json' }),
    importDraft: (text) => {
      const draft = parseDraft(text)
      if (!draft.ok) return publish({ news: { kind: 'refused', reason: draft.reason } })
      for (const each of draft.changes) {
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
      for (const name of aside.keys()) write(name, null)
      aside.clear()
      publish()
    },
    zip: (files) => host.zip(files, state.changes),
  }
}

/** The very same list where nothing in it is another, so that what follows from it is not made anew with every letter typed. */
function unchanged<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before.length === after.length && after.every((each, index) => each === before[index]) ? before : after
}

/** In the order of saving; of one moment, by name. */
function inOrder<T extends { readonly savedAt: number }>(entries: ReadonlyMap<string, T>): readonly T[] {
  return [...entries].sort(([a, { savedAt: x }], [b, { savedAt: y }]) => x - y || (a < b ? -1 : 1)).map(([, each]) => each)
}

/** The text of an entry; `null` where there is none, `undefined` where that cannot be told. */
function lookUp(keeper: Keeper | null, name: string): string | null | undefined {
  try {
    return keeper?.getItem(name)
  } catch {
    return undefined
  }
}

/** Writes or takes away one entry; why it could not, else `null`. */
function put(keeper: Keeper | null, name: string, text: string | null): 'quota' | 'unavailable' | null {
  try {
    if (!keeper) return 'unavailable'
    if (text === null) keeper.removeItem(name)
    else keeper.setItem(name, text)
    return null
  } catch (reason) {
    // Older Firefox has a name of its own for it.
    return reason instanceof Error && /quota/i.test(reason.name) ? 'quota' : 'unavailable'
  }
}
