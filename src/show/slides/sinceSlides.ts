import type { ScreenState } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type { Headline } from '@/analysis/sentence'
import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { sceneOf } from '@/analysis/scene'
import { sincePieces, sinceSentence } from '@/since/sentence'
import { sinceView, type SinceRefused, type SinceView } from '@/since/sinceView'
import { slideBoxes, type SlideBoxes } from '@/ui/slides/boxes'
import { sentenceOf } from '@/ui/slides/heading'
import { sinceEntries, sinceLines } from './sinceEntries'
import type { Slide } from '@/ui/slides/slide'
import type { Canvas } from '@/ui/slides/canvas'
import type { TableDrawing } from '@/ui/slides/tableDrawing'
import { laneSlides } from '@/ui/slides/lanes'
import { wrapText } from '@/ui/slides/wrap'

type SinceOptions = {
  readonly dataset: Dataset
  readonly state: ScreenState
  readonly stage: Canvas
  readonly words: Words
}

/**
 * What changed since an earlier meeting as one picture under the sentence that says so: as many
 * changes one by one as it holds, the others counted. More than one only where the room is too small
 * even for the counts; none where the state does not ask.
 */
export function sinceSlides(
  { dataset, state, stage: canvas, words }: SinceOptions,
  earlier: Dataset | null,
): Slide<TableDrawing>[] {
  const scene = sceneOf(dataset, state)
  const view = sinceView(dataset, earlier, scene, state)
  if (view === null) return []
  const entries = view.refused === null ? view.entries : []
  const figures = entries.flatMap(({ to, source }) =>
    to?.of === 'figure' && source !== null
      ? [{ status: to.status, source_id: source.source_id }]
      : [],
  )
  const said = entries.flatMap(({ source }) => (source === null ? [] : [source.source_id]))
  const headline = headlineOf(words, view, slideBoxes(canvas))
  const provenance = provenanceOfSaid(dataset, scene.asOf, said, figures)
  const slidesWith = (most: number): Slide<TableDrawing>[] =>
    laneSlides(
      { headline, provenance, entries: sinceEntries(words, view, most) },
      scene,
      canvas,
      words,
    )
  let [most, tooMany] = [0, sinceLines(view) + 1]
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2)
    if (slidesWith(middle).length === 1) most = middle
    else tooMany = middle
  }
  return slidesWith(most).map((slide) => ({ ...slide, keepsHeadline: true }))
}

/** The sentence with as many of its pieces as the headline has room for, the first always. */
function headlineOf(words: Words, view: SinceView | SinceRefused, boxes: SlideBoxes): Headline {
  const of = (most: number): Headline => {
    const message: Message = {
      id: 'figure.plain',
      values: { value: sinceSentence(words, view, most) },
    }
    return { phrases: [{ message, tone: 'plain' }], notes: [] }
  }
  const pieces = view.refused === null ? sincePieces(words, view).length : 1
  for (let most = pieces; most > 1; most -= 1) {
    const headline = of(most)
    if (
      wrapText(sentenceOf(headline, words), boxes.headline.width, boxes.scale.headline).length <=
      boxes.headlineLines
    )
      return headline
  }
  return of(1)
}
