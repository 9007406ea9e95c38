import type { EChartsCoreOption } from 'echarts/core'
import type { ChartTheme } from './context'

/** A size in px. */
export type Size = { readonly width: number; readonly height: number }

/** A box in px from the top left corner of the chart. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A place in px from the top left corner. */
export type Point = readonly [x: number, y: number]

type Series = Readonly<Record<string, unknown>>

/**
 * A chart whose coordinates are px: strokes, dots and texts are placed by the builder and drawn as
 * few series, so that a hundred small charts cost as much as one. Strokes are cut off at the edge
 * of `plot`. Plain data.
 */
export function planeOption(
  plot: Box,
  size: Size,
  theme: ChartTheme,
  series: readonly (Series | null)[],
): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: theme.family, color: theme.text, fontSize: theme.smallSize },
    grid: {
      left: plot.left,
      top: plot.top,
      right: size.width - plot.right,
      bottom: size.height - plot.bottom,
    },
    xAxis: { type: 'value', min: plot.left, max: plot.right, show: false },
    yAxis: { type: 'value', min: plot.top, max: plot.bottom, inverse: true, show: false },
    series: series.filter((each) => each !== null),
  }
}

export type Stroke = {
  readonly color: string
  readonly width: number
  readonly dash?: readonly [number, number]
  readonly opacity?: number
  readonly z?: number
}

/** Lines along any number of paths, as one series; `null` where there is nothing to draw. */
export function strokes(
  paths: readonly (readonly Point[])[],
  { color, width, dash, opacity = 1, z = 2 }: Stroke,
): Series | null {
  const data = paths.flatMap((path, index): (readonly [number, number | null])[] => [
    ...(index === 0 ? [] : [[path[0]?.[0] ?? 0, null] as const]),
    ...path,
  ])
  if (data.length === 0) return null
  return {
    type: 'line',
    data,
    symbol: 'none',
    silent: true,
    z,
    lineStyle: { color, width, opacity, ...(dash ? { type: [...dash] } : { type: 'solid' }) },
  }
}

/** Boxes filled with one colour, under everything else; `null` where there are none. */
export function fills(boxes: readonly Box[], color: string, opacity = 1): Series | null {
  if (boxes.length === 0) return null
  return {
    type: 'line',
    data: [],
    silent: true,
    z: 0,
    markArea: {
      silent: true,
      itemStyle: { color, opacity },
      data: boxes.map(({ left, top, right, bottom }) => [
        { coord: [left, top] },
        { coord: [right, bottom] },
      ]),
    },
  }
}

export type Dot = {
  readonly at: Point
  /** Told back when the dot is pressed. */
  readonly name: string
  readonly symbol: string
  /** Across, in px. */
  readonly size: number
  readonly fill: string
  readonly edge?: string
  readonly edgeWidth?: number
}

/**
 * Marks, as one series; `null` where there are none. Those that answer to a press are not silent.
 */
export function dots(
  items: readonly Dot[],
  { z = 5, silent = false }: { readonly z?: number; readonly silent?: boolean } = {},
): Series | null {
  if (items.length === 0) return null
  return {
    type: 'scatter',
    z,
    silent,
    cursor: silent ? 'default' : 'pointer',
    clip: false,
    data: items.map(({ at, name, symbol, size, fill, edge, edgeWidth = 0 }) => ({
      name,
      value: [...at],
      symbol,
      symbolSize: size,
      itemStyle: {
        color: fill,
        opacity: 1,
        ...(edge === undefined ? {} : { borderColor: edge, borderWidth: edgeWidth }),
      },
    })),
  }
}

export type Text = {
  readonly at: Point
  readonly text: string
  readonly align: 'start' | 'middle' | 'end'
  readonly color: string
  readonly size: number
  readonly weight?: number
  /**
   * Stands on a piece of the ground, where dashed lines run behind it: a rim lets them through
   * between letters.
   */
  readonly isPlated?: boolean
}

const POSITIONS = { start: 'right', middle: 'inside', end: 'left' } as const

/**
 * Words, each centred on the height it stands at and set off from lines by a rim, as one series of
 * unseen marks; `null` for none.
 */
export function texts(
  items: readonly Text[],
  { ground }: Pick<ChartTheme, 'ground'>,
): Series | null {
  if (items.length === 0) return null
  return {
    type: 'scatter',
    z: 6,
    silent: true,
    clip: false,
    symbolSize: 0.1,
    itemStyle: { color: 'transparent', opacity: 1 },
    data: items.map(({ at, text, align, color, size, weight = 500, isPlated = false }) => ({
      name: text,
      value: [...at],
      label: {
        show: true,
        formatter: '{b}',
        position: POSITIONS[align],
        distance: 0,
        color,
        fontSize: size,
        fontWeight: weight,
        textBorderColor: ground,
        textBorderWidth: size * 0.2,
        ...(isPlated ? { backgroundColor: ground, padding: [0, size * 0.12] } : {}),
      },
    })),
  }
}

/** The shapes of focus units, the same as those beside their names. */
const FOCUS_SYMBOLS = [
  'circle',
  'rect',
  'diamond',
  'triangle',
  'path://M6 11.1L0.7 1.2H11.3Z',
  'path://M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2Z',
]

/** The shape of the focus unit of a place, counted from 0; a disc for context. */
export function focusSymbol(place: number | null): string {
  return (place === null ? undefined : FOCUS_SYMBOLS[place]) ?? 'circle'
}

/** The colour of the focus unit of a place, counted from 0; grey for context. */
export function focusColor(place: number | null, theme: ChartTheme): string {
  return place === null ? theme.context : (theme.focus[place] ?? theme.text)
}

/**
 * A figure on an axis in px: where `from` and `to` of the figures lie at the px `low` and `high`.
 */
export function placer(
  from: number,
  to: number,
  low: number,
  high: number,
): (value: number) => number {
  const perUnit = to === from ? 0 : (high - low) / (to - from)
  return (value) => (to === from ? (low + high) / 2 : low + (value - from) * perUnit)
}

/**
 * The unbroken pieces of a course: runs of points, `null` breaks them. A piece may be one point.
 */
export function piecesOf(points: readonly (Point | null)[]): Point[][] {
  const pieces: Point[][] = []
  let isOpen = false
  for (const point of points) {
    if (point === null) isOpen = false
    else if (isOpen) pieces.at(-1)?.push(point)
    else {
      pieces.push([point])
      isOpen = true
    }
  }
  return pieces
}
