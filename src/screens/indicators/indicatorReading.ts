import { eventMessages } from '@/analysis/events/eventMarks'
import { count, inner, type Message } from '@/i18n/message'
import type { DistributionView } from './indicatorDistribution'
import type { FunnelView } from './indicatorFunnel'
import { figureOf, targetFigure } from '@/analysis/cell'
import { differenceFigure, shownDifference } from '@/analysis/findings/phrase'
import { namesAndRest } from './indicatorNotes'
import type { RankingView } from './indicatorRanking'
import type { TargetPath } from './indicatorPath'
import type { IndicatorTrends, PanelsView } from './indicatorTrends'
import type { IndicatorChart } from './params'

/**
 * The charts to draw side by side: what is asked for first, else the lines, or the distribution
 * where there is nothing for lines; then the others, the map and the grid of small charts never
 * both. `places`: so many at most.
 */
export function chartsOf(
  wanted: IndicatorChart | null,
  isMapped: boolean,
  hasLines: boolean,
  places: number,
): IndicatorChart[] {
  const small: IndicatorChart = isMapped ? 'tiles' : 'grid'
  const order: IndicatorChart[] = hasLines
    ? ['line', small, 'distribution', 'funnel', 'control']
    : ['distribution', 'line', 'funnel', small, 'control']
  const first = wanted ?? order[0] ?? 'line'
  const isSmall = first === 'tiles' || first === 'grid'
  return [
    first,
    ...order.filter((chart) => chart !== first && !(isSmall && chart === small)),
  ].slice(0, Math.max(1, places))
}

/** How the lines are to be read, and over which periods. */
export function lineReading({
  periods,
  lines,
  province,
  target,
  drawn,
  marks,
  path,
}: IndicatorTrends): Message[] {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined || (drawn === 0 && path === null)) return []
  const span = {
    from: { kind: 'period', period: first },
    to: { kind: 'period', period: last },
  } as const
  const isBare = lines.every(({ values }) => values.every((value) => value === null))
  const hasGaps = [province, ...lines.map(({ values }) => values)].some(hasGap)
  const reading: Message = isBare
    ? { id: 'indicators.read.province', values: span }
    : { id: 'indicators.read.line', values: span }
  return [
    reading,
    ...(isBare ? [] : markReading({ province, target: path === null ? target : null })),
    ...pathReading(path),
    ...(hasGaps ? [{ id: 'indicators.read.gaps' } as const] : []),
    ...eventMessages(marks),
  ]
}

function pathReading(path: TargetPath | null): Message[] {
  if (path === null) return []
  return [
    { id: path.ahead.length > 0 ? 'indicators.read.ahead' : 'indicators.read.path' },
    ...(path.isIllustrative ? [{ id: 'indicators.read.illustrativePath' } as const] : []),
  ]
}

/** What the lines beside the courses mean, as far as there are such. */
function markReading({
  province,
  target,
}: Pick<IndicatorTrends, 'province' | 'target'>): Message[] {
  return [
    ...(province.some((value) => value !== null)
      ? [{ id: 'indicators.read.dashed' } as const]
      : []),
    ...(target === null ? [] : [{ id: 'indicators.read.target' } as const]),
  ]
}

/** Whether a course breaks: a period without a figure after one with. */
function hasGap(values: readonly (number | null)[]): boolean {
  const first = values.findIndex((value) => value !== null)
  return first !== -1 && values.slice(first).includes(null)
}

/** How the small charts are to be read. */
export function panelsReading({ trends, unplaced, panels }: PanelsView): Message[] {
  const [first, last] = [trends.periods[0], trends.periods.at(-1)]
  if (first === undefined || last === undefined || trends.drawn === 0) return []
  const { min, max } = trends.scale
  return [
    {
      id: 'indicators.read.panels',
      values: {
        n: count(panels.length),
        from: { kind: 'period', period: first },
        to: { kind: 'period', period: last },
        min: figureOf(trends.indicator, min),
        max: figureOf(trends.indicator, max),
      },
    },
    ...markReading(trends),
    ...(unplaced > 0
      ? [{ id: 'indicators.read.unplaced', values: { n: count(unplaced) } } as const]
      : []),
  ]
}

/** So many units are named in a sentence about a funnel. */
const NAMED = 4

/**
 * What the funnel says, in words: who is out, on which side, and what that does and does not mean.
 */
export function funnelReading({
  outer,
  inner: near,
  within,
  dots,
  without,
  spread,
}: FunnelView): Message[] {
  const isWorse = [...outer, ...near].some(
    ({ isGood, focus }) => isGood === false && focus === null,
  )
  const found: Message[] = [
    { id: isWorse ? 'indicators.read.funnelWorse' : 'indicators.read.funnel' },
  ]
  for (const direction of ['up', 'down'] as const) {
    const units = outer
      .filter(({ position }) => position.direction === direction)
      .map(({ unit }) => unit)
    if (units.length > 0)
      found.push({
        id: `indicators.funnel.outer.${direction}`,
        values: { units: namesAndRest(units, NAMED) },
      })
  }
  if (near.length > 0) {
    const units = near.map(({ unit }) => unit)
    found.push({
      id: 'indicators.funnel.between',
      values: { n: count(near.length), units: namesAndRest(units, NAMED) },
    })
  }
  if (within.length > 0)
    found.push({
      id: `indicators.funnel.${spread !== null && spread.tau > 0 ? 'usual' : 'within'}`,
      values: { n: count(within.length), of: count(dots.length) },
    })
  if (outer.length + near.length > dots.length / 2) found.push({ id: 'indicators.funnel.spread' })
  found.push(limitsMessage(spread))
  if (without.length > 0)
    found.push({ id: 'indicators.funnel.without', values: { units: namesAndRest(without) } })
  return found
}

/** Which limits are drawn, with what was worked out of the spread of the units. */
function limitsMessage(spread: FunnelView['spread']): Message {
  if (spread === null) return { id: 'indicators.funnel.exact' }
  const phi = { kind: 'number', value: spread.phi, decimals: 1 } as const
  if (spread.tau === 0) return { id: 'indicators.funnel.exactPhi', values: { phi } }
  const tau = { kind: 'number', value: spread.tau * 100, decimals: 2 } as const
  return { id: 'indicators.funnel.widened', values: { phi, tau } }
}

/** What the distribution says, in words: the median, the middle half, and who has no figure. */
export function distributionReading({
  indicator,
  median,
  quartiles,
  dots,
  without,
}: DistributionView): Message[] {
  const n = count(dots.length)
  return [
    median === null || quartiles === null
      ? { id: 'indicators.read.fewDots', values: { n } }
      : {
          id: 'indicators.read.distribution',
          values: {
            n,
            median: figureOf(indicator, median),
            low: figureOf(indicator, quartiles[0]),
            high: figureOf(indicator, quartiles[1]),
            width: differenceFigure(
              indicator,
              shownDifference(indicator, quartiles[1], quartiles[0]),
            ),
          },
        },
    ...(without.length > 0
      ? [{ id: 'indicators.read.without', values: { units: namesAndRest(without) } } as const]
      : []),
  ]
}

/** Why ranks are as they are: what makes two units too close to call, or why there are no ranks. */
export function rankReading({
  unranked,
  isByChance,
  peers,
}: Pick<RankingView, 'unranked' | 'isByChance' | 'peers'>): Message[] {
  if (unranked !== null)
    return unranked === 'nodata' ? [] : [{ id: `indicators.unranked.${unranked}` }]
  const rule: Message = isByChance
    ? { id: 'indicators.rank.chance' }
    : { id: 'indicators.rank.plain' }
  return peers.length > 1
    ? [rule, { id: 'indicators.rank.groups', values: { n: count(peers.length) } }]
    : [rule]
}

/** What stands beside the baseline of the bars. */
export function baselineMessage({ baseline, indicator, target, ownTargets }: RankingView): Message {
  if (baseline === 'zero') return { id: 'indicators.bars.zero' }
  if (baseline === 'none') return { id: 'indicators.bars.none' }
  if (target === null || ownTargets) return { id: 'indicators.bars.own' }
  return {
    id: 'indicators.bars.target',
    values: {
      target: inner({ id: 'figure.plain', values: { value: targetFigure(indicator, target) } }),
    },
  }
}
