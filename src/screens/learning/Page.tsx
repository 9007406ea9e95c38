import { useMemo } from 'react'
import { learningView } from '@/analysis/learning/learning'
import { learningHeadline } from './learningHeadline'
import { learningProvenance } from '@/analysis/learning/learningProvenance'
import type { Scene } from '@/analysis/scene'
import { Headline } from '@/ui/Headline'
import { Answers } from './Answers'
import { LearningMap } from './LearningMap'
import { MapLegend } from './MapLegend'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { useParams } from '@/ui/useScreen'
import { useMedia } from '@/ui/useMedia'
import { FILLED, WIDE } from '@/ui/rooms'
import { cx } from '@/ui/cx'
import css from './page.module.css'

/** The learning map: who has solved what another is short of, and why it is worth a visit. */
export function LearningPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const { unit, answers } = useParams('learning')
  const isWide = useMedia(WIDE)
  const isTall = !useMedia(FILLED)
  const view = useMemo(() => learningView(dataset, scene, unit), [dataset, scene, unit])
  const headline = useMemo(() => learningHeadline(view), [view])
  const provenance = useMemo(() => learningProvenance(dataset, view), [dataset, view])
  const isBeside = isWide || isTall
  return (
    <main className={cx(css.learning, isWide && css.isWide)}>
      <div className={css.learningMain}>
        <Headline headline={headline} />
        <PaneBoundary resetKey={`${scene.period}${unit}`}>
          <LearningMap view={view} />
        </PaneBoundary>
        <footer className={css.learningFoot}>
          <MapLegend view={view} />
          <Provenance provenance={provenance} />
        </footer>
      </div>
      {view.unit && (isBeside || answers) && (
        <PaneBoundary resetKey={`${scene.period}${view.unit.unit_id}`}>
          <Answers view={view} unit={view.unit} isDrawer={!isBeside} />
        </PaneBoundary>
      )}
    </main>
  )
}
