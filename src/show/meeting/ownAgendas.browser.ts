import { agendaJson, readAgenda } from './readAgenda'
import type { Agenda } from './agenda'

/** Agendas made in this browser are kept under this key and their id. */
const KEY = 'cchc.meeting.'
/** What the ids of such agendas begin with, so that none is taken for a file. */
export const OWN = 'own-'

let version = 0
const listeners = new Set<() => void>()

function changed(): void {
  version += 1
  for (const listener of listeners) listener()
}

function onStorage({ key }: StorageEvent): void {
  if (key === null || key.startsWith(KEY)) changed()
}

/** Counts the changes to the agendas of this browser, those of other windows too. */
export const keptVersion = (): number => version

/** Tells of changes to the agendas of this browser, in this window or another. */
export function watchAgendas(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', onStorage)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', onStorage)
  }
}

/** An id for an agenda of this browser, which none has yet. */
export function newId(): string {
  return `${OWN}${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`
}

/** The text under which an agenda is kept in this browser; `null` without one, or where the browser keeps nothing. */
export function keptText(id: string | null): string | null {
  if (!id?.startsWith(OWN)) return null
  try {
    return localStorage.getItem(KEY + id)
  } catch {
    return null
  }
}

/** The agenda in such a text; `null` for one that is none. */
export function agendaOf(id: string, text: string | null): Agenda | null {
  try {
    const read = text === null ? null : readAgenda(id, id, JSON.parse(text))
    return read?.usable ? read.value : null
  } catch {
    return null
  }
}

/** All agendas kept in this browser, by id. */
export function ownAgendas(): Agenda[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(KEY))
      .sort()
      .flatMap((key) => agendaOf(key.slice(KEY.length), localStorage.getItem(key)) ?? [])
  } catch {
    return []
  }
}

/** Keeps an agenda in this browser; `false` where it does not take it: nothing is kept then, and the caller says so. */
export function keepAgenda(agenda: Agenda): boolean {
  try {
    localStorage.setItem(KEY + agenda.id, JSON.stringify(agendaJson(agenda)))
    changed()
    return true
  } catch {
    return false
  }
}

/** Lets an agenda go. */
export function dropAgenda(id: string): void {
  try {
    localStorage.removeItem(KEY + id)
    changed()
  } catch {
    // Nothing is kept, so nothing is let go.
  }
}
