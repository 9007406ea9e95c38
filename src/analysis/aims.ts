import type { Common } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import { standing, targetIn, yearOf } from '@/dataset/targets'
import { sceneOf } from './scene'

const made = new WeakMap<Dataset, Map<string, Dataset>>()

/**
 * The package with the targets that its tier has in the year of the period shown in place of those
 * that its indicators always have. The same dataset where no target has a year; made once for a
 * tier and a year.
 */
export function datasetAimed(dataset: Dataset, state: Common): Dataset {
  const { targets, indicators } = dataset
  if (targets.length === 0) return dataset
  const { level, period } = sceneOf(dataset, state)
  if (period === null) return dataset
  const year = yearOf(period)
  const held = standing(targets, state.scope === 'official')
  const known = made.get(dataset) ?? new Map<string, Dataset>()
  made.set(dataset, known)
  const key = `${level} ${year} ${state.scope}`
  const found = known.get(key)
  if (found) return found
  const rows = indicators.rows.map((row) => {
    const own = held.filter(({ indicator_id }) => indicator_id === row.indicator_id)
    const aim = targetIn(own, year, { level })
    return aim ? { ...row, target: aim.target } : row
  })
  const aimed: Dataset = {
    ...dataset,
    indicators: { rows, byId: new Map(rows.map((row) => [row.indicator_id, row])) },
  }
  known.set(key, aimed)
  return aimed
}
