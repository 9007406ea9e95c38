import type { EChartsCoreOption } from 'echarts/core'
import { bareFigure } from '@/analysis/cell'
import { breaksOf, withGaps } from '@/analysis/events/eventMarks'
import type { Unit } from '@/dataset/tables/units'
import type { IndicatorLine, Panel, PanelsView } from '@/screens/indicators/indicatorTrends'
import type { ChartContext, ChartTheme } from '@/ui/chart/context'
import { eventStrokes } from '@/ui/chart/eventLines'
import { timeSeriesHovers, type HoverPoint } from '@/ui/chart/hover'
import {
  dots,
  fills,
  focusColor,
  focusSymbol,
  piecesOf,
  placer,
  planeOption,
  strokes,
  texts,
  type Box,
  type Dot,
  type Point,
  type Size,
  type Text,
} from '@/ui/chart/linePlane'
import { textWidth } from '@/ui/chart/textWidth'

/**
 * The least room of one small chart, in letters of the small size: under it names and figures would
 * not fit.
 */
const LEAST = { width: 9.2, height: 6 } as const
/** On a map rows are as many as the map has, and may be lower so that all of it is seen. */
const LEAST_MAP_HEIGHT = 5.2
/** A small chart looks best so much wider than it is high. */
const SHAPE = 1.7
/**
 * From this width on, in letters of the figure size, name and figure stand side by side in that
 * size.
 */
const ROOMY = 11

/**
 * How small charts share a pane: how many in a row, and how large the drawing is; larger than the
 * pane where they would be too small.
 */
export type PanelLayout = Size & { readonly columns: number; readonly rows: number }

/**
 * The columns and size for `count` small charts in a pane. `fixed` columns and rows are those of a
 * map. Units: px. Where they fit, they fill the pane; where not, each has its least room and the
 * drawing is larger than the pane, which then scrolls. Never throws.
 */
export function panelLayout(
  count: number,
  pane: Size,
  theme: Pick<ChartTheme, 'smallSize'>,
  fixed: { readonly columns: number; readonly rows: number } | null,
): PanelLayout {
  const least = {
    width: LEAST.width * theme.smallSize,
    height: (fixed ? LEAST_MAP_HEIGHT : LEAST.height) * theme.smallSize,
  }
  const most = Math.max(1, Math.min(count, Math.floor(pane.width / least.width)))
  const rowsFor = (columns: number): number => Math.max(1, Math.ceil(count / columns))
  const oddness = (columns: number): number => {
    const height = Math.max(least.height, pane.height / rowsFor(columns))
    return (
      Math.abs(Math.log(pane.width / columns / height / SHAPE)) +
      (rowsFor(columns) * least.height > pane.height ? 1 : 0)
    )
  }
  const choices = Array.from({ length: most }, (_, index) => index + 1)
  const columns =
    fixed?.columns ??
    choices.reduce((best, each) => (oddness(each) < oddness(best) ? each : best), 1)
  const rows = fixed?.rows ?? rowsFor(columns)
  return {
    columns,
    rows,
    width: Math.max(pane.width, columns * least.width),
    height: Math.max(pane.height, rows * least.height),
  }
}

/**
 * Small charts side by side on one scale: each unit’s own course, the province dashed, the target
 * as a line with the side that meets it shaded, and over it the unit’s name and latest figure. All
 * of them are one plane, so that a hundred cost about as much as ten. Plain data.
 */
export function multiplesOption(
  view: PanelsView,
  context: ChartContext,
  size: Size,
): EChartsCoreOption {
  const { words, theme } = context
  const { trends, panels } = view
  const { indicator, marks, parent, target, scale, province, periods } = trends
  const { cell, type, isStacked, head, boxes } = sheetOf(view, theme, size)
  // A course of many periods in little room is a thin line, or it is a blot.
  const width = theme.lineWidth * (cell.width < periods.length * 4 ? 0.6 : 1)
  const yIn = (box: Box): ((value: number) => number) =>
    placer(scale.min, scale.max, box.bottom, box.top)
  const courseIn = (box: Box, values: readonly (number | null)[], unit: Unit | null): Point[][] => {
    const xOf = placer(0, Math.max(1, periods.length - 1), box.left, box.right)
    const yOf = yIn(box)
    return piecesOf(
      withGaps(
        values.map((value, index) => (value === null ? null : ([xOf(index), yOf(value)] as const))),
        breaksOf(marks, unit),
      ),
    )
  }
  const each = <T>(make: (panel: Panel, box: Box) => T | readonly T[]): T[] =>
    panels.flatMap((panel, index) => {
      const box = boxes[index]
      return box ? make(panel, box) : []
    })
  const isContext = ({ line }: Panel): boolean => line.focus === null
  const focus = panels.filter((panel) => !isContext(panel))
  const level = (box: Box, value: number): Point[] => [
    [box.left, yIn(box)(value)],
    [box.right, yIn(box)(value)],
  ]
  return planeOption({ left: 0, top: 0, right: size.width, bottom: size.height }, size, theme, [
    target === null || indicator.polarity === 'none'
      ? null
      : fills(
          boxes.map((box) =>
            indicator.polarity === 'higher'
              ? { ...box, bottom: yIn(box)(target) }
              : { ...box, top: yIn(box)(target) },
          ),
          theme.met,
          0.6,
        ),
    strokes(
      boxes.map((box) => level(box, scale.min)),
      { color: theme.line, width, z: 1 },
    ),
    target === null
      ? null
      : strokes(
          boxes.map((box) => level(box, target)),
          { color: theme.text, width },
        ),
    strokes(
      each((_, box) => courseIn(box, province, parent)),
      { color: theme.text, width: width * 0.9, dash: [5, 4], opacity: 0.75 },
    ),
    strokes(
      each((panel, box) =>
        isContext(panel) ? courseIn(box, panel.line.values, panel.line.unit) : [],
      ),
      { color: theme.strong, width: width * 1.5, z: 3 },
    ),
    ...focus.map((panel) =>
      strokes(
        courseIn(
          boxes[panels.indexOf(panel)] ?? { left: 0, right: 0, top: 0, bottom: 0 },
          panel.line.values,
          panel.line.unit,
        ),
        {
          color: focusColor(panel.line.focus, theme),
          width: width * 2,
          z: 4,
        },
      ),
    ),
    ...boxes.map((box) =>
      eventStrokes(
        marks,
        box,
        placer(0, Math.max(1, periods.length - 1), box.left, box.right),
        theme,
      ),
    ),
    dots(
      each((panel, box) =>
        endDots(panel.line, courseIn(box, panel.line.values, panel.line.unit), theme),
      ),
    ),
    texts(
      each((panel, box) => titles(panel.line, box, { head, type, isStacked })),
      theme,
    ),
  ])

  function titles(
    line: IndicatorLine,
    box: Box,
    look: { head: number; type: number; isStacked: boolean },
  ): Text[] {
    const last = line.values.at(-1) ?? null
    const value =
      last === null ? '–' : words.text('figure.plain', { value: bareFigure(indicator, last) })
    const color = line.focus === null ? theme.text : focusColor(line.focus, theme)
    const weight = line.focus === null ? 500 : 700
    const first = box.top - look.head + look.type * 0.65
    const room =
      box.right -
      box.left +
      (look.isStacked ? theme.smallSize * 0.7 : -textWidth(value, look.type) - look.type * 0.5)
    return [
      {
        at: [box.left, first],
        text: fitted(line.unit.short_name, room, look.type),
        align: 'start',
        color,
        size: look.type,
        weight,
      },
      look.isStacked
        ? {
            at: [box.left, first + look.type * 1.2],
            text: value,
            align: 'start',
            color,
            size: look.type,
            weight: 700,
          }
        : {
            at: [box.right, first],
            text: value,
            align: 'end',
            color,
            size: look.type,
            weight: 700,
          },
    ]
  }
}

/**
 * How the sheet is divided: the room of one small chart, its type, the room over it for its name,
 * and where each plot lies.
 */
function sheetOf({ panels, columns, rows }: PanelsView, theme: ChartTheme, size: Size) {
  const cell: Size = { width: size.width / columns, height: size.height / rows }
  const isRoomy = cell.width >= ROOMY * theme.figureSize && cell.height >= 5 * theme.figureSize
  const type = isRoomy ? theme.figureSize : theme.smallSize
  const isStacked = cell.width < 13 * theme.smallSize
  const head = type * (isStacked ? 2.5 : 1.4)
  return {
    cell,
    type,
    isStacked,
    head,
    boxes: panels.map((panel) => plotOf(panel, cell, head, theme)),
  }
}

/**
 * What the sheet tells when it is pointed at: every figure of every unit, in its own small chart.
 */
export function multiplesHovers(
  view: PanelsView,
  { words, theme }: ChartContext,
  size: Size,
): HoverPoint[] {
  const { trends, panels } = view
  const { indicator, periods, target, scale } = trends
  const { boxes } = sheetOf(view, theme, size)
  return panels.flatMap(({ line }, index) => {
    const box = boxes[index]
    if (!box) return []
    const xOf = placer(0, Math.max(1, periods.length - 1), box.left, box.right)
    const yOf = placer(scale.min, scale.max, box.bottom, box.top)
    const course = { name: line.unit.short_name, values: line.values, indicator, periods, target }
    return timeSeriesHovers(words, course, (at, value) => [xOf(at), yOf(value)])
  })
}

function plotOf({ row, column }: Panel, cell: Size, head: number, theme: ChartTheme): Box {
  const gap = theme.smallSize * 0.7
  return {
    left: (column - 1) * cell.width + gap,
    right: column * cell.width - gap,
    top: (row - 1) * cell.height + head + theme.smallSize * 0.2,
    bottom: row * cell.height - gap,
  }
}

/** A name as far as it has room. The whole of it stands in the list of units and in the table. */
function fitted(name: string, room: number, size: number): string {
  if (textWidth(name, size) <= room) return name
  let kept = name.length - 1
  while (kept > 1 && textWidth(`${name.slice(0, kept)}…`, size) > room) kept -= 1
  return `${name.slice(0, kept).trimEnd()}…`
}

/** The latest point with the sign of its attainment, and points that stand alone. */
function endDots(
  line: IndicatorLine,
  pieces: readonly (readonly Point[])[],
  theme: ChartTheme,
): Dot[] {
  const name = line.unit.short_name
  const last = pieces.at(-1)?.at(-1)
  const alone = pieces
    .slice(0, -1)
    .flatMap((piece) => (piece.length === 1 && piece[0] ? [piece[0]] : []))
  const color = line.focus === null ? theme.strong : focusColor(line.focus, theme)
  const single = alone.map((at): Dot => ({
    at,
    name,
    symbol: 'circle',
    size: theme.smallSize * 0.4,
    fill: color,
  }))
  if (!last) return single
  const size = theme.smallSize * 0.72
  if (line.attainment === 'missed' && line.values.at(-1) != null)
    return [...single, { at: last, name, symbol: CROSS, size, fill: theme.missed }]
  if (line.attainment === 'near' && line.values.at(-1) != null)
    return [
      ...single,
      {
        at: last,
        name,
        symbol: 'triangle',
        size,
        fill: theme.near,
        edge: theme.text,
        edgeWidth: 1,
      },
    ]
  return [
    ...single,
    { at: last, name, symbol: focusSymbol(line.focus), size: size * 0.75, fill: color },
  ]
}

const CROSS = 'path://M1.4 0L5 3.6L8.6 0L10 1.4L6.4 5L10 8.6L8.6 10L5 6.4L1.4 10L0 8.6L3.6 5L0 1.4Z'
