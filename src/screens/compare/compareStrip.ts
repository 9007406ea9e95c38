import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'
import type { Band } from '@/dataset/tables/bands'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { attainment, type Attainment } from '@/stats/attainment'
import { change } from '@/stats/change'
import type { ChangeVerdict } from '@/stats/changeVerdict'
import { isSmallDenominator } from '@/stats/interval'
import { bandOf } from '@/analysis/cell'
import { changeBetween } from '@/analysis/reading'
import { formFigures, type FormFigures, type FormGap } from './compareForm'
import { focusPlace, type Scene } from '@/analysis/scene'
import { largest, smallest } from '@/stats/extremes'
import type { Form } from './params'

/** One unit on a strip. `value`, `before` and `difference` are in the unit of the form. */
export type StripUnit = {
  readonly unit: Unit
  /** Place among the focus units, `null` when it is context. */
  readonly place: number | null
  readonly value: number | null
  /** The indicator’s own figure, whatever the form. */
  readonly raw: number | null
  readonly target: number | null
  readonly attainment: Attainment
  /** In the period beside this one; `null` without one. */
  readonly before: number | null
  /** Since the period beside; of ranks the places gained, above 0 for the better. */
  readonly difference: number | null
  /**
   * Whether the indicator moved, from the period beside or in the form of change; `null` where
   * nothing is compared.
   */
  readonly verdict: ChangeVerdict | null
  /** In the form of ranks: the ranks that chance allows for, where they are more than one. */
  readonly ranks: { readonly best: number; readonly worst: number } | null
  /** The band that stands for a figure which is only an order. */
  readonly band: Band | null
  /**
   * In the form of ranks: of how many the rank is, in this period and in the one beside; `null`
   * without one.
   */
  readonly of: number | null
  readonly ofBefore: number | null
  readonly observation: Observation | null
}

/**
 * What the figures of a strip are held against: a target, all of a target, or no change; which side
 * of it is good.
 */
type StripMark = {
  readonly kind: 'target' | 'full' | 'unchanged'
  readonly at: number
  readonly good: 'left' | 'right' | null
}

/**
 * One indicator across all units: focus units first, in the order chosen, then the others in the
 * order of the package.
 */
export type Strip = {
  readonly indicator: Indicator
  readonly form: Form
  readonly units: readonly StripUnit[]
  readonly mark: StripMark | null
  /** The target, in the indicator’s unit, where all units have the same one. */
  readonly target: number | null
  /** Least and greatest target where units have their own. */
  readonly targets: { readonly least: number; readonly most: number } | null
  /** The provincial value, where it can stand among those of the units. */
  readonly province: number | null
  /** Of how many units it was put together, where that is not all; `null` otherwise. */
  readonly coverage: { readonly used: number; readonly of: number } | null
  /** The sum of the units, which cannot. */
  readonly total: number | null
  /**
   * The figures at the two ends of the strip; ranks count down to the right, so that the good end
   * of them is there.
   */
  readonly axis: { readonly left: number; readonly right: number }
  /** Units with a figure in this form, in this period and in the one beside. */
  readonly held: number
  readonly heldBefore: number
  readonly gap: FormGap | null
  /** Whether a focus unit’s figure rests on few cases. */
  readonly isSmall: boolean
}

/**
 * The strip of an indicator. `versus` is the period shown beside, `base` the one that a change is
 * counted from. Errors: none.
 */
export function stripOf(of: {
  readonly dataset: Dataset
  readonly scene: Scene
  readonly indicator: Indicator
  readonly form: Form
  readonly period: PeriodId
  readonly versus: PeriodId | null
  readonly base: PeriodId | null
}): Strip {
  const { dataset, scene, indicator, form, versus } = of
  const now = formFigures(of)
  const then = versus === null ? null : formFigures({ ...of, period: versus })
  const units = scene.units
    .map((unit, index) =>
      stripUnit(dataset, indicator, form, unit, focusPlace(scene, unit.unit_id), now, then, index),
    )
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0)
  const known = units.flatMap(({ target, raw }) =>
    target === null || raw === null ? [] : [target],
  )
  const [least, most] =
    known.length === 0 ? [indicator.target, indicator.target] : [smallest(known), largest(known)]
  const target = least === most ? least : null
  const mark = now.gap === null ? markOf(form, indicator, target) : null
  const isSum = indicator.aggregate === 'sum'
  const province = isSum ? null : now.province
  return {
    indicator,
    form,
    units,
    mark,
    target,
    targets: target === null && least !== null && most !== null ? { least, most } : null,
    province,
    coverage: now.coverage,
    total: isSum ? now.province : null,
    axis: axisOf(form, units, [province, mark?.at ?? null]),
    held: units.filter(({ value }) => value !== null).length,
    heldBefore: units.filter(({ before }) => before !== null).length,
    gap: now.gap,
    isSmall: units.some(
      ({ place, observation }) =>
        place !== null && observation?.value != null && isSmallDenominator(observation.denominator),
    ),
  }
}

function stripUnit(
  dataset: Dataset,
  indicator: Indicator,
  form: Form,
  unit: Unit,
  focus: number | null,
  now: FormFigures,
  then: FormFigures | null,
  index: number,
): StripUnit {
  const {
    value = null,
    observation = null,
    target = null,
    band = null,
    verdict = null,
  } = now.figures[index] ?? {}
  const beside = then?.figures[index] ?? null
  const before = beside?.value ?? null
  const moved = change(value, before)
  const raw = observation?.value ?? null
  const isRange = band !== null && band.best !== band.worst
  return {
    unit,
    place: focus,
    value,
    raw,
    target,
    attainment: attainment({
      value: raw,
      target,
      near: indicator.near,
      polarity: indicator.polarity,
    }),
    before,
    difference: moved !== null && form === 'rank' ? 0 - moved : moved,
    verdict:
      beside === null || form === 'rank'
        ? verdict
        : changeBetween(indicator, beside.observation, observation),
    of: band?.of ?? null,
    ofBefore: beside?.band?.of ?? null,
    ranks: isRange ? { best: band.best, worst: band.worst } : null,
    band: raw === null ? null : bandOf(dataset, indicator, raw),
    observation,
  }
}

function markOf(form: Form, { polarity }: Indicator, target: number | null): StripMark | null {
  const good = polarity === 'higher' ? 'right' : polarity === 'lower' ? 'left' : null
  if (form === 'rank') return null
  if (form === 'share') return { kind: 'full', at: 100, good: 'right' }
  if (form === 'change') return { kind: 'unchanged', at: 0, good }
  return target === null || good === null ? null : { kind: 'target', at: target, good }
}

/** Ends that hold every figure shown; where all are one figure, a little to both sides of it. */
function axisOf(
  form: Form,
  units: readonly StripUnit[],
  others: readonly (number | null)[],
): Strip['axis'] {
  const values = [...units.flatMap(({ value, before }) => [value, before]), ...others].flatMap(
    (each) => (each === null ? [] : [each]),
  )
  if (form === 'rank')
    return {
      left: Math.max(
        2,
        largest([...units.map(({ of, ofBefore }) => Math.max(of ?? 0, ofBefore ?? 0)), ...values]),
      ),
      right: 1,
    }
  if (values.length === 0) return { left: 0, right: 1 }
  const [left, right] = [smallest(values), largest(values)]
  const aside = left === right ? Math.max(1, Math.abs(left) * 0.02) : 0
  return { left: left - aside, right: right + aside }
}
