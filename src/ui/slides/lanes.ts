import { withDamage } from '@/analysis/damage'
import type { Dataset } from '@/dataset/dataset'
import type { Provenance } from '@/analysis/provenance'
import type { Scene } from '@/analysis/scene'
import type { Headline } from '@/analysis/sentence'
import type { Words } from '@/i18n/translator'
import { largest, smallest } from '@/stats/extremes'
import { slideBoxes, type SlideBoxes } from './boxes'
import { headingOf } from './heading'
import type { Box, Slide } from './slide'
import type { Canvas } from './canvas'
import { fillLanes, tableWidths, type TableDrawing, type TableEntry } from './tableDrawing'

/** What a list on slides is made from. */
export type Listed = {
  readonly headline: Headline
  readonly provenance: Provenance
  readonly entries: readonly TableEntry[]
}

/**
 * In sizes of text: a lane is split in two from twice this width on, so that lines keep a measure
 * that the eye can follow.
 */
const MEASURE = 40

/** So many heights of lanes are tried. */
const STEPS = 40

type LaneOptions = {
  readonly dataset: Dataset
  readonly scene: Scene
  readonly stage: Canvas
  readonly words: Words
}

/**
 * The slides of a page that is a list; its headline says so where it rests on a damaged table. See
 * `laneSlides`.
 */
export function listSlides(
  { dataset, scene, stage: canvas, words }: LaneOptions,
  listed: Listed,
): Slide<TableDrawing>[] {
  return laneSlides(
    { ...listed, headline: withDamage(dataset, listed.headline) },
    scene,
    canvas,
    words,
  )
}

/**
 * A list in as many slides as it takes, at least one, which may list nothing: as many entries as
 * each holds, in their order, each on one part, or broken over several where it is longer than a
 * part. Never throws.
 */
export function laneSlides(
  listed: Listed,
  scene: Pick<Scene, 'focus' | 'focusPlaces'>,
  canvas: Canvas,
  words: Words,
): Slide<TableDrawing>[] {
  const boxes = slideBoxes(canvas)
  const places = lanesOf(boxes)
  const size = boxes.scale.text
  const [first] = places
  const widths = tableWidths(listed.entries, smallest(places.map(({ width }) => width)), size)
  const heights = places.map(({ height }) => height)
  const full = fillLanes(listed.entries, widths, heights, size)
  const parts = Math.max(1, Math.ceil(full.length / places.length))
  // Lanes of less than their height, as long as that takes no further part: none is left with a row.
  const shares = places.length === 1 ? [] : Array.from({ length: STEPS - 1 }, (_, at) => at + 1)
  const even = shares.map((share) => {
    const lower = heights.map((height) => (height * share) / STEPS)
    return fillLanes(listed.entries, widths, lower, size)
  })
  const lanes = even.find((each) => each.length <= parts * places.length) ?? full
  const focus = scene.focusPlaces
  const { headline } = headingOf(listed.headline, boxes, words)
  return Array.from({ length: parts }, (_, part) => ({
    headline,
    panes: places.flatMap((box, index) => {
      const rows = lanes[part * places.length + index]
      return rows || (first === box && part === 0)
        ? [{ box, drawing: { kind: 'table' as const, rows: rows ?? [], focus, widths } }]
        : []
    }),
    part: part + 1,
    parts,
    ranks: null,
    provenance: listed.provenance,
  }))
}

/**
 * Where lists stand: the whole body in lanes of a measure; of two stacked screens, lanes on each.
 */
function lanesOf({ main, sides, layout, gap, scale }: SlideBoxes): Box[] {
  const right = Math.max(
    main.left + main.width,
    largest(sides.map(({ left, width }) => left + width)),
  )
  const left = Math.min(main.left, smallest(sides.map((side) => side.left)))
  const bands = layout === 'stacked' ? [main, ...sides.slice(0, 1)] : [main]
  return bands.flatMap(({ top, height }) => {
    const count = Math.max(1, Math.min(3, Math.floor((right - left) / (scale.text * MEASURE))))
    const width = (right - left - gap * (count - 1)) / count
    return Array.from({ length: count }, (_, index): Box => ({
      left: left + index * (width + gap),
      top,
      width,
      height,
    }))
  })
}
