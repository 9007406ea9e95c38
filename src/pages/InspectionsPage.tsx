import { useMemo } from 'react'
import { inspectionsView } from '@/views/inspections'
import { inspectionsHeadline } from '@/views/inspectionsHeadline'
import { provenanceOf } from '@/views/provenance'
import type { Scene } from '@/views/scene'
import { shortcomingIndex } from '@/views/shortcomingIndex'
import { Headline } from '@/components/headline/Headline'
import { PaneBoundary } from '@/components/PaneBoundary'
import { Comparison } from '@/components/inspections/Comparison'
import { Asked, Found, Praised } from '@/components/inspections/InspectionColumns'
import { InspectionControls } from '@/components/inspections/InspectionControls'
import { InspectionFacts } from '@/components/inspections/InspectionFacts'
import { Provenance } from '@/components/shell/Provenance'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'
import './shortcomings.css'
import './inspections.css'

/** The inspections: one as a page, or two of one unit compared. */
export function InspectionsPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const { state } = useScreen()
  const { inspection, show, unit } = state
  const index = useMemo(() => shortcomingIndex(dataset, scene.asOf), [dataset, scene.asOf])
  const view = useMemo(
    () => inspectionsView(dataset, scene, index, { inspection, show, unit }),
    [dataset, scene, index, inspection, show, unit],
  )
  const headline = useMemo(() => inspectionsHeadline(view), [view])
  const provenance = useMemo(() => provenanceOf(dataset, scene.asOf, []), [dataset, scene])
  const { chosen, comparison, list, absent } = view
  return (
    <main className="inspections">
      <Headline headline={headline} />
      <InspectionControls view={view} />
      {chosen && (
        <PaneBoundary resetKey={`${inspection}${show}${unit}`}>
          <div className={comparison ? 'inspection is-compared' : 'inspection'}>
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
      <footer className="shortcomings-foot">
        <Provenance provenance={provenance} />
      </footer>
    </main>
  )
}
