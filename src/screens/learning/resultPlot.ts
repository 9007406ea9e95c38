import type { Words } from '@/i18n/translator'
import { bareFigure, targetFigure } from '@/analysis/cell'
import type { LineUnit } from '@/analysis/learning/faultAdvice'
import type { FaultLine } from '@/analysis/learning/faultLines'
import { largest, smallest } from '@/stats/extremes'
import { dodgeBoxes } from '@/ui/chart/dodge'
import { textWidth } from '@/ui/chart/textWidth'

/** A name with its figure under the line. Places in letters from the left end of the line. */
export type PlotLabel = {
  readonly key: string
  readonly kind: 'own' | 'advised' | 'best' | 'unit' | 'target'
  readonly focus: number | null
  readonly text: string
  /** Its middle, and the row it stands in, from 0. */
  readonly at: number
  readonly row: number
}

/** All units on one line by result, the better ones to the right. In letters. */
export type Plot = {
  readonly width: number
  /** The target, and from where on it is met. */
  readonly target: number | null
  /** One for each unit that has no mark of its own; none where they are `bars`. */
  readonly ticks: readonly number[]
  /** Where units are too many for a tick each: how many share a place, as share of the most. */
  readonly bars: readonly { readonly at: number; readonly share: number; readonly models: number }[]
  /** Units with a recorded model, and focus units without one. */
  readonly models: readonly number[]
  readonly focus: readonly { readonly at: number; readonly place: number }[]
  readonly own: { readonly at: number; readonly place: number | null } | null
  readonly best: number | null
  /** From the asking unit, where it has a figure, to whom to ask. */
  readonly arrow: { readonly from: number | null; readonly to: number } | null
  readonly labels: readonly PlotLabel[]
  readonly rows: number
}

/** In letters: over the line for the arrow, its band, down to the labels, and a row of them. */
export const OVER = 1.65
export const BAND = 0.9
export const BELOW = 0.12
export const LABEL_ROW = 1.32

/** How high the drawing of a line is, in letters. */
export function plotHeight({ rows }: Pick<Plot, 'rows'>): number {
  return OVER + BAND / 2 + BELOW + rows * LABEL_ROW + 0.1
}

/** More units than this are drawn as bars that count them. */
const MOST_TICKS = 40
/** In letters: the ends kept free, a tick, a mark, a bar, and between two labels. */
const END = 1
const TICK = 0.2
const MARK = 0.9
const BAR = 0.34
const BETWEEN = 0.5
/** How far a label that stands aside reaches over what it names. */
const ASIDE = 0.4
/** The sign before the name of a focus unit. */
const SIGN = 1.1
/** Rows of labels: as many as it takes for those that must stand, two where others may. */
const MOST_ROWS = 4
const OPTIONAL_ROWS = 2

/**
 * The line of a fault, `width` letters wide: `null` where no unit has a figure. `hasOthers`:
 * whether units are named beside the asking one, the best, the one advised and the target;
 * `hasGoal`: whether the target is.
 */
export function resultPlot(
  line: FaultLine,
  width: number,
  words: Words,
  { hasOthers, hasGoal }: { readonly hasOthers: boolean; readonly hasGoal: boolean },
): Plot | null {
  const { units, advice, own } = line
  const indicator = line.indicator
  if (indicator === null || units.length === 0) return null
  const target = own?.target ?? null
  const values = [
    ...units.map(({ reading }) => reading.value),
    ...(target === null ? [] : [target]),
  ]
  const [least, most] = [smallest(values), largest(values)]
  const isHigher = indicator.polarity === 'higher'
  const place = (value: number): number => {
    const share = most === least ? 0.5 : (value - least) / (most - least)
    return END + (isHigher ? share : 1 - share) * (width - 2 * END)
  }
  const goal = target === null ? null : place(target)
  const asking = units.find(({ isAsking }) => isAsking) ?? null
  const advised = advice.kind === 'learn' || advice.kind === 'ask' ? advice.from : null
  const best =
    advice.kind === 'learn' && advice.best !== null
      ? advice.best
      : (advised ?? (advice.kind === 'first' ? advice.own : null))
  const isDense = units.length > MOST_TICKS
  const isMarked = (each: LineUnit): boolean =>
    each.isAsking || (!isDense && (each.models.length > 0 || each.focus !== null))
  const shown = isDense
    ? units.filter((each) => each === asking || each === advised || each === best)
    : units
  const at = placesOf(shown, isMarked, place, goal, width)
  const x = (each: LineUnit | null): number | null =>
    each === null ? null : (at.get(each) ?? null)
  const figure = (each: LineUnit): string =>
    words.text('figure.plain', {
      value: bareFigure(indicator, each.reading.value, each.reading.target),
    })
  const labelOf = (each: LineUnit, kind: PlotLabel['kind']): Wanted => ({
    key: each.unit.unit_id,
    kind,
    focus: each.focus,
    text: `${each.unit.short_name} ${figure(each)}`,
    at: at.get(each) ?? 0,
  })
  const named = new Set([asking, advised, best])
  const wanted: Wanted[] = [
    ...(asking ? [labelOf(asking, 'own')] : []),
    ...(advised ? [labelOf(advised, 'advised')] : []),
    ...(best && best !== advised && best !== asking ? [labelOf(best, 'best')] : []),
    ...(goal === null || target === null || !hasGoal
      ? []
      : [
          {
            key: 'target',
            kind: 'target' as const,
            focus: null,
            text: words.text('learning.line.target', { value: targetFigure(indicator, target) }),
            at: goal,
          },
        ]),
  ]
  const others =
    isDense || !hasOthers
      ? []
      : shown
          .filter((each) => !named.has(each) && isMarked(each))
          .map((each) => labelOf(each, 'unit'))
  const labels = placeLabels(wanted, others, width)
  const bare = shown.filter((each) => !isMarked(each))
  const from = x(asking)
  const to = x(advised)
  return {
    width,
    target: goal,
    ticks: bare.map((each) => at.get(each) ?? 0),
    bars: isDense ? barsOf(units, place, width) : [],
    models: shown
      .filter((each) => !each.isAsking && each.models.length > 0)
      .map((each) => at.get(each) ?? 0),
    focus: shown.flatMap((each) =>
      each.isAsking || each.models.length > 0 || each.focus === null
        ? []
        : [{ at: at.get(each) ?? 0, place: each.focus }],
    ),
    own: asking && from !== null ? { at: from, place: asking.focus } : null,
    best: x(best),
    arrow: to === null ? null : { from, to },
    labels,
    rows: 1 + Math.max(0, largest(labels.map(({ row }) => row))),
  }
}

/**
 * Where each unit stands: at its value, moved no more than it takes that none hides another, and
 * never over the target.
 */
function placesOf(
  units: readonly LineUnit[],
  isMarked: (each: LineUnit) => boolean,
  place: (value: number) => number,
  goal: number | null,
  width: number,
): ReadonlyMap<LineUnit, number> {
  const places = new Map<LineUnit, number>()
  const spread = (held: readonly LineUnit[], from: number, to: number): void => {
    const boxes = held.map((each) => ({
      at: place(each.reading.value),
      width: isMarked(each) ? MARK : TICK,
    }))
    const moved = dodgeBoxes(boxes, 0.08, from, to)
    held.forEach((each, index) => places.set(each, moved[index] ?? 0))
  }
  const isMet = (each: LineUnit): boolean => each.reading.attainment === 'met'
  if (goal === null) spread(units, 0, width)
  else {
    spread(
      units.filter((each) => !isMet(each)),
      0,
      goal,
    )
    spread(units.filter(isMet), goal - MARK / 2, width)
  }
  return places
}

function barsOf(
  units: readonly LineUnit[],
  place: (value: number) => number,
  width: number,
): Plot['bars'] {
  const bins = new Map<number, { all: number; models: number }>()
  for (const { reading, models } of units) {
    const bin = Math.min(Math.floor(width / BAR), Math.floor(place(reading.value) / BAR))
    const held = bins.get(bin) ?? { all: 0, models: 0 }
    held.all += 1
    if (models.length > 0) held.models += 1
    bins.set(bin, held)
  }
  const most = largest([...bins.values()].map(({ all }) => all))
  return [...bins].map(([bin, { all, models }]) => ({
    at: (bin + 0.5) * BAR,
    share: all / most,
    models: models / most,
  }))
}

type Wanted = Omit<PlotLabel, 'row'>

/**
 * Labels under what they name, those first that must stand; each in the first row where it has
 * room, others only where they add no third row.
 */
function placeLabels(
  wanted: readonly Wanted[],
  others: readonly Wanted[],
  width: number,
): PlotLabel[] {
  const placed: PlotLabel[] = []
  const sizeOf = ({ text, focus, kind }: Wanted): number =>
    textWidth(text, 1) + (focus !== null && kind !== 'own' ? SIGN : 0)
  const put = (label: Wanted, rows: number): void => {
    const half = sizeOf(label) / 2
    const isFree = (at: number, row: number): boolean =>
      placed.every(
        (each) => each.row !== row || Math.abs(each.at - at) >= half + sizeOf(each) / 2 + BETWEEN,
      )
    // Under what it names, else ending or beginning there.
    const places = [0, -1, 1].map((side) =>
      Math.max(half, Math.min(width - half, label.at + side * (half - ASIDE))),
    )
    for (let row = 0; row < rows; row += 1)
      for (const at of places)
        if (isFree(at, row)) {
          placed.push({ ...label, at, row })
          return
        }
  }
  for (const label of wanted) put(label, MOST_ROWS)
  for (const label of others) put(label, OPTIONAL_ROWS)
  return placed
}
