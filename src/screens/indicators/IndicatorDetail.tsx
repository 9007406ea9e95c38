import { useMemo } from 'react'
import { indicatorView, type IndicatorView } from './model'
import { chartsOf } from './indicatorReading'
import { hasTiles } from './indicatorTrends'
import type { Indicator } from '@/dataset/tables/indicators'
import { withPeers } from '@/analysis/peers'
import type { Scene } from '@/analysis/scene'
import { Headline } from '@/ui/Headline'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { useParams } from '@/ui/useScreen'
import { useMedia } from '@/ui/useMedia'
import { WALL, WIDE } from '@/ui/rooms'
import { useWords } from '@/ui/useWords'
import { About } from './About'
import { ChartPane } from './ChartPane'
import { IndicatorHead } from './IndicatorHead'
import { Ranking } from './Ranking'
import { useIndicatorKeys } from './useIndicatorKeys'
import { useSteadyScene } from './useSteadyScene'
import { cx } from '@/ui/cx'
import css from './detail.module.css'

/**
 * One indicator: the units in its order, beside them how they got there and what chance allows for,
 * and what the figures are.
 */
export function IndicatorDetail(props: { readonly scene: Scene; readonly indicator: Indicator }) {
  const dataset = useDataset()
  const words = useWords()
  const { chart: wanted, peers } = useParams('indicators')
  const peered = useMemo(
    () => withPeers(dataset, props.scene, peers),
    [dataset, props.scene, peers],
  )
  const scene = useSteadyScene(peered)
  const isWide = useMedia(WIDE)
  const isWall = useMedia(WALL)
  const { indicator } = props
  const view = useMemo(
    () => indicatorView(dataset, scene, indicator, words.compare),
    [dataset, scene, indicator, words],
  )
  useIndicatorKeys(view.steps)
  const charts = chartsOf(
    wanted,
    hasTiles(view.ranking),
    view.trends.drawn > 0,
    isWall ? 3 : isWide ? 2 : 1,
  )
  return (
    <article
      className={cx(css.indicatorDetail, css[`has${charts.length}`])}
      aria-label={indicator.name}
    >
      <IndicatorHead view={view} />
      <Headline headline={view.headline} />
      <div className={css.indicatorPanes}>
        <Pane view={view}>
          <Ranking view={view} />
        </Pane>
        {charts.map((chart, index) => (
          <Pane key={index === 0 ? 'chosen' : chart} view={view}>
            <ChartPane view={view} chart={chart} isChosen={index === 0} />
          </Pane>
        ))}
        <About view={view} />
      </div>
      <Provenance provenance={view.provenance} />
    </article>
  )
}

function Pane({
  view,
  children,
}: {
  readonly view: IndicatorView
  readonly children: React.ReactNode
}) {
  const { chart } = useParams('indicators')
  return (
    <PaneBoundary resetKey={`${view.indicator.indicator_id}${view.scene.period}${chart}`}>
      {children}
    </PaneBoundary>
  )
}
