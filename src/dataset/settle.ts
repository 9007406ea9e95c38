import { issue, type Issue } from './issue'
import type { IndicatorId } from './ids'
import type { ObservationColumns } from './observationColumns'
import { countDoubt, noCasesDoubt, type Doubt } from './plausibility'
import { targetCluster, targetDoubt, type Cluster } from './scaleDoubts'
import type { Indicator } from './tables/indicators'

/**
 * What came of holding figures against their indicators. `changed`: rows of which a cell was
 * dropped. `clusters`: where the figures of an indicator lie, to hold its own target against.
 */
export type Settled = {
  readonly issues: readonly Issue[]
  readonly changed: ReadonlySet<number>
  readonly clusters: ReadonlyMap<IndicatorId, Cluster | null>
}

/**
 * Drops, in place, the cells that no screen may use: a count that is none, the value of 0 out of 0,
 * a target that is on another scale than the figures. `rows`: those that are used. Issues: errors
 * `count/negative`, `count/fraction`, `scale/target`, `cell/range` (target), warning
 * `observation/noCases`. Cost: a few comparisons a row.
 */
export function settleFigures(
  columns: ObservationColumns,
  rows: Iterable<number>,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): Settled {
  const { codes, dictionaries, numbers } = columns
  const issues: Issue[] = []
  const changed = new Set<number>()
  const drop = (
    row: number,
    column: 'value' | 'target',
    { code, severity, found, expected }: Doubt,
  ): void => {
    const file = columns.files[columns.file[row] ?? 0] ?? ''
    issues.push(
      issue({ code, severity, file, row: columns.row[row] ?? 0, column, found, expected }),
    )
    numbers[column][row] = Number.NaN
    changed.add(row)
  }
  const rules = dictionaries.indicator_id.words.map((id) => indicators.get(id as IndicatorId))
  const values: number[][] = rules.map(() => [])
  const targeted: number[] = []
  for (const row of rows) {
    const code = codes.indicator_id[row] ?? 0
    const rule = rules[code]
    if (!rule) continue
    const value = cell(numbers.value, row)
    const counts = {
      numerator: cell(numbers.numerator, row),
      denominator: cell(numbers.denominator, row),
    }
    const doubt = countDoubt(value, rule) ?? noCasesDoubt({ value, ...counts }, rule)
    if (doubt) drop(row, 'value', doubt)
    else if (value !== null) values[code]?.push(value)
    if (cell(numbers.target, row) !== null) targeted.push(row)
  }
  const clusters = rules.map((rule, code) =>
    rule ? targetCluster(values[code] ?? [], rule) : null,
  )
  for (const row of targeted) {
    const code = codes.indicator_id[row] ?? 0
    const [rule, target] = [rules[code], cell(numbers.target, row)]
    const doubt = rule && target !== null ? targetDoubt(target, rule, clusters[code] ?? null) : null
    if (doubt) drop(row, 'target', doubt)
  }
  const byId = dictionaries.indicator_id.words.map(
    (id, code) => [id as IndicatorId, clusters[code] ?? null] as const,
  )
  return { issues, changed, clusters: new Map(byId) }
}

function cell(column: Float64Array, row: number): number | null {
  const value = column[row] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}
