import { addTo } from '@/dataset/group'
import { foldText } from '@/dataset/text'
import type { Dataset } from '@/dataset/dataset'
import { compareCodes, type UnitId } from '@/dataset/ids'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Source } from '@/dataset/tables/sources'
import type { Unit } from '@/dataset/tables/units'
import { recurrences, type Recurrence } from './shortcomingRecurrence'
import {
  daysBetween,
  shortcomingView,
  type ShortcomingState,
  type ShortcomingView,
} from '@/analysis/statements'

/** One shortcoming with all that it names looked up. */
export type ShortcomingEntry = ShortcomingView & {
  readonly units: readonly Unit[]
  readonly field: Field | null
  readonly indicator: Indicator | null
  readonly inspection: Inspection | null
  readonly source: Source | null
  /**
   * Days from the day it was found to the as-of day, negative when it was found after; `null`
   * without an as-of day.
   */
  readonly ageDays: number | null
  readonly recurrence: (Omit<Recurrence, 'units'> & { readonly units: readonly Unit[] }) | null
  /** Its text and the names it is searched by, folded. */
  readonly folded: string
}

/**
 * Every shortcoming of the package on one day, most urgent first, and by unit: made in one pass.
 */
export type ShortcomingIndex = {
  readonly entries: readonly ShortcomingEntry[]
  readonly byUnit: ReadonlyMap<UnitId, readonly ShortcomingEntry[]>
}

const STATES: readonly ShortcomingState[] = ['overdue', 'open', 'unknown', 'resolved']

/**
 * Looks up everything that is said of shortcomings, as on the day `asOf`. Order: overdue before
 * open before unknown before resolved; within a state the nearest or longest passed due day first,
 * those without one after; then the earliest found; then as in the file.
 */
export function shortcomingIndex(dataset: Dataset, asOf: string | null): ShortcomingIndex {
  const again = recurrences(dataset.shortcomings)
  const unitsOf = (ids: readonly UnitId[]): Unit[] =>
    [...new Set(ids)].flatMap((id) => dataset.units.byId.get(id) ?? [])
  const entries = dataset.shortcomings.map((shortcoming, index): ShortcomingEntry => {
    const { unit_ids, field_id, indicator_id, inspection_id, found_on, source_id, text } =
      shortcoming
    const units = unitsOf(unit_ids)
    const field = dataset.fields.byId.get(field_id) ?? null
    const recurrence = again[index] ?? null
    return {
      ...shortcomingView(shortcoming, asOf),
      units,
      field,
      indicator: indicator_id === null ? null : (dataset.indicators.byId.get(indicator_id) ?? null),
      inspection:
        inspection_id === null ? null : (dataset.inspections.byId.get(inspection_id) ?? null),
      source: dataset.sources.byId.get(source_id) ?? null,
      ageDays: asOf === null ? null : daysBetween(found_on, asOf),
      recurrence: recurrence && { ...recurrence, units: unitsOf(recurrence.units) },
      folded: foldText([text, field?.name ?? '', ...units.map(({ name }) => name)].join(' ')),
    }
  })
  entries.sort(compareUrgency)
  const byUnit = new Map<UnitId, ShortcomingEntry[]>()
  for (const entry of entries) {
    for (const { unit_id } of entry.units) addTo(byUnit, unit_id, entry)
  }
  return { entries, byUnit }
}

function compareUrgency(a: ShortcomingEntry, b: ShortcomingEntry): number {
  const dueOf = ({ shortcoming }: ShortcomingEntry): string => shortcoming.due ?? '9999'
  return (
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    compareCodes(dueOf(a), dueOf(b)) ||
    compareCodes(a.shortcoming.found_on, b.shortcoming.found_on)
  )
}
