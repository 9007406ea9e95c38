import { groupBy } from './group'
import { issue, type Issue } from './issue'
import type { UnitId } from './ids'
import type { PeriodId } from './period'
import type { Observation, Observations } from './observations'
import { isRoundingOf } from './plausibility'
import type { Unit } from './tables/units'
import { existsIn } from './validity'

/**
 * Holds the figures against each other and against the life of their unit. Issues, warnings:
 * `observation/conflict` where sources give one cell of one basis different values, on each row but
 * the preferred one (info where the note of one names the other's value, so that whoever keeps the
 * package knows); `unit/validity` where a figure is of a period in which its unit did not exist on
 * any day. What needs statistics is held in `analysis/consistency.ts`.
 */
export function checkFigures(
  observations: Observations,
  units: ReadonlyMap<UnitId, Unit>,
): Issue[] {
  return [...conflicts(observations), ...outsideLife(observations, units)]
}

function conflicts(observations: Observations): Issue[] {
  return observations.contested().flatMap((rows) =>
    [...groupBy(rows, ({ basis }) => basis).values()].flatMap(([shown, ...others]) =>
      others.flatMap((other) => {
        if (shown?.value == null || other.value === null || isRoundingOf(shown.value, other.value))
          return []
        return [
          issue({
            code: 'observation/conflict',
            severity: isNoted(shown, other) || isNoted(other, shown) ? 'info' : 'warning',
            file: other.file,
            row: other.row,
            column: 'value',
            found: String(other.value),
            expected: { kind: 'value', value: shown.value, tolerance: 0 },
          }),
        ]
      }),
    ),
  )
}

/** Whether the note of one figure names the value of the other, with a comma or a point. */
function isNoted({ note }: Observation, { value }: Observation): boolean {
  return (
    note !== null &&
    new RegExp(`(?<![\\d.,])${String(value).replace('.', '[.,]')}(?!\\d|[.,]\\d)`).test(note)
  )
}

function outsideLife(observations: Observations, units: ReadonlyMap<UnitId, Unit>): Issue[] {
  const isOutside = (id: UnitId, period: PeriodId): boolean => {
    const unit = units.get(id)
    return unit !== undefined && !existsIn(unit, period)
  }
  return observations.figuresWhere(isOutside).flatMap((figure) => {
    const unit = units.get(figure.unit_id)
    return unit ? [validityIssue(figure, unit)] : []
  })
}

function validityIssue(
  { file, row, period }: Observation,
  { valid_from: from, valid_to: to }: Unit,
): Issue {
  return issue({
    code: 'unit/validity',
    severity: 'warning',
    file,
    row,
    column: 'period',
    found: period,
    expected: { kind: 'days', from, to },
  })
}
