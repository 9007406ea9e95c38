import type { IndicatorId, UnitId } from '@/dataset/ids'
import { shownIn } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
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

/** `unseen`: how many cells would hold another figure that no screen shows. */
export type ShownChanges = { readonly shown: readonly ShownChange[]; readonly unseen: number }

export const NO_CHANGES: ShownChanges = { shown: [], unseen: 0 }

/**
 * The cells that would show something else: what is preferred among the rows of a cell counts, as on
 * the screens, and only units that some screen shows in that period (`shownIn`). A row without a
 * figure adds none. In the order of the figures after, then of those that are gone.
 */
export function shownChanges(before: Dataset, after: Dataset): ShownChanges {
  const changes: ShownChange[] = []
  let unseen = 0
  const add = (change: ShownChange, isShown: boolean): void => {
    if (change.from === change.to) return
    if (isShown) changes.push(change)
    else unseen += 1
  }
  const [isShownBefore, isShownAfter] = [shownIn(before), shownIn(after)]
  for (const cell of cellsOf(after.observations)) {
    const { unit_id: unit, indicator_id: indicator, period } = cell
    const was = before.observations.find(unit, indicator, period)
    const to = after.observations.value(unit, indicator, period)
    const kind = was ? 'changed' : 'added'
    add({ ...cell, kind, from: was?.value ?? null, to }, isShownAfter(unit, period))
  }
  for (const cell of cellsOf(before.observations)) {
    const { unit_id: unit, indicator_id: indicator, period } = cell
    if (after.observations.find(unit, indicator, period)) continue
    const from = before.observations.value(unit, indicator, period)
    add({ ...cell, kind: 'removed', from, to: null }, isShownBefore(unit, period))
  }
  return { shown: changes, unseen }
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
