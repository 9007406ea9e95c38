import type { Words } from '@/i18n/translator'
import type { Strip, StripUnit } from '@/screens/compare/compareStrip'
import { largest } from '@/stats/extremes'
import { dodge, dodgeBoxes } from '@/ui/chart/dodge'
import { provinceFigure, stripFigure, unitFigure, unitLabel } from './stripWords'
import { textWidth } from '@/ui/chart/textWidth'

/** The room of a strip in px: its width, the size of figures and of small type. */
export type StripRoom = { readonly width: number; readonly letter: number; readonly small: number }

/**
 * A place along the strip that is a unit’s; `index` is that of the unit in the strip. All in px
 * from the left.
 */
type StripTick = { readonly index: number; readonly x: number }

/**
 * A focus unit: where its figure is, where its mark stands so that none hides another, and how far
 * above the middle.
 */
type StripMarkPlace = StripTick & {
  readonly place: number
  readonly shown: number
  readonly lane: number
  readonly before: number | null
  /** The ranks that chance allows for. */
  readonly range: { readonly from: number; readonly to: number } | null
}

type StripLabel = StripTick & {
  readonly place: number
  /** From the top; more than one only where labels do not fit side by side. */
  readonly row: number
  readonly text: string
  readonly width: number
  /** It stands away from its mark, so it repeats the shape. */
  readonly isApart: boolean
  /** The change passes the test. */
  readonly change: 'up' | 'down' | null
}

type StripEnd = { readonly x: number; readonly text: string }

export type StripLayout = {
  readonly height: number
  /** Middle and half height of the band in which marks stand. */
  readonly middle: number
  readonly half: number
  readonly from: number
  readonly to: number
  readonly mark: number | null
  readonly shade: { readonly from: number; readonly to: number } | null
  readonly province: { readonly x: number; readonly label: number; readonly text: string } | null
  /**
   * The figures at the two ends of the scale, under the band; the middle of each. A side is `null`
   * where the label of a unit that stands there says it, and in ranks, whose scale is one for all.
   */
  readonly ends: readonly (StripEnd | null)[]
  readonly ticks: readonly StripTick[]
  readonly marks: readonly StripMarkPlace[]
  readonly labels: readonly StripLabel[]
  /** Height of a row of labels. */
  readonly row: number
  /**
   * Names and figures of the other units, where no focus unit has a figure, and they are few and
   * fit.
   */
  readonly names: readonly (StripTick & { readonly text: string })[]
}

/** With so few units on a strip and no focus unit among them, each is named. */
const MOST_NAMES = 4

/**
 * In letters: the ends left free for marks, a row of labels, half the band, half of it where there
 * are lanes, from one lane to the next, over all lanes, the row of the province’s label, the room
 * between labels, the size of a mark.
 */
const INSET = 1.5
const ABOVE = 1.24
const HALF = 0.62
const HALF_LANED = 0.48
const LANE = 0.36
const LANES = 1.3
const BELOW = 1.24
const LABEL_GAP = 0.45
export const MARK_SIZE = 0.92

/**
 * Where everything on a strip stands. Labels never overlap and keep the order of their marks; marks
 * never hide one another: units of equal figures stand side by side. Where a second period or a
 * range of ranks is drawn, each focus unit has a lane of its own. Pure; px. Shapes: ticks and marks
 * in the order of the strip’s units, labels from left to right; units without a figure left out.
 */
export function stripLayout(strip: Strip, words: Words, room: StripRoom): StripLayout {
  const { letter, small } = room
  const inset = letter * INSET
  const [from, to] = [inset, Math.max(inset + 1, room.width - inset)]
  const { left, right } = strip.axis
  const xOf = (value: number): number => from + ((value - left) / (right - left)) * (to - from)
  const placed = strip.units.flatMap((unit, index) =>
    unit.value === null ? [] : [{ unit, index, x: xOf(unit.value) }],
  )
  const focus = placed.flatMap(({ unit, index, x }) =>
    unit.place === null ? [] : [{ unit, index, x, place: unit.place }],
  )
  const size = letter * MARK_SIZE
  const shown = dodge(
    focus.map(({ x }) => x),
    size,
    size / 2,
    room.width - size / 2,
  )
  const isLaned =
    focus.length > 1 && focus.some(({ unit }) => unit.before !== null || unit.ranks !== null)
  const step = isLaned ? Math.min(LANE, LANES / (focus.length - 1)) * letter : 0
  const half = letter * (isLaned ? HALF_LANED : HALF) + (step * (focus.length - 1)) / 2
  const marks = focus.map(({ unit, index, x, place }, order): StripMarkPlace => ({
    index,
    x,
    place,
    shown: shown[order] ?? x,
    lane: (order - (focus.length - 1) / 2) * step,
    before: unit.before === null ? null : xOf(unit.before),
    range: unit.ranks && { from: xOf(unit.ranks.worst), to: xOf(unit.ranks.best) },
  }))
  const labels = labelsOf(strip, words, room, marks)
  const middle = letter * ABOVE * (1 + Math.max(0, largest(labels.map(({ row }) => row)))) + half
  const ticks = placed.filter(({ unit }) => unit.place === null)
  const ends = endsOf(strip, words, room, [from, to], labels)
  const hasBelow = strip.province !== null || ends.some((end) => end !== null)
  return {
    height: middle + half + (hasBelow ? BELOW : 0.35) * small,
    middle,
    half,
    from,
    to,
    mark: strip.mark && xOf(strip.mark.at),
    shade: strip.mark?.good
      ? strip.mark.good === 'right'
        ? { from: xOf(strip.mark.at), to: room.width }
        : { from: 0, to: xOf(strip.mark.at) }
      : null,
    province: provinceOf(strip, words, room, xOf, ends),
    ends,
    ticks: ticks.map(({ index, x }) => ({ index, x })),
    marks,
    labels,
    row: letter * ABOVE,
    names:
      marks.length > 0 || ticks.length > MOST_NAMES ? [] : stripNames(strip, words, room, ticks),
  }
}

/** What the two ends of the scale are, left and right. */
function endsOf(
  strip: Strip,
  words: Words,
  { width, letter, small }: StripRoom,
  places: readonly [number, number],
  labels: readonly StripLabel[],
): StripLayout['ends'] {
  if (strip.form === 'rank') return [null, null]
  const figures = [strip.axis.left, strip.axis.right]
  return figures.map((figure, side) => {
    const at = places[side] ?? 0
    const isSaid = labels.some(
      ({ index, x, row, isApart }) =>
        strip.units[index]?.value === figure && row === 0 && !isApart && Math.abs(x - at) < letter,
    )
    if (isSaid) return null
    const text = stripFigure(words, strip, figure)
    const half = textWidth(text, small) / 2
    return { x: Math.max(half, Math.min(width - half, at)), text }
  })
}

/** The label of the province stays on the strip and apart from the ends of its scale. */
function provinceOf(
  strip: Strip,
  words: Words,
  { width, letter, small }: StripRoom,
  xOf: (value: number) => number,
  ends: StripLayout['ends'],
): StripLayout['province'] {
  if (strip.province === null) return null
  const figure = provinceFigure(words, strip, strip.province)
  const named = words.text('compare.figure.province', { figure })
  const gap = letter * LABEL_GAP
  const [left, right] = ends.map((end) => (end === null ? 0 : textWidth(end.text, small) / 2 + gap))
  const least = (ends[0]?.x ?? 0) + (left ?? 0)
  const most = (ends[1]?.x ?? width) - (right ?? 0)
  // On a strip too narrow for the name of the line its figure stands alone.
  const text = textWidth(named, small) <= most - least ? named : figure
  const half = textWidth(text, small) / 2
  const x = xOf(strip.province)
  return { x, label: Math.max(least + half, Math.min(most - half, x)), text }
}

function stripNames(
  strip: Strip,
  words: Words,
  { width, letter }: StripRoom,
  ticks: readonly StripTick[],
): StripLayout['names'] {
  const texts = ticks.map(({ index }) => {
    const unit = strip.units[index] as StripUnit
    return words.text('compare.strip.summary', {
      unit: unit.unit.short_name,
      figure: unitFigure(words, strip, unit),
    })
  })
  const boxes = ticks.map(({ x }, order) => ({
    at: x,
    width: textWidth(texts[order] ?? '', letter),
  }))
  const gap = letter * 0.7
  if (boxes.reduce((sum, each) => sum + each.width + gap, -gap) > width) return []
  const places = dodgeBoxes(boxes, gap, 0, width)
  return ticks.map(({ index, x }, order) => ({
    index,
    x: places[order] ?? x,
    text: texts[order] ?? '',
  }))
}

/**
 * Labels over their marks, moved apart; one that had to move away from its mark takes the shape
 * with it, and with it more room. Where they do not fit side by side they stand in as many rows as
 * it takes, turn and turn about, and all take their shapes with them.
 */
function labelsOf(
  strip: Strip,
  words: Words,
  { width, letter }: StripRoom,
  marks: readonly StripMarkPlace[],
): StripLabel[] {
  const gap = letter * LABEL_GAP
  const drafts = marks
    .map((mark) => {
      const unit = strip.units[mark.index] as StripUnit
      const text = unitLabel(words, strip, unit)
      const change = changeOf(unit)
      return {
        mark,
        text,
        change,
        bare: textWidth(text, letter) + (change === null ? 0 : letter * 0.9),
      }
    })
    .sort((a, b) => a.mark.shown - b.mark.shown || a.mark.index - b.mark.index)
  const full = drafts.map(({ bare }) => bare + letter * 1.05)
  const isFree = (widths: readonly number[], rows: number): boolean =>
    Array.from({ length: rows }, (_, row) =>
      widths.filter((_width, order) => order % rows === row),
    ).every((held) => held.reduce((sum, each) => sum + each + gap, -gap) <= width)
  let rows = 1
  while (rows < drafts.length && !isFree(full, rows)) rows += 1
  const placed = (widths: readonly number[]): number[] => {
    const places = widths.map(() => 0)
    for (let row = 0; row < rows; row += 1) {
      const orders = widths.flatMap((_, order) => (order % rows === row ? [order] : []))
      const boxes = orders.map((order) => ({
        at: drafts[order]?.mark.shown ?? 0,
        width: widths[order] ?? 0,
      }))
      for (const [index, x] of dodgeBoxes(boxes, gap, 0, width).entries())
        places[orders[index] ?? 0] = x
    }
    return places
  }
  const isApart = placed(drafts.map(({ bare }) => bare)).map(
    (x, order) => rows > 1 || Math.abs(x - (drafts[order]?.mark.shown ?? x)) > letter * 0.8,
  )
  const widths = drafts.map(({ bare }, order) => (isApart[order] ? (full[order] ?? bare) : bare))
  const places = placed(widths)
  return drafts.map(({ mark, text, change }, order) => ({
    index: mark.index,
    place: mark.place,
    x: places[order] ?? mark.shown,
    row: order % rows,
    text,
    width: widths[order] ?? 0,
    isApart: isApart[order] ?? false,
    change,
  }))
}

function changeOf({ verdict }: StripUnit): StripLabel['change'] {
  if (!verdict || (verdict.verdict !== 'better' && verdict.verdict !== 'worse')) return null
  return verdict.direction === 'up' || verdict.direction === 'down' ? verdict.direction : null
}

/**
 * The unit at a place of a strip, as its index: the nearest within `reach` px, a focus unit before
 * others where both are as near as a mark is wide. `null`: none is near. Never throws.
 */
export function unitAt(
  { ticks, marks }: Pick<StripLayout, 'ticks' | 'marks'>,
  x: number,
  reach: number,
  size: number,
): number | null {
  const nearest = (
    places: readonly { readonly index: number; readonly at: number }[],
  ): { index: number; distance: number } | null =>
    places.reduce<{ index: number; distance: number } | null>((best, { index, at }) => {
      const distance = Math.abs(at - x)
      return distance <= reach && (best === null || distance < best.distance)
        ? { index, distance }
        : best
    }, null)
  const mark = nearest(marks.map(({ index, shown }) => ({ index, at: shown })))
  if (mark && mark.distance <= size / 2) return mark.index
  const tick = nearest(ticks.map((each) => ({ index: each.index, at: each.x })))
  if (mark && tick) return mark.distance < tick.distance ? mark.index : tick.index
  return (mark ?? tick)?.index ?? null
}

/**
 * The units of a strip from left to right, as indices: the order in which the arrow keys go through
 * them.
 */
export function unitOrder({ ticks, marks }: Pick<StripLayout, 'ticks' | 'marks'>): number[] {
  return [...ticks, ...marks.map(({ index, shown }) => ({ index, x: shown }))]
    .sort((a, b) => a.x - b.x || a.index - b.index)
    .map(({ index }) => index)
}
