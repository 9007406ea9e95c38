import type { ResultsDrawing } from '@/screens/learning/slideResults'
import { INLINE, type ResultRow } from '@/screens/learning/resultRows'
import { BAND, BELOW, LABEL_ROW, OVER, plotHeight, type Plot } from '@/screens/learning/resultPlot'
import '@/screens/learning/words'
import { focusInkOf, INKS } from '@/ui/office/inks'
import type { Run, Shape } from '@/ui/office/shapes'
import type { Box } from '@/ui/slides/slide'
import { wrapText } from '@/ui/slides/wrap'
import { focusRuns, focusShape, label, MODEL, SHORTCOMING, type Setting } from './signs'

/** In letters: between two columns, what a row keeps free, a row of discs. */
const COLUMN_GAP = 1.2
const ROW = 0.45
const LEADING = 1.35
const DISCS = 2.6

/** The faults of a unit: name, where all stand, whom to ask; and what the signs mean. */
export function resultShapes(drawing: ResultsDrawing, setting: Setting): Shape[] {
  const { box, scale, words } = setting
  const { rows, columns, legend, unofficial, isInline } = drawing
  const size = scale.text
  const { isStacked } = columns
  const wide = (letters: number): number => letters * size
  const gap = wide(COLUMN_GAP)
  const shapes: Shape[] = []
  const lines = (text: string, letters: number): number =>
    text === '' ? 0 : wrapText(text, letters, 1).length * LEADING
  const headed = ({ name, note }: ResultRow): number =>
    isInline && note !== ''
      ? lines(name + INLINE + note, columns.name)
      : lines(name, columns.name) + lines(note, columns.name)
  const heights = rows.map((row) => {
    const drawn = row.plot ? plotHeight(row.plot) : row.discs ? DISCS : 0
    const said = headed(row)
    const told = lines(adviceOf(row), columns.advice) + lines(row.gap, columns.advice)
    return wide((isStacked ? said + told + drawn : Math.max(said, told, drawn)) + ROW)
  })
  const free = box.height - heights.reduce((sum, each) => sum + each, 0) - wide(3 * LEADING)
  const between = isStacked ? 0 : Math.max(0, Math.min(size, free / Math.max(1, rows.length)))
  let top = box.top
  rows.forEach((row, index) => {
    const height = heights[index] ?? 0
    const said = isStacked ? wide(headed(row)) : height
    shapes.push(
      saidShape(row.name, { left: box.left, top, width: wide(columns.name), height: said }, [
        [
          { text: row.name, isBold: true },
          ...(isInline && row.note !== ''
            ? [{ text: INLINE + row.note, ink: INKS['text-quiet'] }]
            : []),
        ],
        ...(row.note === '' || isInline ? [] : [[{ text: row.note, ink: INKS['text-quiet'] }]]),
      ]),
    )
    const place: Box = {
      left: isStacked ? box.left : box.left + wide(columns.name) + gap,
      top: isStacked ? top + said : top,
      width: wide(columns.plot),
      height: row.plot ? wide(plotHeight(row.plot)) : row.discs ? wide(DISCS) : 0,
    }
    if (row.plot)
      shapes.push({
        kind: 'group',
        name: row.name,
        alt: row.spoken,
        box: place,
        shapes: plotShapes(row.plot, place, size, row.name),
      })
    else if (row.discs) shapes.push(discShape(row, place))
    const advice = isStacked
      ? { left: box.left, top: place.top + place.height, width: wide(columns.advice) }
      : { left: place.left + place.width + gap, top, width: wide(columns.advice) }
    shapes.push(
      saidShape(
        row.name,
        { ...advice, height: isStacked ? height - said - place.height : height },
        [
          ...(row.advice.length === 0 ? [] : [[{ text: adviceOf(row) }]]),
          ...(row.gap === '' ? [] : [[{ text: row.gap, ink: INKS['text-quiet'] }]]),
        ],
      ),
    )
    top += height + between
  })
  const t = words.text
  const entries: Run[][] = [
    ...(legend.own === ''
      ? []
      : [
          [
            ...(legend.ownPlace === null
              ? [{ text: '● ', ink: INKS.accent }]
              : focusRuns(legend.ownPlace)),
            { text: legend.own },
          ],
        ]),
    ...(legend.hasBest
      ? [[{ text: '○ ', ink: INKS['met-text'] }, { text: t('learning.line.best') }]]
      : []),
    ...(legend.hasModels
      ? [[{ text: `${MODEL} `, ink: INKS.model }, { text: t('learning.line.model') }]]
      : []),
    ...(legend.hasTicks ? [[{ text: `| ${t('learning.line.others')}` }]] : []),
    ...(legend.hasBars ? [[{ text: `▮ ${t('learning.line.bars')}` }]] : []),
    ...(legend.terms.length === 0
      ? []
      : [[{ text: legend.terms.join(' · '), ink: INKS['text-quiet'] }]]),
    ...(unofficial === ''
      ? []
      : [[{ text: unofficial, ink: INKS['text-quiet'], mark: 'dash' as const }]]),
  ]
  shapes.push({
    kind: 'text',
    name: t('legend.title'),
    box: { ...box, top, height: Math.max(size * LEADING, box.top + box.height - top) },
    paragraphs: [
      { runs: entries.flatMap((runs, at) => (at === 0 ? runs : [{ text: '   ' }, ...runs])) },
    ],
    anchor: 'b',
    isWrapped: true,
  })
  return shapes
}

const adviceOf = ({ advice }: ResultRow): string => advice.map(({ text }) => text).join('; ')

function saidShape(name: string, box: Box, paragraphs: readonly (readonly Run[])[]): Shape {
  return {
    kind: 'text',
    name,
    box,
    paragraphs: paragraphs.map((runs) => ({ runs })),
    anchor: 'ctr',
    isWrapped: true,
  }
}

/** What a model is looked at for where no figure tells. */
function discShape({ name, discs }: ResultRow, box: Box): Shape {
  const runs: Run[] = [
    { text: `${SHORTCOMING} ${discs?.own ?? ''}`, ink: INKS.accent, isBold: true },
    { text: '  →  ', ink: INKS['met-text'] },
    { text: `${MODEL.repeat(discs?.count ?? 0)} `, ink: INKS.model },
    { text: discs?.units ?? '', ink: INKS['met-text'], isBold: true },
  ]
  return {
    kind: 'group',
    name,
    alt: runs.map(({ text }) => text).join(''),
    box,
    shapes: [{ kind: 'text', name, box, paragraphs: [{ runs }], isWrapped: true }],
  }
}

function plotShapes(plot: Plot, box: Box, size: number, name: string): Shape[] {
  const x = (at: number): number => box.left + at * size
  const middle = box.top + OVER * size
  const half = (BAND / 2) * size
  const up = (at: number, ink: string, width: number, reach: number): Shape => ({
    kind: 'line',
    name,
    from: [x(at), middle - reach],
    to: [x(at), middle + reach],
    stroke: { ink, width: width * size },
  })
  const dot = (at: number, across: number, look: { fill: string | null; ink: string }): Shape => ({
    kind: 'text',
    name,
    box: {
      left: x(at) - (across * size) / 2,
      top: middle - (across * size) / 2,
      width: across * size,
      height: across * size,
    },
    paragraphs: [],
    outline: 'ellipse',
    fill: look.fill,
    stroke: { ink: look.ink, width: size * 0.12 },
  })
  const shade: Shape[] =
    plot.target === null
      ? []
      : [
          {
            kind: 'text',
            name,
            box: {
              left: x(plot.target),
              top: middle - half,
              width: Math.max(0, box.left + box.width - x(plot.target)),
              height: 2 * half,
            },
            paragraphs: [],
            fill: INKS.met,
          },
        ]
  const arrow: Shape[] = plot.arrow
    ? [
        {
          kind: 'line',
          name,
          from: [x(plot.arrow.from ?? plot.arrow.to), middle - size * 1.3],
          to: [x(plot.arrow.to), middle - size * (plot.arrow.from === null ? 0.8 : 0.75)],
          stroke: { ink: INKS['met-text'], width: size * 0.13 },
          hasHead: true,
        },
      ]
    : []
  return [
    ...shade,
    {
      kind: 'line',
      name,
      from: [box.left, middle],
      to: [box.left + box.width, middle],
      stroke: { ink: INKS['text-quiet'], width: size * 0.05 },
    },
    ...plot.bars.flatMap(({ at, share, models }) => [
      up(at, INKS.context, 0.28, share * half),
      ...(models > 0 ? [up(at, INKS.model, 0.28, models * half)] : []),
    ]),
    ...plot.ticks.map((at) => up(at, INKS['text-quiet'], 0.13, half * 0.72)),
    ...(plot.target === null ? [] : [up(plot.target, INKS.text, 0.13, half * 1.5)]),
    ...(plot.best === null ? [] : [dot(plot.best, 1.44, { fill: null, ink: INKS['met-text'] })]),
    ...arrow,
    ...plot.models.map((at) => dot(at, 0.84, { fill: INKS.model, ink: INKS.ground })),
    ...plot.focus.map(({ at, place }) => focusShape(name, place, [x(at), middle], size * 0.84)),
    ...(plot.own === null
      ? []
      : [
          plot.own.place === null
            ? dot(plot.own.at, 0.9, { fill: INKS.accent, ink: INKS.ground })
            : focusShape(name, plot.own.place, [x(plot.own.at), middle], size),
        ]),
    ...plot.labels.map(({ kind, focus, text, at, row }) => {
      const ink =
        kind === 'own'
          ? focus === null
            ? INKS.accent
            : focusInkOf(focus)
          : kind === 'advised' || kind === 'best'
            ? INKS['met-text']
            : INKS['text-quiet']
      return label(
        text,
        [
          ...(focus !== null && kind !== 'own' ? focusRuns(focus) : []),
          { text, ink, isBold: kind !== 'unit' && kind !== 'target' },
        ],
        [x(at), middle + half + (BELOW + (row + 0.5) * LABEL_ROW) * size],
        { width: size * 12, height: size * LABEL_ROW },
      )
    }),
  ]
}
