import { useMemo } from 'react'
import { directiveReport, rowFigures } from '@/views/directiveReport'
import { directiveEntries, directivesView } from '@/views/directives'
import { directivesHeadline } from '@/views/directivesHeadline'
import { provenanceOf } from '@/views/provenance'
import type { Scene } from '@/views/scene'
import { Headline } from '@/components/headline/Headline'
import { PaneBoundary } from '@/components/PaneBoundary'
import { DirectiveControls } from '@/components/directives/DirectiveControls'
import { DirectiveTable } from '@/components/directives/DirectiveTable'
import { DirectiveTables } from '@/components/directives/DirectiveTables'
import { FollowUp } from '@/components/directives/FollowUp'
import { Citations } from '@/components/shortcomings/Citations'
import { Provenance } from '@/components/shell/Provenance'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'
import { useMedia } from '@/components/useMedia'
import './shortcomings.css'
import './directives.css'

/** The requests: what the chair asked, the figures that would show it done, and the sheet for the next meeting. */
export function DirectivesPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const { state } = useScreen()
  const { unit, inspection, state: stage, show, tables } = state
  const isWide = useMedia('(min-aspect-ratio: 21/10)')
  const isWall = useMedia('(min-aspect-ratio: 28/10)')
  const all = useMemo(() => directiveEntries(dataset, scene.asOf), [dataset, scene.asOf])
  const view = useMemo(
    () => directivesView(dataset, scene, all, { unit, inspection, state: stage, show }, isWide ? 6 : 4),
    [dataset, scene, all, unit, inspection, stage, show, isWide],
  )
  const headline = useMemo(() => directivesHeadline(view), [view])
  const report = useMemo(() => directiveReport(dataset, view), [dataset, view])
  const provenance = useMemo(() => provenanceOf(dataset, scene.asOf, rowFigures(view.rows)), [dataset, scene, view])
  const reported = useMemo(() => provenanceOf(dataset, scene.asOf, report.figures), [dataset, scene, report])
  const isReport = show === 'report'
  return (
    <main className="directives">
      <Headline headline={headline} />
      <DirectiveControls view={view} />
      <div className={isWall && !isReport ? 'directives-panes is-wall' : 'directives-panes'}>
        {!isReport && (
          <PaneBoundary resetKey={`${scene.period}${show}${tables}`}>
            {tables ? <DirectiveTables view={view} /> : <DirectiveTable view={view} />}
          </PaneBoundary>
        )}
        <FollowUp report={report} provenance={reported} isOpen={isReport || isWall} />
      </div>
      {!isReport && (
        <footer className="shortcomings-foot">
          {view.sources.length === 1 && <Citations sources={view.sources} />}
          <Provenance provenance={provenance} />
        </footer>
      )}
    </main>
  )
}
