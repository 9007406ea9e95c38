import type { Screen } from '#tests/support/showWalk'
import type { SlideFound } from '#tests/support/slideCheck'
import { farthestViewer, textAsked } from '#tests/support/slideCheck'

/** A slide, where it was shown, and what it was found to be. */
export type Looked = {
  readonly meeting: string
  readonly screen: Screen
  readonly slide: number
  readonly part: number
  readonly found: SlideFound
}

/** The worst of all slides on one screen. Sizes in % of the height of one image. */
export type Row = Screen & {
  readonly slides: number
  readonly smallestText: number
  readonly askedText: number
  readonly smallestSource: number
  /**
   * The farthest viewer of the smallest text, by AVIXA DISCAS: in heights of the image, and in
   * metres before a 65″ 16:9 screen.
   */
  readonly farthestHeights: number
  readonly farthestMetres65: number
  readonly contrastOnFill: number | null
  readonly contrastElsewhere: number | null
  readonly contrastMarks: number | null
  readonly overlaps: number
  readonly faults: number
}

/**
 * One fault, and every slide that has it: `1920×1080 · 4 × · light · 2021-10-27 1.2`, the item and
 * its part last.
 */
export type Fault = { readonly fault: string; readonly places: readonly string[] }

export type Report = {
  readonly ok: boolean
  readonly slides: number
  readonly rows: readonly Row[]
  readonly faults: readonly Fault[]
}

/** The height of a 65″ screen of 16:9, in m. */
const HEIGHT_65 = (65 * 0.0254 * 9) / Math.hypot(16, 9)

export function reportOf(looked: readonly Looked[], screens: readonly Screen[]): Report {
  const places = new Map<string, string[]>()
  for (const { meeting, screen, slide, part, found } of looked) {
    for (const fault of found.faults)
      places.set(fault, [
        ...(places.get(fault) ?? []),
        `${screenName(screen)} · ${meeting} ${slide}.${part}`,
      ])
  }
  const faults = [...places].map(([fault, at]) => ({ fault, places: at }))
  return {
    ok: faults.length === 0,
    slides: looked.length,
    rows: screens.map((screen) =>
      rowOf(
        screen,
        looked.filter((each) => each.screen === screen).map(({ found }) => found),
      ),
    ),
    faults,
  }
}

function rowOf(screen: Screen, found: readonly SlideFound[]): Row {
  const text = Math.min(...found.map((each) => each.text))
  const lowest = (kind: keyof SlideFound['contrast']): number | null => {
    const all = found.flatMap(({ contrast }) => contrast[kind] ?? [])
    return all.length === 0 ? null : round(Math.min(...all), 2)
  }
  const heights = farthestViewer(text)
  return {
    ...screen,
    slides: found.length,
    smallestText: round(100 * text, 3),
    askedText: round(100 * textAsked(screen.room), 3),
    smallestSource: round(100 * Math.min(...found.map(({ source }) => source)), 3),
    farthestHeights: round(heights, 2),
    farthestMetres65: round(heights * HEIGHT_65, 2),
    contrastOnFill: lowest('onFill'),
    contrastElsewhere: lowest('elsewhere'),
    contrastMarks: lowest('mark'),
    overlaps: found.reduce((sum, each) => sum + each.overlaps, 0),
    faults: found.reduce((sum, each) => sum + each.faults.length, 0),
  }
}

const HEAD = [
  'size',
  'room',
  'theme',
  'slides',
  'text %',
  'asked',
  'source',
  '× height',
  'm at 65″',
  'on fill',
  'text',
  'marks',
  'overlaps',
]

/** The report for a reader: a line a screen, and then every fault with where it was first seen. */
export function reportText({ rows, faults, slides }: Report): string {
  const lines = rows.map((row) => [
    `${row.width}×${row.height}`,
    row.room,
    row.theme,
    row.slides,
    row.smallestText.toFixed(2),
    row.askedText.toFixed(2),
    row.smallestSource.toFixed(2),
    row.farthestHeights.toFixed(2),
    row.farthestMetres65.toFixed(2),
    ...[row.contrastOnFill, row.contrastElsewhere, row.contrastMarks].map(
      (value) => value?.toFixed(1) ?? '–',
    ),
    row.overlaps,
  ])
  const table = [HEAD, ...lines].map((line) => line.map(String))
  const widths = HEAD.map((_, index) => Math.max(...table.map((line) => line[index]?.length ?? 0)))
  const told = faults.map(
    ({ fault, places }) => `${fault}\n    ${places.length} × , first at ${places[0]}`,
  )
  return [
    ...table.map((line) => line.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ')),
    '',
    ...told,
    `${slides} slides looked at, ${faults.length === 0 ? 'no fault' : `${faults.length} different faults`}.`,
    '',
  ].join('\n')
}

export function screenName({ width, height, room, theme }: Screen): string {
  return `${width}×${height} · ${room} × · ${theme}`
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
