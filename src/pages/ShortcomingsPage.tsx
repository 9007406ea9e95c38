import { useMemo } from 'react'
import { linkedMessages } from '@/views/linked'
import { provenanceOf } from '@/views/provenance'
import type { Scene } from '@/views/scene'
import { figuresOf } from '@/views/shortcomingEvidence'
import { shortcomingIndex } from '@/views/shortcomingIndex'
import { shortcomingsView } from '@/views/shortcomings'
import { shortcomingsHeadline } from '@/views/shortcomingsHeadline'
import { Headline } from '@/components/headline/Headline'
import { PaneBoundary } from '@/components/PaneBoundary'
import { Citations } from '@/components/shortcomings/Citations'
import { ShortcomingFilters } from '@/components/shortcomings/ShortcomingFilters'
import { ShortcomingLegend } from '@/components/shortcomings/ShortcomingLegend'
import { ShortcomingList } from '@/components/shortcomings/ShortcomingList'
import { ShortcomingMatrix } from '@/components/shortcomings/ShortcomingMatrix'
import { EvidenceTable, ShortcomingTables } from '@/components/shortcomings/ShortcomingTables'
import { Provenance } from '@/components/shell/Provenance'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'
import { useMedia } from '@/components/useMedia'
import { useWords } from '@/components/words'
import './shortcomings.css'

/** The shortcomings: where they are, what has become of them, and the figures that show them. */
export function ShortcomingsPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const words = useWords()
  const { state } = useScreen()
  const { unit, field, inspection, state: stage, query, show } = state
  const isWall = useMedia('(min-aspect-ratio: 28/10)')
  const index = useMemo(() => shortcomingIndex(dataset, scene.asOf), [dataset, scene.asOf])
  const view = useMemo(
    () => shortcomingsView(dataset, scene, index, { unit, field, inspection, state: stage, query, show }, words.compare),
    [dataset, scene, index, unit, field, inspection, stage, query, show, words],
  )
  const headline = useMemo(() => shortcomingsHeadline(view), [view])
  const provenance = useMemo(
    () =>
      provenanceOf(
        dataset,
        scene.asOf,
        view.list.items.flatMap(({ evidence }) => figuresOf(evidence)),
      ),
    [dataset, scene, view],
  )
  const isUnread = view.absent.includes('shortcomings')
  return (
    <main className="shortcomings">
      <Headline headline={headline} />
      <ShortcomingFilters view={view} />
      <PaneBoundary resetKey={`${scene.period}${show}${state.tables}`}>
        {isUnread ? null : state.tables ? (
          <ShortcomingTables list={view.list} />
        ) : (
          <div className="shortcomings-panes">
            <ShortcomingMatrix matrix={view.matrix} filter={view.filter} isUnread={view.absent.length > 0} />
            <ShortcomingList list={view.list} isCited={view.sources.length > 1} />
            {isWall && <EvidenceTable list={view.list} />}
          </div>
        )}
      </PaneBoundary>
      <footer className="shortcomings-foot">
        {!state.tables && !isUnread && <ShortcomingLegend view={view} />}
        {view.sources.length === 1 && <Citations sources={view.sources} />}
        {linkedMessages(view.linkers).map((message) => (
          <p key={message.id} className="small quiet">
            {words.text(message)}
          </p>
        ))}
        <Provenance provenance={provenance} />
      </footer>
    </main>
  )
}
