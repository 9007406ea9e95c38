import type { Scene } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import type { Unit } from '@/dataset/tables/units'
import { existsIn } from '@/dataset/validity'

/**
 * The unit that its page is about: the one asked for, else the first focus unit, else the first.
 */
export function chosenUnit(dataset: Dataset, scene: Scene, wanted: string | null): Unit | null {
  const find = (id: string | null | undefined): Unit | undefined =>
    dataset.units.rows.find(({ unit_id }) => unit_id === id)
  return find(wanted) ?? find(scene.focus[0]) ?? scene.units[0] ?? null
}

/**
 * The scene as it is for a unit: the same, but for a unit of another level, which is held against
 * the units of its own.
 */
export function sceneOfUnit(dataset: Dataset, scene: Scene, unit: Unit): Scene {
  if (unit.level === scene.level) return scene
  const { period } = scene
  const units = dataset.units.rows.filter(
    (each) => each.level === unit.level && (period === null || existsIn(each, period)),
  )
  const parent = unit.parent_id === null ? null : (dataset.units.byId.get(unit.parent_id) ?? null)
  return { ...scene, level: unit.level, units, parent }
}
