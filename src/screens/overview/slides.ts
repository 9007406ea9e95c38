import { overviewHeadline } from '@/analysis/headline'
import { movedHeadline } from '@/analysis/moved/moved'
import { overviewView } from '@/analysis/overview'
import { amongAll } from '@/analysis/ranking'
import { provenanceOf } from '@/analysis/provenance'
import { headStatus } from '@/analysis/status'
import type { Headline } from '@/analysis/sentence'
import { tilesView } from '@/analysis/tiles'
import type { SlidesOf } from '@/ui/screenModule'
import type { TilesDrawing } from '@/ui/slides/tilesFit'
import { assemble, rankNote } from '@/ui/slides/assemble'
import { slideBoxes, widened } from '@/ui/slides/boxes'
import { tilesFit } from '@/ui/slides/tilesFit'
import { matrixParts } from './slideMatrix'

/** The matrix in parts, or the map; where units are and their scores beside it. */
export const slides: SlidesOf<'overview'> = ({
  dataset,
  scene,
  state,
  params,
  stage,
  words,
  beside,
}) => {
  const view = {
    ...overviewView(dataset, scene, params.sort, words.compare),
    isMoved: params.moved && !params.map,
  }
  const around = slideBoxes(stage)
  const cells = view.rows.flatMap((row) => [...row.cells, ...(row.score ? [row.score] : [])])
  const map = params.map ? tilesView(dataset, view, state.measure) : null
  const isMap = map !== null && tilesFit(map, around.main, around)
  const tiles: TilesDrawing | null = isMap ? { kind: 'tiles', view: map } : null
  const [where, ...others] = beside(around, state.measure, view)
  const sides = [isMap ? null : (where ?? null), ...others]
  const parted = (given: typeof sides) => {
    const boxes = widened(around, given)
    const parts = tiles ? [tiles] : matrixParts(view, boxes.main, boxes, stage, words)
    return { boxes, parts, sides: given }
  }
  const whole = parted(sides)
  // Where the map beside it would cost a further picture, the matrix takes its room.
  const alone = around.layout === 'wide' ? parted(sides.map(() => null)) : whole
  const { boxes, ...made } = alone.parts.length < whole.parts.length ? alone : whole
  return assemble({ dataset, words }, boxes, {
    headline: view.isMoved ? movedHeadline(view) : foundAlone(overviewHeadline(dataset, view)),
    provenance: {
      ...provenanceOf(dataset, scene.asOf, cells),
      told: headStatus(dataset, scene).told,
    },
    // A map whose tiles cannot be read at this size gives way to the table.
    ...made,
    ranks: rankNote(amongAll(scene)),
  })
}

/**
 * What inspection found names its units, so that it stands without the score before it, also what is
 * no alarm: that a unit has no model yet.
 */
const foundAlone = ({ phrases, notes }: Headline): Headline => ({
  phrases: phrases.map((phrase, at) => (at > 0 ? { ...phrase, alone: phrase.message } : phrase)),
  notes,
})
