import { isAbsent, type Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import { count, inner, listOf, type Figure, type Message } from '@/i18n/message'
import type { Trend } from '@/stats/trend'
import { absentPhrases } from '@/analysis/absent'
import { figureOf, targetMessage } from '@/analysis/cell'
import { findingsFor } from '@/analysis/findings/findings'
import { placeFindings } from '@/analysis/findings/peers'
import {
  differenceFigure,
  findingSentence,
  hedged,
  shownDifference,
} from '@/analysis/findings/phrase'
import { unmetFinding } from '@/analysis/findings/target'
import type { Headline, Phrase } from '@/analysis/sentence'
import { periodsWithFigures, provincialIn } from '@/analysis/indicatorPeriods'
import type { RankingRow, RankingView } from './indicatorRanking'
import { provincialTrend, type IndicatorTrends } from './indicatorTrends'
import type { Indicator } from '@/dataset/tables/indicators'
import { coverageOf } from '@/analysis/provincial'
import type { Scene } from '@/analysis/scene'
import { unofficialMessages, unofficialOf } from '@/analysis/status'
import { largest, smallest } from '@/stats/extremes'
import './words/page'
import './words/charts'

const plain = (message: Message): Phrase => ({ message, tone: 'plain' })
const alarm = (message: Message): Phrase => ({ message, tone: 'alarm' })

/** More units than this at the top are counted, not named. */
const NAMED_LEADERS = 3

/** What happened to single units that is worth a sentence under the headline, if anything is. */
const TOLD = ['outlier', 'streak', 'reversal', 'change'] as const

/**
 * One indicator in a sentence, out of the findings that all screens share: who leads and how many
 * units miss the target; under it the spread, the province and which way it goes, and the strongest
 * of what else was found. With too few figures, or none in the period, it says that instead.
 * Leaders that are too close to call are said to be so.
 */
export function indicatorHeadline(
  dataset: Dataset,
  scene: Scene,
  ranking: RankingView,
  trends: IndicatorTrends,
): Headline {
  const { period } = scene
  if (isAbsent(dataset, 'observations'))
    return { phrases: absentPhrases(['observations']), notes: [] }
  if (period === null) {
    const { unknownPeriod } = scene
    const message: Message =
      unknownPeriod === null
        ? { id: 'headline.noFigures' }
        : { id: 'headline.noFiguresIn', values: { period: periodFigure(unknownPeriod) } }
    return { phrases: [plain(message)], notes: [] }
  }
  const { indicator, rows, measured, unranked } = ranking
  const name = indicator.short_name
  if (unranked === 'nodata') {
    const phrases = [
      plain({
        id: 'indicators.head.nodata',
        values: { indicator: name, period: periodFigure(period) },
      }),
    ]
    return { phrases, notes: elsewhere(dataset, scene, indicator) }
  }
  const rests = unofficialOf(rows.map(({ cell }) => cell.observation))
  const marked = (phrases: readonly Phrase[]): Phrase[] =>
    phrases.map((phrase) => ({ ...phrase, rests }))
  const hedge = unofficialMessages('indicators.head.statuses', rests)
  if (unranked === 'few') {
    const values = { indicator: name, n: count(measured), of: count(rows.length) }
    return { phrases: [plain({ id: 'indicators.head.few', values })], notes: hedge }
  }
  if (unranked === 'polarity') return { phrases: marked(described(ranking)), notes: hedge }
  return {
    phrases: marked([leaders(scene, period, ranking), ...attained(period, ranking)]),
    notes: [
      ...hedge,
      ...spread(ranking),
      ...course(dataset, scene, ranking, trends),
      ...told(dataset, scene, indicator, hedge.length > 0),
    ],
  }
}

/** Where there are figures, when there are none of units in this period. */
function elsewhere(dataset: Dataset, scene: Scene, indicator: Indicator): Message[] {
  const held = periodsWithFigures(dataset, scene, indicator)
  const ofUnits = held.filter(({ units }) => units > 0)
  const [last, whole] = [ofUnits.at(-1), held.at(-1)]
  if (last) {
    const values = {
      n: count(ofUnits.length),
      period: periodFigure(last.period),
      units: count(last.units),
    }
    return [{ id: 'indicators.head.elsewhere', values }]
  }
  const value = whole && provincialIn(dataset, scene, indicator, whole.period).value
  if (!whole || value == null) return []
  return [
    {
      id: 'indicators.head.provinceOnly',
      values: { period: periodFigure(whole.period), value: figureOf(indicator, value) },
    },
  ]
}

const periodFigure = (period: NonNullable<Scene['period']>): Figure => ({ kind: 'period', period })

/** The strongest of what was found of single units, as a sentence. */
function told(dataset: Dataset, scene: Scene, indicator: Indicator, isHedged: boolean): Message[] {
  const found = findingsFor(dataset, scene, { indicators: [indicator], kinds: TOLD, most: 1 })
  return found.map((finding) =>
    findingSentence(finding, { said: isHedged ? ['illustrative'] : [] }),
  )
}

/**
 * Who leads, or is too close to call. Where several groups are ranked apart there is no one first.
 */
function leaders(
  scene: Scene,
  period: PeriodId,
  { indicator, rows, peers, measured }: RankingView,
): Phrase {
  const name = indicator.short_name
  const held = rows.filter(({ cell }) => cell.value !== null)
  const [first] = held
  const last = held.at(-1)
  const places = placeFindings(
    scene,
    period,
    rows.map(({ cell }) => cell),
    false,
  )
  if (peers.length > 1)
    return plain({
      id: 'indicators.head.groups',
      values: { indicator: name, n: count(measured), groups: count(peers.length) },
    })
  if (!first || !last)
    return plain({ id: 'indicators.head.plain', values: { indicator: name, n: count(measured) } })
  if (first.cell.value === last.cell.value)
    return plain({
      id: 'indicators.head.equal',
      values: { indicator: name, value: valueOf(indicator, first) },
    })
  const lead =
    places.find(({ kind }) => kind === 'leader') ?? places.find(({ kind }) => kind === 'close')
  if (!lead)
    return plain({
      id: 'indicators.head.close',
      values: { indicator: name, n: count(held.length) },
    })
  const caveats = lead.caveats.filter((caveat) => caveat === 'small')
  const firsts = held.filter(({ unit }) => lead.units.includes(unit))
  const units = listOf(firsts.map(({ unit }) => unit.short_name))
  const value = valueOf(indicator, first)
  const said = (message: Message): Phrase => plain(hedged(message, caveats))
  if (lead.kind === 'leader')
    return said({ id: 'indicators.head.lead', values: { indicator: name, units, value } })
  if (firsts.every(({ cell }) => cell.value === first.cell.value) && firsts.length <= NAMED_LEADERS)
    return said({ id: 'indicators.head.leadEqual', values: { indicator: name, units, value } })
  if (firsts.length <= NAMED_LEADERS)
    return said({ id: 'indicators.head.leadClose', values: { indicator: name, units } })
  return said({
    id: 'indicators.head.leadMany',
    values: { indicator: name, first: first.unit.short_name, n: count(firsts.length - 1) },
  })
}

/**
 * How many of the units that can be judged miss their target; said with its figure where all share
 * it.
 */
function attained(
  period: PeriodId,
  { indicator, rows, target, ownTargets }: RankingView,
): Phrase[] {
  const found = unmetFinding(
    period,
    rows.map(({ cell }) => cell),
  )
  if (found === null) return []
  const { near, missed, judged } = found
  const unmet = near + missed
  const aim: Figure =
    target === null || ownTargets
      ? inner({ id: 'indicators.target.own' })
      : inner(targetMessage(indicator, target))
  if (unmet === 0)
    return [plain({ id: 'indicators.head.met', values: { of: count(judged), target: aim } })]
  const values = { n: count(unmet), of: count(judged), target: aim }
  const phrase =
    near > 0 && missed > 0
      ? alarm({
          id: 'indicators.head.unmetNear',
          values: { ...values, n: count(missed), near: count(near) },
        })
      : near === 0
        ? alarm({ id: 'indicators.head.unmet', values })
        : plain({ id: 'indicators.head.near', values })
  const alone: Message = {
    id: 'indicators.head.alone',
    values: { indicator: indicator.short_name, said: inner(phrase.message) },
  }
  return [{ ...phrase, alone }]
}

function valueOf(indicator: Indicator, { cell }: RankingRow): Figure {
  return figureOf(indicator, cell.value ?? 0, cell.target)
}

function spread({ indicator, rows, peers }: RankingView): Message[] {
  const held = rows.filter(({ cell }) => cell.value !== null)
  const [first, last] = [held[0], held.at(-1)]
  if (!first || !last || first.cell.value === last.cell.value || peers.length > 1) return []
  const difference = Math.abs(
    shownDifference(indicator, first.cell.value ?? 0, last.cell.value ?? 0),
  )
  return [
    {
      id: 'indicators.head.spread',
      values: {
        spread: differenceFigure(indicator, difference),
        first: first.unit.short_name,
        best: valueOf(indicator, first),
        last: last.unit.short_name,
        worst: valueOf(indicator, last),
      },
    },
  ]
}

function course(
  dataset: Dataset,
  scene: Scene,
  { indicator, province }: RankingView,
  trends: IndicatorTrends,
): Message[] {
  if (province.value === null) return []
  const value = figureOf(indicator, province.value)
  const coverage = coverageOf(province)
  if (coverage) {
    const values = { value, used: count(coverage.used), of: count(coverage.of) }
    return [
      province.origin === 'sum'
        ? { id: 'indicators.head.provincePartial', values }
        : { id: 'indicators.head.provinceOf', values },
    ]
  }
  if (trends.periods.at(-1) !== scene.period)
    return [{ id: 'indicators.head.province', values: { value } }]
  const trend = trendMessage(provincialTrend(dataset, scene, trends), trends)
  return [
    trend
      ? { id: 'indicators.head.provinceTrend', values: { value, trend: inner(trend) } }
      : { id: 'indicators.head.province', values: { value } },
  ]
}

/** A trend in words, with what it rests on; `null` where there is none to speak of. */
function trendMessage(
  { verdict, direction, method, points }: Trend,
  { periods }: Pick<IndicatorTrends, 'periods'>,
): Message | null {
  const [first] = periods
  if (direction === null || method === 'none' || first === undefined) return null
  if (method === 'firstToLast') {
    const values = { period: periodFigure(first) }
    if (verdict === 'unchanged') return { id: 'indicators.since.unchanged', values }
    if (verdict === 'better') return { id: 'indicators.since.better', values }
    return verdict === 'worse' ? { id: 'indicators.since.worse', values } : null
  }
  const values = { n: count(points) }
  if (verdict === 'better') return { id: 'indicators.trend.better', values }
  if (verdict === 'worse') return { id: 'indicators.trend.worse', values }
  if (verdict === 'unchanged') return { id: 'indicators.trend.flat', values }
  return direction === 'up'
    ? { id: 'indicators.trend.up', values }
    : { id: 'indicators.trend.down', values }
}

/** An indicator that only describes: its classes by how many units are in each, else its range. */
function described({ indicator, rows, measured }: RankingView): Phrase[] {
  const held = rows.filter(({ cell }) => cell.value !== null)
  const classes = [...new Set(held.map(({ cell }) => cell.band))]
  const name = indicator.short_name
  if (classes.length > 0 && classes.every((each) => each !== null)) {
    const parts = classes.map((band) =>
      inner({
        id: 'indicators.head.class',
        values: {
          band: band?.label ?? '',
          n: count(held.filter(({ cell }) => cell.band === band).length),
        },
      }),
    )
    return [
      plain({ id: 'indicators.head.classes', values: { indicator: name, classes: listOf(parts) } }),
    ]
  }
  const values = held.map(({ cell }) => cell.value ?? 0)
  const range = {
    least: figureOf(indicator, smallest(values)),
    most: figureOf(indicator, largest(values)),
  }
  return [
    plain({
      id: 'indicators.head.range',
      values: { indicator: name, n: count(measured), ...range },
    }),
  ]
}
