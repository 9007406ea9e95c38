import { parsedJson } from '@/ui/storage/parseStored'
import { siteStorage, tabName } from '@/ui/storage/siteStorage.browser'
import { createVersionStore, type Version } from '@/ui/storage/versions'
import type { Agenda } from './agenda'
import { agendaJson, readAgenda } from './readAgenda'

/** What the ids of such agendas begin with, so that none is taken for a file. */
export const OWN = 'own-'

/** The agendas kept in this browser, by id. */
export const agendaStore = createVersionStore(siteStorage, 'agenda', tabName, () => Date.now())

/** An id for an agenda of this browser, which none has yet. */
export function newId(): string {
  return `${OWN}${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`
}

/** The text under which an agenda is kept in this browser; `null` without one. */
export function keptText(id: string | null): string | null {
  if (!id?.startsWith(OWN)) return null
  const { text } = agendaStore.get(id)
  return text === '' ? null : text
}

/** The agenda in such a text; `null` for one that is none. */
export function agendaOf(id: string, text: string | null): Agenda | null {
  if (text === null) return null
  const read = readAgenda(id, id, parsedJson(text))
  return read.usable ? read.value : null
}

/** All agendas kept in this browser, by id. */
export function ownAgendas(): Agenda[] {
  return agendaStore.ids().flatMap((id) => agendaOf(id, keptText(id)) ?? [])
}

/**
 * Keeps an agenda; gives whether the browser took it. Where it did not, this window has it in
 * memory.
 */
export function keepAgenda(agenda: Agenda): boolean {
  agendaStore.write(agenda.id, JSON.stringify(agendaJson(agenda)))
  return agendaStore.get(agenda.id).unkept === null
}

/**
 * Keeps what another window wrote of an agenda as an agenda of its own. Gives its id; `null` where
 * it is none.
 */
export function keepApart(id: string, version: Version): string | null {
  const agenda = agendaOf(newId(), version.text)
  if (!agenda) return null
  keepAgenda(agenda)
  agendaStore.drop(id, version)
  return agenda.id
}
