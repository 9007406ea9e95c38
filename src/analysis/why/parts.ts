import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { componentsOf, worthOf } from '@/analysis/components'
import type { Scene } from '@/analysis/scene'
import { sideOf } from './base'

/**
 * The components that explain the score of a unit: the leaves of the tree of the score; a branch in
 * place of its leaves where the unit has a figure of the branch and not of each of its leaves.
 */
export function partsOf(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  composite: Indicator,
): readonly Indicator[] {
  const { rows } = dataset.indicators
  const leaves = componentsOf(rows, composite)
  const isWhole = (part: Indicator): boolean => sideOf(dataset, scene, unit, part).share !== null
  if (leaves.every(isWhole)) return leaves
  const branches = rows.filter((row) => {
    const { parent_id: parent, indicator_id: id } = row
    if (parent !== composite.indicator_id || worthOf(row) === 0 || !isWhole(row)) return false
    const own = componentsOf(rows, row).filter((leaf) => leaves.includes(leaf))
    return rows.some((each) => each.parent_id === id) && !own.every(isWhole)
  })
  if (branches.length === 0) return leaves
  const replaced = new Set(branches.flatMap((branch) => componentsOf(rows, branch)))
  return [...leaves.filter((leaf) => !replaced.has(leaf)), ...branches]
}
