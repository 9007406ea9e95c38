import type { Sort } from '@/address/param'
import { isMute, type Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Attainment } from '@/stats/attainment'
import { cellView, type CellView } from './cell'
import { provincial, provincialAttainment, type Provincial } from './provincial'
import { amongAll, placesOf, rankGroups, type Place } from './ranking'
import { focusPlace, type Scene } from './scene'
import {
  modelsOf,
  shortcomingsOf,
  type AdoptionView,
  type ShortcomingView,
  type Statements,
} from './statements'

/**
 * One unit of the matrix: its score, a cell for each column, and on the same row its models against
 * its shortcomings.
 */
export type OverviewRow = {
  readonly unit: Unit
  /** Place among the focus units, `null` when it is context. */
  readonly focus: number | null
  readonly score: CellView | null
  /** Among all units, whatever groups they are in. */
  readonly place: Place | null
  readonly cells: readonly CellView[]
  readonly models: Statements<AdoptionView>
  readonly shortcomings: Statements<ShortcomingView>
}

export type OverviewColumn = {
  readonly indicator: Indicator
  /** The province’s figure, as supplied or as put together from the units. */
  readonly province: Provincial
  readonly provinceAttainment: Attainment
  /** How many units meet the target, of how many that can be judged. */
  readonly met: number
  readonly judged: number
  readonly missed: number
}

export type OverviewView = {
  readonly scene: Scene
  readonly sort: Sort
  readonly columns: readonly OverviewColumn[]
  readonly score: OverviewColumn | null
  /** In the order asked for. */
  readonly rows: readonly OverviewRow[]
  /** Whether enough units have a score for ranks to mean something. */
  readonly isRanked: boolean
  /** Units with a score. */
  readonly scored: number
  /** Whether the package is of figures alone. */
  readonly isMute: boolean
  /** Whether components weigh in the score, so that it can be said why it is what it is. */
  readonly isWeighed: boolean
  /** Cells say by how much they moved since the period before, in place of their figures. */
  readonly isMoved?: boolean
}

/** The matrix of the overview: every unit of the scene, every headline indicator. */
export function overviewView(
  dataset: Dataset,
  scene: Scene,
  sort: Sort | null,
  compare: (a: string, b: string) => number,
): OverviewView {
  const { composite } = scene
  const scores = scene.units.map((unit) => composite && cellView(dataset, scene, unit, composite))
  const ranked = scene.units.map((unit, index) => ({ unit, value: scores[index]?.value ?? null }))
  const scored = ranked.filter(({ value }) => value !== null).length
  const isRanked = rankGroups(amongAll(scene), ranked).some((group) => group.isRanked)
  const places = placesOf(amongAll(scene), ranked, composite?.polarity ?? 'none')
  const rows = scene.units.map((unit, index): OverviewRow => {
    const focus = focusPlace(scene, unit.unit_id)
    return {
      unit,
      focus,
      score: scores[index] ?? null,
      place: places[index] ?? null,
      cells: scene.indicators.map((indicator) => cellView(dataset, scene, unit, indicator)),
      models: modelsOf(dataset, unit.unit_id),
      shortcomings: shortcomingsOf(dataset, scene, unit.unit_id),
    }
  })
  const applied =
    sort ?? (isRanked ? { by: 'score', descending: true } : { by: 'name', descending: false })
  return {
    scene,
    sort: applied,
    columns: scene.indicators.map((indicator, index) =>
      columnOf(
        dataset,
        scene,
        indicator,
        rows.flatMap((row) => row.cells[index] ?? []),
      ),
    ),
    score:
      composite &&
      columnOf(
        dataset,
        scene,
        composite,
        rows.flatMap((row) => row.score ?? []),
      ),
    rows: sortRows(rows, applied, compare),
    isRanked,
    scored,
    isMute: isMute(dataset),
    isWeighed: dataset.indicators.rows.some(({ weight }) => weight !== null && weight > 0),
  }
}

function columnOf(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
  cells: readonly CellView[],
): OverviewColumn {
  const province = provincial(dataset, scene, indicator)
  const judged = cells.filter((cell) => cell.attainment !== 'none')
  return {
    indicator,
    province,
    provinceAttainment: provincialAttainment(province, indicator),
    met: judged.filter((cell) => cell.attainment === 'met').length,
    judged: judged.length,
    missed: judged.filter((cell) => cell.attainment === 'missed').length,
  }
}

/**
 * Orders rows by a column; a row without a figure there comes last whichever way, and equal rows go
 * by name.
 */
function sortRows(
  rows: readonly OverviewRow[],
  { by, descending }: Sort,
  compare: (a: string, b: string) => number,
): OverviewRow[] {
  const keyOf = (row: OverviewRow): number | null => {
    if (by === 'score') return row.score?.value ?? null
    if (by === 'models') return row.models.known ? row.models.own + row.models.shared : null
    if (by === 'shortcomings')
      return row.shortcomings.known ? row.shortcomings.own + row.shortcomings.shared : null
    return row.cells.find(({ indicator }) => indicator.indicator_id === by)?.value ?? null
  }
  const byName = (a: OverviewRow, b: OverviewRow): number =>
    compare(a.unit.short_name, b.unit.short_name)
  return [...rows].sort((a, b) => {
    if (by === 'name') return descending ? byName(b, a) : byName(a, b)
    const [x, y] = [keyOf(a), keyOf(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b)
    return (descending ? y - x : x - y) || byName(a, b)
  })
}

/**
 * The sort that choosing a column leads to: first best or most on top, then the other way round.
 */
export function nextSort(current: Sort, by: string): Sort | null {
  if (current.by === by) return { by, descending: !current.descending }
  return { by, descending: by !== 'name' }
}
