/** A slide is 7.5 inches high, as PowerPoint makes its own. */
const HEIGHT = 7.5 * 914_400
const POINTS = 7.5 * 72

/** How px of a slide are written: places in EMU, sizes of type in hundredths of a point. */
export type Measure = {
  readonly emu: (px: number) => number
  readonly type: (px: number) => number
}

/** `height`: of the slide, in px. */
export function measureOf(height: number): Measure {
  return {
    emu: (px) => Math.round((px * HEIGHT) / height),
    type: (px) => Math.max(100, Math.round((px * POINTS * 10) / height) * 10),
  }
}
