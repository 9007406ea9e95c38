import { textWidth } from '@/ui/chart/textWidth'
import type { Figure } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { bareFigure, figureOf, targetFigure } from '@/analysis/cell'
import { hasRange, type RankingRow, type RankingView } from '@/screens/indicators/indicatorRanking'
import { coverageMessages, isMark } from '@/analysis/provincial'
import { shareOn } from '@/screens/indicators/indicatorScale'
import { largest } from '@/stats/extremes'
import { foldToOne, foldUnits, type Folded } from '@/ui/slides/foldUnits'
import type { SlideBoxes } from '@/ui/slides/boxes'
import type { Box } from '@/ui/slides/slide'
import { LEADING } from '@/ui/slides/canvas'
import { evenParts } from '@/ui/slides/wrap'
import '@/ui/slides/words'

/**
 * A place on the bars that all share: the target or the provincial value, with its name over them.
 */
type RankingLine = {
  /** `coverage`: no line, but a further row of words about the one before. */
  readonly kind: 'target' | 'province' | 'coverage'
  readonly share: number
  readonly text: string
  /** Where its name begins, in px from the left edge of the bars, and in which row over them. */
  readonly start: number
  readonly row: number
  /** The name stands beside the line, which then goes up to it; elsewhere over its end. */
  readonly isBeside: boolean
}

/** A bar as shares of the width of the bars, 0–1. `null` without a figure. */
type RankingBar = { readonly from: number; readonly to: number } | null

/** A part of the ranking of one indicator that a pane holds. In px. */
export type RankingDrawing = {
  readonly kind: 'ranking'
  readonly view: RankingView
  readonly rows: readonly {
    readonly row: RankingRow
    readonly rank: string
    readonly figure: string
    readonly bar: RankingBar
  }[]
  readonly lines: readonly RankingLine[]
  readonly widths: {
    readonly rank: number
    readonly name: number
    readonly bars: number
    readonly figure: number
  }
  /** What stands over the ranks; empty where there are none. */
  readonly rankHead: string
  /** Over the bars, for the names of lines. */
  readonly headHeight: number
  readonly rowHeight: number
  /** The name of a unit stands over its bar and not before it. */
  readonly isStacked: boolean
  /** No bars: where they would stand under names, which fewer parts hold. */
  readonly isBare: boolean
  /** Which units are not on any part: see `foldUnits`. */
  readonly rest: string
  readonly restHeight: number
}

const ROW = 0.25
const MOST_ROW = 2.4
const LEAST_BARS = 6
/** With less room than this for bars, names stand over them. */
const LEAST_STACKED = 3
/** Beside a name the place of a focus sign; a figure with its sign and frame: without bars. */
const SLOT = 1.2
const SIGNED = 1.35
/** Between a line and its name. */
const BESIDE = 0.35

/** Parts of a ranking, and where they stand beside each other on one slide. */
export type RankingLanes = {
  readonly lanes: readonly Box[]
  readonly parts: readonly RankingDrawing[]
}

/**
 * The ranking in the main pane, in two halves of it where that makes fewer slides and leaves bars
 * that can be told apart. Never throws.
 */
export function rankingLanes(view: RankingView, boxes: SlideBoxes, words: Words): RankingLanes {
  const { main, gap } = boxes
  const one = { lanes: [main], parts: rankingParts(view, main, boxes, words) }
  if (one.parts.length === 1) return one
  const width = (main.width - gap) / 2
  const lanes = [main.left, main.left + width + gap].map((left): Box => ({ ...main, left, width }))
  const parts = rankingParts(view, { ...main, width }, boxes, words)
  const isHeld = parts.every(({ isStacked }) => !isStacked)
  if (!isHeld || Math.ceil(parts.length / 2) >= one.parts.length) return one
  // Which units are left out is said once, under the last of those beside each other.
  const last = parts.length - 1
  return {
    lanes,
    parts: parts.map((part, at) => (at % 2 === 0 && at < last ? { ...part, rest: '' } : part)),
  }
}

/**
 * The ranking in parts that a box holds, best first. Every unit stands on exactly one part. Never
 * throws.
 */
export function rankingParts(
  view: RankingView,
  whole: Box,
  { scale }: SlideBoxes,
  words: Words,
): RankingDrawing[] {
  return partsOf(view, foldUnits(view.rows, isKnown, whole, scale.text, words), scale.text, words)
}

/**
 * The ranking in one part: where a box does not hold all units, those in focus and of each end as
 * many as it can, and the others counted. Never throws.
 */
export function rankingOne(
  view: RankingView,
  whole: Box,
  boxes: SlideBoxes,
  words: Words,
): RankingDrawing | null {
  const size = boxes.scale.text
  const parts = rankingParts(view, whole, boxes, words)
  const [first] = parts
  if (!first || parts.length === 1) return first ?? null
  const roomFor = (height: number): number =>
    Math.floor((height - first.headHeight) / (size * leastRow(first)))
  const one = foldToOne(view.rows, isKnown, whole, roomFor, { size, words })
  return one === null ? first : (partsOf(view, one, size, words)[0] ?? null)
}

const isKnown = ({ cell }: RankingRow): boolean => cell.value !== null

/** The least height of a row, in sizes of text: a name stands over its bar or beside it. */
const leastRow = ({ isStacked, isBare }: Pick<RankingDrawing, 'isStacked' | 'isBare'>): number =>
  (isStacked && !isBare ? 2 : 1) * LEADING + ROW

function partsOf(
  view: RankingView,
  { rows: shown, rest, restHeight, box }: Folded<RankingRow>,
  size: number,
  words: Words,
): RankingDrawing[] {
  const rows = shown.map((row) => ({
    row,
    rank: rankText(row, words),
    figure: figureText(view, row, words),
    bar: barOf(view, row),
  }))
  const widest = (texts: readonly string[]): number =>
    Math.max(0, largest(texts.map((text) => textWidth(text, size))))
  const names = widest(rows.map(({ row }) => row.unit.short_name))
  const name = names + size * 1.6
  const figure = widest(rows.map((each) => each.figure)) + size * 2
  // Where bars would be too short to tell apart, ranks go: the order of the rows says nearly the
  // same.
  const wanted = widest(rows.map((each) => each.rank)) + size * 0.5
  const heading = view.rows.some(hasRange)
    ? words.text('slide.rankRange')
    : view.unranked === null
      ? words.text('rank.heading')
      : ''
  const rank = box.width - wanted - name - figure >= size * LEAST_BARS ? wanted : 0
  const isStacked = box.width - name - figure < size * LEAST_STACKED
  // Names over bars take two lines of each unit: without bars it is one, whose unit the lines name.
  const bare = rows.map(({ row }) => bareText(view, row, words))
  const bareWidth = widest(bare) + size * SIGNED
  const isBare =
    isStacked &&
    (view.target !== null || isMark(view.province, view.indicator)) &&
    names + size * SLOT + bareWidth <= box.width
  const bars = isStacked ? box.width - figure : Math.max(size, box.width - rank - name - figure)
  const rankHead = rank > 0 && !isStacked ? heading : ''
  const headWidth = rankHead === '' ? 0 : widest([rankHead]) + size * BESIDE
  const lines = linesOf(view, words, {
    bars,
    left: isStacked ? 0 : Math.min(0, headWidth - (rank + name)),
    right: bars + figure,
    size,
  })
  const headHeight =
    Math.max(rankHead === '' ? 0.3 : 1, largest(lines.map(({ row }) => 1 + row))) * size * LEADING
  const least = size * leastRow({ isStacked, isBare })
  const most = Math.max(1, Math.floor((box.height - headHeight) / least))
  return evenParts(rows.length, most).map(({ from, to }) => ({
    kind: 'ranking',
    view,
    rows: isBare
      ? rows
          .slice(from, to)
          .map((row, at) => ({ ...row, figure: bare[from + at] ?? '', bar: null }))
      : rows.slice(from, to),
    lines,
    widths: isBare
      ? { rank, name, bars: box.width - bareWidth, figure: bareWidth }
      : { rank, name, bars, figure },
    rankHead,
    headHeight,
    rowHeight: Math.min(
      size * (isStacked && !isBare ? 2 : 1) * MOST_ROW,
      (box.height - headHeight) / Math.max(1, to - from),
    ),
    isStacked,
    isBare,
    rest,
    restHeight,
  }))
}

function rankText({ band }: RankingRow, words: Words): string {
  if (band === null) return ''
  const [rank, best, worst] = [band.rank, band.best, band.worst].map((each) =>
    words.number(each, 0),
  )
  return band.best === band.worst ? `${rank}` : `${rank} (${best}–${worst})`
}

function figureText({ indicator }: RankingView, { cell }: RankingRow, words: Words): string {
  if (cell.value === null) return '–'
  return cell.band && indicator.polarity === 'none'
    ? cell.band.label
    : plain(words, figureOf(indicator, cell.value, cell.target))
}

/** The figure without what it is measured in. */
function bareText(view: RankingView, row: RankingRow, words: Words): string {
  const { value, target } = row.cell
  return value === null || view.indicator.polarity === 'none'
    ? figureText(view, row, words)
    : plain(words, bareFigure(view.indicator, value, target))
}

function barOf({ scale, baseline }: RankingView, { cell }: RankingRow): RankingBar {
  if (cell.value === null) return null
  const at = shareOn(scale, cell.value)
  if (baseline === 'target' && cell.target !== null) {
    const base = shareOn(scale, cell.target)
    return { from: Math.min(base, at), to: Math.max(base, at) }
  }
  return baseline === 'zero' ? { from: shareOn(scale, 0), to: at } : { from: at, to: at }
}

/** In px, counted from the left edge of the bars. */
type LineRoom = {
  readonly bars: number
  readonly left: number
  readonly right: number
  readonly size: number
}

/** Names of lines stand beside each other where they fit, else over each other. */
function linesOf(view: RankingView, words: Words, room: LineRoom): RankingLine[] {
  const { indicator, target, province, scale } = view
  const lines: RankingLine[] = []
  if (target !== null) {
    const text = words.text('slide.target', {
      value: plain(words, targetFigure(indicator, target)),
    })
    lines.push({
      kind: 'target',
      share: shareOn(scale, target),
      text,
      row: 0,
      ...placeOf(shareOn(scale, target), text, room),
    })
  }
  if (isMark(province, indicator) && province.value !== null) {
    const { value } = province
    const share = shareOn(scale, value)
    const named = (text: string): string => words.text('slide.province', { value: text })
    const figure = plain(words, figureOf(indicator, value))
    const coverage = coverageMessages(province).map((each) => words.message(each))
    const whole = named([figure, ...coverage].join(' · '))
    const isWhole = coverage.length === 0 || textWidth(whole, room.size) <= room.right - room.left
    const text = isWhole ? whole : named(figure)
    const place = placeOf(share, text, room)
    const [first] = lines
    const width = (line: { readonly text: string }): number =>
      textWidth(line.text, room.size) + room.size * BESIDE
    const isClear =
      first === undefined ||
      (first.isBeside &&
        place.isBeside &&
        (first.start + width(first) < place.start || place.start + width({ text }) < first.start))
    // A name in the upper row would stand on the line of the one that goes up past it.
    const isApart =
      isWhole &&
      isClear &&
      (first === undefined || !isOver(place.start, width({ text }), first.share * room.bars))
    const row = isApart ? 0 : lines.length
    lines.push({ kind: 'province', share, text, row, ...place })
    if (!isWhole) {
      const said = coverage.join(' · ')
      lines.push({
        kind: 'coverage',
        share,
        text: said,
        row: row + 1,
        ...placeOf(share, said, room),
      })
    }
  }
  // A line that would run through the name of another begins under all names.
  const isCrossing = (line: RankingLine): boolean =>
    lines.some(
      (other) =>
        other !== line &&
        other.row >= line.row &&
        isOver(other.start, textWidth(other.text, room.size), line.share * room.bars),
    )
  return lines.map((line) =>
    line.isBeside && isCrossing(line) ? { ...line, isBeside: false } : line,
  )
}

function isOver(start: number, width: number, at: number): boolean {
  return at >= start && at <= start + width
}

/**
 * Where a name begins: on the roomier side of its line, on the other one, or over its end where
 * neither side has room.
 */
function placeOf(
  share: number,
  text: string,
  { bars, left, right, size }: LineRoom,
): Pick<RankingLine, 'start' | 'isBeside'> {
  const width = textWidth(text, size)
  const at = share * bars
  const before = at - size * BESIDE - width
  const behind = at + size * BESIDE
  const sides = share > 0.5 ? [before, behind] : [behind, before]
  const beside = sides.find((start) => start >= left && start + width <= right)
  return beside === undefined
    ? { start: Math.max(left, Math.min(right - width, at - width / 2)), isBeside: false }
    : { start: beside, isBeside: true }
}

function plain(words: Words, value: Figure): string {
  return words.text('figure.plain', { value })
}
