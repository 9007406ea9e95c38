import { provenanceOf } from '@/analysis/provenance'
import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { directiveEntries, directiveRows, directivesView } from '@/analysis/supervision/directives'
import { directiveEntry } from '@/screens/supervision/slideEntries'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble } from '@/ui/slides/assemble'
import { slideBoxes } from '@/ui/slides/boxes'
import { listSlides } from '@/ui/slides/lanes'
import { rowFigures } from './directiveReport'
import { directivesHeadline } from './directivesHeadline'
import { requestColumns, requestParts } from './slideRequests'

/**
 * All requests that the page is narrowed to against the units asked, with their figures; as a list
 * where the stage is too narrow for units beside each other.
 */
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
  const boxes = slideBoxes(stage)
  const columns = requestColumns(boxes.main.width / boxes.scale.text)
  const asked = { ...params, item: null, at: null }
  const view = directivesView(dataset, scene, all, asked, Math.max(1, columns))
  const headline = directivesHeadline(view)
  if (columns === 0 || view.entries.length === 0) {
    const provenance = { ...provenanceOfSaid(dataset, scene.asOf, [], []), sources: view.sources }
    const entries = view.entries.map((entry) => directiveEntry(words, entry))
    return listSlides({ dataset, scene, stage, words }, { headline, provenance, entries })
  }
  const rows = directiveRows(dataset, scene, view.entries, view.columns)
  const figures = provenanceOf(dataset, scene.asOf, rowFigures(rows))
  return assemble({ dataset, words }, boxes, {
    headline,
    provenance: { ...figures, sources: [...new Set([...view.sources, ...figures.sources])] },
    parts: requestParts(view, rows, boxes.main, boxes.scale.text, words),
    sides: beside(boxes, state.measure),
    ranks: null,
  })
}
