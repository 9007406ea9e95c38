import { issue, type Issue } from './issue'
import type { IndicatorId } from './ids'
import type { Numbers, ObservationColumns } from './observationColumns'
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
 * a target that is on another scale than the figures. Issues: errors
 * `count/negative`, `count/fraction`, `scale/target`, `cell/range` (target), warning
 * `observation/noCases`. Cost: a few comparisons a row.
 */
export function settleFigures(
  columns: ObservationColumns,
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
  const isCount = rules.map((rule) => rule?.measure === 'count')
  const room = new Uint32Array(rules.length)
  for (let row = 0; row < columns.length; row += 1) {
    const code = codes.indicator_id[row] ?? 0
    room[code] = (room[code] ?? 0) + 1
  }
  const values = rules.map((rule, code) => new Float64Array(rule ? (room[code] ?? 0) : 0))
  const used = new Uint32Array(rules.length)
  const targeted: number[] = []
  for (let row = 0; row < columns.length; row += 1) {
    const code = codes.indicator_id[row] ?? 0
    const rule = rules[code]
    if (!rule) continue
    const value = numbers.value[row] ?? Number.NaN
    const isDoubtful = isCount[code] === true || numbers.denominator[row] === 0
    const doubt =
      isDoubtful && !Number.isNaN(value)
        ? (countDoubt(value, rule) ?? noCasesDoubt({ value, ...countsAt(numbers, row) }, rule))
        : null
    if (doubt) drop(row, 'value', doubt)
    else if (!Number.isNaN(value)) {
      const own = values[code]
      if (own) own[used[code] ?? 0] = value
      used[code] = (used[code] ?? 0) + 1
    }
    if (cell(numbers.target, row) !== null) targeted.push(row)
  }
  const clusters = rules.map((rule, code) =>
    rule ? targetCluster(values[code]?.subarray(0, used[code]) ?? [], rule) : null,
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

function countsAt(
  { numerator, denominator }: ObservationColumns['numbers'],
  row: number,
): { readonly numerator: number | null; readonly denominator: number | null } {
  return { numerator: cell(numerator, row), denominator: cell(denominator, row) }
}

function cell(column: Numbers, row: number): number | null {
  const value = column[row] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}
