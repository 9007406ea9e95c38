import { measuredOf } from './reading'
import type { Dataset } from '@/dataset/dataset'
import { groupBy } from '@/dataset/group'
import { countedTwice, figureDoubts, PLAN_FIGURES } from '@/dataset/plausibility'
import { areShares, scaleDoubts, type PlacedFigure } from '@/dataset/scaleDoubts'
import type { UnitId } from '@/dataset/ids'
import type { Observation } from '@/dataset/observations'
import { periodOf, type PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { existsIn, existsThroughout } from '@/dataset/validity'
import { issue, type Issue } from '@/dataset/issue'
import type { IssueCode } from '@/dataset/issueCodes'
import { totalAgainstParts, type Consistency } from '@/stats/consistency'
import { areOfOneKind, rankIssues, scoreAgainstParts } from './published'
import { levelOf } from './scene'

/** What was found of a package on a day. */
type Noted = { readonly today: string | null; readonly issues: readonly Issue[] }

const noted = new WeakMap<Dataset, Noted>()

/** Keeps what `checkConsistency` found of the same package in a worker. */
export function noteConsistency(dataset: Dataset, found: Noted): void {
  noted.set(dataset, found)
}

/**
 * Holds the figures of a package against each other, as far as nothing on a screen waits for it;
 * `dataset.issues` has the rest. Issues, all warnings: those of `figureDoubts`, `scaleDoubts` and
 * `areShares`; `target/missing` for a year without a target where others have one;
 * `unit/countedTwice` where a unit and one that followed it have a figure for one period;
 * `composite/disagreement` where a supplied score is not what its components make, those of
 * `rankIssues`,
 * `aggregate/disagreement` where a parent's own figure is not what its units make, each with the
 * value that the others make. What rounding explains is no issue. `today`: an ISO day, `null` where
 * none is known. Goes over all figures: call it once a dataset. What is contradicted is reported,
 * never repaired.
 */
export function checkConsistency(dataset: Dataset, today: string | null = null): readonly Issue[] {
  const held = noted.get(dataset)
  if (held?.today === today) return held.issues
  return [
    ...figureIssues(dataset, today),
    ...countedTwiceIssues(dataset),
    ...compositeIssues(dataset),
    ...rankIssues(dataset),
    ...aggregateIssues(dataset),
  ]
}

/** What figures say against themselves, and against others of their indicator. */
function figureIssues({ indicators, observations, units }: Dataset, today: string | null): Issue[] {
  const found: Issue[] = []
  const overWhole = new Map(indicators.rows.map((each): [Indicator, Issue[]] => [each, []]))
  const placed = new Map<
    Indicator,
    { readonly figures: PlacedFigure[]; readonly rows: Observation[] }
  >()
  for (let index = 0; index < observations.length; index += 1) {
    const row = observations.at(index)
    const indicator = indicators.byId.get(row.indicator_id)
    if (!indicator) continue
    const doubts = figureDoubts(row, indicator, today)
    for (const doubt of doubts) {
      const said = issue({ ...doubt, file: row.file, row: row.row })
      const isBorneOut =
        doubt.code === 'observation/overWhole' && row.value !== null && doubts.length === 1
      ;(isBorneOut ? (overWhole.get(indicator) ?? found) : found).push(said)
    }
    if (row.value === null || doubts.some(({ column }) => column === 'value')) continue
    const held = placed.get(indicator) ?? { figures: [], rows: [] }
    placed.set(indicator, held)
    held.rows.push(row)
    held.figures.push({
      unit: row.unit_id,
      level: units.byId.get(row.unit_id)?.level ?? null,
      period: row.period,
      value: row.value,
      isCounted:
        indicator.measure === 'percent' && row.numerator !== null && row.denominator !== null,
    })
  }
  const few = [...overWhole.values()].filter((held) => held.length < PLAN_FIGURES)
  const beside = [...placed].flatMap(([indicator, { figures, rows }]) =>
    besideOthers(indicator, figures, rows),
  )
  return [...found, ...few.flat(), ...beside]
}

/**
 * Figures of one indicator against each other: shares among percents, lost commas, years without a
 * target.
 */
function besideOthers(
  indicator: Indicator,
  figures: readonly PlacedFigure[],
  rows: readonly Observation[],
): Issue[] {
  const found = [...scaleDoubts(figures, indicator)].flatMap(([index, doubt]) => {
    const row = rows[index]
    return row ? [issue({ ...doubt, file: row.file, row: row.row })] : []
  })
  const [first] = rows
  if (
    first &&
    !figures.some(({ isCounted }) => isCounted) &&
    areShares(
      figures.map(({ value }) => value),
      indicator,
    )
  ) {
    const { file, row, value } = first
    found.push(
      issue({
        code: 'column/share',
        severity: 'warning',
        file,
        row,
        column: 'value',
        found: String(value),
      }),
    )
  }
  return [...found, ...yearsWithoutTarget(indicator, rows)]
}

/**
 * Years of which no figure has a target, where those of other years have one and the indicator has
 * none for all.
 */
function yearsWithoutTarget(
  { polarity, target }: Indicator,
  rows: readonly Observation[],
): Issue[] {
  if (target !== null || polarity === 'none' || rows.every((row) => row.ownTarget === null))
    return []
  const years = groupBy(rows, ({ period }) => periodOf(period).year)
  return [...years].flatMap(([year, held]) => {
    const [first] = held
    if (!first || held.some((row) => row.target !== null)) return []
    const { file, row } = first
    return [
      issue({
        code: 'target/missing',
        severity: 'warning',
        file,
        row,
        column: 'target',
        found: String(year),
      }),
    ]
  })
}

/** Figures of a unit for a period in which one that came before it has a figure too. */
function countedTwiceIssues({
  indicators,
  observations,
  successions,
  units: known,
}: Dataset): Issue[] {
  if (successions.length === 0) return []
  const named = new Set(
    successions.flatMap(({ unit_id: unit, successor_id: successor }) => [unit, successor]),
  )
  return indicators.rows.flatMap(({ indicator_id: id }) =>
    observations.periods.flatMap((period) => {
      const held = new Set(
        [...named].filter((unit) => observations.value(unit, id, period) !== null),
      )
      return [...countedTwice(held, successions, period, known.byId)].flatMap(
        ([successor, units]) => {
          const row = observations.find(successor, id, period)
          const first = units[0] === undefined ? null : observations.find(units[0], id, period)
          if (!row || !first) return []
          const at = { file: first.file, row: first.row }
          const expected = { kind: 'value', value: first.value ?? 0, tolerance: 0, at } as const
          const { file, value } = row
          return [
            issue({
              code: 'unit/countedTwice',
              severity: 'warning',
              file,
              row: row.row,
              column: 'value',
              found: String(value),
              expected,
            }),
          ]
        },
      )
    }),
  )
}

/** The scores shown, each against the parts shown beside it. */
function compositeIssues(dataset: Dataset): Issue[] {
  const { about, indicators, observations, units } = dataset
  const trees = new Set(indicators.rows.map(({ parent_id: parent }) => parent))
  const scores = indicators.rows.filter(
    ({ indicator_id: id }) => id === about.dashboard.composite || trees.has(id),
  )
  return scores.flatMap((score) =>
    units.rows.flatMap(({ unit_id: unit }) =>
      observations.periods.flatMap((period) => {
        const row = observations.find(unit, score.indicator_id, period)
        const held = row && scoreAgainstParts(dataset, score, row)
        return held && !held.isConsistent ? [disagreement('composite/disagreement', row, held)] : []
      }),
    ),
  )
}

/**
 * A parent's own figures against its units of the package's level, where all of these have one and
 * none came or went in the period.
 */
function aggregateIssues(dataset: Dataset): Issue[] {
  const { indicators, observations, units } = dataset
  const level = levelOf(dataset)
  const parents = new Set(
    units.rows.flatMap((unit) =>
      unit.level === level && unit.parent_id !== null ? [unit.parent_id] : [],
    ),
  )
  const summed = indicators.rows.filter(({ aggregate }) => aggregate !== 'none')
  return [...parents].flatMap((parent) =>
    observations.periods.flatMap((period) => {
      const parts = partsOf(units.rows, parent, level, period)
      return parts === null
        ? []
        : summed.flatMap((indicator) => aggregateIssue(dataset, parent, parts, indicator, period))
    }),
  )
}

function partsOf(
  units: readonly Unit[],
  parent: UnitId,
  level: Unit['level'],
  period: PeriodId,
): readonly Unit[] | null {
  const parts = units.filter(
    (unit) => unit.parent_id === parent && unit.level === level && existsIn(unit, period),
  )
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
    parts: rows.map(measuredOf),
    partDecimals: measure === 'count' ? null : decimals,
  })
  return held && !held.isConsistent ? [disagreement('aggregate/disagreement', own, held)] : []
}

function disagreement(
  code: IssueCode,
  { file, row, value }: Observation,
  { expected, tolerance }: Consistency,
): Issue {
  const held = { kind: 'value', value: expected, tolerance } as const
  return issue({
    code,
    severity: 'warning',
    file,
    row,
    column: 'value',
    found: String(value),
    expected: held,
  })
}
