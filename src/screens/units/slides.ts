import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { withPeers } from '@/analysis/peers'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble } from '@/ui/slides/assemble'
import { boxesBeside } from '@/ui/slides/boxes'
import { gridParts } from '@/ui/slides/grid'
import { listSlides } from '@/ui/slides/lanes'
import { unitPageView } from './model'
import { unitContent } from './slideUnit'

/** A unit in figures and in what is said of it; on wide stages what stands beside every chart. */
export const slides: SlidesOf<'units'> = ({
  dataset,
  scene,
  state,
  params,
  stage,
  words,
  beside,
}) => {
  const view = unitPageView(dataset, withPeers(dataset, scene, params.peers), {
    unit: params.unit,
    versus: state.versus,
  })
  if (!view)
    return listSlides(
      { dataset, scene, stage, words },
      {
        headline: {
          phrases: [{ message: { id: 'headline.noFigures' as const }, tone: 'plain' as const }],
          notes: [],
        },
        provenance: provenanceOfSaid(dataset, scene.asOf, [], []),
        entries: [],
      },
    )
  const { boxes, sides } = boxesBeside(stage, beside, state.measure)
  return assemble({ dataset, words }, boxes, {
    headline: view.headline,
    provenance: view.provenance,
    parts: gridParts(unitContent(view, words), boxes.main, boxes.scale.text, words),
    sides,
    ranks: null,
  })
}
