import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import { shortcomingsView } from '@/analysis/supervision/shortcomings'
import { shortcomingEntry } from '@/screens/supervision/slideEntries'
import type { SlidesOf } from '@/ui/screenModule'
import { listSlides } from '@/ui/slides/lanes'
import { shortcomingsHeadline } from './shortcomingsHeadline'

/** All shortcomings that the page is narrowed to, from the first on. */
export const slides: SlidesOf<'shortcomings'> = ({ dataset, scene, params, stage, words }) => {
  const index = shortcomingIndex(dataset, scene.asOf)
  const view = shortcomingsView(
    dataset,
    scene,
    index,
    { ...params, item: null, at: null },
    words.compare,
  )
  const provenance = { ...provenanceOfSaid(dataset, scene.asOf, [], []), sources: view.sources }
  const entries = view.entries.map((entry) => shortcomingEntry(words, entry))
  return listSlides(
    { dataset, scene, stage, words },
    { headline: shortcomingsHeadline(view), provenance, entries },
  )
}
