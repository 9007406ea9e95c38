import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import { formatPeriod, periodOf, previousPeriod, yearBefore, type PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { NEAR_SHARE } from '@/stats/attainment'
import { change } from '@/stats/change'
import type { ChangeVerdict } from '@/stats/changeVerdict'
import { median } from '@/stats/quantile'
import type { Scene } from '@/analysis/scene'
import { changeBetween, observationOf } from '@/analysis/reading'
import { caveatsOf, type ChangeFinding, type Reversal, saturating, type Streak } from './finding'

/** So many steps one way, one after the other, are a streak. */
export const STREAK_STEPS = 3

/** So many steps the other way make the latest step a turn. */
const TURN_STEPS = 2

/**
 * The figures of one unit on one indicator, by how many periods they lie before the scene’s: 0 is
 * the scene’s own.
 */
type History = {
  readonly indicator: Indicator
  readonly periodAt: (back: number) => PeriodId
  /** The value as it is shown, `null` where there is none. */
  readonly shownAt: (back: number) => number | null
  readonly rowAt: (back: number) => Observation | null
  /** What the figure `back` periods ago had become, held against the one `further` back. */
  readonly judge: (back: number, further: number) => ChangeVerdict
}

/**
 * A streak or a turn in the figures of a unit; at most one of the two, and none where polarity is
 * none. Streak: at least `STREAK_STEPS` steps one way, each to be seen in the decimals shown, no
 * period left out, and first to last passes the test of `changeVerdict`. Strength: ½ at
 * `STREAK_STEPS` steps. Turn: the latest step passes the test, and so do at least `TURN_STEPS`
 * steps the other way just before it, taken together. Strength: ½ at twice `TURN_STEPS`.
 */
export function stepFindings(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  indicator: Indicator,
): (Streak | Reversal)[] {
  if (scene.period === null || indicator.polarity === 'none') return []
  const history = historyOf(dataset, scene, unit, indicator, scene.period)
  const found = streak(history, unit) ?? reversal(history, unit)
  return found === null ? [] : [found]
}

function historyOf(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  indicator: Indicator,
  period: PeriodId,
): History {
  const periods = [period]
  const periodAt = (back: number): PeriodId => {
    for (let at = periods.length; at <= back; at += 1)
      periods.push(formatPeriod(previousPeriod(periodOf(periods[at - 1] ?? period))))
    return periods[back] ?? period
  }
  const rowAt = (back: number): Observation | null =>
    observationOf(dataset, scene, unit, indicator, periodAt(back))
  return {
    indicator,
    periodAt,
    rowAt,
    shownAt: (back) => {
      const value = dataset.observations.value(
        unit.unit_id,
        indicator.indicator_id,
        periodAt(back),
        scene.scope,
      )
      return value === null ? null : Number(value.toFixed(indicator.decimals))
    },
    judge: (back, further) => changeBetween(indicator, rowAt(further), rowAt(back)),
  }
}

/**
 * How many steps one way lead up to the figure `back` periods ago; `null` where the step to it is
 * none.
 */
function runTo(
  { shownAt }: History,
  back: number,
): { readonly direction: 'up' | 'down'; readonly steps: number } | null {
  const signAt = (at: number): number => {
    const [now, before] = [shownAt(at), shownAt(at + 1)]
    return now === null || before === null ? 0 : Math.sign(now - before)
  }
  const sign = signAt(back)
  if (sign === 0) return null
  let steps = 1
  while (signAt(back + steps) === sign) steps += 1
  return { direction: sign > 0 ? 'up' : 'down', steps }
}

function streak(history: History, unit: Unit): Streak | null {
  const run = runTo(history, 0)
  if (run === null || run.steps < STREAK_STEPS) return null
  const { direction, verdict } = history.judge(0, run.steps)
  if (direction !== run.direction || (verdict !== 'better' && verdict !== 'worse')) return null
  const ends = endsOf(history, 0, run.steps)
  return (
    ends && {
      ...ends.common,
      kind: 'streak',
      units: [unit],
      ...run,
      strength: saturating(run.steps, STREAK_STEPS),
      tone: tone(verdict),
    }
  )
}

function reversal(history: History, unit: Unit): Reversal | null {
  const { direction, verdict } = history.judge(0, 1)
  if ((direction !== 'up' && direction !== 'down') || (verdict !== 'better' && verdict !== 'worse'))
    return null
  const run = runTo(history, 1)
  if (run === null || run.steps < TURN_STEPS || run.direction === direction) return null
  if (history.judge(1, 1 + run.steps).direction !== run.direction) return null
  const ends = endsOf(history, 0, 1 + run.steps)
  if (ends === null) return null
  const turn = history.rowAt(1)?.value
  const strength = saturating(run.steps, 2 * TURN_STEPS)
  return turn == null
    ? null
    : {
        ...ends.common,
        kind: 'reversal',
        units: [unit],
        direction,
        steps: run.steps,
        from: turn,
        strength,
        tone: tone(verdict),
      }
}

const tone = (verdict: 'better' | 'worse'): 'good' | 'bad' =>
  verdict === 'better' ? 'good' : 'bad'

/**
 * What both kinds say of the figures from `further` back to now: values as they are, and every
 * period between.
 */
function endsOf(history: History, back: number, further: number) {
  const steps = Array.from({ length: further - back + 1 }, (_, step) => further - step)
  const rows = steps.map((at) => history.rowAt(at))
  const [from, to] = [rows[0]?.value, rows.at(-1)?.value]
  if (from == null || to == null) return null
  const { indicator } = history
  return {
    common: {
      indicator,
      periods: steps.map((at) => history.periodAt(at)),
      from,
      to,
      caveats: caveatsOf(rows),
    },
  }
}

/**
 * How much the units of a scene usually changed since the same period a year before: the median
 * over those with both figures, in the indicator’s unit; `null` where none has both.
 */
export function usualChange(dataset: Dataset, scene: Scene, indicator: Indicator): number | null {
  const { period, scope } = scene
  if (period === null) return null
  const earlier = formatPeriod(yearBefore(periodOf(period)))
  const at = (unit: Unit, when: PeriodId): number | null =>
    dataset.observations.value(unit.unit_id, indicator.indicator_id, when, scope)
  return median(scene.units.map((unit) => change(at(unit, period), at(unit, earlier))))
}

/**
 * A change since the same period a year before that passes the test of `changeVerdict`. Strength: ½
 * where it differs from `usual`, what units usually changed by, by 5 % of the larger of its two
 * figures; so a rise that all share says little of one of them. `null`: no change that can be told,
 * or polarity is none.
 */
export function changeFinding(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  indicator: Indicator,
  usual: number | null,
): ChangeFinding | null {
  if (scene.period === null) return null
  const earlier = formatPeriod(yearBefore(periodOf(scene.period)))
  const before = observationOf(dataset, scene, unit, indicator, earlier)
  const now = observationOf(dataset, scene, unit, indicator, scene.period)
  const { verdict, direction } = changeBetween(indicator, before, now)
  if ((direction !== 'up' && direction !== 'down') || (verdict !== 'better' && verdict !== 'worse'))
    return null
  if (now?.value == null || before?.value == null) return null
  const difference = now.value - before.value
  const scale = NEAR_SHARE * Math.max(Math.abs(now.value), Math.abs(before.value))
  return {
    kind: 'change',
    units: [unit],
    indicator,
    periods: [earlier, scene.period],
    direction,
    from: before.value,
    to: now.value,
    difference,
    strength: saturating(Math.abs(difference - (usual ?? 0)), scale),
    tone: tone(verdict),
    caveats: caveatsOf([before, now]),
  }
}
