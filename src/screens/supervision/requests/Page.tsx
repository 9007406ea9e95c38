import { useMemo } from 'react'
import { directiveReport, rowFigures } from './directiveReport'
import { directiveEntries, directivesView } from '@/analysis/supervision/directives'
import { directivesHeadline } from './directivesHeadline'
import { provenanceOf } from '@/analysis/provenance'
import type { Scene } from '@/analysis/scene'
import { Headline } from '@/ui/Headline'
import { AbsentNote } from '@/ui/absent/AbsentNote'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { DirectiveControls } from './DirectiveControls'
import { DirectiveTable } from './DirectiveTable'
import { DirectiveTables } from './DirectiveTables'
import { FollowUp } from './FollowUp'
import { Citations } from '@/screens/supervision/Citations'
import { Provenance } from '@/ui/Provenance'
import { StatusLegend } from '@/ui/statusLegend'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useMedia } from '@/ui/useMedia'
import { WALL, WIDE } from '@/ui/rooms'
import { cx } from '@/ui/cx'
import css from './directivesPage.module.css'
import pageCss from '@/screens/supervision/page.module.css'

/**
 * The requests: what the chair asked, the figures that would show it done, and the sheet for the
 * next meeting.
 */
export function DirectivesPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const { state } = useScreen()
  const { tables } = state
  const { report: isReport, ...asked } = useParams('directives')
  const { unit, inspection, indicator, state: standing, item, at } = asked
  const isWide = useMedia(WIDE)
  const isWall = useMedia(WALL)
  const all = useMemo(() => directiveEntries(dataset, scene.asOf), [dataset, scene.asOf])
  const view = useMemo(
    () =>
      directivesView(
        dataset,
        scene,
        all,
        { unit, inspection, indicator, state: standing, item, at },
        isWide ? 6 : 4,
      ),
    [dataset, scene, all, unit, inspection, indicator, standing, item, at, isWide],
  )
  const headline = useMemo(() => directivesHeadline(view), [view])
  const report = useMemo(() => directiveReport(dataset, view), [dataset, view])
  const provenance = useMemo(
    () => provenanceOf(dataset, scene.asOf, rowFigures(view.list.items), view.entries.length),
    [dataset, scene, view],
  )
  const reported = useMemo(
    () => provenanceOf(dataset, scene.asOf, report.figures),
    [dataset, scene, report],
  )
  return (
    <main className={cx(css.directives, pageCss.page)}>
      <Headline headline={headline} />
      <DirectiveControls view={view} />
      <div className={cx(css.directivesPanes, isWall && !isReport && css.isWall)}>
        {!isReport && (
          <PaneBoundary resetKey={`${scene.period}${item}${at}${tables}`}>
            {view.absent ? (
              <AbsentNote tables={['directives']} />
            ) : tables ? (
              <DirectiveTables view={view} />
            ) : (
              <DirectiveTable view={view} />
            )}
          </PaneBoundary>
        )}
        <FollowUp report={report} provenance={reported} isOpen={isReport || isWall} />
      </div>
      {!isReport && (
        <footer className={cx(pageCss.foot, css.directivesFoot)}>
          {view.sources.length === 1 && <Citations sources={view.sources} />}
          <StatusLegend rows={rowFigures(view.list.items).map(({ observation }) => observation)} />
          <Provenance provenance={provenance} />
        </footer>
      )}
    </main>
  )
}
