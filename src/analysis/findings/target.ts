import { compareCodes } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import type { Unit } from '@/dataset/tables/units'
import { NEAR_SHARE } from '@/stats/attainment'
import { advantage } from '@/stats/distance'
import { isAbove } from '@/stats/nearlyEqual'
import { intervalOf, type Reading } from '@/analysis/reading'
import { isTelling, weakness } from '@/analysis/weakest'
import { type Attained, caveatsOf, type Gap, saturating, type Unmet } from './finding'

/**
 * A unit misses its target. Strength: ½ where it is as far from the target as `near` is, at the
 * edge between near and missed. Caveat `chance`: the Wilson 95 % interval holds the target. `null`:
 * the target is met, or cannot be judged.
 */
export function gapFinding(period: PeriodId, reading: Reading): Gap | null {
  const { unit, indicator, observation, value, target, attainment } = reading
  if (value === null || target === null || attainment === 'met' || attainment === 'none')
    return null
  const ahead = advantage({ value, mark: target, polarity: indicator.polarity })
  if (ahead === null || ahead >= 0) return null
  const interval = intervalOf(indicator, observation)
  const isChance =
    interval !== null && !isAbove(interval.lower, target) && !isAbove(target, interval.upper)
  return {
    kind: 'gap',
    units: [unit],
    indicator,
    periods: [period],
    value,
    target,
    shortfall: -ahead,
    strength: saturating(shortOfTarget(reading) ?? 0, 1),
    tone: 'bad',
    caveats: caveatsOf([observation], isChance ? ['chance'] : []),
  }
}

/**
 * How far a unit is from a target that it does not meet, in widths of what is still near: 1 at the
 * edge between near and missed, so that indicators of any measure can be held against each other.
 * `null`: it meets the target, or cannot be judged.
 */
export function shortOfTarget(reading: Reading): number | null {
  const { indicator, value, target, attainment } = reading
  if (value === null || target === null || attainment === 'met' || attainment === 'none')
    return null
  const ahead = advantage({ value, mark: target, polarity: indicator.polarity })
  if (ahead === null || ahead >= 0) return null
  const width = nearWidth(reading)
  return width === 0 ? 1 : -ahead / width
}

/** How far from the target a figure is still near, in the indicator’s unit; 0 where nothing is. */
function nearWidth({ indicator, target }: Reading): number {
  if (target === null) return 0
  const declared =
    indicator.near === null || indicator.target === null
      ? null
      : Math.abs(indicator.near - indicator.target)
  return declared ?? NEAR_SHARE * Math.abs(target)
}

/**
 * How many units meet the target of an indicator. Readings: of one indicator, one for each unit.
 * Strength: its `weakness`. `null`: too few of the units can be judged (`isTelling`).
 */
export function unmetFinding(period: PeriodId, readings: readonly Reading[]): Unmet | null {
  const [first] = readings
  const judged = readings.filter(({ attainment }) => attainment !== 'none')
  if (!first || !isTelling({ judged: judged.length, of: readings.length })) return null
  const unmet = judged.filter(({ attainment }) => attainment !== 'met')
  const missed = unmet.filter(({ attainment }) => attainment === 'missed').length
  const stand = { met: judged.length - unmet.length, missed, judged: judged.length }
  return {
    kind: 'unmet',
    units: farthestFirst(unmet),
    indicator: first.indicator,
    periods: [period],
    ...stand,
    near: unmet.length - missed,
    of: readings.length,
    strength: weakness(stand),
    tone: unmet.length > 0 ? 'bad' : 'good',
    caveats: caveatsOf(
      judged.map(({ observation }) => observation),
      judged.length < readings.length ? ['incomplete'] : [],
    ),
  }
}

function farthestFirst(readings: readonly Reading[]): Unit[] {
  const shortfall = ({ value, target, indicator }: Reading): number =>
    advantage({ value, mark: target, polarity: indicator.polarity }) ?? 0
  return [...readings]
    .sort((a, b) => shortfall(a) - shortfall(b) || compareCodes(a.unit.unit_id, b.unit.unit_id))
    .map(({ unit }) => unit)
}

/**
 * How many of its targets a unit meets. Readings: of one unit, one for each indicator.
 * Strength: the share of the judged ones that it does not meet. `null`: nothing can be judged.
 */
export function attainedFinding(period: PeriodId, readings: readonly Reading[]): Attained | null {
  const [first] = readings
  const withTarget = readings.filter(
    ({ indicator, target }) => target !== null && indicator.polarity !== 'none',
  )
  const judged = withTarget.filter(({ attainment }) => attainment !== 'none')
  if (!first || judged.length === 0) return null
  const met = judged.filter(({ attainment }) => attainment === 'met').length
  return {
    kind: 'attained',
    units: [first.unit],
    periods: [period],
    met,
    judged: judged.length,
    of: withTarget.length,
    strength: (judged.length - met) / judged.length,
    tone: 'plain',
    caveats: caveatsOf(
      judged.map(({ observation }) => observation),
      judged.length < withTarget.length ? ['incomplete'] : [],
    ),
  }
}
