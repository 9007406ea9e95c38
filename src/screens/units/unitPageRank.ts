import type { Dataset } from '@/dataset/dataset'
import type { Unit } from '@/dataset/tables/units'
import { rankSensitivity, type RankRange } from '@/stats/composite'
import { componentsOf, earnedOf, worthOf } from '@/analysis/components'
import { peerKey } from '@/analysis/peers'
import type { Scene } from '@/analysis/scene'

/**
 * What was worked out of a dataset once: the ranges of all units of a scene do not depend on the
 * unit that is looked at.
 */
const held = new WeakMap<Dataset, Map<string, ReadonlyMap<Unit, RankRange>>>()

/**
 * How far the rank of a unit moves when the weight of each component of the composite score is
 * raised and lowered by a tenth, the others unchanged, among the units ranked with it. Limits left
 * empty: from 0, to the maximum score of a score and to 100 of a percent. `null`: no component
 * weighs, or the unit has none of them. The rank is that of the components, which a supplied score
 * may not have.
 */
export function rankRange(dataset: Dataset, scene: Scene, unit: Unit): RankRange | null {
  const { period, scope, level } = scene
  if (period === null) return null
  const peer = peerKey(scene, unit)
  const key = `${scope} ${level} ${period} ${scene.peers?.kind ?? 'declared'} ${peer ?? ''}`
  const known = held.get(dataset) ?? new Map<string, ReadonlyMap<Unit, RankRange>>()
  held.set(dataset, known)
  const ranges = known.get(key) ?? rangesOf(dataset, scene, peer)
  known.set(key, ranges)
  return ranges.get(unit) ?? null
}

function rangesOf(
  dataset: Dataset,
  scene: Scene,
  peer: string | null,
): ReadonlyMap<Unit, RankRange> {
  const { period, scope } = scene
  const units = scene.units.filter((unit) => peerKey(scene, unit) === peer)
  const parts = componentsOf(dataset.indicators.rows, scene.composite)
  const ranges = new Map<Unit, RankRange>()
  if (period === null || parts.length === 0) return ranges
  const shares = units.map(({ unit_id }) =>
    parts.map((part) =>
      earnedOf(part, dataset.observations.find(unit_id, part.indicator_id, period, scope)),
    ),
  )
  const found = rankSensitivity(
    shares,
    parts.map((part) => worthOf(part)),
  )
  for (const [index, unit] of units.entries()) {
    const range = found[index]
    if (range) ranges.set(unit, range)
  }
  return ranges
}
