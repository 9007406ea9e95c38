import type { Observation } from '@/dataset/observations'
import type { Attainment } from '@/stats/attainment'
import { focusInkOf, INKS } from '@/ui/office/inks'
import { FOCUS_SIGNS, focusOutline } from '@/ui/office/focusSigns'
import type { Broken, Run, Shape } from '@/ui/office/shapes'
import type { Box } from '@/ui/slides/slide'
import type { Scale } from '@/ui/slides/canvas'
import type { Words } from '@/i18n/translator'

/** What a drawing is made into shapes with: its box on the slide, the sizes of the room, words. */
export type Setting = { readonly box: Box; readonly scale: Scale; readonly words: Words }

/** The sign of a focus unit in a text, with the room behind it; none for the others. */
export function focusRuns(place: number | null): Run[] {
  const sign = place === null ? undefined : FOCUS_SIGNS[place]
  return sign === undefined ? [] : [{ text: `${sign.glyph} `, ink: focusInkOf(place) }]
}

/** The sign of a focus unit as a text. */
export function focusGlyph(place: number | null): string {
  return focusRuns(place)
    .map(({ text }) => text)
    .join('')
}

/** What stands before a figure that is judged: of `AttainmentMark`. */
export function attainmentGlyph(attainment: Attainment): string {
  return attainment === 'missed' ? '✕ ' : attainment === 'near' ? '▲ ' : ''
}

export const MODEL = '●'
export const SHORTCOMING = '◆'

/** How a figure that is not official is told apart: as `statusClass` has it. */
export function brokenOf(
  observation: Pick<Observation, 'status' | 'value'> | null | undefined,
): Broken | null {
  if (observation == null || observation.value === null) return null
  if (observation.status === 'illustrative') return 'dash'
  return observation.status === 'provisional' ? 'sysDot' : null
}

/** The mark of a focus unit, round a place. `size`: across. */
export function focusShape(
  name: string,
  place: number,
  [x, y]: readonly [number, number],
  size: number,
  isHollow = false,
): Shape {
  const ink = focusInkOf(place)
  return {
    kind: 'text',
    name,
    box: { left: x - size / 2, top: y - size / 2, width: size, height: size },
    paragraphs: [],
    outline: focusOutline(place) ?? 'ellipse',
    fill: isHollow ? INKS.ground : ink,
    stroke: isHollow ? { ink, width: size / 7 } : { ink: INKS.ground, width: size / 12 },
  }
}

/** A text round or beside a place, of one line. */
export function label(
  name: string,
  runs: readonly Run[],
  at: readonly [number, number],
  room: { readonly width: number; readonly height: number },
  align: 'l' | 'ctr' | 'r' = 'ctr',
): Shape {
  const { width, height } = room
  const left = align === 'l' ? at[0] : align === 'r' ? at[0] - width : at[0] - width / 2
  return {
    kind: 'text',
    name,
    box: { left, top: at[1] - height / 2, width, height },
    paragraphs: [{ runs, align }],
  }
}
