import { never } from '@/dataset/never'
import type { CellView } from '@/analysis/cell'
import type { OverviewRow } from '@/analysis/overview'
import { shownDecimals } from '@/analysis/cell'
import { cellText, targetOf, type MatrixDrawing } from '@/screens/overview/slideMatrix'
import { movement, type LegendSign } from '@/screens/overview/slideLegend'
import { statementNote, statementText } from '@/screens/overview/slideStatements'
import { movedLook, movedText } from '@/screens/overview/movedText'
import { heldTogether } from '@/i18n/together'
import { textWidth } from '@/ui/chart/textWidth'
import { fillOf, INKS } from '@/ui/office/inks'
import type { Run, Shape, TableCell } from '@/ui/office/shapes'
import {
  attainmentGlyph,
  brokenOf,
  focusRuns,
  label,
  MODEL,
  SHORTCOMING,
  type Setting,
} from './signs'

/** A sign in a corner of a cell, against the text. */
const CORNER = 0.6
/** What a cell of the file keeps free at both sides, in sizes of text. */
const SIDES = 0.4
/** What an entry of the legend takes beside its words: as `slideMatrix` has it. */
const LEGEND_ROOM = 3.1

/** Units against indicators as one table, with what its signs mean in a line under it. */
export function matrixShapes(drawing: MatrixDrawing, setting: Setting): Shape[] {
  const { box, scale, words } = setting
  const { rows, columns, widths, headHeight, rowHeight, legend, legendHeight } = drawing
  const quiet = { ink: INKS['text-quiet'] }
  const hasFixed = !drawing.isHeadOver
  const heads: TableCell[] = [
    ...(widths.rank > 0 ? [head('')] : []),
    head(words.text('slide.unit')),
    ...(widths.score > 0 ? [head(drawing.view.score?.indicator.short_name ?? '')] : []),
    ...columns.map(({ column: { indicator } }): TableCell => {
      const target = targetOf(indicator, words)
      const align = hasFixed ? 'ctr' : 'l'
      return {
        anchor: 'b',
        paragraphs: [
          { runs: [{ text: heldTogether(indicator.short_name), isBold: true }], align },
          ...(target === null ? [] : [{ runs: [{ text: target, ...quiet }], align } as const]),
        ],
      }
    }),
    ...(['models', 'shortcomings'] as const)
      .filter((kind) => widths[kind] > 0)
      .map((kind): TableCell => {
        const note = statementNote(drawing.view, kind, words)
        const { paragraphs } = head(words.text(`slide.${kind}`))
        return { anchor: 'b', paragraphs: [...paragraphs, { runs: [{ text: note, ...quiet }] }] }
      }),
  ]
  const sizes = [
    widths.rank,
    widths.name,
    widths.score,
    ...columns.map(() => widths.column),
    widths.models,
    widths.shortcomings,
  ].filter((width) => width > 0)
  const over: TableCell[] = heads
    .filter((_, at) => at === heads.length - (widths.models > 0 ? 2 : 1) - columns.length + 1)
    .slice(0, 1)
  const table: Shape = {
    kind: 'table',
    name: words.text('slide.unit'),
    alt: columns.map(({ column }) => column.indicator.name).join('; '),
    box: {
      ...box,
      width: sizes.reduce((sum, width) => sum + width, 0),
      height: headHeight + rows.length * rowHeight,
    },
    columns: sizes,
    headRows: 1,
    rows: [
      {
        height: headHeight,
        cells: hasFixed
          ? heads
          : over.map((cell) => ({ ...cell, columns: Math.max(1, sizes.length) })),
      },
      ...rows.map((row) => ({ height: rowHeight, cells: rowCells(row, drawing, setting) })),
    ],
  }
  if (legendHeight <= 0) return [table]
  const top = box.top + box.height - legendHeight
  const height = legendHeight / Math.max(1, legend.length)
  const entries = legend.flatMap((line, index): Shape[] => {
    let left = box.left
    return line.flatMap(({ sign, text }): Shape[] => {
      const start = left
      left += textWidth(text, scale.text) + scale.text * LEGEND_ROOM
      const y = top + (index + 0.5) * height
      return legendShapes(sign, text, [start, y], scale.text)
    })
  })
  const name = words.text('legend.title')
  const texts = legend.flat().map(({ text }) => text)
  return [
    table,
    {
      kind: 'group',
      name,
      alt: texts.join('; '),
      box: { ...box, top, height: legendHeight },
      shapes: entries,
    },
  ]

  function head(text: string): TableCell {
    return { anchor: 'b', paragraphs: [{ runs: [{ text, isBold: true }] }] }
  }
}

function rowCells(
  row: OverviewRow,
  { columns, widths, isTight, view }: MatrixDrawing,
  { words, scale }: Setting,
): TableCell[] {
  const { isMoved = false } = view
  const { unit, focus, place, score } = row
  const isBold = focus !== null
  const ground = isBold ? INKS.sunken : null
  const plain = (runs: readonly Run[], align: 'l' | 'ctr' | 'r' = 'l'): TableCell => ({
    paragraphs: [{ runs, align }],
    fill: ground,
  })
  const scoreText =
    score?.value == null
      ? '–'
      : isMoved
        ? movedText(score, words)
        : words.number(score.value, shownDecimals(score.indicator, score.value, score.target))
  const said = (kind: 'models' | 'shortcomings'): TableCell =>
    plain([
      ...(row[kind].items.length > 0
        ? [
            kind === 'models'
              ? { text: `${MODEL} `, ink: INKS.model }
              : { text: `${SHORTCOMING} `, ink: INKS.shortcoming },
          ]
        : []),
      { text: statementText(view, row, kind, words) },
    ])
  return [
    ...(widths.rank > 0
      ? [plain([{ text: place ? `${place.rank}` : '', ink: INKS['text-quiet'] }], 'r')]
      : []),
    plain([...focusRuns(focus), { text: unit.short_name, isBold }]),
    ...(widths.score > 0
      ? [plain([{ text: scoreText, isBold: true, mark: brokenOf(score?.observation) }])]
      : []),
    ...columns.map(({ index }) =>
      figureCell(row.cells[index], {
        isTight,
        isMoved,
        words,
        size: scale.text,
        width: widths.column,
      }),
    ),
    ...(widths.models > 0 ? [said('models')] : []),
    ...(widths.shortcomings > 0 ? [said('shortcomings')] : []),
  ]
}

function figureCell(
  cell: CellView | undefined,
  of: {
    readonly isTight: boolean
    readonly isMoved: boolean
    readonly words: Setting['words']
    readonly size: number
    readonly width: number
  },
): TableCell {
  if (!cell) return { paragraphs: [] }
  const { isTight, isMoved, words, size, width } = of
  const corner = size * CORNER
  const look = isMoved ? movedLook(cell) : cell.value === null ? 'nodata' : cell.attainment
  const { fill, ink } = fillOf(look)
  const moved = isTight ? null : movement(cell)
  const isBold = look === 'missed'
  const text = cellText(cell, words, isMoved)
  const sign = isMoved ? '' : attainmentGlyph(cell.attainment)
  const change = moved === null ? '' : moved === 'up' ? ' ↑' : ' ↓'
  const runsOf = (isClose: boolean): Run[] =>
    [
      { text: isClose ? sign.trim() : sign, ink },
      { text, ink, isBold, mark: brokenOf(cell.observation) },
      { text: isClose ? change.trim() : change, ink },
      { text: !isTight && cell.shortcoming !== null ? SHORTCOMING : '', ink, size: corner },
      { text: !isTight && cell.hasModel ? MODEL : '', ink, size: corner },
    ]
      .filter((run) => run.text !== '')
      .map((run) => ({ size, ...run }))
  // Signs stand in the text here, where the slide has them in the corners: what is then too wide
  // closes up and is set smaller, so that no row grows.
  const needs = (runs: readonly Run[]): number =>
    runs.reduce((sum, run) => sum + textWidth(run.text, run.size ?? size), 0)
  const room = width - size * SIDES
  const runs = runsOf(needs(runsOf(false)) > room)
  const share = Math.min(1, room / Math.max(1, needs(runs)))
  const held = runs.map((run) => ({ ...run, size: (run.size ?? size) * share }))
  return {
    paragraphs: [{ runs: held, align: 'ctr' }],
    fill,
    frame: { ink: INKS.ground, width: corner / 6 },
  }
}

/** A sign of the legend as it stands in the table, and what it means. `at`: its left and middle. */
function legendShapes(
  sign: LegendSign,
  text: string,
  [left, middle]: readonly [number, number],
  size: number,
): Shape[] {
  const field = { left, top: middle - size * 0.58, width: size * 1.7, height: size * 1.16 }
  const sample = (runs: readonly Run[], fill: string | null): Shape => ({
    kind: 'text',
    name: text,
    box: field,
    paragraphs: [{ runs, align: 'ctr' }],
    outline: 'roundRect',
    fill,
  })
  const said = label(
    text,
    [{ text }],
    [left + size * 2, middle],
    { width: textWidth(text, size) + size * 0.4, height: size * 1.35 },
    'l',
  )
  const small = size * CORNER
  switch (sign) {
    case 'illustrative':
    case 'provisional':
      return [
        sample([{ text: '12,3', mark: sign === 'illustrative' ? 'dash' : 'sysDot' }], null),
        said,
      ]
    case 'change':
      return [sample([{ text: '↑' }], null), said]
    case 'corner':
      return [sample([{ text: SHORTCOMING, size: small, ink: INKS['met-text'] }], INKS.met), said]
    case 'model':
      return [sample([{ text: MODEL, size: small, ink: INKS['met-text'] }], INKS.met), said]
    case 'better':
      return [sample([], INKS.met), said]
    case 'worse':
      return [sample([], INKS.missed), said]
    case 'nodata':
      return [sample([{ text: '–', ink: INKS['nodata-text'] }], INKS.nodata), said]
    case 'met':
    case 'near':
    case 'missed': {
      const { fill, ink } = fillOf(sign)
      return [sample([{ text: attainmentGlyph(sign).trim(), ink }], fill), said]
    }
    default:
      return never(sign)
  }
}
