import { useMemo } from 'react'
import { isMute } from '@/dataset/dataset'
import { learningView } from '@/analysis/learning/learning'
import { learningHeadline } from './learningHeadline'
import { learningProvenance } from '@/analysis/learning/learningProvenance'
import type { Scene } from '@/analysis/scene'
import { Headline } from '@/ui/Headline'
import { Answers } from './Answers'
import { LearningMap } from './LearningMap'
import { LearningTools } from './LearningTools'
import { LinesPane, LinesTable } from './LinesPane'
import { MapLegend } from './MapLegend'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useMedia } from '@/ui/useMedia'
import { WIDE } from '@/ui/rooms'
import { cx } from '@/ui/cx'
import css from './page.module.css'

/**
 * The learning map: where a unit falls short, who does best there, and whom it should ask. How that
 * was reckoned stands beside it where there is room, else behind one press; as a table it has areas
 * of work against units too.
 */
export function LearningPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const { state } = useScreen()
  const { unit, answers, map } = useParams('learning')
  const isWide = useMedia(WIDE) && !isMute(dataset)
  const view = useMemo(() => learningView(dataset, scene, unit), [dataset, scene, unit])
  const headline = useMemo(() => learningHeadline(view), [view])
  const provenance = useMemo(() => learningProvenance(dataset, view), [dataset, view])
  // Areas of work hold what was said: of a package of figures alone there is nothing in them.
  const isMap = !view.isMute && (map || state.tables)
  return (
    <main className={cx(css.learning, isWide && css.isWide)}>
      <div className={css.learningMain}>
        <Headline headline={headline} />
        <LearningTools view={view} hasAnswers={isWide || view.isMute} />
        <PaneBoundary resetKey={`${scene.period}${unit}${isMap}`}>
          {!isMap && !state.tables && <LinesPane view={view} />}
          {state.tables && (!map || view.isMute) && <LinesTable view={view} />}
          {isMap && <LearningMap view={view} />}
        </PaneBoundary>
        <footer className={css.learningFoot}>
          {isMap && <MapLegend view={view} />}
          <Provenance provenance={provenance} />
        </footer>
      </div>
      {view.unit && !view.isMute && (isWide || answers) && (
        <PaneBoundary resetKey={`${scene.period}${view.unit.unit_id}`}>
          <Answers view={view} unit={view.unit} isDrawer={!isWide} />
        </PaneBoundary>
      )}
    </main>
  )
}
