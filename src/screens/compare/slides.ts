import { withPeers } from '@/analysis/peers'
import { amongAll } from '@/analysis/ranking'
import { provenanceOf } from '@/analysis/provenance'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble, chanceNote } from '@/ui/slides/assemble'
import { boxesBeside } from '@/ui/slides/boxes'
import { compareHeadline } from './compareHeadline'
import { compareObservations, compareView } from './model'
import { stripParts } from './slideStrips'

/** The strips in parts; where units are and their scores beside them. */
export const slides: SlidesOf<'compare'> = ({
  dataset,
  scene: shown,
  state,
  params,
  stage,
  words,
  beside,
}) => {
  const scene = withPeers(dataset, shown, params.peers)
  const view = compareView(dataset, scene, { ...params, versus: state.versus })
  const { boxes, sides } = boxesBeside(stage, beside, state.measure)
  return assemble({ dataset, words }, boxes, {
    headline: compareHeadline(dataset, view),
    provenance: provenanceOf(dataset, scene.asOf, compareObservations(view)),
    parts: stripParts(view, boxes.main, boxes, words),
    sides,
    ranks: chanceNote(
      params.form === 'rank' ? scene : amongAll(scene),
      view.groups.some(({ strips }) =>
        strips.some(({ units }) =>
          units.some(({ place, ranks }) => place !== null && ranks !== null),
        ),
      )
        ? 'slide.rankBars'
        : null,
    ),
  })
}
