import { isMute } from '@/dataset/dataset'
import { useMemo } from 'react'
import { compareCell, compareObservations, compareView } from './model'
import { compareHeadline } from './compareHeadline'
import { comparePanes } from './comparePanes'
import { pointsView } from './compareStatements'
import { compareTrend } from './compareTrend'
import { withPeers } from '@/analysis/peers'
import { provenanceOf } from '@/analysis/provenance'
import type { Scene } from '@/analysis/scene'
import { CompareControls } from './CompareControls'
import { CompareHistory } from './CompareHistory'
import { PointsTable } from './PointsTable'
import { StripLegend } from './StripLegend'
import { Strips } from './Strips'
import { useCompareWidth } from './useCompareWidth'
import { Headline } from '@/ui/Headline'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { usePaper } from '@/ui/usePaper'
import { useParams, useScreen } from '@/ui/useScreen'
import { cx } from '@/ui/cx'
import css from './page.module.css'

/** On a wall what was asked for stands apart from what was found, under the history. */
const SAID = ['shortcoming', 'model'] as const
const ASKED = ['directive'] as const

/**
 * The comparison: focus units against all others on one strip for each indicator, and side by side
 * what is said of them.
 */
export function ComparePage(props: { readonly scene: Scene }) {
  const dataset = useDataset()
  const { state } = useScreen()
  const { versus } = state
  const { form, set, field, pane, cell, indicator, peers } = useParams('compare')
  const scene = useMemo(() => withPeers(dataset, props.scene, peers), [dataset, props.scene, peers])
  const width = useCompareWidth()
  const panes = useMemo(() => comparePanes(width, pane, isMute(dataset)), [width, pane, dataset])
  const isPaper = usePaper()
  const hasPoints = panes.panes.includes('points')
  // On paper it would come from a program that the screen has not asked for.
  const hasTrend = !isPaper && panes.panes.includes('trend')
  const view = useMemo(
    () => compareView(dataset, scene, { form, versus, set, field }),
    [dataset, scene, form, versus, set, field],
  )
  const headline = useMemo(() => compareHeadline(dataset, view), [dataset, view])
  const card = useMemo(() => compareCell(dataset, scene, cell), [dataset, scene, cell])
  const points = useMemo(
    () => (hasPoints ? pointsView(dataset, scene, view.focus, view.field) : null),
    [dataset, scene, view.focus, view.field, hasPoints],
  )
  const trend = useMemo(
    () => (hasTrend ? compareTrend(dataset, scene, indicator) : null),
    [dataset, scene, indicator, hasTrend],
  )
  // Beside the strips of a package of figures alone, of one period, there is nothing to draw.
  const isAlone = isMute(dataset) && trend === null && panes.panes.includes('strips')
  const provenance = useMemo(
    () => provenanceOf(dataset, scene.asOf, compareObservations(view)),
    [dataset, scene, view],
  )
  return (
    <main className={css.compare}>
      <Headline headline={headline} />
      <CompareControls view={view} panes={panes} />
      <div className={cx(css.comparePanes, isMute(dataset) && css.isMute, isAlone && css.isAlone)}>
        {panes.panes.includes('strips') && (
          <PaneBoundary resetKey={`${scene.period}${state.scope}`}>
            <Strips view={view} card={card} />
          </PaneBoundary>
        )}
        {points && (
          <PaneBoundary resetKey={scene.focus.join()}>
            <PointsTable
              view={points}
              scene={scene}
              {...(width === 'wall' ? { kinds: SAID } : {})}
            />
          </PaneBoundary>
        )}
        {hasTrend && !isAlone && (
          <PaneBoundary resetKey={`${scene.period}${indicator}`}>
            <CompareHistory view={trend} />
          </PaneBoundary>
        )}
        {points && width === 'wall' && (
          <PaneBoundary resetKey={scene.focus.join()}>
            <PointsTable view={points} scene={scene} kinds={ASKED} />
          </PaneBoundary>
        )}
      </div>
      <footer className={css.compareFoot}>
        {panes.panes.includes('strips') && <StripLegend view={view} />}
        <Provenance provenance={provenance} />
      </footer>
    </main>
  )
}
