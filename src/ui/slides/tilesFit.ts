import type { TilesView } from '@/analysis/tiles'
import type { SlideBoxes } from './boxes'
import type { Box } from './slide'
import { LEADING } from './canvas'
import { widestWord, wrapText } from './wrap'

/**
 * In sizes of text: what a tile keeps free on both sides, between tiles, and over and under its
 * lines.
 */
const SIDE = 0.7
const BETWEEN = 0.2
const ABOVE = 0.4
/** The sign of a focus unit before its name. */
const SIGN = 1.3

/** Where the units are. */
export type TilesDrawing = { readonly kind: 'tiles'; readonly view: TilesView }

/**
 * Whether every tile of the map holds the name and the figure of its unit at the size the room asks
 * for. Never throws.
 */
export function tilesFit(
  { tiles, rows, columns }: TilesView,
  box: Box,
  { scale }: SlideBoxes,
): boolean {
  if (tiles.length === 0) return false
  const size = scale.text
  const width = box.width / columns - size * (SIDE + BETWEEN)
  const height = (box.height - size * LEADING) / rows - size * (ABOVE + BETWEEN)
  return tiles.every(({ row: { unit, focus } }) => {
    const room = width - (focus === null ? 0 : SIGN * size)
    const lines = wrapText(unit.short_name, Math.max(1, room), size).length + 1
    return widestWord(unit.short_name, size) <= room && lines * size * LEADING <= height
  })
}
