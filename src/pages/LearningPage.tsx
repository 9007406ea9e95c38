import { useMemo } from 'react'
import { learningView } from '@/views/learning'
import { learningHeadline } from '@/views/learningHeadline'
import { learningProvenance } from '@/views/learningProvenance'
import type { Scene } from '@/views/scene'
import { Headline } from '@/components/headline/Headline'
import { Answers } from '@/components/learning/Answers'
import { LearningMap } from '@/components/learning/LearningMap'
import { MapLegend } from '@/components/learning/MapLegend'
import { PaneBoundary } from '@/components/PaneBoundary'
import { Provenance } from '@/components/shell/Provenance'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'
import { useMedia } from '@/components/useMedia'
import './learning.css'

/** The learning map: who has solved what another is short of, and why it is worth a visit. */
export function LearningPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const { state } = useScreen()
  const isWide = useMedia('(min-aspect-ratio: 21/10)')
  const isTall = useMedia('(max-aspect-ratio: 16/10)')
  const view = useMemo(() => learningView(dataset, scene, state.unit), [dataset, scene, state.unit])
  const headline = useMemo(() => learningHeadline(view), [view])
  const provenance = useMemo(() => learningProvenance(dataset, view), [dataset, view])
  const isBeside = isWide || isTall
  return (
    <main className={isWide ? 'learning is-wide' : 'learning'}>
      <div className="learning-main">
        <Headline headline={headline} />
        <PaneBoundary resetKey={`${scene.period}${state.unit}`}>
          <LearningMap view={view} />
        </PaneBoundary>
        <footer className="learning-foot">
          <MapLegend view={view} />
          <Provenance provenance={provenance} />
        </footer>
      </div>
      {view.unit && (isBeside || state.show === 'answers') && (
        <PaneBoundary resetKey={`${scene.period}${view.unit.unit_id}`}>
          <Answers view={view} unit={view.unit} isDrawer={!isBeside} />
        </PaneBoundary>
      )}
    </main>
  )
}
