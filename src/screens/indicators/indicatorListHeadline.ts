import { count, inner, listOf, type Message } from '@/i18n/message'
import { absentPhrases } from '@/analysis/absent'
import type { Headline } from '@/analysis/sentence'
import type { IndicatorItem, IndicatorItems } from './indicatorList'
import { unofficialMessages } from '@/analysis/status'
import { isTelling, weakestFirst } from '@/analysis/weakest'

/** So many of the weakest indicators are named. */
const NAMED = 3

/**
 * All indicators in a sentence: how many have figures in the period, and on how many most units
 * miss the target.
 */
export function indicatorListHeadline({
  scene,
  items,
  provenance,
  isUnread,
}: IndicatorItems): Headline {
  if (isUnread) return { phrases: absentPhrases(['observations']), notes: [] }
  const { period } = scene
  if (period === null) {
    const message: Message =
      scene.unknownPeriod === null
        ? { id: 'headline.noFigures' }
        : {
            id: 'headline.noFiguresIn',
            values: { period: { kind: 'period', period: scene.unknownPeriod } },
          }
    return { phrases: [{ message, tone: 'plain' }], notes: [] }
  }
  const held = items.filter(({ elsewhere }) => elsewhere === null)
  const judged = held.filter((item) => item.judged > 0)
  const weak = judged.filter((item) => item.tally.met < item.judged / 2)
  const values = {
    n: count(held.length),
    of: count(items.length),
    period: { kind: 'period', period } as const,
  }
  const phrases: Headline['phrases'] = [
    { message: { id: 'indicators.list.held', values }, tone: 'plain' },
    ...(weak.length > 0
      ? [
          {
            message: { id: 'indicators.list.weak', values: { n: count(weak.length) } },
            tone: 'alarm',
            rests: provenance.statuses.filter((status) => status !== 'official'),
          } as const,
        ]
      : []),
  ]
  const hedge = unofficialMessages(
    'indicators.head.statuses',
    provenance.statuses.filter((status) => status !== 'official'),
  )
  return { phrases, notes: [...hedge, ...weakest(judged)] }
}

/** The weakest of the indicators that can be judged, and of how many. */
function weakest(judged: readonly IndicatorItem[]): Message[] {
  const stands = judged.map(
    ({ indicator, tally: { met, missed, nodata, unjudged }, judged: n }) => ({
      indicator,
      met,
      missed,
      judged: n,
      of: n + unjudged + nodata,
    }),
  )
  const parts = weakestFirst(stands)
    .slice(0, NAMED)
    .map(({ indicator, met, judged: of }) =>
      inner({
        id: 'indicators.list.share',
        values: { indicator: indicator.short_name, n: count(met), of: count(of) },
      }),
    )
  if (parts.length === 0) return []
  return [
    {
      id: 'indicators.list.weakest',
      values: { all: count(stands.filter(isTelling).length), indicators: listOf(parts) },
    },
  ]
}
