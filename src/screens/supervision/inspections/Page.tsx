import { useMemo, useRef } from 'react'
import { inspectionsView } from './model'
import { inspectionsHeadline } from './inspectionsHeadline'
import { provenanceOf } from '@/analysis/provenance'
import type { Scene } from '@/analysis/scene'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import { Headline } from '@/ui/Headline'
import { AbsentNote } from '@/ui/absent/AbsentNote'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Comparison } from './Comparison'
import { Asked, Found, Praised } from './InspectionColumns'
import { InspectionControls } from './InspectionControls'
import { InspectionFacts } from './InspectionFacts'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { useRoomyType } from '@/ui/useRoomyType'
import { useParams } from '@/ui/useScreen'
import { cx } from '@/ui/cx'
import roomy from '@/ui/roomy.module.css'
import css from './inspectionsPage.module.css'
import pageCss from '@/screens/supervision/page.module.css'

/** The inspections: one as a page, or two of one unit compared. */
export function InspectionsPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const { inspection, against, unit } = useParams('inspections')
  const index = useMemo(() => shortcomingIndex(dataset, scene.asOf), [dataset, scene.asOf])
  const view = useMemo(
    () => inspectionsView(dataset, scene, index, { inspection, against, unit }),
    [dataset, scene, index, inspection, against, unit],
  )
  const headline = useMemo(() => inspectionsHeadline(view), [view])
  const provenance = useMemo(() => provenanceOf(dataset, scene.asOf, []), [dataset, scene])
  const { chosen, comparison, list, absent } = view
  const pane = useRef<HTMLDivElement>(null)
  useRoomyType(pane, view)
  return (
    <main className={cx(css.inspections, pageCss.page)}>
      <Headline headline={headline} />
      <InspectionControls view={view} />
      {!chosen && absent.includes('inspections') && <AbsentNote tables={['inspections']} />}
      {chosen && (
        <PaneBoundary resetKey={`${inspection}${against}${unit}`}>
          <div
            ref={pane}
            className={cx(css.inspection, roomy.roomy, comparison ? css.isCompared : '')}
          >
            <InspectionFacts page={chosen} list={list} absent={absent} />
            {comparison ? (
              <Comparison comparison={comparison} />
            ) : (
              <>
                <Praised page={chosen} absent={absent} />
                <Found page={chosen} absent={absent} />
                <Asked page={chosen} absent={absent} />
              </>
            )}
          </div>
        </PaneBoundary>
      )}
      <footer className={pageCss.foot}>
        <Provenance provenance={provenance} />
      </footer>
    </main>
  )
}
