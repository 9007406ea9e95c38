import { learningView } from '@/analysis/learning/learning'
import { learningProvenance } from '@/analysis/learning/learningProvenance'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble } from '@/ui/slides/assemble'
import { boxesBeside } from '@/ui/slides/boxes'
import { learningHeadline } from './learningHeadline'
import { resultParts } from './slideResults'

/** Whom the unit can ask, in lines by result; on wide stages what stands beside every chart. */
export const slides: SlidesOf<'learning'> = ({
  dataset,
  scene,
  state,
  params,
  stage,
  words,
  beside,
}) => {
  const view = learningView(dataset, scene, params.unit)
  const { boxes, sides } = boxesBeside(stage, beside, state.measure)
  return assemble({ dataset, words }, boxes, {
    headline: learningHeadline(view),
    provenance: learningProvenance(dataset, view),
    parts: resultParts(view, boxes.main, boxes.scale.text, words),
    sides,
    ranks: null,
  })
}
