import type { IndicatorId, UnitId } from '@/dataset/ids'
import type { Observations } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'

/**
 * What a screen would show in one cell before and after; `null` is a cell without a figure. A cell
 * that has no row at all is `absent`, which is not the same as a row that says its figure is
 * missing.
 */
export type ShownChange = {
  readonly unit_id: UnitId
  readonly indicator_id: IndicatorId
  readonly period: PeriodId
  readonly kind: 'added' | 'changed' | 'removed'
  readonly from: number | null
  readonly to: number | null
}

/**
 * The cells that would show something else: what is preferred among the rows of a cell counts, as
 * on the screens. In the order of the figures after, then of those that are gone.
 */
export function shownChanges(before: Observations, after: Observations): readonly ShownChange[] {
  const changes: ShownChange[] = []
  for (const cell of cellsOf(after)) {
    const was = before.find(cell.unit_id, cell.indicator_id, cell.period)
    const to = after.value(cell.unit_id, cell.indicator_id, cell.period)
    if (!was) changes.push({ ...cell, kind: 'added', from: null, to })
    else if (was.value !== to) changes.push({ ...cell, kind: 'changed', from: was.value, to })
  }
  for (const cell of cellsOf(before)) {
    if (after.find(cell.unit_id, cell.indicator_id, cell.period)) continue
    changes.push({
      ...cell,
      kind: 'removed',
      from: before.value(cell.unit_id, cell.indicator_id, cell.period),
      to: null,
    })
  }
  return changes
}

type Cell = Pick<ShownChange, 'unit_id' | 'indicator_id' | 'period'>

/** Each cell that has a row, once. */
function* cellsOf(observations: Observations): Generator<Cell> {
  const seen = new Set<string>()
  for (let index = 0; index < observations.length; index += 1) {
    const { unit_id, indicator_id, period } = observations.at(index)
    const key = `${unit_id}\u0000${indicator_id}\u0000${period}`
    if (seen.has(key)) continue
    seen.add(key)
    yield { unit_id, indicator_id, period }
  }
}
