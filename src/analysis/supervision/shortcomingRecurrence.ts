import type { UnitId } from '@/dataset/ids'
import type { Shortcoming } from '@/dataset/tables/shortcomings'

/**
 * That something was found wanting before: by the same indicator, else in the same area of work.
 */
export type Recurrence = {
  readonly by: 'indicator' | 'field'
  /** The last day it had been found before. */
  readonly last: string
  /** On how many days before. */
  readonly times: number
  /** The units in which it had. */
  readonly units: readonly UnitId[]
}

/**
 * The days, in order, on which something was found in a unit: one list for each indicator and for
 * each area.
 */
type Occasions = ReadonlyMap<string, readonly string[]>

const byIndicator = (unit: UnitId, indicator: string): string => `${unit} indicator ${indicator}`
const byField = (unit: UnitId, field: string): string => `${unit} field ${field}`

function occasionsOf(shortcomings: readonly Shortcoming[]): Occasions {
  const days = new Map<string, Set<string>>()
  const add = (key: string, day: string): void => {
    const held = days.get(key)
    if (held) held.add(day)
    else days.set(key, new Set([day]))
  }
  for (const { unit_ids, indicator_id, field_id, found_on } of shortcomings) {
    for (const unit of unit_ids) {
      if (indicator_id !== null) add(byIndicator(unit, indicator_id), found_on)
      add(byField(unit, field_id), found_on)
    }
  }
  return new Map([...days].map(([key, held]) => [key, [...held].sort()]))
}

/**
 * For each shortcoming in their order, whether one of its units was found wanting in the same way
 * on an earlier day: by the same indicator where it has one and that was named before, else in the
 * same area. Findings of one day are one occasion, whatever their number. `null`: not before. Never
 * throws.
 */
export function recurrences(shortcomings: readonly Shortcoming[]): (Recurrence | null)[] {
  const occasions = occasionsOf(shortcomings)
  return shortcomings.map(({ unit_ids, indicator_id, field_id, found_on }) => {
    const before = (
      key: (unit: UnitId) => string,
    ): Pick<Recurrence, 'last' | 'times' | 'units'> | null => {
      const days = new Set<string>()
      const units: UnitId[] = []
      for (const unit of new Set(unit_ids)) {
        const earlier = earlierThan(occasions.get(key(unit)) ?? [], found_on)
        if (earlier.length > 0) units.push(unit)
        for (const day of earlier) days.add(day)
      }
      const last = [...days].sort().at(-1)
      return last === undefined ? null : { last, times: days.size, units }
    }
    const same = indicator_id === null ? null : before((unit) => byIndicator(unit, indicator_id))
    if (same) return { by: 'indicator', ...same }
    const near = before((unit) => byField(unit, field_id))
    return near && { by: 'field', ...near }
  })
}

function earlierThan(days: readonly string[], day: string): readonly string[] {
  const end = days.findIndex((each) => each >= day)
  return end === -1 ? days : days.slice(0, end)
}
