import { compareCodes } from '@/dataset/ids'
import type { Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import { NEAR_SHARE } from '@/stats/attainment'
import { funnelPosition, overdispersion } from '@/stats/funnel'
import type { Interval } from '@/stats/interval'
import { judgement } from '@/stats/judgement'
import { isAbove } from '@/stats/nearlyEqual'
import { countsOf } from '@/stats/proportion'
import { median, scaledMad } from '@/stats/quantile'
import { competitionRanks } from '@/stats/rank'
import { rankGroups, type RankGroup } from '@/analysis/ranking'
import { countsBehind, intervalOf, type Reading } from '@/analysis/reading'
import { isApart } from '@/stats/rankBand'
import { provincialIn } from '@/analysis/indicatorPeriods'
import { coverageOf } from '@/analysis/provincial'
import type { Scene } from '@/analysis/scene'
import {
  caveatsOf,
  saturating,
  type Close,
  type Laggard,
  type Leader,
  type Missing,
  type Outlier,
  type StandingFinding,
} from './finding'

/**
 * A figure this many scaled median absolute deviations from the median may be an outlier. Source:
 * Leys et al., J. Exp. Soc. Psychol. 49 (2013), 764–766.
 */
const OUTLIER_DEVIATIONS = 3

/**
 * With fewer values than this there are no peers to compare with. Source: Fingertips, fewer than 5
 * areas are not compared.
 */
const FEWEST_PEERS = 5

/** A figure that a unit lacks and others have is worth a word, however few lack it. */
const LEAST_MISSING = 0.3

/** What too close to call weighs: it stands beside other findings and never above a clear one. */
const CLOSE_STRENGTH = 0.2

type RankedUnit = {
  readonly reading: Reading
  readonly value: number
  readonly rank: number
  readonly interval: Interval | null
}

/**
 * The units of a group in the order of rank; none where no ranks are given, or polarity is none.
 */
function placedIn({ items, isRanked }: RankGroup<Reading>): RankedUnit[] {
  const [first] = items
  if (!first || !isRanked) return []
  const ranks = competitionRanks(
    items.map(({ value }) => value),
    first.indicator.polarity,
  )
  const placed = items.flatMap((reading, index): RankedUnit[] => {
    const { value, indicator, observation } = reading
    const rank = ranks[index]
    return rank == null || value === null
      ? []
      : [{ reading, value, rank, interval: intervalOf(indicator, observation) }]
  })
  return placed.sort(
    (a, b) => a.rank - b.rank || compareCodes(a.reading.unit.unit_id, b.reading.unit.unit_id),
  )
}

/**
 * Who leads, who is last, and whether the top can be told apart, and if `withStandings` where each
 * unit stands, among those that `rankGroups` ranks together; nothing where nobody is ranked.
 * Leader, last: apart from every other unit. Strength: ½ where it is one scaled MAD from the next,
 * or 5 % of its value where that is more. Standing: strength 1 at both ends, 0 in the middle.
 * Close: the first and those that follow it up to the first that is apart from it, when they are
 * several and not all; `CLOSE_STRENGTH`.
 */
export function placeFindings(
  scene: Scene,
  period: PeriodId,
  readings: readonly Reading[],
  withStandings: boolean,
): PlaceFinding[] {
  return rankGroups(scene, readings).flatMap((group) => placesFound(period, group, withStandings))
}

type PlaceFinding = StandingFinding | Leader | Laggard | Close

function placesFound(
  period: PeriodId,
  group: RankGroup<Reading>,
  withStandings: boolean,
): PlaceFinding[] {
  const placed = placedIn(group)
  const [first, second] = placed
  const [last, beforeLast] = [placed.at(-1), placed.at(-2)]
  if (!first || !second || !last || !beforeLast) return []
  const { indicator } = first.reading
  const of = placed.length
  const incomplete = of < group.items.length ? (['incomplete'] as const) : []
  const spread = scaledMad(placed.map(({ value }) => value)) ?? 0
  const common = (units: readonly RankedUnit[]) => ({
    units: units.map(({ reading }) => reading.unit),
    indicator,
    periods: [period],
    of,
    among: group.among,
    caveats: caveatsOf(
      units.map(({ reading }) => reading.observation),
      incomplete,
    ),
  })
  const found: PlaceFinding[] = (withStandings ? placed : []).map((each) => ({
    ...common([each]),
    kind: 'standing',
    value: each.value,
    rank: each.rank,
    strength: Math.abs((2 * (each.rank - 1)) / (of - 1) - 1),
    tone: 'plain',
  }))
  const margin = (a: RankedUnit, b: RankedUnit): number => Math.abs(a.value - b.value)
  const strength = (from: RankedUnit, by: number): number =>
    saturating(by, Math.max(spread, NEAR_SHARE * Math.abs(from.value)))
  const top = placed.slice(
    0,
    Math.max(
      0,
      placed.findIndex((each) => isApart(first, each, null)),
    ),
  )
  if (placed.every((each) => each === first || isApart(first, each, null))) {
    const ahead = margin(first, second)
    found.push({
      ...common([first]),
      kind: 'leader',
      value: first.value,
      margin: ahead,
      strength: strength(first, ahead),
      tone: 'good',
    })
  } else if (top.length > 1) {
    found.push({ ...common(top), kind: 'close', strength: CLOSE_STRENGTH, tone: 'plain' })
  }
  if (placed.every((each) => each === last || isApart(last, each, null))) {
    const behind = margin(last, beforeLast)
    found.push({
      ...common([last]),
      kind: 'laggard',
      value: last.value,
      margin: behind,
      strength: strength(last, behind),
      tone: 'bad',
    })
  }
  return found
}

/**
 * Units above or below all that chance and the spread of their peers explain: more than
 * `OUTLIER_DEVIATIONS` scaled MADs from the median of at least `FEWEST_PEERS` peers; and, with
 * counts, on the same side beyond the 99.8 % funnel limits around the provincial share, widened
 * where all units differ more than chance makes them. Large denominators alone make no outlier, and
 * neither do small ones. Strength: ½ at `OUTLIER_DEVIATIONS` scaled MADs. None where polarity is none, or the peers do not differ.
 */
export function outlierFindings(
  dataset: Dataset,
  scene: Scene,
  period: PeriodId,
  readings: readonly Reading[],
): Outlier[] {
  const [first] = readings
  const values = readings.map(({ value }) => value)
  const held = values.filter((value) => value !== null).length
  const [spread, middle] = [scaledMad(values), median(values)]
  if (
    !first ||
    first.indicator.polarity === 'none' ||
    held < FEWEST_PEERS ||
    !spread ||
    middle === null
  )
    return []
  const { indicator } = first
  const province = provincialIn(dataset, scene, indicator, period)
  // A province that leaves units out is no mark to hold the others against.
  const centre =
    coverageOf(province) === null ? countsOf(province.numerator, province.denominator) : null
  const share = centre && centre.numerator / centre.denominator
  const spreadOfAll =
    share === null
      ? null
      : overdispersion(
          readings.flatMap(({ observation }) => countsBehind(indicator, observation) ?? []),
          share,
        )
  return readings.flatMap(({ unit, observation, value }): Outlier[] => {
    if (value === null) return []
    const counts = countsBehind(indicator, observation)
    const hasCounts = counts !== null && share !== null && province.value !== null
    const reference = hasCounts && province.value !== null ? province.value : middle
    if (!isAbove(Math.abs(value - middle), OUTLIER_DEVIATIONS * spread)) return []
    const direction = value > middle ? 'up' : 'down'
    if (hasCounts) {
      const tau = spreadOfAll?.tau ?? 0
      const position = funnelPosition({ ...counts, centre: share, tau })
      if (position?.level !== FUNNEL_LEVEL || position.direction !== direction) return []
    }
    return [
      {
        kind: 'outlier',
        units: [unit],
        indicator,
        periods: [period],
        direction,
        value,
        reference,
        method: hasCounts ? 'funnel' : 'peers',
        strength: saturating(Math.abs(value - middle) / spread, OUTLIER_DEVIATIONS),
        tone: judgement(direction, indicator.polarity) === 'better' ? 'good' : 'bad',
        caveats: caveatsOf([observation]),
      },
    ]
  })
}

const FUNNEL_LEVEL = 0.998

/**
 * Units without a figure that other units have; `null` where all have one, or none has (then it is
 * not measured in this period). Strength: the share of the units that lack it, at least
 * `LEAST_MISSING`.
 */
export function missingFinding(
  period: PeriodId,
  indicator: Indicator,
  readings: readonly Reading[],
): Missing | null {
  const without = readings.filter(({ value }) => value === null)
  if (without.length === 0 || without.length === readings.length) return null
  return {
    kind: 'missing',
    units: without.map(({ unit }) => unit).sort((a, b) => compareCodes(a.unit_id, b.unit_id)),
    indicator,
    periods: [period],
    without: without.length,
    of: readings.length,
    strength: Math.max(LEAST_MISSING, without.length / readings.length),
    tone: 'plain',
    caveats: [],
  }
}
