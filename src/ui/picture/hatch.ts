import { UNMOVED, type Box, type GroupShape, type Shape } from './drawing'

/** px between one stripe and the next, and how broad each is. */
const STEP = 10
const BROAD = 4

/** Slanting stripes over a ground, within an outline: the sign that there are no data. */
export function hatched(
  box: Box,
  clip: NonNullable<GroupShape['clip']>,
  look: { readonly ground: string; readonly stripe: string; readonly opacity: number },
): readonly Shape[] {
  const { x, y, width, height } = box
  const lines = Array.from(
    { length: Math.ceil((width + height) / (STEP * Math.SQRT2)) },
    (_, at) => {
      const along = (at + 0.5) * STEP * Math.SQRT2
      return `M${x + along} ${y}l${-height} ${height}`
    },
  )
  const { ground, stripe: colour, opacity } = look
  return [
    { kind: 'path', ...clip, fill: ground, stroke: null, opacity },
    {
      kind: 'group',
      clip,
      shapes: [
        {
          kind: 'path',
          d: lines.join(''),
          matrix: UNMOVED,
          fill: null,
          stroke: { colour, width: BROAD, dash: [] },
          opacity,
        },
      ],
    },
  ]
}
