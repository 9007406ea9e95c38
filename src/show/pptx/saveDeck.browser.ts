import type { ScreenState } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import { foldText } from '@/dataset/text'
import type { Words } from '@/i18n/translator'
import type { Agenda } from '@/show/meeting/agenda'
import { closingSlides, openingSlides } from '@/show/meeting/endSlides'
import type { Drawing } from '@/show/slides/drawing'
import { slidesOf } from '@/show/slides/slidesOf'
import { slidePrograms } from '@/show/slides/useSlidePrograms'
import { download } from '@/ui/download.browser'
import { officeDeck } from '@/ui/office/deck'
import { PPTX_TYPE, writePptx } from '@/ui/office/pptx'
import type { OfficeSlide } from '@/ui/office/shapes'
import { DEFAULT_RATIO, type Canvas } from '@/ui/slides/canvas'
import type { Slide } from '@/ui/slides/slide'
import { officeSlide } from './officeDeck'

/** What a deck is made of: an item a view, with what the agenda says of it. */
export type DeckRequest = {
  readonly name: string
  readonly items: readonly {
    readonly state: ScreenState
    readonly title: string | null
    readonly notes: string
  }[]
  /** The meeting that the items are of, with its minutes: it opens and closes the deck. */
  readonly meeting: { readonly agenda: Agenda; readonly state: ScreenState } | null
  readonly dataset: Dataset
  readonly earlier: Dataset | null
  /** `ratio`: the usual one where there is none. */
  readonly canvas: Omit<Canvas, 'ratio'> & { readonly ratio: number | null }
  readonly words: Words
}

/** How far it is, and whether to go on: `false` ends it without a file. */
export type Tell = (done: number, of: number) => boolean

/** Lets the browser paint and hear, so that no step holds it for long. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0))

/**
 * Makes the deck of some views and saves it. `true` where it was saved, `false` where `tell` ended
 * it. Rejects with `ProgramLost` where a program of slides does not come.
 */
export async function saveDeck(request: DeckRequest, tell: Tell): Promise<boolean> {
  const { name, items, meeting, dataset, earlier, words } = request
  const canvas = { ...request.canvas, ratio: request.canvas.ratio ?? DEFAULT_RATIO }
  const programs = await slidePrograms()
  const slides: OfficeSlide[] = []
  const ends = meeting && { ...meeting, dataset, stage: canvas, words }
  const add = async (made: readonly Slide<Drawing>[]): Promise<void> => {
    for (const slide of made) {
      await pause()
      const apart = { title: null, notes: '', number: null, of: items.length }
      slides.push(officeSlide({ slide, ...apart }, canvas, words))
    }
  }
  if (ends) await add(openingSlides(ends))
  for (const [at, { state, title, notes }] of items.entries()) {
    if (!tell(at, items.length)) return false
    await pause()
    const made = slidesOf(programs, dataset, state, canvas, words, earlier)
    for (const slide of made) {
      await pause()
      const isAlone = items.length === 1
      const number = isAlone ? slide.part : at + 1
      const of = isAlone ? slide.parts : items.length
      slides.push(officeSlide({ slide, title, notes, number, of }, canvas, words))
    }
  }
  if (ends) await add(closingSlides(ends))
  const writing = writePptx(officeDeck(name, slides, canvas, words))
  for (;;) {
    const { done, value } = writing.next()
    if (done === true) {
      download(new Blob([value], { type: PPTX_TYPE }), `${fileName(name)}.pptx`)
      return true
    }
    if (!tell(items.length, items.length)) return false
    await pause()
  }
}

/** A name that every system keeps, of at most 60 letters. */
function fileName(name: string): string {
  const plain = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
  return plain.replace(/^-|-$/g, '') || 'cchc'
}
