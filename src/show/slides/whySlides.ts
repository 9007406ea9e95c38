import type { ScreenState } from '@/address/screen'
import { sceneOf } from '@/analysis/scene'
import { whyView } from '@/analysis/why/ladder'
import { provenanceOf } from '@/analysis/provenance'
import type { Dataset } from '@/dataset/dataset'
import type { Words } from '@/i18n/translator'
import { slideBoxes } from '@/ui/slides/boxes'
import { headingOf } from '@/ui/slides/heading'
import type { SlideRequest } from '@/ui/screenModule'
import type { Pane, Slide } from '@/ui/slides/slide'
import type { Canvas } from '@/ui/slides/canvas'
import { ladderParts } from '@/ui/why/ladderParts'
import type { Drawing } from './drawing'

/**
 * Why a unit has its score: the same ladder and sentence as on the desk, with what stands beside
 * every chart. Without a ladder the headline says why there is none. At least one slide. Never throws.
 */
export function whySlides(
  asked: {
    readonly dataset: Dataset
    readonly state: ScreenState
    readonly stage: Canvas
    readonly words: Words
  },
  about: readonly string[],
  beside: SlideRequest<never>['beside'],
): readonly Slide<Drawing>[] {
  const { dataset, state, stage: canvas, words } = asked
  const scene = sceneOf(dataset, state)
  const why = whyView(dataset, scene, about)
  const boxes = slideBoxes(canvas)
  if (why.kind === 'none')
    return [
      {
        headline: { phrases: [{ message: why.message, tone: 'plain' }], notes: [] },
        keepsHeadline: true,
        panes: [],
        part: 1,
        parts: 1,
        ranks: null,
        provenance: provenanceOf(dataset, scene.asOf, []),
      },
    ]
  const { headline } = headingOf(why.headline, boxes, words)
  const drawings = ladderParts(why, boxes.main, boxes.scale.text, words)
  const around = beside(boxes, state.measure)
  const sides = boxes.sides.flatMap((box, index): Pane<Drawing>[] => {
    const drawing = around[index] as Drawing | null | undefined
    return drawing ? [{ box, drawing }] : []
  })
  return drawings.map((drawing, index) => ({
    headline,
    keepsHeadline: true,
    panes: [{ box: boxes.main, drawing }, ...sides],
    part: index + 1,
    parts: drawings.length,
    ranks: null,
    provenance: why.provenance,
  }))
}
