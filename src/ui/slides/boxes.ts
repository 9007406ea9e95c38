import { largest, smallest } from '@/stats/extremes'
import type { Box } from './slide'
import {
  imageHeight,
  layoutOf,
  LEADING,
  scaleOf,
  type Layout,
  type Scale,
  type Canvas,
} from './canvas'

/**
 * Where the parts of a slide stand on a stage. In px from its upper left corner; none overlaps
 * another.
 */
export type SlideBoxes = {
  readonly layout: Layout
  readonly scale: Scale
  readonly headline: Box
  /** The lines of headline there is room for, at the size of a headline. */
  readonly headlineLines: number
  /** So narrow that a headline stands at the size of text: at its own, a line holds a word or two. */
  readonly isNarrow: boolean
  readonly main: Box
  /** Beside the main one where the stage is wide, under it where it is stacked: where, then why. */
  readonly sides: readonly Box[]
  readonly source: Box
  /** Between two things that stand beside each other. */
  readonly gap: number
}

/** In sizes of text: the margin of the stage, and what is between panes. */
const MARGIN = 1
const GAP = 1
/**
 * A headline stands on two lines; where the stage is upright, on as many as leave the rest its
 * room: so much of the height.
 */
const LINES = 2
const PORTRAIT_SHARE = 0.28
/** An upright stage whose lines are shorter than so many letters of a headline is narrow. */
const NARROW = 10
const NARROW_MARGIN = 0.6
/** What the source line of an upright stage is long at most, with its page number, in letters. */
const SOURCE_LETTERS = 58
/** On the narrowest of stages the source line leaves the rest its room. */
const SOURCE_SHARE = 0.3
/**
 * How the width is shared: the main pane first. The main pane of a wall keeps a readable measure.
 */
const SHARES: Readonly<Record<Layout, readonly number[]>> = {
  portrait: [1],
  stacked: [1],
  screen: [1],
  wide: [0.68, 0.32],
  wall: [0.52, 0.21, 0.27],
}

/**
 * The boxes of a stage. Nothing stands in its safe area, nor across the seam of two stacked
 * screens. Never throws.
 */
export function slideBoxes(canvas: Canvas): SlideBoxes {
  const layout = layoutOf(canvas)
  const scale = scaleOf(canvas)
  const isNarrow = layout === 'portrait' && canvas.width < NARROW * scale.headline
  const margin = scale.text * (isNarrow ? NARROW_MARGIN : MARGIN)
  const gap = scale.text * GAP
  const left = canvas.width * canvas.safe + margin
  const right = canvas.width - left
  const top = canvas.height * canvas.safe + margin * 0.6
  const bottom = canvas.height * (1 - canvas.safe) - margin * 0.6
  const portraitLines = Math.floor((canvas.height * PORTRAIT_SHARE) / (scale.headline * LEADING))
  const { frame } = canvas
  const headlineLines = layout === 'portrait' ? Math.max(LINES, portraitLines) : LINES
  const headline: Box = {
    left,
    top,
    width: right - left,
    height: frame?.headline ?? headlineLines * scale.headline * LEADING,
  }
  const mostSource = Math.floor((canvas.height * SOURCE_SHARE) / (scale.source * LEADING))
  const wantedSource = Math.ceil((SOURCE_LETTERS * scale.source) / (right - left))
  const sourceLines = Math.max(1, Math.min(wantedSource, mostSource))
  const sourceHeight =
    frame?.source ?? scale.source * LEADING * (layout === 'portrait' ? Math.max(3, sourceLines) : 1)
  const source: Box = {
    left,
    top: bottom - sourceHeight,
    width: right - left,
    height: sourceHeight,
  }
  const bodyTop = headline.top + headline.height + gap * 0.5
  const bodyBottom = source.top - gap * 0.4
  const common = { layout, scale, headline, headlineLines, isNarrow, source, gap }
  if (layout === 'stacked') {
    const seam = imageHeight(canvas)
    const main: Box = {
      left,
      top: bodyTop,
      width: right - left,
      height: seam - margin * 0.6 - bodyTop,
    }
    const below = seam + margin * 0.6
    const width = (right - left - gap) / 2
    const sides = [left, left + width + gap].map((at): Box => ({
      left: at,
      top: below,
      width,
      height: bodyBottom - below,
    }))
    return { ...common, main, sides }
  }
  const shares = SHARES[layout]
  const room = right - left - gap * (shares.length - 1)
  const widths = shares.map((share) => share * room)
  // On a wall the map stands first, so that the eye goes from where over what to why.
  const order = layout === 'wall' ? [1, 0, 2] : shares.map((_, index) => index)
  let at = left
  const places: Box[] = []
  for (const index of order) {
    const width = widths[index] ?? 0
    places[index] = { left: at, top: bodyTop, width, height: bodyBottom - bodyTop }
    at += width + gap
  }
  const [main = headline, ...sides] = places
  return { ...common, main, sides }
}

/**
 * The boxes where some of what stands beside the main pane is not there: the main one takes its
 * room, so that no part of the stage stays white. `sides`: what there is, in the order of the boxes.
 * Never throws.
 */
export function widened(boxes: SlideBoxes, sides: readonly (object | null)[]): SlideBoxes {
  const { main, layout } = boxes
  const absent = boxes.sides.filter((_, index) => !sides[index])
  if (absent.length === 0 || layout === 'stacked') return boxes
  const all = [main, ...absent]
  const left = smallest(all.map((box) => box.left))
  const right = largest(all.map((box) => box.left + box.width))
  return { ...boxes, main: { ...main, left, width: right - left } }
}

/**
 * The boxes of a stage, and what stands beside its main one: `beside` gives it by the boxes and by
 * the measure of the map. Never throws.
 */
export function boxesBeside<Side extends object>(
  canvas: Canvas,
  beside: (boxes: SlideBoxes, measure: string | null) => readonly (Side | null)[],
  measure: string | null,
): { readonly boxes: SlideBoxes; readonly sides: readonly (Side | null)[] } {
  const around = slideBoxes(canvas)
  const sides = beside(around, measure)
  return { boxes: widened(around, sides), sides }
}
