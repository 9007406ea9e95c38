import { isBag, textOf } from '@/dataset/shape'
import { comparePeriods, periodOf, type PeriodId } from '@/dataset/period'
import { readCell } from '@/dataset/column'
import { observations, type ObservationRow } from '@/dataset/tables/observations'
import type { Unit } from '@/dataset/tables/units'
import type { TableDiff } from './merge'
import type { JsonObject } from './packageFiles'

/**
 * The last period of which there is another figure than before, of a unit that the screens compare:
 * of the level that the package names, else of any that has none below it. `null` where there is
 * none.
 */
export function newestPeriod(
  diff: readonly TableDiff[],
  units: readonly Unit[],
  { dashboard }: JsonObject,
): PeriodId | null {
  const level = isBag(dashboard) ? textOf(dashboard['level']) : null
  const above = new Set(units.map(({ parent_id: parent }) => parent))
  const compared = new Set(
    units
      .filter((unit) => (level === null ? !above.has(unit.unit_id) : unit.level === level))
      .map(({ unit_id: id }) => id),
  )
  const figures = diff.find(({ table }) => table === 'observations')
  const rows = [...(figures?.added ?? []), ...(figures?.changed ?? []).map(({ after }) => after)]
  return (rows as unknown as readonly ObservationRow[]).reduce<PeriodId | null>(
    (last, { unit_id: unit, period, value }) =>
      value !== null && compared.has(unit) && (last === null || isLater(period, last))
        ? period
        : last,
    null,
  )
}

/** A descriptor that opens on a period, where that is later than the one it names; else as it is. */
export function openingOn(descriptor: JsonObject, newest: PeriodId | null): JsonObject {
  const { dashboard } = descriptor
  if (newest === null || !isBag(dashboard)) return descriptor
  const named = readCell(observations.columns.period, textOf(dashboard['period']) ?? '')
  return named.ok && typeof named.value === 'string' && isLater(newest, named.value as PeriodId)
    ? { ...descriptor, dashboard: { ...dashboard, period: newest } }
    : descriptor
}

function isLater(a: PeriodId, b: PeriodId): boolean {
  return comparePeriods(periodOf(a), periodOf(b)) > 0
}
