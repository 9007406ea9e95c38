import type { Outline } from './shapes'

/** The same shapes as the marks of the screen: of `FocusMark`, in their order. */
export const FOCUS_SIGNS: readonly { readonly outline: Outline; readonly glyph: string }[] = [
  { outline: 'ellipse', glyph: '●' },
  { outline: 'rect', glyph: '■' },
  { outline: 'diamond', glyph: '◆' },
  { outline: 'triangle', glyph: '▲' },
  { outline: 'flipped', glyph: '▼' },
  { outline: 'plus', glyph: '✚' },
]

/** The outline of the mark of a focus unit, `null` for the others. */
export const focusOutline = (place: number | null): Outline | null =>
  place === null ? null : (FOCUS_SIGNS[place]?.outline ?? 'ellipse')
