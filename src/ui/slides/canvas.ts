/** The picture that slides are drawn on, in CSS px, and the room it stands in. */
export type Canvas = {
  readonly width: number
  readonly height: number
  /** Farthest viewer ÷ height of the image. */
  readonly ratio: number
  /** The share of each side kept free, for screens that cut their edges: 0.05 is 5 %. */
  readonly safe: number
  /** What of the height its head and foot take, once that is known and not what is usual. */
  readonly frame?: Frame
}

/** The heights of the headline and of the source line, in px. */
export type Frame = { readonly headline: number; readonly source: number }

/**
 * How the panes of a slide stand: one, a wider one, several beside each other, or under each other.
 */
export type Layout = 'portrait' | 'stacked' | 'screen' | 'wide' | 'wall'

/** Sizes of type and marks on a slide, in px. */
export type Scale = {
  /** The smallest size of anything that carries meaning. */
  readonly text: number
  /** The source line and the page number. */
  readonly source: number
  readonly headline: number
  /** The thinnest line. */
  readonly line: number
}

/**
 * Basic decisions by AVIXA DISCAS: capitals of 1/200 of the distance, which at Inter’s cap height
 * of 0.727 em is this share of the height for each unit of ratio (0.005 ÷ 0.727, rounded up as the
 * design has it).
 */
export const TEXT_SHARE = 0.00694
/** Line height where capitals stack two marks. */
export const LEADING = 1.35

/** The room’s default: the farthest viewer sits four heights of the image away. */
export const DEFAULT_RATIO = 4

/**
 * How a stage of this shape is laid out: by width ÷ height. Two 16:9 screens under each other are
 * `stacked`.
 */
export function layoutOf({ width, height }: Pick<Canvas, 'width' | 'height'>): Layout {
  const shape = width / height
  if (shape < 0.8) return 'portrait'
  if (shape < 1.1) return 'stacked'
  if (shape < 2.1) return 'screen'
  return shape < 3 ? 'wide' : 'wall'
}

/** The height of one image, in px: of two stacked screens each is an image of its own. */
export function imageHeight(stage: Pick<Canvas, 'width' | 'height'>): number {
  return layoutOf(stage) === 'stacked' ? stage.height / 2 : stage.height
}

/**
 * The sizes a room asks for, in px, rounded up to a tenth so that none falls under what is asked.
 */
export function scaleOf(stage: Canvas): Scale {
  const height = imageHeight(stage)
  const up = (size: number): number => Math.ceil(size * 10 - 1e-6) / 10
  const text = up(TEXT_SHARE * stage.ratio * height)
  return {
    text,
    source: up(text * 0.8),
    headline: up(text * 1.5),
    line: Math.max(1, height * 0.002),
  }
}
