import { readFileSync } from 'node:fs'
import path from 'node:path'
import { START } from '@/address/screen'
import { ROOT } from '@/build/publishData'
import type { Dataset } from '@/dataset/dataset'
import type { Words } from '@/i18n/translator'
import { SCREENS } from '@/screens/registry'
import { stateOf } from '@/show/meeting/agenda'
import type { Drawing } from '@/show/slides/drawing'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import { slideBoxes } from '@/ui/slides/boxes'
import type { Canvas } from '@/ui/slides/canvas'
import type { Box, Slide } from '@/ui/slides/slide'

/** What one item of an agenda takes on a stage. */
export type ItemCount = {
  readonly address: string
  readonly pictures: number
  /** Those whose main pane is a list of texts. */
  readonly lists: number
  /** Of the body of its pictures, 0–1: what no pane holds, and of panes what their rows do not. */
  readonly empty: number
  /** Panes of the layout with nothing in them, over all its pictures. */
  readonly white: number
}

const programs = await loadSlides(SCREENS)

/** The addresses of the agenda that ships. */
export function shippedAddresses(): string[] {
  const file = path.join(ROOT, 'data', 'meetings', '2021-10-27.json')
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly items: readonly { readonly address: string }[]
  }
  return items.map(({ address }) => address)
}

/** Counts the pictures of each address on a stage. */
export function countSlides(
  dataset: Dataset,
  addresses: readonly string[],
  canvas: Canvas,
  words: Words,
): ItemCount[] {
  const boxes = slideBoxes(canvas)
  const all = [boxes.main, ...boxes.sides]
  const body = all.reduce((sum, box) => sum + areaOf(box), 0)
  return addresses.map((address) => {
    const slides = slidesOf(programs, dataset, stateOf({ address }, START), canvas, words)
    const used = (slide: Slide<Drawing>): number =>
      slide.panes.reduce((sum, pane) => sum + areaOf(pane.box) * filled(pane), 0)
    const lists = slides.filter(({ panes }) => panes[0]?.drawing.kind === 'table')
    return {
      address,
      pictures: slides.length,
      lists: lists.length,
      empty:
        slides.reduce((sum, slide) => sum + Math.max(0, 1 - used(slide) / body), 0) / slides.length,
      white: slides.reduce(
        (sum, { panes }) =>
          sum + all.filter((box) => !panes.some((pane) => overlaps(pane.box, box))).length,
        0,
      ),
    }
  })
}

const areaOf = ({ width, height }: Box): number => width * height

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

/** How much of the height of its box a drawing takes; those that stretch take all. */
function filled({ drawing, box }: Slide<Drawing>['panes'][number]): number {
  const share = (height: number): number => Math.min(1, height / box.height)
  if (drawing.kind === 'table')
    return share(drawing.rows.reduce((sum, { height }) => sum + height, 0))
  if (drawing.kind === 'ranking')
    return share(drawing.headHeight + drawing.rows.length * drawing.rowHeight)
  if (drawing.kind === 'strips')
    return share(drawing.legendHeight + drawing.rows * drawing.rowHeight)
  if (drawing.kind === 'matrix')
    return share(
      drawing.headHeight + drawing.legendHeight + drawing.rows.length * drawing.rowHeight,
    )
  return 1
}
