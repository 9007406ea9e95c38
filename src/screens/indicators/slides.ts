import { withPeers } from '@/analysis/peers'
import type { IndicatorId } from '@/dataset/ids'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble, chanceNote } from '@/ui/slides/assemble'
import { slideBoxes, widened } from '@/ui/slides/boxes'
import { hasRoomForNames } from './charts/lineNames'
import { indicatorView, type IndicatorView } from './model'
import { hasRange } from './indicatorRanking'
import { rankingLanes, rankingParts, type RankingDrawing } from './slideRanking'

/** The lines of one indicator, drawn by the chart of its page. */
export type LineDrawing = { readonly kind: 'line'; readonly view: IndicatorView }

/**
 * The ranking of an indicator in parts, or its lines where they stand large; the other and where
 * units are beside it. The list has none.
 */
export const slides: SlidesOf<'indicators'> = ({
  dataset,
  scene: shown,
  params,
  stage,
  words,
  beside,
}) => {
  const indicator = dataset.indicators.byId.get(params.indicator as IndicatorId)
  if (!indicator) return null
  const scene = withPeers(dataset, shown, params.peers)
  const view = indicatorView(dataset, scene, indicator, words.compare)
  const around = slideBoxes(stage)
  const side = around.sides.at(-1)
  // Where names would be cut, as in a large room before an upright screen, the ranking stands.
  const isLine =
    params.chart === 'line' &&
    view.trends.drawn > 0 &&
    hasRoomForNames(view.trends, words, around.main.width, around.scale.text)
  const line: LineDrawing = { kind: 'line', view }
  const order = isLine && side ? (rankingParts(view.ranking, side, around, words)[0] ?? null) : null
  const series = isLine ? order : view.trends.drawn > 0 ? line : null
  const tiles = around.sides.length > 1 ? (beside(around, indicator.indicator_id)[0] ?? null) : null
  const sides = around.sides.length > 1 ? [tiles, series] : [series]
  const boxes = widened(around, sides)
  const ranking = isLine ? null : rankingLanes(view.ranking, boxes, words)
  const ranked = ranking?.parts ?? [order].filter((each) => each !== null)
  return assemble({ dataset, words }, boxes, {
    headline: view.headline,
    provenance: view.provenance,
    ...(ranking ?? { parts: [line] }),
    sides,
    ranks: chanceNote(scene, ranked.some(hasRanges) ? 'slide.rankChance' : null),
  })
}

const hasRanges = ({ rows, widths }: RankingDrawing): boolean =>
  widths.rank > 0 && rows.some(({ row }) => hasRange(row))
