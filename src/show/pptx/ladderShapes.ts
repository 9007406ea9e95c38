import { textWidth } from '@/ui/chart/textWidth'
import { INKS } from '@/ui/office/inks'
import type { Run, Shape } from '@/ui/office/shapes'
import { kindText } from '@/ui/why/ladderText'
import type { LadderRow } from '@/ui/why/ladderRows'
import type { LadderDrawing } from '@/ui/why/ladderParts'
import '@/analysis/why/words'
import { focusRuns, label, type Setting } from './signs'

/** How the width is shared, in sizes of text what stands over the rows: as the ladder itself. */
const COLUMNS = [0.26, 0.42, 0.32] as const
const GAP = 1
const HEADS = 1.5

/**
 * The ladder as a table of names, figures and remedies whose middle column the steps stand in, as
 * shapes.
 */
export function ladderShapes(drawing: LadderDrawing, { box, scale, words }: Setting): Shape[] {
  const { ladder, rows, target } = drawing
  const size = scale.text
  const gap = GAP * size
  const [first, middle, last] = COLUMNS.map((share) => share * (box.width - 2 * gap)) as [
    number,
    number,
    number,
  ]
  const kind = kindText(ladder, words)
  const over: Run[] = [
    { text: words.period(ladder.period), ink: INKS['text-quiet'] },
    ...(kind === ''
      ? []
      : [
          { text: ' · ', ink: INKS['text-quiet'] },
          { text: kind, ink: INKS['text-quiet'], mark: 'dash' as const },
        ]),
  ]
  const top = box.top + 2 * HEADS * size
  const height = Math.min((box.top + box.height - top) / Math.max(1, rows.length), size * 4)
  const isLost = ladder.components.some(({ undo }) => undo !== null)
  const left = box.left + first + gap
  const at = (share: number): number => left + share * middle
  const bottom = top + rows.length * height
  const table: Shape = {
    kind: 'table',
    name: ladder.composite.short_name,
    alt: rows.map(({ name, figure, undo }) => `${name} ${figure} ${undo}`.trim()).join('; '),
    box: { left: box.left, top, width: box.width, height: bottom - top },
    columns: [first + gap, middle + gap, last],
    headRows: 0,
    rows: rows.map((row) => ({
      height,
      cells: [
        {
          paragraphs: [
            {
              runs: [
                ...(row.kind === 'end' ? focusRuns(ladder.focus) : []),
                { text: row.name, isBold: true },
              ],
            },
            ...(row.note === '' ? [] : [{ runs: [{ text: row.note, ink: INKS['text-quiet'] }] }]),
          ],
        },
        { paragraphs: [] },
        { paragraphs: [{ runs: [{ text: row.undo }] }] },
      ],
    })),
  }
  const steps = rows.flatMap((row, index): Shape[] => {
    const y = top + index * height
    return stepShapes(row, at, y, height, size)
  })
  const heads: Shape[] = [
    label(
      'period',
      over,
      [box.left, box.top + size * 0.7],
      { width: box.width, height: size },
      'l',
    ),
    ...(isLost
      ? [
          label(
            'undo',
            [{ text: words.text('ladder.undo'), ink: INKS['text-quiet'] }],
            [left + middle + gap, top - size * 0.7],
            { width: last, height: size },
            'l',
          ),
        ]
      : []),
    ...(target === null
      ? []
      : [
          label(
            target.text,
            [{ text: target.text, ink: INKS['text-quiet'] }],
            [at(target.at), top - size * 0.7],
            { width: middle, height: size },
            target.at < 0.5 ? 'l' : 'r',
          ),
        ]),
  ]
  const goal: Shape[] =
    target === null
      ? []
      : [
          {
            kind: 'line',
            name: target.text,
            from: [at(target.at), top],
            to: [at(target.at), bottom],
            stroke: { ink: INKS.text, width: scale.line * 1.4 },
          },
        ]
  return [
    ...heads,
    table,
    {
      kind: 'group',
      name: ladder.composite.short_name,
      alt: rows.map(({ name, figure }) => `${name} ${figure}`).join('; '),
      box: { left, top, width: middle, height: bottom - top },
      shapes: [...goal, ...steps],
    },
  ]
}

function stepShapes(
  row: LadderRow,
  at: (share: number) => number,
  top: number,
  height: number,
  size: number,
): Shape[] {
  const { kind, name, figure, from, to } = row
  const isEnd = kind === 'start' || kind === 'end'
  const isGain = to > from
  const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))]
  const isAfter = isGain || isEnd
  const ink = isGain ? INKS['step-3'] : INKS.missed
  const isWhole = kind === 'component'
  const mark: Shape = isEnd
    ? {
        kind: 'text',
        name,
        box: {
          left: left - size * 0.45,
          top: top + height / 2 - size * 0.45,
          width: size * 0.9,
          height: size * 0.9,
        },
        paragraphs: [],
        outline: 'ellipse',
        fill: INKS.text,
      }
    : {
        kind: 'text',
        name,
        box: {
          left,
          top: top + height * 0.2,
          width: Math.max(size * 0.15, right - left),
          height: height * 0.6,
        },
        paragraphs: [],
        fill: isWhole ? ink : INKS.surface,
        stroke: isWhole
          ? null
          : { ink: kind === 'rest' ? ink : INKS['line-strong'], width: size * 0.1 },
      }
  const aside = size * (isEnd ? 0.7 : 0.35)
  return [
    mark,
    onGround(
      label(
        figure,
        [{ text: figure, isBold: true, ink: isAfter ? INKS.text : INKS.alarm }],
        [isAfter ? right + aside : left - aside, top + height / 2],
        { width: textWidth(figure, size) * 1.1, height: size * 1.3 },
        isAfter ? 'l' : 'r',
      ),
    ),
  ]
}

/** A figure on the line of the target keeps it from being struck through. */
function onGround(shape: Shape): Shape {
  return shape.kind === 'text' ? { ...shape, fill: INKS.ground } : shape
}
