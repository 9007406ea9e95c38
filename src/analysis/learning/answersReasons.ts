import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Source } from '@/dataset/tables/sources'
import type { Unit } from '@/dataset/tables/units'
import type { Attainment } from '@/stats/attainment'
import { advantage } from '@/stats/distance'
import type { ShortcomingView } from '@/analysis/statements'
import type { TimeSeries, Results } from './answersResult'

/**
 * What each reason counts. Met and near count only where the adopter is not behind the asking unit.
 * A model meant for the very indicator always goes before one that only serves the same area: 12 is
 * more than all the others can come to.
 */
export const POINTS = {
  indicator: 12,
  field: 2,
  met: 4,
  near: 2,
  better: 2,
  kind: 1,
  size: 1,
  evidence: 1,
} as const

/**
 * Two units are of one size where the larger denominator of the indicator is at most this many
 * times the smaller.
 */
const SIZE_FACTOR = 1.5

/**
 * One reason, with what it counts; a reason that counts nothing is still said. `unit` is the
 * adopter that it speaks of.
 */
export type AnswerPart =
  /** `linker`: who ties model or shortcoming to the indicator, where their sources do not. */
  | {
      readonly reason: 'indicator'
      readonly points: number
      readonly indicator: Indicator
      readonly linker: Source | null
    }
  | { readonly reason: 'field'; readonly points: number; readonly field: Field }
  | {
      readonly reason: 'level'
      readonly points: number
      readonly unit: Unit
      readonly indicator: Indicator
      readonly value: number | null
      readonly attainment: Attainment
      readonly observation: Observation | null
      /**
       * Whether it is better than the asking unit’s own; `null` where one of the two is missing or
       * nothing is better.
       */
      readonly isAhead: boolean | null
    }
  | ({
      readonly reason: 'course'
      readonly points: number
      readonly unit: Unit
      readonly indicator: Indicator
    } & TimeSeries)
  | {
      readonly reason: 'kind'
      readonly points: number
      readonly unit: Unit
      readonly by: 'kind' | 'group'
      readonly text: string
    }
  | {
      readonly reason: 'size'
      readonly points: number
      readonly unit: Unit
      readonly own: number
      readonly other: number
    }
  | { readonly reason: 'evidence'; readonly points: number; readonly text: string | null }

/** A unit that asks how to put one shortcoming right, and what figures say of it and others. */
export type Learner = {
  readonly dataset: Dataset
  readonly results: Results
  readonly asking: Unit
  readonly shortcoming: ShortcomingView
}

/**
 * What speaks for learning from this adopter: its figure and how that went, where an indicator
 * shows the shortcoming; and how alike it is.
 */
export function partsOf(
  { dataset, results, asking, shortcoming }: Learner,
  { unit, adoption }: { readonly unit: Unit; readonly adoption: Pick<Adoption, 'since'> },
): AnswerPart[] {
  const { indicator_id } = shortcoming.shortcoming
  const indicator = indicator_id === null ? undefined : dataset.indicators.byId.get(indicator_id)
  const parts: AnswerPart[] = []
  if (indicator) {
    const level = results.level(unit, indicator)
    const own = results.level(asking, indicator)
    const lead = advantage({ value: level.value, mark: own.value, polarity: indicator.polarity })
    const series = results.course(unit, indicator, adoption.since)
    parts.push(
      {
        reason: 'level',
        points:
          lead !== null && lead <= 0
            ? 0
            : level.attainment === 'met'
              ? POINTS.met
              : level.attainment === 'near'
                ? POINTS.near
                : 0,
        unit,
        indicator,
        value: level.value,
        attainment: level.attainment,
        observation: level.observation,
        isAhead: lead === null ? null : lead > 0,
      },
      {
        reason: 'course',
        points: series.verdict === 'better' ? POINTS.better : 0,
        unit,
        indicator,
        ...series,
      },
    )
    const [one, other] = [
      own.observation?.denominator ?? null,
      level.observation?.denominator ?? null,
    ]
    if (
      one !== null &&
      other !== null &&
      Math.min(one, other) > 0 &&
      Math.max(one, other) <= SIZE_FACTOR * Math.min(one, other)
    ) {
      parts.push({ reason: 'size', points: POINTS.size, unit, own: one, other })
    }
  }
  const alike = alikeBy(asking, unit)
  if (alike) parts.push({ reason: 'kind', points: POINTS.kind, unit, ...alike })
  return parts.sort((a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason))
}

const ORDER: readonly AnswerPart['reason'][] = [
  'indicator',
  'field',
  'level',
  'course',
  'kind',
  'size',
  'evidence',
]

/** Units are alike by the group that the data declares, where both have one; else by their kind. */
function alikeBy(
  a: Unit,
  b: Unit,
): { readonly by: 'kind' | 'group'; readonly text: string } | null {
  if (a.group !== null && b.group !== null)
    return a.group === b.group ? { by: 'group', text: a.group } : null
  return a.kind === b.kind ? { by: 'kind', text: a.kind } : null
}

/**
 * Most points first, then the better figure; adopters that come in the order of their ids keep it.
 */
export function compareGuides(a: readonly AnswerPart[], b: readonly AnswerPart[]): number {
  return total(b) - total(a) || figureOrder(a, b)
}

function figureOrder(a: readonly AnswerPart[], b: readonly AnswerPart[]): number {
  const [x, y] = [a, b].map((parts) => parts.find((part) => part.reason === 'level'))
  if (x?.reason !== 'level' || y?.reason !== 'level') return 0
  if (x.value === null || y.value === null)
    return Number(x.value === null) - Number(y.value === null)
  return -(advantage({ value: x.value, mark: y.value, polarity: x.indicator.polarity }) ?? 0)
}

/** The points of some reasons together. */
export function total(parts: readonly AnswerPart[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0)
}
