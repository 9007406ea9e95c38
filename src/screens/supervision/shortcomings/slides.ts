import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import { shortcomingsView } from '@/analysis/supervision/shortcomings'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble } from '@/ui/slides/assemble'
import { boxesBeside } from '@/ui/slides/boxes'
import { gridParts } from '@/ui/slides/grid'
import { shortcomingsHeadline } from './shortcomingsHeadline'
import { shortcomingsContent } from './slideShortcomings'

/** All shortcomings that the page is narrowed to against the units they are said of. */
export const slides: SlidesOf<'shortcomings'> = ({
  dataset,
  scene,
  state,
  params,
  stage,
  words,
  beside,
}) => {
  const index = shortcomingIndex(dataset, scene.asOf)
  const asked = { ...params, item: null, at: null }
  const view = shortcomingsView(dataset, scene, index, asked, words.compare)
  const { boxes, sides } = boxesBeside(stage, beside, state.measure)
  const { content, figures } = shortcomingsContent(dataset, view, words)
  const said = view.entries.map(({ shortcoming }) => shortcoming.source_id)
  const rows = figures.flatMap(({ observation }) => observation ?? [])
  return assemble({ dataset, words }, boxes, {
    headline: shortcomingsHeadline(view),
    provenance: provenanceOfSaid(dataset, scene.asOf, said, rows),
    parts: gridParts(content, boxes.main, boxes.scale.text, words),
    sides,
    ranks: null,
  })
}
