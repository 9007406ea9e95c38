const METRES_PER_INCH = 0.0254

/**
 * Bounds within which what is typed is taken for a room: m from the farthest seat to the screen,
 * inches from corner to corner.
 */
export const ROOM_BOUNDS = { distance: [1, 60], diagonal: [20, 600] } as const

/**
 * Farthest viewer ÷ height of the image, rounded up to a tenth so that nobody sits farther than it
 * says. `distance` in m, `diagonal` of the screen in inches, `shape` its width ÷ height. `null`
 * where either lies outside `ROOM_BOUNDS` or the ratio outside `limits`. Never throws.
 */
export function ratioOfRoom(
  distance: number,
  diagonal: number,
  shape: number,
  limits: readonly [number, number],
): number | null {
  const isIn = (value: number, [least, most]: readonly [number, number]): boolean =>
    value >= least && value <= most
  if (
    !isIn(distance, ROOM_BOUNDS.distance) ||
    !isIn(diagonal, ROOM_BOUNDS.diagonal) ||
    !(shape > 0)
  )
    return null
  const height = (diagonal * METRES_PER_INCH) / Math.sqrt(1 + shape * shape)
  const ratio = Math.ceil((distance / height) * 10 - 1e-9) / 10
  return isIn(ratio, limits) ? ratio : null
}
