import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import { largest, smallest } from '@/stats/extremes'
import { cellView, type CellView } from './cell'
import type { OverviewRow, OverviewView } from './overview'
import type { Scene } from './scene'

/** One unit of a map, with what is shown of it. */
export type PlacedTile = {
  readonly row: OverviewRow
  readonly cell: CellView
  /**
   * Which fifth of the values shown it falls in, 0 (least good) to 4; `null` without a value or a
   * way to judge it.
   */
  readonly step: number | null
}

/** One unit on the tile map. Rows and columns start at 1. */
export type Tile = PlacedTile & { readonly gridRow: number; readonly gridCol: number }

export type TilesView = {
  readonly indicator: Indicator
  /**
   * What may be shown instead: the composite score where units have one, and the columns of the
   * matrix; the one shown is among them.
   */
  readonly measures: readonly Indicator[]
  /** The one shown where none is asked for. */
  readonly usual: Indicator
  /**
   * Whether tiles are coloured by attainment, which needs a target, or by their place among the
   * values.
   */
  readonly by: 'attainment' | 'step'
  /**
   * The figures at the two ends of the steps, least good first; `null` where colours go by
   * attainment or nothing has a value.
   */
  readonly ends: readonly [number, number] | null
  /** Every unit, in the order of the rows, for a map of boundaries. */
  readonly units: readonly PlacedTile[]
  readonly tiles: readonly Tile[]
  readonly rows: number
  readonly columns: number
  /** Units without a place on the grid. */
  readonly unplaced: readonly string[]
}

/** How many steps of colour there are. */
export const STEPS = 5

/** Whether there is anything to draw a map from: places on the grid, or boundaries. */
export function hasMap(dataset: Dataset, { units }: Pick<Scene, 'units'>): boolean {
  return (
    dataset.about.boundaries !== null ||
    units.some(({ grid_row, grid_col }) => grid_row !== null && grid_col !== null)
  )
}

/**
 * The map of a measure: an indicator asked for, else the composite score, else the first column.
 * `null` where no unit has a place on the grid and the package has no boundaries.
 */
export function tilesView(
  dataset: Dataset,
  view: OverviewView,
  measure: string | null,
): TilesView | null {
  const { scene, rows } = view
  const asked = dataset.indicators.rows.find((each) => each.indicator_id === measure)
  const score = view.scored > 0 ? scene.composite : null
  const usual = score ?? scene.indicators[0]
  if (!usual) return null
  const indicator = asked ?? usual
  const cells = new Map(rows.map((row) => [row, cellView(dataset, scene, row.unit, indicator)]))
  const values = [...cells.values()].flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [smallest(values), largest(values)]
  const stepOf = (value: number): number => {
    const share = most === least ? 1 : (value - least) / (most - least)
    const good = indicator.polarity === 'lower' ? 1 - share : share
    return Math.min(STEPS - 1, Math.floor(good * STEPS))
  }
  const units = [...cells].map(([row, cell]): PlacedTile => ({
    row,
    cell,
    step: cell.value === null ? null : stepOf(cell.value),
  }))
  const tiles = units.flatMap((placed): Tile[] => {
    const { grid_row: gridRow, grid_col: gridCol } = placed.row.unit
    return gridRow === null || gridCol === null ? [] : [{ ...placed, gridRow, gridCol }]
  })
  if (tiles.length === 0 && dataset.about.boundaries === null) return null
  const isComposite = indicator === scene.composite
  const by =
    !isComposite && units.some(({ cell }) => cell.attainment !== 'none') ? 'attainment' : 'step'
  return {
    indicator,
    measures: [...new Set([...(score ? [score] : []), ...scene.indicators, indicator])],
    usual,
    by,
    ends:
      by === 'attainment' || values.length === 0
        ? null
        : indicator.polarity === 'lower'
          ? [most, least]
          : [least, most],
    units,
    tiles,
    rows: Math.max(0, largest(tiles.map(({ gridRow }) => gridRow))),
    columns: Math.max(0, largest(tiles.map(({ gridCol }) => gridCol))),
    unplaced: rows
      .filter(({ unit }) => unit.grid_row === null || unit.grid_col === null)
      .map(({ unit }) => unit.short_name),
  }
}
