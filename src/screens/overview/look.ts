import type { PlacedTile, TilesView } from '@/analysis/tiles'

/** The class that colours a unit of a map: by its attainment, or by its place among the values. */
export function lookOf({ by }: TilesView, { cell, step }: PlacedTile): string {
  if (cell.value === null) return 'is-nodata'
  return by === 'attainment' ? `is-${cell.attainment}` : `step-${step ?? 0}`
}
