import { heldTogether } from '@/i18n/together'
import type { Words } from '@/i18n/translator'
import type { OverviewColumn, OverviewRow, OverviewView } from '@/analysis/overview'
import { movedText } from './movedText'
import { shownDecimals, targetMessage } from '@/analysis/cell'
import { largest } from '@/stats/extremes'
import { textWidth } from '@/ui/chart/textWidth'
import { legendLines, legendOf, type LegendEntry, type MatrixColumns } from './slideLegend'
import { statementHeads, statementWidths } from './slideStatements'
import { foldToOne, foldUnits, type Folded } from '@/ui/slides/foldUnits'
import type { SlideBoxes } from '@/ui/slides/boxes'
import type { Box } from '@/ui/slides/slide'
import { DEFAULT_RATIO, LEADING, type Canvas, type Layout } from '@/ui/slides/canvas'
import { evenParts, widestWord, wrapText } from '@/ui/slides/wrap'
import '@/ui/slides/words'

/** A part of the matrix that a pane holds. Widths and heights in px. */
export type MatrixDrawing = {
  readonly kind: 'matrix'
  readonly view: OverviewView
  readonly rows: readonly OverviewRow[]
  readonly columns: MatrixColumns
  readonly widths: {
    readonly rank: number
    readonly name: number
    /** 0 where it is left out. */
    readonly score: number
    readonly column: number
    readonly models: number
    readonly shortcomings: number
  }
  /** The columns hold their figures and no sign beside them. */
  readonly isTight: boolean
  /** The heading of the one column stands over the whole width. */
  readonly isHeadOver: boolean
  readonly headHeight: number
  readonly rowHeight: number
  readonly legendHeight: number
  /** What the signs on this part mean, line by line: as many as there is room for, fills first. */
  readonly legend: readonly (readonly LegendEntry[])[]
  /** Which units are not on any part: see `foldUnits`. */
  readonly rest: string
  readonly restHeight: number
}

/**
 * In sizes of text: a row over its line, a cell beside its figure with the signs on both sides, a
 * sign, the room between columns.
 */
const ROW = 0.23
const LEAST_ROW = LEADING + ROW
const CELL = 2
const SIGN = 1
const GAP = 0.25
/** What a heading keeps free of its column, so that it does not run into the next one. */
const HEAD = 0.4
/**
 * No more columns than this on a 16:9 stage in a room of 4, and so many fewer for each step of the
 * ratio: 14, 10 and 7.
 */
const MOST_COLUMNS = 14
const FEWER_COLUMNS = 3.5
/** Rows stand no farther apart than this, in sizes of text. */
const MOST_ROW = 2.3
/** With fewer rows than this the legend is left out. */
const LEGEND_ROWS = 3
/** A heading of more lines than this leaves too little room for rows. */
const MOST_HEAD = 4
/**
 * The matrix in parts that a box holds at the size the room asks for: first by columns, then by
 * rows. Score, models and shortcomings stand on the parts of the first columns, the score of columns
 * that stand alone on a part of its own. Every column stands on some part, and every row that is not
 * counted: where one picture does not hold all, it holds those in focus and of each end as many as
 * it can, and on an upright stage pages. Never throws.
 */
export function matrixParts(
  all: OverviewView,
  whole: Box,
  boxes: SlideBoxes,
  canvas: Canvas,
  words: Words,
): MatrixDrawing[] {
  const size = boxes.scale.text
  const isKnown = ({ score, cells }: OverviewRow): boolean =>
    score === null ? cells.some(({ value }) => value !== null) : score.value !== null
  const folded = foldUnits(all.rows, isKnown, whole, size, words)
  const parts = partsOf(all, folded, boxes, canvas, words)
  const isWhole = parts.every(({ rows }) => rows.length === all.rows.length)
  // An upright stage shows all units: a column a picture under a head over its width, where that
  // takes fewer pictures or leaves the score its place.
  if (boxes.layout === 'portrait') {
    const alone = partsOf(all, folded, boxes, canvas, words, true)
    const isLess = alone.length <= parts.length
    const isMore = holdsScore(alone) && !holdsScore(parts)
    return isLess || isMore ? alone : parts
  }
  if (folded.rest !== '' || isWhole) return parts
  const over = largest(parts.map(({ headHeight, legendHeight }) => headHeight + legendHeight))
  const roomFor = (height: number): number => Math.floor((height - over) / (size * LEAST_ROW))
  const one = foldToOne(all.rows, isKnown, folded.box, roomFor, { size, words })
  return one === null ? parts : partsOf(all, one, boxes, canvas, words)
}

const holdsScore = (parts: readonly MatrixDrawing[]): boolean =>
  parts.some(({ widths }) => widths.score > 0)

function partsOf(
  all: OverviewView,
  { rows, rest, restHeight, box }: Folded<OverviewRow>,
  boxes: SlideBoxes,
  canvas: Canvas,
  words: Words,
  isAlone = false,
): MatrixDrawing[] {
  const size = boxes.scale.text
  const view = { ...all, rows }
  const gap = size * GAP
  const least = Math.max(
    size * 4,
    largest(view.columns.map((column, index) => columnWidth(view, column, index, size, words))),
  )
  const name =
    Math.max(size * 3, largest(view.rows.map(({ unit }) => textWidth(unit.short_name, size)))) +
    size * (SIGN + 0.8)
  const wanted = {
    rank: textWidth('00', size) + size * 0.4,
    score:
      view.score !== null && view.scored > 0 ? textWidth('00,00', size) + size * (SIGN + 0.5) : 0,
  }
  // Where the stage is narrow, ranks go first and then the score: the order of the rows still tells
  // them.
  const tries = [wanted, { ...wanted, rank: 0 }, { rank: 0, score: 0 }]
  const isRoomy = ({ rank, score }: typeof wanted): boolean =>
    !isAlone && box.width - name - rank - score - gap >= least + gap
  const widths = {
    ...(tries.find(isRoomy) ?? { rank: 0, score: 0 }),
    name,
    ...statementWidths(view, size, words),
  }
  const fixed = widths.rank + widths.name + (widths.score > 0 ? widths.score + gap : 0)
  const statements = widths.models + widths.shortcomings + 2 * gap
  const hasStatements = !view.isMute && box.width - fixed - statements >= 2 * (least + gap)
  const cap =
    boxes.layout === 'screen'
      ? Math.max(1, Math.floor(MOST_COLUMNS - FEWER_COLUMNS * (canvas.ratio - DEFAULT_RATIO)))
      : Infinity
  const room = (isFirst: boolean): number =>
    box.width - fixed - (isFirst && hasStatements ? statements : 0)
  const fit = (isFirst: boolean): number =>
    Math.max(1, Math.min(cap, Math.floor(room(isFirst) / (least + gap))))
  const spans = isAlone
    ? [...(wanted.score > 0 ? [{ from: 0, to: 0 }] : []), ...evenParts(view.columns.length, 1)]
    : columnSpans(view.columns.length, fit(true), fit(false))
  return spans.flatMap(({ from, to }, part): MatrixDrawing[] => {
    const columns = view.columns.slice(from, to).map((column, at) => ({ index: from + at, column }))
    const isFirst = part === 0
    // The room between columns is counted where it is asked how many there are; drawn, each has it
    // within, so that its heading breaks into fewer lines and rows stand farther apart.
    const drawn =
      box.width -
      (widths.rank + widths.name + widths.score) -
      (isFirst && hasStatements ? widths.models + widths.shortcomings : 0)
    const width = columns.length === 0 ? 0 : Math.min(Math.floor(drawn / columns.length), size * 9)
    const headsOf = (across: number): number =>
      Math.max(1, largest(columns.map(({ column }) => headLines(column, across, size, words))))
    const isHeadOver = columns.length === 1 && (isAlone || headsOf(width) > MOST_HEAD)
    const score =
      isAlone && columns.length === 0 && wanted.score > 0
        ? Math.min(box.width - name, size * 9)
        : widths.score
    const lines = isHeadOver
      ? largest(columns.map(({ column }) => overHead(column, box.width, size, words)))
      : Math.max(
          headsOf(width),
          columns.length > 0 ? 1 : scoreLines(view, score, size),
          isFirst && hasStatements ? statementHeads(view, widths, size, words) : 1,
        )
    const headHeight = (lines + 0.2) * size * LEADING
    const leastRow = size * LEAST_ROW
    const entries = legendLines(legendOf(view, columns, words), box.width, size, boxes)
    const mostUnder = (under: number): number =>
      Math.max(1, Math.floor((box.height - headHeight - under * size * LEADING) / leastRow))
    const legend = entries.slice(
      0,
      linesOfLegend(entries.length, view.rows.length, mostUnder, boxes.layout),
    )
    const legendHeight = legend.length * size * LEADING
    const left = box.height - headHeight - legendHeight
    const most = mostUnder(legend.length)
    return evenParts(view.rows.length, most).map(({ from: first, to: last }) => ({
      kind: 'matrix',
      view,
      rows: view.rows.slice(first, last),
      columns,
      widths: {
        ...widths,
        score,
        column: width,
        ...(isFirst && hasStatements ? {} : { models: 0, shortcomings: 0 }),
      },
      isTight: columns.length > 0 && width < least,
      isHeadOver,
      headHeight,
      rowHeight: Math.min(size * MOST_ROW, left / Math.max(1, last - first)),
      legendHeight,
      legend,
      rest,
      restHeight,
    }))
  })
}

/**
 * The lines of a legend that a part has room for. The signs in the cells say what it does, so that
 * it gives way to units: where they have one picture without it, and on an upright stage, it takes
 * no further one; elsewhere it stands whole over at least `LEGEND_ROWS` rows.
 */
function linesOfLegend(
  lines: number,
  rows: number,
  mostUnder: (lines: number) => number,
  layout: Layout,
): number {
  const partsUnder = (each: number): number => Math.ceil(rows / mostUnder(each))
  const fewest = partsUnder(0)
  if (fewest > 1 && layout !== 'portrait') return mostUnder(lines) >= LEGEND_ROWS ? lines : 0
  let held = lines
  while (held > 0 && partsUnder(held) > fewest) held -= 1
  return held
}

/** The columns of each part: at most so many on the first and on others, evenly. At least one part. */
function columnSpans(
  count: number,
  first: number,
  others: number,
): { readonly from: number; readonly to: number }[] {
  if (count <= first) return [{ from: 0, to: count }]
  const further = Math.ceil((count - first) / others)
  // No part is left with a column or two, as long as that takes no further part.
  const even = Math.ceil(count / (1 + further))
  const head = even < first && Math.ceil((count - even) / others) === further ? even : first
  return [
    { from: 0, to: head },
    ...evenParts(count - head, others).map(({ from, to }) => ({
      from: head + from,
      to: head + to,
    })),
  ]
}

/**
 * What a column needs: the widest word of its heading, and its widest figure with a sign on both
 * sides.
 */
function columnWidth(
  view: OverviewView,
  { indicator }: OverviewColumn,
  index: number,
  size: number,
  words: Words,
): number {
  const figures = view.rows.map(({ cells }) =>
    textWidth(cellText(cells[index], words, view.isMoved), size),
  )
  return Math.max(
    widestWord(heldTogether(indicator.short_name), size) + size * HEAD,
    Math.max(0, largest(figures)) + size * CELL,
  )
}

/** What stands in a cell: its figure, the band of a scheme, or a dash. */
export function cellText(
  cell: OverviewRow['cells'][number] | undefined,
  words: Words,
  isMoved = false,
): string {
  if (cell?.value == null) return '–'
  if (isMoved) return movedText(cell, words)
  return cell.band && cell.indicator.polarity === 'none'
    ? cell.band.label
    : words.number(cell.value, shownDecimals(cell.indicator, cell.value, cell.target))
}

function headLines(
  { indicator }: OverviewColumn,
  width: number,
  size: number,
  words: Words,
): number {
  const target = targetOf(indicator, words)
  const room = Math.max(1, width - size * HEAD)
  return (
    wrapText(heldTogether(indicator.short_name), room, size).length +
    (target === null ? 0 : wrapText(heldTogether(target), room, size).length)
  )
}

/** The lines that the name of the score takes over its column. */
function scoreLines({ score }: OverviewView, width: number, size: number): number {
  const name = heldTogether(score?.indicator.short_name ?? '')
  return wrapText(name, Math.max(1, width - size * HEAD), size).length
}

/** The lines of a heading over the whole width, where the target follows the name. */
function overHead(
  { indicator }: OverviewColumn,
  width: number,
  size: number,
  words: Words,
): number {
  const text = [indicator.short_name, targetOf(indicator, words) ?? ''].join(' ')
  return wrapText(heldTogether(text), width - size * HEAD, size).length
}

/** The target of a column as its heading has it: `≥ 95 %`. */
export function targetOf(indicator: OverviewColumn['indicator'], words: Words): string | null {
  if (indicator.target === null || indicator.polarity === 'none') return null
  return words.message(targetMessage(indicator, indicator.target))
}
