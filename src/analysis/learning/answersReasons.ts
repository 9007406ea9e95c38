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
 * What each reason counts among answers whose adopters have the same result: that goes first and
 * counts no points. A model meant for the very indicator goes before one that only serves the same
 * area: 12 is more than all the others can come to.
 */
export const POINTS = {
  indicator: 12,
  field: 2,
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
       * How far it is ahead of the asking unit’s own, in the indicator’s unit, below 0 behind;
       * `null` where one of the two is missing or nothing is better.
       */
      readonly lead: number | null
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
        points: 0,
        unit,
        indicator,
        value: level.value,
        attainment: level.attainment,
        observation: level.observation,
        lead,
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
 * The better result first: an adopter that meets the target and is not behind the asking unit, then
 * one that is ahead of it, the larger lead before the smaller; then all others, of which the
 * figures tell nothing. 0 where they tell no difference.
 */
export function compareResults(a: readonly AnswerPart[], b: readonly AnswerPart[]): number {
  const [x, y] = [levelOf(a), levelOf(b)]
  const by = standing(x) - standing(y)
  if (by !== 0 || x === null || y === null || standing(x) === BEHIND) return by
  return (y.lead ?? 0) - (x.lead ?? 0) || figureOrder(x, y)
}

type Level = Extract<AnswerPart, { reason: 'level' }>

/** Where the adopter stands that an answer speaks of; `null` where no indicator tells. */
function levelOf(parts: readonly AnswerPart[]): Level | null {
  return parts.find((part): part is Level => part.reason === 'level') ?? null
}

const BEHIND = 2

function standing(level: Level | null): number {
  if (level === null || level.value === null) return BEHIND
  const { attainment, lead } = level
  if (lead !== null && lead <= 0) return BEHIND
  return attainment === 'met' ? 0 : lead === null ? BEHIND : 1
}

/** The better figure of two that are there. */
function figureOrder(x: Level | null, y: Level | null): number {
  if (x === null || y === null) return 0
  if (x.value === null || y.value === null)
    return Number(x.value === null) - Number(y.value === null)
  return -(advantage({ value: x.value, mark: y.value, polarity: x.indicator.polarity }) ?? 0)
}

/**
 * The better result first, then most points, then the better figure; adopters that come in the
 * order of their ids keep it.
 */
export function compareGuides(a: readonly AnswerPart[], b: readonly AnswerPart[]): number {
  return compareResults(a, b) || total(b) - total(a) || figureOrder(levelOf(a), levelOf(b))
}

/** The points of some reasons together. */
export function total(parts: readonly AnswerPart[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0)
}
