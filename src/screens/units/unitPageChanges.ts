import type { Dataset } from '@/dataset/dataset'
import { formatPeriod, isSameKind, periodOf, yearBefore, type PeriodId } from '@/dataset/period'
import type { Unit } from '@/dataset/tables/units'
import { existsIn } from '@/dataset/validity'
import type { ChangeVerdict } from '@/stats/changeVerdict'
import { change } from '@/stats/change'
import { changeBetween, observationOf } from '@/analysis/reading'
import type { CellView } from '@/analysis/cell'
import { periodBefore } from '@/analysis/periodBefore'
import type { Scene } from '@/analysis/scene'

/**
 * How one indicator of a unit went between two periods; `difference` is now − then, in the
 * indicator’s unit.
 */
export type ChangeRow = {
  readonly cell: CellView
  readonly before: number
  readonly now: number
  readonly difference: number
  readonly judged: ChangeVerdict
}

/** A period to hold the scene’s against. */
export type ComparedPeriod = {
  readonly period: PeriodId
  readonly role: 'previous' | 'year' | 'asked'
}

export type ChangesView = {
  /** What it is held against; `null` where the scene has no period. */
  readonly base: ComparedPeriod | null
  readonly choices: readonly ComparedPeriod[]
  /**
   * Why nothing is compared: another kind of period, a period in which the unit did not exist, or
   * no figures in both.
   */
  readonly refused: 'kind' | 'validity' | 'nodata' | null
  /** Better by the test first, then by how far on its scale each has moved. */
  readonly gains: readonly ChangeRow[]
  readonly losses: readonly ChangeRow[]
  readonly same: readonly ChangeRow[]
  /** Those that the test tells from chance, or that pass the stated gap. */
  readonly better: number
  readonly worse: number
}

/**
 * What a unit gained and lost since the period asked for, by default the one before. Periods of
 * another kind are not compared, and neither is one in which the unit did not exist.
 */
export function changesView(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  cells: readonly CellView[],
  versus: PeriodId | null,
): ChangesView {
  const { period } = scene
  const none = { gains: [], losses: [], same: [], better: 0, worse: 0 }
  if (period === null) return { ...none, base: null, choices: [], refused: null }
  const choices = choicesOf(scene, period, versus)
  const base = choices.find((choice) => choice.period === versus) ?? choices[0] ?? null
  if (base === null) return { ...none, base, choices, refused: null }
  if (!isSameKind(periodOf(base.period), periodOf(period)))
    return { ...none, base, choices, refused: 'kind' }
  if (!existsIn(unit, base.period)) return { ...none, base, choices, refused: 'validity' }
  const rows = cells.flatMap((cell) => changeRow(dataset, scene, cell, base.period) ?? [])
  const gains = sorted(rows.filter((row) => advance(row) > 0))
  const losses = sorted(rows.filter((row) => advance(row) < 0))
  return {
    base,
    choices,
    refused: rows.length === 0 ? 'nodata' : null,
    gains,
    losses,
    same: rows.filter((row) => advance(row) === 0),
    better: rows.filter(({ judged }) => judged.verdict === 'better').length,
    worse: rows.filter(({ judged }) => judged.verdict === 'worse').length,
  }
}

function choicesOf(scene: Scene, period: PeriodId, versus: PeriodId | null): ComparedPeriod[] {
  const previous = periodBefore(scene, period)
  const year = formatPeriod(yearBefore(periodOf(period)))
  const isHeld = ({ period: each }: ComparedPeriod): boolean => scene.periods.includes(each)
  const usual: ComparedPeriod[] = (
    [
      { period: previous, role: 'previous' },
      ...(year === previous ? [] : [{ period: year, role: 'year' } as const]),
    ] as const
  ).filter(isHeld)
  const isUsual =
    versus === null || versus === period || usual.some((choice) => choice.period === versus)
  return isUsual ? usual : [...usual, { period: versus, role: 'asked' }]
}

function changeRow(
  dataset: Dataset,
  scene: Scene,
  cell: CellView,
  base: PeriodId,
): ChangeRow | null {
  const { unit, indicator, observation } = cell
  const earlier = observationOf(dataset, scene, unit, indicator, base)
  const difference = change(cell.value, earlier?.value ?? null)
  if (
    cell.value === null ||
    earlier?.value == null ||
    difference === null ||
    indicator.polarity === 'none'
  )
    return null
  const judged = changeBetween(indicator, earlier, observation)
  return { cell, before: earlier.value, now: cell.value, difference, judged }
}

/** Above 0 for the better. */
function advance({ cell, difference }: ChangeRow): number {
  return cell.indicator.polarity === 'lower' ? -difference : difference
}

/**
 * How far a row has moved on its scale, a share: of 100 for a percentage, of the most points for a
 * score, else of the larger figure.
 */
function moved({ cell, before, now, difference }: ChangeRow): number {
  const { measure, max_score: most } = cell.indicator
  const scale =
    measure === 'percent'
      ? 100
      : measure === 'score' && most !== null
        ? most
        : Math.max(Math.abs(before), Math.abs(now))
  return scale === 0 ? 0 : Math.abs(difference) / scale
}

function sorted(rows: readonly ChangeRow[]): ChangeRow[] {
  const isTold = ({ judged }: ChangeRow): number =>
    judged.verdict === 'better' || judged.verdict === 'worse' ? 1 : 0
  return [...rows].sort((a, b) => isTold(b) - isTold(a) || moved(b) - moved(a))
}
