import { never } from '@/dataset/never'
import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Polarity } from '@/stats/attainment'
import { change } from '@/stats/change'
import type { ChangeVerdict } from '@/stats/changeVerdict'
import { advantage } from '@/stats/distance'
import type { RankBand } from '@/stats/rankBand'
import { bandsOf, type Place } from '@/analysis/ranking'
import { changeBetween, intervalOf, observationOf } from '@/analysis/reading'
import { coverageOf, provincial } from '@/analysis/provincial'
import type { Scene } from '@/analysis/scene'
import type { Form } from './params'

/**
 * Why an indicator cannot be put in a form for any unit. `few`: too few units have a figure for
 * ranks to mean something.
 */
export type FormGap = 'nodata' | 'noTarget' | 'unranked' | 'few' | 'noBefore'

/**
 * What a unit’s figure is in a form. `value` is in the form’s own unit; the observation is the
 * period’s own row.
 */
type FormFigure = {
  readonly value: number | null
  readonly observation: Observation | null
  /** The target of this unit and period, in the indicator’s unit, whatever the form. */
  readonly target: number | null
  /** In the form of ranks: the place, and the ranks that chance allows for. */
  readonly band: (RankBand & Place) | null
  /** In the form of change: whether the change is one. */
  readonly verdict: ChangeVerdict | null
}

type Coverage = ReturnType<typeof coverageOf>

/** An indicator in a form: one figure for each unit of the scene, in the order of the scene. */
export type FormFigures = {
  readonly figures: readonly FormFigure[]
  readonly province: number | null
  /**
   * Of how many units the provincial value was put together, where that is not all; `null`
   * otherwise.
   */
  readonly coverage: Coverage
  readonly gap: FormGap | null
}

/**
 * How much of its target a value reaches, in percent of it: 100 on the target, above 100 better
 * than it, whichever way is good. 100 · (1 + advantage ÷ |target|), so that where higher is good it
 * is the plain share, and where lower is good a value a tenth under the target is 110 and twice the
 * target is 0. Units: value and target in one unit; the result in percent, without limits. `null`:
 * no value, no target, a target of 0 (nothing is a share of it), or polarity none. Never throws.
 */
export function shareOfTarget(of: {
  readonly value: number | null
  readonly target: number | null
  readonly polarity: Polarity
}): number | null {
  const { value, target, polarity } = of
  if (target === null || target === 0) return null
  const ahead = advantage({ value, mark: target, polarity })
  return ahead === null ? null : 100 * (1 + ahead / Math.abs(target))
}

/**
 * The figures of an indicator in a period and a form. `base` is the period that a change is counted
 * from, `null` where there is none. Ranks are given as `rankGroups` has it. Errors: none.
 */
export function formFigures(of: {
  readonly dataset: Dataset
  readonly scene: Scene
  readonly indicator: Indicator
  readonly form: Form
  readonly period: PeriodId
  readonly base: PeriodId | null
}): FormFigures {
  const { dataset, scene, indicator, form, period, base } = of
  const find = (each: PeriodId): (Observation | null)[] =>
    scene.units.map((unit) => observationOf(dataset, scene, unit, indicator, each))
  const rows = find(period)
  const plain = rows.map((observation): FormFigure => ({
    value: observation?.value ?? null,
    observation,
    target: observation?.target ?? indicator.target,
    band: null,
    verdict: null,
  }))
  const province = provincial(dataset, scene, indicator, period)
  const coverage = coverageOf(province)
  if (plain.every(({ value }) => value === null))
    return { figures: plain, province: null, coverage: null, gap: 'nodata' }
  switch (form) {
    case 'value':
      return { figures: plain, province: province.value, coverage, gap: null }
    case 'share':
      return { ...shares(plain, indicator, province.value), coverage }
    case 'rank':
      return { ...ranks(plain, scene, indicator), coverage: null }
    case 'change': {
      const earlier = base === null ? rows.map(() => null) : find(base)
      const before = base === null ? null : provincial(dataset, scene, indicator, base)
      // A mean over other units than before would move without any unit moving.
      const isAlike =
        before !== null && before.origin === province.origin && before.used === province.used
      return {
        ...changes(
          plain,
          earlier,
          indicator,
          isAlike ? change(province.value, before.value) : null,
        ),
        coverage,
      }
    }
    default:
      return never(form)
  }
}

type Bare = Omit<FormFigures, 'coverage'>

function shares(
  plain: readonly FormFigure[],
  { polarity, target, aggregate }: Indicator,
  province: number | null,
): Bare {
  const figures = plain.map((figure) => ({
    ...figure,
    value: shareOfTarget({ value: figure.value, target: figure.target, polarity }),
  }))
  return {
    figures,
    // A target for each unit is none for their sum.
    province: aggregate === 'sum' ? null : shareOfTarget({ value: province, target, polarity }),
    gap: figures.every(({ value }) => value === null) ? 'noTarget' : null,
  }
}

function ranks(plain: readonly FormFigure[], scene: Scene, indicator: Indicator): Bare {
  const none = (gap: FormGap): Bare => ({
    figures: plain.map((figure) => ({ ...figure, value: null })),
    province: null,
    gap,
  })
  if (indicator.polarity === 'none') return none('unranked')
  const ranked = scene.units.map((unit, index) => {
    const { value = null, observation = null } = plain[index] ?? {}
    return { unit, value, interval: intervalOf(indicator, observation) }
  })
  const bands = bandsOf(scene, ranked, indicator.polarity)
  if (bands.every((band) => band === null)) return none('few')
  return {
    figures: plain.map((figure, index) => ({
      ...figure,
      value: bands[index]?.rank ?? null,
      band: bands[index] ?? null,
    })),
    province: null,
    gap: null,
  }
}

function changes(
  plain: readonly FormFigure[],
  earlier: readonly (Observation | null)[],
  indicator: Indicator,
  province: number | null,
): Bare {
  const figures = plain.map((figure, index): FormFigure => {
    const before = earlier[index] ?? null
    return {
      ...figure,
      value: change(figure.value, before?.value ?? null),
      verdict: changeBetween(indicator, before, figure.observation),
    }
  })
  return {
    figures,
    province,
    gap: figures.every(({ value }) => value === null) ? 'noBefore' : null,
  }
}
