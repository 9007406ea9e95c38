import { useMemo } from 'react'
import { inspectionsView } from './model'
import { inspectionsHeadline } from './inspectionsHeadline'
import { provenanceOf } from '@/analysis/provenance'
import type { Scene } from '@/analysis/scene'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import { Headline } from '@/ui/Headline'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Comparison } from './Comparison'
import { Asked, Found, Praised } from './InspectionColumns'
import { InspectionControls } from './InspectionControls'
import { InspectionFacts } from './InspectionFacts'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { useParams } from '@/ui/useScreen'
import '@/screens/supervision/shortcomingsPage.css'
import '@/screens/supervision/inspectionsPage.css'

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
  return (
    <main className="inspections">
      <Headline headline={headline} />
      <InspectionControls view={view} />
      {chosen && (
        <PaneBoundary resetKey={`${inspection}${against}${unit}`}>
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
