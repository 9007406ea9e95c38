import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import { cellView, type CellView } from './cell'
import type { OverviewRow, OverviewView } from './overview'

/** One unit on the tile map. Rows and columns start at 1. */
export type Tile = {
  readonly row: OverviewRow
  readonly gridRow: number
  readonly gridCol: number
  readonly cell: CellView
  /** Which fifth of the values shown it falls in, 0 (least good) to 4; `null` without a value or a way to judge it. */
  readonly step: number | null
}

export type TilesView = {
  readonly indicator: Indicator
  /** Whether tiles are coloured by attainment, which needs a target, or by their place among the values. */
  readonly by: 'attainment' | 'step'
  readonly tiles: readonly Tile[]
  readonly rows: number
  readonly columns: number
  /** Units without a place on the grid. */
  readonly unplaced: readonly string[]
}

const STEPS = 5

/** The tile map of a measure: an indicator asked for, else the composite score, else the first column. `null` without places. */
export function tilesView(dataset: Dataset, view: OverviewView, measure: string | null): TilesView | null {
  const { scene, rows } = view
  const asked = dataset.indicators.rows.find((each) => each.indicator_id === measure)
  const indicator = asked ?? (view.scored > 0 ? scene.composite : null) ?? scene.indicators[0]
  if (!indicator) return null
  const cells = new Map(rows.map((row) => [row, cellView(dataset, scene, row.unit, indicator)]))
  const values = [...cells.values()].flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const stepOf = (value: number): number => {
    const share = most === least ? 1 : (value - least) / (most - least)
    const good = indicator.polarity === 'lower' ? 1 - share : share
    return Math.min(STEPS - 1, Math.floor(good * STEPS))
  }
  const tiles = rows.flatMap((row): Tile[] => {
    const { grid_row: gridRow, grid_col: gridCol } = row.unit
    const cell = cells.get(row)
    if (gridRow === null || gridCol === null || !cell) return []
    return [{ row, gridRow, gridCol, cell, step: cell.value === null ? null : stepOf(cell.value) }]
  })
  if (tiles.length === 0) return null
  const isComposite = indicator === scene.composite
  return {
    indicator,
    by: !isComposite && tiles.some(({ cell }) => cell.attainment !== 'none') ? 'attainment' : 'step',
    tiles,
    rows: Math.max(...tiles.map(({ gridRow }) => gridRow)),
    columns: Math.max(...tiles.map(({ gridCol }) => gridCol)),
    unplaced: rows.filter(({ unit }) => unit.grid_row === null || unit.grid_col === null).map(({ unit }) => unit.short_name),
  }
}
