import type { Dataset } from '@/dataset/dataset'
import { groupBy } from '@/dataset/group'
import type { UnitId } from '@/dataset/ids'
import { periodBounds, periodOf, type PeriodId } from '@/dataset/period'
import type { Event } from '@/dataset/tables/events'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Message } from '@/i18n/message'
import './words'

/** Events along a course of periods, between two of them or before the first. */
export type EventMark = {
  /** The place of the first period that it touches. */
  readonly at: number
  readonly events: readonly Event[]
}

/** A unit of the chart, by its key; `null` for one that is not known. */
type Subject = { readonly unit_id: UnitId } | null

/**
 * The events that touch an indicator, and any of the units a chart is about, within its periods, in
 * order of time. Periods: of one kind, oldest first.
 */
export function eventMarks(
  { events }: Pick<Dataset, 'events'>,
  { indicator_id }: Indicator,
  subjects: readonly Subject[],
  periods: readonly PeriodId[],
): readonly EventMark[] {
  const [first] = periods
  if (first === undefined || events.length === 0) return []
  const start = periodBounds(periodOf(first)).start
  const ends = periods.map((period) => periodBounds(periodOf(period)).end)
  const placed = events.flatMap((event) => {
    const touches =
      (event.indicator_ids.length === 0 || event.indicator_ids.includes(indicator_id)) &&
      subjects.some((each) => isAbout(event, each))
    const at = ends.findIndex((end) => event.on < end)
    return touches && event.on >= start && at !== -1 ? [{ at, event }] : []
  })
  return [...groupBy(placed, ({ at }) => at)].map(([at, held]) => ({
    at,
    events: held.map(({ event }) => event),
  }))
}

/** Whether an event touches a unit: it names that one, or none. */
function isAbout({ unit_ids }: Event, unit: Subject): boolean {
  return unit_ids.length === 0 || (unit !== null && unit_ids.includes(unit.unit_id))
}

/** Where along the periods a mark stands: between two of them. */
export const placeOf = ({ at }: EventMark): number => Math.max(0, at - 0.5)

/** The places before which the course of a unit breaks: what it counts was defined anew. */
export function breaksOf(marks: readonly EventMark[], unit: Subject): ReadonlySet<number> {
  return new Set(
    marks.flatMap(({ at, events }) =>
      events.some((event) => event.kind === 'definition' && isAbout(event, unit)) ? [at] : [],
    ),
  )
}

/** A course with a gap at each of its breaks. */
export function withGaps<V>(
  course: readonly V[],
  breaks: ReadonlySet<number>,
): readonly (V | null)[] {
  return breaks.size === 0
    ? course
    : course.flatMap((each, at) => (breaks.has(at) && at > 0 ? [null, each] : [each]))
}

/** What happened, each event with its day. */
export function eventMessages(marks: readonly EventMark[]): Message[] {
  return marks.flatMap(({ events }) =>
    events.map(({ on, kind, text }): Message => ({
      id: kind === 'definition' ? 'event.broken' : 'event.told',
      values: { date: { kind: 'date', date: on }, text },
    })),
  )
}
