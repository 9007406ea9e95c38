import { useMemo, useRef } from 'react'
import { linkedMessages } from '@/analysis/linked'
import { provenanceOf } from '@/analysis/provenance'
import type { Scene } from '@/analysis/scene'
import { figuresOf } from '@/analysis/supervision/shortcomingEvidence'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import { shortcomingsView } from '@/analysis/supervision/shortcomings'
import { shortcomingsHeadline } from './shortcomingsHeadline'
import { Headline } from '@/ui/Headline'
import { AbsentNote } from '@/ui/absent/AbsentNote'
import { PaneBoundary } from '@/ui/PaneBoundary'
import { Citations } from '@/screens/supervision/Citations'
import { ShortcomingFilters } from './ShortcomingFilters'
import { ShortcomingLegend } from './ShortcomingLegend'
import { ShortcomingList } from './ShortcomingList'
import { ShortcomingMatrix } from './ShortcomingMatrix'
import { EvidenceTable, ShortcomingTables } from './ShortcomingTables'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useMedia } from '@/ui/useMedia'
import { WALL } from '@/ui/rooms'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import roomy from '@/ui/roomy.module.css'
import { useRoomyType } from '@/ui/useRoomyType'
import textCss from '@/ui/text.module.css'
import pageCss from '@/screens/supervision/page.module.css'
import css from './shortcomingsPage.module.css'

/** The shortcomings: where they are, what has become of them, and the figures that show them. */
export function ShortcomingsPage({ scene }: { readonly scene: Scene }) {
  const dataset = useDataset()
  const words = useWords()
  const { state } = useScreen()
  const { unit, field, inspection, state: standing, query, item, at } = useParams('shortcomings')
  const isWall = useMedia(WALL)
  const index = useMemo(() => shortcomingIndex(dataset, scene.asOf), [dataset, scene.asOf])
  const view = useMemo(
    () =>
      shortcomingsView(
        dataset,
        scene,
        index,
        { unit, field, inspection, state: standing, query, item, at },
        words.compare,
      ),
    [dataset, scene, index, unit, field, inspection, standing, query, item, at, words],
  )
  const headline = useMemo(() => shortcomingsHeadline(view), [view])
  const provenance = useMemo(
    () =>
      provenanceOf(
        dataset,
        scene.asOf,
        view.list.items.flatMap(({ evidence }) => figuresOf(evidence)),
        view.entries.length,
      ),
    [dataset, scene, view],
  )
  const isUnread = view.absent.includes('shortcomings')
  const pane = useRef<HTMLDivElement>(null)
  useRoomyType(pane, view)
  return (
    <main className={cx(css.shortcomings, pageCss.page)}>
      <Headline headline={headline} />
      <ShortcomingFilters view={view} />
      <PaneBoundary resetKey={`${scene.period}${item}${at}${state.tables}`}>
        {isUnread ? (
          <AbsentNote tables={view.absent} />
        ) : state.tables ? (
          <ShortcomingTables list={view.list} />
        ) : (
          <div ref={pane} className={cx(css.shortcomingsPanes, roomy.roomy)}>
            <ShortcomingMatrix
              matrix={view.matrix}
              filter={view.filter}
              isUnread={view.absent.length > 0}
            />
            <ShortcomingList list={view.list} isCited={view.sources.length > 1} />
            {isWall && <EvidenceTable list={view.list} />}
          </div>
        )}
      </PaneBoundary>
      <footer className={pageCss.foot}>
        {!state.tables && !isUnread && <ShortcomingLegend view={view} />}
        {view.sources.length === 1 && <Citations sources={view.sources} />}
        {linkedMessages(view.linkers).map((message) => (
          <p key={message.id} className={cx(textCss.small, textCss.quiet)}>
            {words.message(message)}
          </p>
        ))}
        <Provenance provenance={provenance} />
      </footer>
    </main>
  )
}
