import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { directiveEntries, directivesView } from '@/analysis/supervision/directives'
import { directiveEntry } from '@/screens/supervision/slideEntries'
import type { SlidesOf } from '@/ui/screenModule'
import { listSlides } from '@/ui/slides/lanes'
import { directivesHeadline } from './directivesHeadline'

/** Columns of figures are for the page: a list on a slide has none. */
const COLUMNS = 4

/** All requests that the page is narrowed to, from the first on. */
export const slides: SlidesOf<'directives'> = ({ dataset, scene, params, stage, words }) => {
  const all = directiveEntries(dataset, scene.asOf)
  const view = directivesView(dataset, scene, all, { ...params, item: null, at: null }, COLUMNS)
  const provenance = { ...provenanceOfSaid(dataset, scene.asOf, [], []), sources: view.sources }
  const entries = view.entries.map((entry) => directiveEntry(words, entry))
  return listSlides(
    { dataset, scene, stage, words },
    { headline: directivesHeadline(view), provenance, entries },
  )
}
