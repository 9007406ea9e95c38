import { paramOf, type ScreenState } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import { count, inner, listOf, type Message } from '@/i18n/message'
import { laterStatements } from '@/analysis/asOf'
import { isNobody, FOCUS_LIMIT, sceneOf } from '@/analysis/scene'
import './words'

/** The parts of an address that name a row of a table. */
const NAMED = {
  unit: 'units',
  model: 'models',
  field: 'fields',
  inspection: 'inspections',
} as const

/** Of an id that the package does not know so many letters are shown. */
const MOST_SHOWN = 40

/**
 * An id as it was asked for, without what no id has: an address may hold anything, of any length.
 */
function shownId(id: string): string {
  const plain = id.replace(/[^\p{L}\p{N}_.~ -]+/gu, '…')
  return plain.length > MOST_SHOWN ? `${plain.slice(0, MOST_SHOWN)}…` : plain
}

/**
 * What an address asks for and the package does not have, and focus units beyond those that can be
 * followed at once: said on the screen, which shows something else instead; and what is left out
 * for being later than the day asked for (`datasetOn`). Nothing for an address that means what it
 * says. Never throws.
 */
export function addressNotes(dataset: Dataset, state: ScreenState): Message[] {
  const notes: Message[] = []
  for (const [part, table] of Object.entries(NAMED) as [
    keyof typeof NAMED,
    (typeof NAMED)[keyof typeof NAMED],
  ][]) {
    const id = paramOf(state, part)
    if (id !== null && !(dataset[table].byId as ReadonlyMap<string, unknown>).has(id))
      notes.push({
        id: 'address.unknown',
        values: { what: inner({ id: `table.${table}` }), id: shownId(id) },
      })
  }
  const { score } = state
  if (score !== null && sceneOf(dataset, state).composite?.indicator_id !== score)
    notes.push({
      id: 'address.unknown',
      values: { what: inner({ id: 'table.indicators' }), id: shownId(score) },
    })
  const later = laterStatements(dataset)
  if (state.asOf !== null && later > 0)
    notes.push({
      id: 'address.later',
      values: { date: { kind: 'date', date: state.asOf }, n: count(later) },
    })
  if (state.focus === null) return notes
  const asked = [...new Set(state.focus)].filter((id) => !isNobody(id))
  const { units, focus } = sceneOf(dataset, state)
  const there = asked.flatMap((id) => units.find(({ unit_id }) => unit_id === id) ?? [])
  const gone = asked.filter((id) => !there.some(({ unit_id }) => unit_id === id))
  if (gone.length > 0) {
    const names = gone.map(
      (id) => dataset.units.rows.find(({ unit_id }) => unit_id === id)?.short_name ?? shownId(id),
    )
    notes.push({ id: 'address.focusGone', values: { units: listOf(names) } })
  }
  const left = there
    .filter(({ unit_id }) => !focus.includes(unit_id))
    .map(({ short_name }) => short_name)
  if (left.length > 0)
    notes.push({ id: 'address.focusLeft', values: { n: count(FOCUS_LIMIT), units: listOf(left) } })
  return notes
}
