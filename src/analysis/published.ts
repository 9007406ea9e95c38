import type { Dataset } from '@/dataset/dataset'
import { groupBy } from '@/dataset/group'
import { issue, type Issue } from '@/dataset/issue'
import type { Observation } from '@/dataset/observations'
import { decimalsWritten } from '@/dataset/plausibility'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { existsIn } from '@/dataset/validity'
import {
  roundingError,
  scoreAgainstComponents,
  type Consistency,
  type RoundedComponent,
} from '@/stats/consistency'
import { isAbove, nearlyEqual } from '@/stats/nearlyEqual'
import { competitionRanks } from '@/stats/rank'
import { sum } from '@/stats/sum'
import { componentsOf, earnedOf, limitsOf, worthOf } from './components'

/**
 * A score of a tree may differ by so many points from what its parts make before that is told: they
 * are published to a hundredth, and rounded once more on the way.
 */
const LEAST_DIFFERENCE = 0.015
/** Of scores with fewer decimals that is said which rounding does not explain. */
const FINE = 2

/**
 * What a published score is held against: the parts right below it, where they make up its points
 * at most; without a tree, the components of the package's composite score.
 */
function partsOf({ about, indicators }: Dataset, score: Indicator): readonly Indicator[] {
  const below = indicators.rows.filter(
    (each) => each.parent_id === score.indicator_id && worthOf(each) > 0,
  )
  if (below.length > 0)
    return score.max_score === null || nearlyEqual(sum(below.map(worthOf)), score.max_score)
      ? below
      : []
  return score.indicator_id === about.dashboard.composite
    ? componentsOf(indicators.rows, score)
    : []
}

/**
 * A score as it was published against what its parts make; `null` where a part that weighs has no
 * value, or some figures are illustrative and some are not. Never throws.
 */
export function scoreAgainstParts(
  dataset: Dataset,
  score: Indicator,
  row: Observation,
): Consistency | null {
  const { observations } = dataset
  const parts = row.value === null ? [] : partsOf(dataset, score)
  // Nearly every score of a large package lacks one; looking at bare values costs least.
  const isLacking = ({ indicator_id: id, no_case: rule }: Indicator): boolean =>
    (rule === null || rule === 'rebase') && observations.value(row.unit_id, id, row.period) === null
  if (parts.length === 0 || parts.some(isLacking)) return null
  const rows = parts.map((part) => ({
    part,
    own: observations.find(row.unit_id, part.indicator_id, row.period),
  }))
  if (!areOfOneKind([row, ...rows.map(({ own }) => own)])) return null
  const isTree = parts.some(({ parent_id: parent }) => parent === score.indicator_id)
  return scoreAgainstComponents({
    score: row.value,
    decimals: score.decimals,
    components: rows.map(({ part, own }) => componentOf(part, own)),
    ...(isTree && {
      most: score.max_score ?? sum(parts.map(worthOf)),
      ...(score.decimals >= FINE && { tolerance: LEAST_DIFFERENCE }),
    }),
  })
}

function componentOf(indicator: Indicator, row: Observation | null): RoundedComponent {
  const { min, max } = limitsOf(indicator)
  return {
    share: earnedOf(indicator, row),
    weight: worthOf(indicator),
    shareError:
      max === null || max <= min ? 0 : valueError(indicator, row?.value ?? null) / (max - min),
  }
}

/**
 * By how much rounding may have moved a value: by the decimals it is written with, or those of its
 * indicator where zeros may have been cut off.
 */
function valueError({ decimals }: Indicator, value: number | null): number {
  return roundingError(Math.max(decimals, value === null ? 0 : decimalsWritten(value)))
}

/**
 * Whether the figures are all illustrative or none is: an invented one cannot contradict a real
 * one.
 */
export function areOfOneKind(rows: readonly (Observation | null)[]): boolean {
  return new Set(rows.flatMap((row) => (row ? [row.status === 'illustrative'] : []))).size <= 1
}

/** A published rank beside ours. `tied`: units with the same value, which share ours. */
export type RankBeside = {
  readonly published: number
  readonly ours: number
  readonly of: number
  readonly tied: readonly Unit[]
}

/**
 * The rank that the source of a figure gives, and the one that its value has among the units of its
 * tier; `null` where the source gives none or nothing is ranked. Never throws.
 */
export function rankBeside(dataset: Dataset, row: Observation): RankBeside | null {
  const { published_rank: published, period, unit_id: id, indicator_id: indicator } = row
  const { indicators, observations, units } = dataset
  const own = units.byId.get(id)
  const polarity = indicators.byId.get(indicator)?.polarity ?? 'none'
  if (published === null || row.value === null || own === undefined) return null
  const ranked = units.rows.flatMap((unit) => {
    const value =
      unit.level === own.level && existsIn(unit, period)
        ? observations.value(unit.unit_id, indicator, period)
        : null
    return value === null ? [] : [{ unit, value }]
  })
  const ours = competitionRanks(
    ranked.map(({ value }) => value),
    polarity,
  )[ranked.findIndex(({ unit }) => unit === own)]
  if (ours == null) return null
  const tied = ranked.flatMap(({ unit, value }) =>
    unit !== own && value === row.value ? [unit] : [],
  )
  return { published, ours, of: ranked.length, tied }
}

/**
 * Published ranks against the values they stand beside, of one list at a time: the figures of one
 * indicator, period, basis and source. Issues: `rank/tied` (info) for a unit with the value of
 * another that is numbered before it, `rank/order` (warning) for one that stands before a better
 * one. What numbers are left out is no fault: a list may hold others.
 */
export function rankIssues({ indicators, observations }: Dataset): Issue[] {
  if (observations.parts().columns.numbers.published_rank.length === 0) return []
  const rows: Observation[] = []
  for (let index = 0; index < observations.length; index += 1) {
    const row = observations.at(index)
    if (row.published_rank !== null && row.value !== null) rows.push(row)
  }
  const lists = groupBy(rows, ({ indicator_id: id, period, basis, source_id: source }) =>
    [id, period, basis, source].join('\u0000'),
  )
  return [...lists.values()].flatMap((list) => {
    const polarity = indicators.byId.get(list[0]?.indicator_id ?? ('' as never))?.polarity
    return polarity === undefined || polarity === 'none'
      ? []
      : listIssues(list, polarity === 'higher' ? 1 : -1)
  })
}

function listIssues(list: readonly Observation[], sign: 1 | -1): Issue[] {
  const worth = ({ value }: Observation): number => sign * (value ?? 0)
  const rankOf = ({ published_rank: rank }: Observation): number => rank ?? 0
  return list.flatMap((row) => {
    const better = list.filter((other) => isAbove(worth(other), worth(row)))
    const behind = better.reduce((most, other) => Math.max(most, rankOf(other)), 0)
    const first = list
      .filter((other) => worth(other) === worth(row))
      .reduce((least, other) => Math.min(least, rankOf(other)), rankOf(row))
    const say = (code: 'rank/tied' | 'rank/order', value: number): Issue[] => [
      issue({
        code,
        severity: code === 'rank/tied' ? 'info' : 'warning',
        file: row.file,
        row: row.row,
        column: 'published_rank',
        found: String(rankOf(row)),
        expected: { kind: 'value', value, tolerance: 0 },
      }),
    ]
    if (behind >= rankOf(row)) return say('rank/order', better.length + 1)
    return first < rankOf(row) ? say('rank/tied', first) : []
  })
}
