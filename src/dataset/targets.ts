import { groupBy } from './group'
import type { IndicatorId, UnitId } from './ids'
import { issue, type Issue } from './issue'
import type { TargetFinder } from './observations'
import type { PeriodId } from './period'
import type { ReadObservations } from './readObservations'
import { targetDoubt } from './scaleDoubts'
import type { Located } from './structure'
import type { Indicator } from './tables/indicators'
import type { Target } from './tables/targets'
import type { Unit } from './tables/units'

/** The year of a period. */
export const yearOf = (period: PeriodId): number => Number(period.slice(0, 4))

/** The targets that count: where only facts do, none that is illustrative. */
export function standing(rows: readonly Target[], isFact: boolean): readonly Target[] {
  return isFact ? rows.filter(({ status }) => status !== 'illustrative') : rows
}

/** Of a unit or of a tier as a whole, which has neither group nor name. */
export type AimedAt = Pick<Unit, 'level'> & Partial<Pick<Unit, 'unit_id' | 'group'>>

/**
 * Leaves out the targets that cannot be meant so. Issues: those of `targetDoubt`.
 */
export function settlePaths(
  { rows, places }: Located<Target>,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  { clusters }: Pick<ReadObservations, 'clusters'>,
): { readonly rows: readonly Target[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const kept = rows.filter((row, index) => {
    const rule = indicators.get(row.indicator_id)
    const cluster = clusters.get(row.indicator_id) ?? null
    const doubt = rule ? targetDoubt(row.target, rule, cluster) : null
    if (doubt) issues.push(issue({ ...doubt, ...(places[index] ?? { file: '', row: null }) }))
    return doubt === null
  })
  return { rows: kept, issues }
}

/**
 * The target of a tier or a unit in a year: of the rows that speak of it the narrowest, a unit's
 * before a group's before a tier's; `null` without one.
 */
export function targetIn(rows: readonly Target[], year: number, of: AimedAt): Target | null {
  const narrow = ({ unit_id, group, level }: Target): number =>
    (unit_id === null ? 0 : 4) + (group === null ? 0 : 2) + (level === null ? 0 : 1)
  return rows.reduce<Target | null>(
    (best, row) =>
      row.year === year &&
      (row.unit_id === null || row.unit_id === of.unit_id) &&
      (row.group === null || row.group === of.group) &&
      (row.level === null || row.level === of.level) &&
      (best === null || narrow(row) > narrow(best))
        ? row
        : best,
    null,
  )
}

/** Finds the targets of figures; `null` where the table has none. */
export function targetFinder(
  rows: readonly Target[],
  units: ReadonlyMap<UnitId, Unit>,
): TargetFinder | null {
  if (rows.length === 0) return null
  const paths = groupBy(rows, ({ indicator_id }) => indicator_id)
  return ({ unit_id, indicator_id, period, status }) => {
    const unit = units.get(unit_id)
    const own = standing(paths.get(indicator_id) ?? [], status === 'official')
    return unit ? (targetIn(own, yearOf(period), unit)?.target ?? null) : null
  }
}

/** The path of an indicator: the targets of a tier or a unit, by year. */
export function pathOf(
  rows: readonly Target[],
  indicator: IndicatorId,
  of: AimedAt,
): readonly Target[] {
  const own = rows.filter(({ indicator_id }) => indicator_id === indicator)
  return [...new Set(own.map(({ year }) => year))]
    .sort((a, b) => a - b)
    .flatMap((year) => targetIn(own, year, of) ?? [])
}
