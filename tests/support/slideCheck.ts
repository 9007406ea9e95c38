import type { Page } from 'playwright-core'
import { imageHeight, TEXT_SHARE } from '@/ui/slides/canvas'
import { contrastsOf, type Contrasts } from './contrast'
import { inspectText } from './legibility'
import { readPainted } from './painted'
import type { Screen } from './showWalk'

/** The source line and the page number may be this much of the text. */
const SOURCE_SHARE = 0.8
/** Inter’s capitals, of the size of its type. */
const CAP_HEIGHT = 0.727
/** AVIXA DISCAS, basic decisions: a capital is read from 200 times its height. */
const DISCAS = 200
/** Rounding of px, as a share of what is asked. */
const ROUNDING = 0.001

/** What one slide was found to be. Sizes are shares of the height of one image. */
export type SlideFound = {
  readonly pieces: number
  readonly text: number
  readonly source: number
  readonly contrast: Contrasts['lowest']
  /** Words or marks that stand on each other, or are cut off, covered or stick out. */
  readonly overlaps: number
  readonly faults: readonly string[]
}

/** The size of type that a room asks for, as a share of the height of the image. */
export const textAsked = (room: number): number => TEXT_SHARE * room

/**
 * How far away type of a size is read by AVIXA DISCAS for basic decisions, in heights of the image.
 */
export const farthestViewer = (share: number): number => share * CAP_HEIGHT * DISCAS

/** Looks at the slide in the page. */
export async function checkSlide(page: Page, screen: Screen): Promise<SlideFound> {
  const image = imageHeight(screen)
  const seen = await inspectText(page, { least: 0, root: '[data-slide]' })
  const painted = await readPainted(page)
  const contrast = contrastsOf(painted)
  const smallest = (isSource: boolean): number =>
    Math.min(
      Infinity,
      ...painted.texts.filter((text) => text.isSource === isSource).map(({ size }) => size),
    ) / image
  const small = painted.texts.flatMap(({ what, where, size, isSource }) => {
    const asked = textAsked(screen.room) * (isSource ? SOURCE_SHARE : 1)
    if (size / image >= asked * (1 - ROUNDING)) return []
    return [
      `too small: “${what}” in ${where} is ${percent(size / image)} of the image’s height, ${percent(asked)} is asked`,
    ]
  })
  const overlaps = [...seen.faults, ...new Set(painted.crossings)]
  return {
    pieces: seen.pieces,
    text: smallest(false),
    source: smallest(true),
    contrast: contrast.lowest,
    overlaps: overlaps.length,
    faults: [...new Set(small), ...overlaps, ...contrast.faults],
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(3)} %`
