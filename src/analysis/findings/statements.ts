import { compareCodes } from '@/dataset/ids'
import type { Dataset } from '@/dataset/dataset'
import { isInspected } from '@/analysis/statements'
import type { OverviewRow } from '@/analysis/overview'
import type { Scene } from '@/analysis/scene'
import type { NoModel, Owed } from './finding'

/** As much of a row as is said of its unit. */
export type Said = Pick<OverviewRow, 'unit' | 'models' | 'shortcomings'>

/**
 * What inspection said of units: which of those inspected have no model at all, and how many
 * shortcomings are overdue, or not known to be remedied; each shortcoming counts once, however many
 * units share it. A unit that was not inspected is never held to have none. Strength: of the units
 * inspected the share without a model; of the shortcomings named the share that is overdue, at
 * least ½ of what is open.
 */
export function statementFindings(
  dataset: Dataset,
  scene: Scene,
  said: readonly Said[],
): (NoModel | Owed)[] {
  const inspected = said.filter(({ unit }) => isInspected(dataset, unit.unit_id))
  const periods = scene.period === null ? [] : [scene.period]
  const bare = inspected.filter(({ models }) => !models.absent && models.items.length === 0)
  const states = new Map(
    inspected.flatMap(({ shortcomings }) =>
      shortcomings.items.map((item) => [item.shortcoming.shortcoming_id, item.state]),
    ),
  )
  const held = [...states.values()]
  const overdue = held.filter((state) => state === 'overdue').length
  const open = held.filter((state) => state !== 'resolved').length
  const found: (NoModel | Owed)[] = []
  if (bare.length > 0) {
    const strength = bare.length / inspected.length
    found.push({
      kind: 'noModel',
      units: bare.map(({ unit }) => unit),
      periods,
      strength,
      tone: 'plain',
      caveats: [],
    })
  }
  if (open > 0) {
    const strength = Math.max(overdue, open / 2) / held.length
    const units = inspected
      .map(({ unit }) => unit)
      .sort((a, b) => compareCodes(a.unit_id, b.unit_id))
    found.push({
      kind: 'owed',
      units,
      periods,
      overdue,
      open,
      strength,
      tone: overdue > 0 ? 'bad' : 'plain',
      caveats: [],
    })
  }
  return found
}
