import type { ScreenState } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import {
  comparePeriods,
  isSameKind,
  parsePeriod,
  periodBounds,
  periodOf,
  type PeriodId,
} from '@/dataset/period'
import { sceneOf, type Scene } from '@/analysis/scene'

/** In the address: a package the user opened beside the one shown. */
export const FILE = 'file'

/** What the screen is held against. */
export type SinceBase = {
  readonly kind: 'period' | 'package'
  /** The package in which the earlier figures stand: the one shown, or the one opened beside it. */
  readonly dataset: Dataset
  /**
   * The earlier period; `null` where the earlier package has none that may be compared with the one
   * shown.
   */
  readonly period: PeriodId | null
  /**
   * The day up to which everything counts as before: the last of the period, or the earlier
   * package’s own as-of day.
   */
  readonly from: string | null
  /** The day on which states are counted now. */
  readonly to: string | null
}

/**
 * Why nothing can be compared: no such period in the package, one of another kind, one that is not
 * before the period shown, no period shown, or no package opened in this session.
 */
export type SinceRefusal = 'unknown' | 'kind' | 'later' | 'noPeriod' | 'noPackage'

/** Finds what `state.since` asks for; `null` where nothing is asked. Never throws. */
export function sinceBase(
  dataset: Dataset,
  earlier: Dataset | null,
  scene: Scene,
  state: ScreenState,
): SinceBase | { readonly refused: SinceRefusal } | null {
  if (state.since === null) return null
  if (state.since === FILE)
    return earlier ? packageBase(earlier, scene, state) : { refused: 'noPackage' }
  if (scene.period === null) return { refused: 'noPeriod' }
  const wanted = parsePeriod(state.since)
  const period = scene.periods.find((each) => each === state.since)
  if (!wanted || period === undefined) return { refused: 'unknown' }
  const shown = periodOf(scene.period)
  if (!isSameKind(wanted, shown)) return { refused: 'kind' }
  if (comparePeriods(wanted, shown) >= 0) return { refused: 'later' }
  return {
    kind: 'period',
    dataset,
    period,
    from: dayBefore(periodBounds(wanted).end),
    to: scene.asOf,
  }
}

/**
 * An earlier package is held against as it showed itself: in its own period where that is of the
 * same kind and not after the one shown; else in the period shown, else in its last one before
 * that.
 */
function packageBase(earlier: Dataset, scene: Scene, state: ScreenState): SinceBase {
  const own = sceneOf(earlier, { ...state, period: null, asOf: null })
  return {
    kind: 'package',
    dataset: earlier,
    period: periodIn(own, scene.period),
    from: own.asOf,
    to: scene.asOf,
  }
}

function periodIn(own: Scene, shown: PeriodId | null): PeriodId | null {
  if (shown === null) return null
  const now = periodOf(shown)
  const fits = (period: PeriodId): boolean =>
    isSameKind(periodOf(period), now) && comparePeriods(periodOf(period), now) <= 0
  if (own.period !== null && fits(own.period)) return own.period
  return own.periods.filter(fits).at(-1) ?? null
}

/** The periods that the one shown can be held against, the latest first. */
export function earlierPeriods(scene: Scene): PeriodId[] {
  if (scene.period === null) return []
  const shown = periodOf(scene.period)
  return scene.periods
    .filter(
      (each) => isSameKind(periodOf(each), shown) && comparePeriods(periodOf(each), shown) < 0,
    )
    .reverse()
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
