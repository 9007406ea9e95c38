import type { Box, Point, Size } from '@/ui/chart/linePlane'

/**
 * A name that wants to stand beside a mark. `size` is that of its text, in px; `reach` how far from
 * the middle of the mark it begins.
 */
export type LabelArea = { readonly at: Point; readonly size: Size; readonly reach: number }

/**
 * Places names beside their marks so that none covers another, a mark, or the edge of `room`: right
 * of the mark if it can be, else left, above or below. Shapes: results in the order of `names`;
 * earlier ones choose first; the middle of each text. Units: px. `null`: there is no room, and the
 * name is left out. Never throws.
 */
export function besideMarks(
  names: readonly LabelArea[],
  marks: readonly Box[],
  room: Box,
): (Point | null)[] {
  const taken: Box[] = [...marks]
  return names.map(({ at: [x, y], size, reach }) => {
    const [half, tall] = [size.width / 2, size.height / 2]
    const places: Point[] = [
      [x + reach + half, y],
      [x - reach - half, y],
      [x, y - reach - tall],
      [x, y + reach + tall],
      [x + reach * 0.7 + half, y - reach * 0.7 - tall],
      [x + reach * 0.7 + half, y + reach * 0.7 + tall],
      [x - reach * 0.7 - half, y - reach * 0.7 - tall],
      [x - reach * 0.7 - half, y + reach * 0.7 + tall],
    ]
    // Nearer to another mark than to its own, a name would be read as that one’s.
    const isNear = (box: Box): boolean =>
      marks.some(
        (mark) =>
          !holds(mark, [x, y]) &&
          overlap({ ...box, left: box.left - reach, right: box.right + reach }, mark),
      )
    const found = places.find((place) => {
      const box = boxAround(place, size)
      return isWithin(box, room) && !isNear(box) && !taken.some((other) => overlap(box, other))
    })
    if (found === undefined) return null
    taken.push(boxAround(found, size))
    return found
  })
}

/** The box of a size around its middle. Never throws. */
export function boxAround([x, y]: Point, { width, height }: Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

/** Whether two boxes share more than an edge. Never throws. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function holds({ left, right, top, bottom }: Box, [x, y]: Point): boolean {
  return left <= x && x <= right && top <= y && y <= bottom
}

function isWithin(box: Box, room: Box): boolean {
  return (
    box.left >= room.left &&
    box.right <= room.right &&
    box.top >= room.top &&
    box.bottom <= room.bottom
  )
}
