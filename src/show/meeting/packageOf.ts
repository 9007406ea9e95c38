import { isBag } from '@/dataset/shape'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { formatJson, type Json } from '@/dataset/publish'
import type { Agenda } from './agenda'
import { agendaJson } from './readAgenda'

/**
 * The name of the file of an agenda, without ending: its id, or one that may stand in an address
 * and a path.
 */
export function agendaName({ id }: Pick<Agenda, 'id'>): string {
  return id.replace(/[^\w-]+/g, '-')
}

/** The text of the file of an agenda: what `readAgenda` reads back. */
export function agendaText(agenda: Agenda): string {
  return `${JSON.stringify(agendaJson(agenda), null, 2)}\n`
}

/**
 * The files to lay over the folder of a package so that it has this agenda: the agenda, and the
 * descriptor that names it, by path. `descriptor`: the text of `datapackage.json`; what it says
 * besides stays. `null` where that is no object.
 */
export function filesWithAgenda(
  descriptor: string,
  agenda: Agenda,
): ReadonlyMap<string, string> | null {
  let value: unknown
  try {
    value = JSON.parse(descriptor)
  } catch {
    return null
  }
  if (!isBag(value)) return null
  const dashboard = isBag(value['dashboard']) ? value['dashboard'] : {}
  const listed: readonly unknown[] = Array.isArray(dashboard['meetings'])
    ? dashboard['meetings']
    : []
  const name = agendaName(agenda)
  const meetings = listed.includes(name) ? listed : [...listed, name]
  const whole = { ...value, dashboard: { ...dashboard, meetings } } as Json
  return new Map([
    [DESCRIPTOR_FILE, `${formatJson(whole)}\n`],
    [`meetings/${name}.json`, agendaText(agenda)],
  ])
}
