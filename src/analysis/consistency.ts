import type { Dataset } from '@/dataset/dataset'
import { decimalsWritten } from '@/dataset/plausibility'
import type { UnitId } from '@/dataset/ids'
import type { Observation } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { existsIn, existsThroughout } from '@/dataset/validity'
import { issue, type Issue } from '@/dataset/issue'
import type { IssueCode } from '@/dataset/issueCodes'
import { componentShare } from '@/stats/composite'
import {
  roundingError,
  scoreAgainstComponents,
  totalAgainstParts,
  valueAgainstCounts,
  type Consistency,
  type RoundedComponent,
} from '@/stats/consistency'
import { levelOf } from './scene'

/**
 * Holds the figures of a package against each other, as far as that takes statistics; `dataset.issues` has the rest.
 * Issues, all warnings, each with the value that the others make: `observation/ratio` where a percent is not its numerator ÷
 * denominator, `composite/disagreement` where a supplied score is not what its components make, `aggregate/disagreement` where a
 * parent's own figure is not what its units make; and `cell/range` where a percent or a score is one that there cannot be. What rounding explains is no issue. Goes over all figures: call it once a dataset.
 * Source: data guide, "Meaning": what is contradicted is reported, never repaired.
 */
export function checkConsistency(dataset: Dataset): Issue[] {
  return [...ratioIssues(dataset), ...rangeIssues(dataset), ...compositeIssues(dataset), ...aggregateIssues(dataset)]
}

function ratioIssues({ observations, indicators }: Dataset): Issue[] {
  const found: Issue[] = []
  for (let index = 0; index < observations.length; index += 1) {
    const row = observations.at(index)
    if (row.value === null || row.numerator === null || indicators.byId.get(row.indicator_id)?.measure !== 'percent') continue
    const held = valueAgainstCounts({ ...row, decimals: decimalsWritten(row.value) })
    if (held && !held.isConsistent) found.push(disagreement('observation/ratio', row, held))
  }
  return found
}

/**
 * Percents of so many out of so many below 0 or above 100 that no counts bear out (of a plan more than all may be done), and scores below
 * 0 or above the most there are; further where the limits of the indicator are. Those say what earns no or all points, no more.
 */
function rangeIssues({ observations, indicators }: Dataset): Issue[] {
  const limits = new Map(indicators.rows.map((each) => [each.indicator_id, limitsOf(each)]))
  const found: Issue[] = []
  for (let index = 0; index < observations.length; index += 1) {
    const { value, numerator, file, row, indicator_id: id } = observations.at(index)
    const range = limits.get(id)
    if (value === null || numerator !== null || !range || (value >= range.min && value <= range.max)) continue
    const expected = { kind: 'range', ...range } as const
    found.push(issue({ code: 'cell/range', severity: 'warning', file, row, column: 'value', found: String(value), expected }))
  }
  return found
}

function limitsOf({ aggregate, max, max_score: maxScore, measure, min }: Indicator): { readonly min: number; readonly max: number } | null {
  const most = measure === 'score' ? maxScore : measure === 'percent' && aggregate === 'ratio' ? 100 : null
  return most === null ? null : { min: Math.min(0, min ?? 0), max: Math.max(most, max ?? most) }
}

/** The scores shown, each against the components shown beside it. Nothing is said where a component that weighs has no value. */
function compositeIssues({ about, indicators, observations, units }: Dataset): Issue[] {
  const composite = indicators.rows.find(({ indicator_id }) => indicator_id === about.dashboard.composite)
  if (!composite) return []
  const components = indicators.rows.filter((each) => each !== composite && each.weight !== null && each.weight > 0)
  return units.rows.flatMap(({ unit_id }) =>
    observations.periods.flatMap((period) => {
      const score = observations.find(unit_id, composite.indicator_id, period)
      if (!score || score.value === null) return []
      const rows = components.map((indicator) => ({ indicator, row: observations.find(unit_id, indicator.indicator_id, period) }))
      if (!areOfOneKind([score, ...rows.map(({ row }) => row)])) return []
      const held = scoreAgainstComponents({
        score: score.value,
        decimals: composite.decimals,
        components: rows.map(({ indicator, row }) => componentOf(indicator, row?.value ?? null)),
      })
      return held && !held.isConsistent ? [disagreement('composite/disagreement', score, held)] : []
    }),
  )
}

/** Limits left empty: from 0, to the maximum score of a score and to 100 of a percent. Source: data reference, indicators. */
function componentOf(indicator: Indicator, value: number | null): RoundedComponent {
  const { measure, max_score: maxScore, polarity, weight } = indicator
  const min = indicator.min ?? 0
  const max = indicator.max ?? (measure === 'score' ? maxScore : measure === 'percent' ? 100 : null)
  const share = componentShare({ value, min, max, polarity })
  return { share, weight: weight ?? 0, shareError: max === null || max <= min ? 0 : valueError(indicator, value) / (max - min) }
}

/** By how much rounding may have moved a value: by the decimals it is written with, or those of its indicator where zeros may have been cut off. */
function valueError({ decimals }: Indicator, value: number | null): number {
  return roundingError(Math.max(decimals, value === null ? 0 : decimalsWritten(value)))
}

/** A parent's own figures against its units of the package's level, where all of these have one and none came or went in the period. */
function aggregateIssues(dataset: Dataset): Issue[] {
  const { indicators, observations, units } = dataset
  const level = levelOf(dataset)
  const parents = new Set(units.rows.flatMap((unit) => (unit.level === level && unit.parent_id !== null ? [unit.parent_id] : [])))
  const summed = indicators.rows.filter(({ aggregate }) => aggregate !== 'none')
  return [...parents].flatMap((parent) =>
    observations.periods.flatMap((period) => {
      const parts = partsOf(units.rows, parent, level, period)
      return parts === null ? [] : summed.flatMap((indicator) => aggregateIssue(dataset, parent, parts, indicator, period))
    }),
  )
}

function partsOf(units: readonly Unit[], parent: UnitId, level: Unit['level'], period: PeriodId): readonly Unit[] | null {
  const parts = units.filter((unit) => unit.parent_id === parent && unit.level === level && existsIn(unit, period))
  return parts.length > 0 && parts.every((unit) => existsThroughout(unit, period)) ? parts : null
}

function aggregateIssue(
  { observations }: Dataset,
  parent: UnitId,
  parts: readonly Unit[],
  indicator: Indicator,
  period: PeriodId,
): Issue[] {
  const { aggregate, decimals, indicator_id, measure } = indicator
  const own = observations.find(parent, indicator_id, period)
  if (!own || own.value === null) return []
  const rows = parts.map((unit) => observations.find(unit.unit_id, indicator_id, period))
  if (!areOfOneKind([own, ...rows]) || rows.some((row) => row && row.basis !== own.basis)) return []
  const held = totalAgainstParts({
    kind: aggregate,
    total: own.value,
    totalDecimals: decimals,
    parts: rows.map((row) => ({ value: row?.value ?? null, numerator: row?.numerator ?? null, denominator: row?.denominator ?? null })),
    partDecimals: measure === 'count' ? null : decimals,
  })
  return held && !held.isConsistent ? [disagreement('aggregate/disagreement', own, held)] : []
}

/** Whether the figures are all illustrative or none is: an invented one cannot contradict a real one. */
function areOfOneKind(rows: readonly (Observation | null)[]): boolean {
  return new Set(rows.flatMap((row) => (row ? [row.status === 'illustrative'] : []))).size <= 1
}

function disagreement(code: IssueCode, { file, row, value }: Observation, { expected, tolerance }: Consistency): Issue {
  const held = { kind: 'value', value: expected, tolerance } as const
  return issue({ code, severity: 'warning', file, row, column: 'value', found: String(value), expected: held })
}
