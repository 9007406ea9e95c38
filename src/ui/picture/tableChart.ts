import type { Language } from '@/address/screen'
import { axisRange } from '@/ui/chart/lineParts'
import { focusOutline } from '@/ui/office/focusSigns'
import { focusInkOf, INKS } from '@/ui/office/inks'
import { lineChart } from '@/ui/office/lineChart'
import type { BarChart, Chart, Course } from '@/ui/office/shapes'
import type { Box } from '@/ui/slides/slide'
import type { Scale } from '@/ui/slides/canvas'
import { textWidth } from '@/ui/chart/textWidth'
import { largest } from '@/stats/extremes'
import { figureIn, wholeText, type Figure, type ShownTable } from '@/ui/table/shownTable'

/** What the names in a table are: which are periods, units, focus units by their place. */
export type TableNames = {
  readonly periods: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly focus: ReadonlyMap<string, number>
  readonly language: Language
  readonly number: (value: number, decimals: number) => string
}

/** What a chart may be written with: its table, and which of its columns it draws (`null`: all). */
export type ChartTable = { readonly table: ShownTable; readonly drawn: readonly number[] | null }

/** More names than these at the ends of courses hide each other. */
const MOST_NAMES = 12

type Named = { readonly name: string; readonly figures: readonly (Figure | null)[] }

/**
 * The chart behind whose table this is, as PowerPoint draws it: courses where one side of the table
 * is periods, bars where the table says which column its chart draws. `null`: what PowerPoint has no
 * chart for. Never throws.
 */
export function chartOf(
  { table, drawn }: ChartTable,
  names: TableNames,
  box: Box,
  scale: Scale,
): Chart | null {
  const rows = table.rows.map((row) => row.map(wholeText))
  const [head = []] = rows.slice(table.headRows - 1)
  const body = rows.slice(table.headRows)
  const isPlain = table.headRows === 1 && rows.every((row) => row.length === head.length)
  if (!isPlain || body.length < 2) return null
  const isWanted = (at: number): boolean => drawn === null || drawn.includes(at)
  const isPeriod = (text: string | undefined): boolean => names.periods.has(text ?? '')
  if (body.every(([first]) => isPeriod(first))) {
    const columns = head.flatMap((name, at): Named[] => {
      const figures = body.map((row) => figureIn(row[at] ?? '', names.language))
      const isCourse = at > 0 && isWanted(at) && areFigures(body, at, figures)
      return isCourse ? [{ name, figures }] : []
    })
    return courses(
      columns,
      body.map(([first = '']) => first),
      names,
      box,
      scale,
    )
  }
  const read = (row: readonly string[]): Named => ({
    name: row[0] ?? '',
    figures: row.slice(1).map((text) => figureIn(text, names.language)),
  })
  if (head.length > 2 && head.slice(1).every(isPeriod))
    return courses(body.map(read), head.slice(1), names, box, scale)
  const at = drawn?.[0]
  if (at === undefined) return null
  const bars = body.map((row) => ({
    name: row[0] ?? '',
    text: row[at] ?? '',
    figure: figureIn(row[at] ?? '', names.language),
  }))
  return bars.some(({ figure }) => figure !== null)
    ? barChart(head[at] ?? '', bars, names, box, scale)
    : null
}

/** Whether a column holds figures, and nothing else but what stands for none. */
function areFigures(
  body: readonly (readonly string[])[],
  at: number,
  figures: readonly (Figure | null)[],
): boolean {
  const isNone = (text: string | undefined): boolean => text === undefined || /^\W*$/.test(text)
  return (
    figures.some((figure) => figure !== null) &&
    figures.every((figure, row) => figure !== null || isNone(body[row]?.[at]))
  )
}

/** A figure as its chart has it: a percentage by its number, as the axis says it. */
const plain = (figure: Figure | null): number | null =>
  figure && (figure.isPercent ? Number((figure.value * 100).toPrecision(15)) : figure.value)

function courses(
  all: readonly Named[],
  categories: readonly string[],
  { units, focus, number }: TableNames,
  box: Box,
  scale: Scale,
): Chart | null {
  const read = all.map(({ name, figures }) => ({ name, values: figures.map(plain) }))
  const held = read.filter(({ values }) => values.some((value) => value !== null))
  if (held.length === 0) return null
  const isFew = held.length <= MOST_NAMES
  const drawn = held
    .map(({ name, values }): Course => {
      const place = focus.get(name) ?? null
      // What is no unit is what units are held against: the province, a target, limits.
      const isMeasure = !units.has(name)
      return {
        name,
        values,
        stroke: isMeasure
          ? { ink: INKS.text, width: scale.line * 1.5, dash: 'dash' }
          : { ink: focusInkOf(place), width: scale.line * (place === null ? 1.2 : 2) },
        sign: focusOutline(place),
        nameAt: place !== null || isMeasure || isFew ? 0 : null,
      }
    })
    // Focus units lie over the others.
    .sort((a, b) => Number(a.sign !== null) - Number(b.sign !== null))
  const { min, max, step } = axisRange(held.flatMap(({ values }) => values))
  const ticks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, at) =>
    Number((min + at * step).toPrecision(12)),
  )
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  return lineChart(
    drawn,
    {
      categories,
      axis: { min, max, step },
      ticks: ticks.map((tick) => number(tick, decimals)),
      decimals,
    },
    box,
    scale.text,
  )
}

function barChart(
  series: string,
  all: readonly { readonly name: string; readonly text: string; readonly figure: Figure | null }[],
  { focus }: TableNames,
  box: Box,
  scale: Scale,
): BarChart {
  const values = all.map(({ figure }) => plain(figure))
  const { min, max } = axisRange([0, ...values])
  const name = Math.min(
    0.5,
    (largest(all.map((bar) => textWidth(bar.name, scale.text))) + scale.text) / box.width,
  )
  const figure = Math.min(
    0.2,
    (largest(all.map((bar) => textWidth(bar.text, scale.text))) + scale.text) / box.width,
  )
  return {
    kind: 'bar',
    plot: { x: name, y: 0, width: 1 - name - figure, height: 1 },
    axis: { min, max, step: null },
    base: 0,
    series,
    bars: all.map((bar, at) => {
      const place = focus.get(bar.name) ?? null
      const decimals = bar.figure?.decimals ?? 0
      const number = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
      return {
        name: bar.name,
        value: values[at] ?? null,
        fill: place === null ? INKS.bar : focusInkOf(place),
        stroke: { ink: INKS['line-strong'], width: scale.line },
        format: bar.figure?.isPercent === true ? `${number}" %"` : number,
      }
    }),
  }
}
