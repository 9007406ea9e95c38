import type { Scene } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import { periodBounds, periodOf } from '@/dataset/period'
import type { Succession } from '@/dataset/tables/successions'
import type { Unit } from '@/dataset/tables/units'
import { inner, type Figure, type Message } from '@/i18n/message'
import './words'

const day = (date: string): Figure => ({ kind: 'date', date })

/**
 * Since when and until when a unit exists, what it came from and what became of it, each as a
 * sentence; where the map was redrawn, also that nothing is compared across that day. Empty for a
 * unit that always existed and still does. `until`: the last day that the screen is about; what
 * became of the unit later is no part of it, `null` for whatever is known.
 */
export function lifeNotes(dataset: Dataset, unit: Unit, until: string | null): Message[] {
  const isPast = (on: string): boolean => until === null || on <= until
  const successions = dataset.successions.filter(({ on }) => isPast(on))
  const { unit_id: id, valid_from: from } = unit
  const to = unit.valid_to !== null && isPast(unit.valid_to) ? unit.valid_to : null
  const notes = successions
    .map((each) => successionNote(dataset, unit, each))
    .filter((note) => note !== null)
  const said: Message[] = []
  if (from !== null) said.push({ id: 'units.life.from', values: { date: day(from) } })
  if (to !== null) said.push({ id: 'units.life.to', values: { date: day(to) } })
  for (const note of notes) said.push(note)
  if (from !== null || to !== null || successions.some((each) => each.unit_id === id))
    said.push({ id: 'units.life.apart' })
  return said
}

/** The last day that a screen of the scene is about: of its period, or the day it counts to. */
export function lastDay({ asOf, period }: Scene): string | null {
  if (period === null) return asOf
  const { end } = periodBounds(periodOf(period))
  return asOf !== null && asOf > end ? asOf : end
}

function successionNote(
  dataset: Dataset,
  unit: Unit,
  { unit_id, successor_id, on, part, note }: Succession,
): Message | null {
  const isOld = unit_id === unit.unit_id
  if (!isOld && successor_id !== unit.unit_id) return null
  const other =
    dataset.units.byId.get(isOld ? successor_id : unit_id)?.name ?? (isOld ? successor_id : unit_id)
  const values = { date: day(on), unit: other }
  const sentence: Message = isOld
    ? part === 'whole'
      ? { id: 'units.life.intoWhole', values }
      : { id: 'units.life.intoPart', values }
    : part === 'whole'
      ? { id: 'units.life.outOfWhole', values }
      : { id: 'units.life.outOfPart', values }
  return note === null
    ? { id: 'units.life.sentence', values: { what: inner(sentence) } }
    : { id: 'units.life.noted', values: { what: inner(sentence), note } }
}
