import { provenanceOf } from '@/analysis/provenance'
import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { directiveEntries, directiveRows, directivesView } from '@/analysis/supervision/directives'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble } from '@/ui/slides/assemble'
import { boxesBeside } from '@/ui/slides/boxes'
import { gridParts } from '@/ui/slides/grid'
import { listSlides } from '@/ui/slides/lanes'
import { rowFigures } from './directiveReport'
import { directivesHeadline } from './directivesHeadline'
import { requestsContent } from './slideRequests'

/** Units whose figures stand beside the requests at most. */
const UNITS = 4

/** All requests that the page is narrowed to against the units asked, with their figures. */
export const slides: SlidesOf<'directives'> = ({
  dataset,
  scene,
  state,
  params,
  stage,
  words,
  beside,
}) => {
  const all = directiveEntries(dataset, scene.asOf)
  const { boxes, sides } = boxesBeside(stage, beside, state.measure)
  const view = directivesView(dataset, scene, all, { ...params, item: null, at: null }, UNITS)
  const headline = directivesHeadline(view)
  if (view.entries.length === 0) {
    const provenance = { ...provenanceOfSaid(dataset, scene.asOf, [], []), sources: view.sources }
    return listSlides({ dataset, scene, stage, words }, { headline, provenance, entries: [] })
  }
  const rows = directiveRows(dataset, scene, view.entries, view.columns)
  const figures = provenanceOf(dataset, scene.asOf, rowFigures(rows), rows.length)
  return assemble({ dataset, words }, boxes, {
    headline,
    provenance: { ...figures, sources: [...new Set([...view.sources, ...figures.sources])] },
    parts: gridParts(requestsContent(view, rows, words), boxes.main, boxes.scale.text, words),
    sides,
    ranks: null,
  })
}
