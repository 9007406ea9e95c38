import { withPeers } from '@/analysis/peers'
import type { IndicatorId } from '@/dataset/ids'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble, chanceNote } from '@/ui/slides/assemble'
import { slideBoxes } from '@/ui/slides/boxes'
import { indicatorView, type IndicatorView } from './model'
import { hasRange } from './indicatorRanking'
import { rankingParts, type RankingDrawing } from './slideRanking'

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
  const boxes = slideBoxes(stage)
  const side = boxes.sides.at(-1)
  const isLine = params.chart === 'line' && view.trends.drawn > 0
  const ranking = rankingParts(view.ranking, isLine && side ? side : boxes.main, boxes, words)
  const line: LineDrawing = { kind: 'line', view }
  const series = isLine ? (ranking[0] ?? null) : view.trends.drawn > 0 ? line : null
  const tiles = boxes.sides.length > 1 ? beside(boxes, indicator.indicator_id)[0] : null
  return assemble({ dataset, words }, boxes, {
    headline: view.headline,
    provenance: view.provenance,
    parts: isLine ? [line] : ranking,
    sides: boxes.sides.length > 1 ? [tiles ?? null, series] : [series],
    ranks: chanceNote(scene, ranking.some(hasRanges) ? 'slide.rankChance' : null),
  })
}

const hasRanges = ({ rows, widths }: RankingDrawing): boolean =>
  widths.rank > 0 && rows.some(({ row }) => hasRange(row))
