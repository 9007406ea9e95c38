import { groupBy } from '@/dataset/group'
import type { Unit } from '@/dataset/tables/units'
import type { OverviewRow, OverviewView } from '@/analysis/overview'
import type { Place } from '@/analysis/ranking'
import { mean } from '@/stats/sum'

/** What the units of the overview are put together by: where they were before, or their place. */
export type GroupedBy = 'area' | 'third'

/** A third of a ranking, the best first. */
type Third = 1 | 2 | 3

/** Units that stand together, in the order of the overview. */
export type OverviewGroup = {
  /** The area; of thirds 1, 2 or 3 from the best; `null` for units without either. */
  readonly key: string | Third | null
  readonly rows: readonly OverviewRow[]
  /** The mean of their scores, `null` where none has one. */
  readonly mean: number | null
  /** How many of them meet the target of the score, of how many that can be judged. */
  readonly met: number
  readonly judged: number
}

/** The groups of an overview, and the units that have land of several areas. */
export type GroupedOverview = {
  readonly groups: readonly OverviewGroup[]
  readonly crossing: readonly Unit[]
}

/**
 * The rows of an overview in groups: those of an area of then, the best mean first, where a unit
 * with land of several stands in the one named first; or thirds of the ranking, where units of one
 * rank stay together. Units without an area or a rank come last. Never throws.
 */
export function groupedOverview({ rows }: OverviewView, by: GroupedBy): GroupedOverview {
  const keyOf = ({ unit, place }: OverviewRow): string | Third | null =>
    by === 'area' ? (unit.areas[0] ?? null) : place === null ? null : thirdOf(place)
  const groups = [...groupBy(rows, keyOf)].map(([key, held]): OverviewGroup => {
    const judged = held.flatMap(({ score }) =>
      score === null || score.attainment === 'none' ? [] : [score.attainment],
    )
    return {
      key,
      rows: held,
      mean: mean(held.flatMap(({ score }) => score?.value ?? [])),
      met: judged.filter((each) => each === 'met').length,
      judged: judged.length,
    }
  })
  const order = (a: OverviewGroup, b: OverviewGroup): number =>
    by === 'third' ? Number(a.key) - Number(b.key) : (b.mean ?? -1) - (a.mean ?? -1)
  return {
    groups: groups.sort((a, b) => Number(a.key === null) - Number(b.key === null) || order(a, b)),
    crossing:
      by === 'area' ? rows.flatMap(({ unit }) => (unit.areas.length > 1 ? [unit] : [])) : [],
  }
}

/** By the rank alone, so that units of one rank stay together. */
function thirdOf({ rank, of }: Place): Third {
  return 3 * (rank - 1) < of ? 1 : 3 * (rank - 1) < 2 * of ? 2 : 3
}
