import type { Dataset } from '@/dataset/dataset'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Source } from '@/dataset/tables/sources'
import type { Message } from '@/i18n/message'
import { cellView } from '@/analysis/cell'
import type { Headline } from '@/analysis/sentence'
import { indicatorHeadline } from './indicatorHeadline'
import { indicatorNotes } from './indicatorNotes'
import { indicatorSteps, type IndicatorSteps } from './indicatorOrder'
import { periodsWithFigures, type PeriodWithFigures } from '@/analysis/indicatorPeriods'
import { rankingView, type RankingView } from './indicatorRanking'
import { indicatorTrends, type IndicatorTrends } from './indicatorTrends'
import { provenanceOf, type Provenance } from '@/analysis/provenance'
import type { Scene } from '@/analysis/scene'

/** All that the page of one indicator says. */
export type IndicatorView = {
  readonly scene: Scene
  readonly indicator: Indicator
  readonly field: Field | null
  /** Where the definition comes from. */
  readonly source: Source | null
  readonly headline: Headline
  readonly ranking: RankingView
  readonly trends: IndicatorTrends
  readonly notes: readonly Message[]
  readonly steps: IndicatorSteps
  readonly periods: readonly PeriodWithFigures[]
  readonly provenance: Provenance
}

/**
 * The page of an indicator in the scene’s period. Errors: none; what there is no figure for says
 * so.
 */
export function indicatorView(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
  compare: (a: string, b: string) => number,
): IndicatorView {
  const ranking = rankingView(dataset, scene, indicator, compare)
  const trends = indicatorTrends(dataset, scene, ranking)
  const { parent } = scene
  const periods = periodsWithFigures(dataset, scene, indicator)
  const ofParent =
    parent === null
      ? []
      : trends.periods.map((period) => cellView(dataset, { ...scene, period }, parent, indicator))
  return {
    scene,
    indicator,
    field: dataset.fields.byId.get(indicator.field_id) ?? null,
    source:
      indicator.source_id === null ? null : (dataset.sources.byId.get(indicator.source_id) ?? null),
    headline: indicatorHeadline(dataset, scene, ranking, trends),
    ranking,
    trends,
    notes: indicatorNotes(dataset, scene, ranking, trends),
    steps: indicatorSteps(dataset, scene, indicator.indicator_id),
    periods,
    provenance: provenanceOf(dataset, scene.asOf, [
      ...ranking.rows.map(({ cell }) => cell),
      ...ofParent,
    ]),
  }
}
