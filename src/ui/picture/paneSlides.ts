import { INKS } from '@/ui/office/inks'
import type { OfficeSlide, Run, Shape, TableCell } from '@/ui/office/shapes'
import { slideBoxes } from '@/ui/slides/boxes'
import { LEADING, type Canvas, type Scale } from '@/ui/slides/canvas'
import type { Box } from '@/ui/slides/slide'
import { wrapText } from '@/ui/slides/wrap'
import { textWidth } from '@/ui/chart/textWidth'
import { largest } from '@/stats/extremes'
import { placedCells, wholeText, type ShownCell, type ShownTable } from '@/ui/table/shownTable'
import { chartOf, type ChartTable, type TableNames } from './tableChart'

/** The ground and the type of a cell, `RRGGBB`; `null` where it has none of its own. */
export type CellLook = { readonly fill: string | null; readonly ink: string | null }

/** A table with how its cells look, cell by cell as they stand in its rows. */
export type LookedTable = {
  readonly table: ShownTable
  readonly looks: readonly (readonly CellLook[])[]
}

/** A pane as it is taken for PowerPoint. */
export type TakenPane = {
  /** What the page says, what the pane is, and of which period. */
  readonly headline: string
  readonly name: string
  /** Which figures are not official; empty where all are. */
  readonly status: string
  readonly source: string
  /** The tables behind its charts. */
  readonly charts: readonly ChartTable[]
  readonly tables: readonly LookedTable[]
  /** What is neither, in dots. */
  readonly picture: {
    readonly png: Uint8Array
    readonly width: number
    readonly height: number
  } | null
}

/** What a cell keeps free at both sides, in letters; how broad a column may be, and must be. */
const SIDES = 0.8
const BROAD = 26
const NARROW = 2.5
/** Headings are bold, and so broader. */
const BOLD = 1.1
/** What it keeps free over and under, likewise. */
const OVER = 0.25
/** A table is set smaller, down to this share of the room's size, before its texts break. */
const LEAST = 0.6

/**
 * A pane as slides that can be changed: its charts as PowerPoint draws them, its tables as tables, as
 * many rows on a slide as it holds; a picture of what PowerPoint has no chart for, and the figures
 * behind it. Never throws.
 */
export function paneSlides(
  pane: TakenPane,
  names: TableNames,
  canvas: Canvas,
  pageText: (n: number, of: number) => string,
): readonly OfficeSlide[] {
  const boxes = slideBoxes(canvas)
  const { scale, headline, source } = boxes
  const line = scale.text * LEADING
  const said = pane.name === '' ? 0 : line
  const box: Box = {
    ...boxes.main,
    top: boxes.main.top + said,
    height: boxes.main.height - said,
  }
  const alt = [pane.name, pane.headline].filter((text) => text !== '').join(': ')
  const drawn = pane.charts.map((each) => ({ each, chart: chartOf(each, names, box, scale) }))
  const bodies: (readonly Shape[])[] = [
    ...(pane.picture ? [[pictureShape(pane.picture, pane.name, alt, box)]] : []),
    ...drawn.flatMap(({ each, chart }): (readonly Shape[])[] =>
      chart
        ? [[{ kind: 'chart', name: each.table.caption, alt, box, chart }]]
        : tableShapes({ table: each.table, looks: [] }, box, scale),
    ),
    ...pane.tables.flatMap((each) => tableShapes(each, box, scale)),
  ]
  const isSmall =
    wrapText(pane.headline, headline.width, scale.headline).length > boxes.headlineLines
  const width = source.width - 8 * scale.source
  return bodies.map((shapes, at) => ({
    title: {
      box: headline,
      runs: [
        {
          text: pane.headline === '' ? pane.name : pane.headline,
          ink: INKS.text,
          isBold: true,
          size: isSmall ? scale.text : scale.headline,
        },
      ],
    },
    shapes: [...subtitle(pane, { ...boxes.main, height: said }), ...shapes],
    footer: {
      box: { ...source, width },
      runs: [
        {
          text: pane.source,
          ink: INKS['text-quiet'],
          size:
            scale.source *
            Math.max(LEAST, Math.min(1, width / textWidth(pane.source, scale.source))),
        },
      ],
    },
    number: {
      box: { ...source, left: source.left + width, width: source.width - width },
      text: bodies.length === 1 ? '' : pageText(at + 1, bodies.length),
    },
    notes: '',
  }))
}

function subtitle({ name, status }: TakenPane, box: Box): Shape[] {
  const runs: Run[] = [
    { text: name, isBold: true },
    ...(status === '' ? [] : [{ text: `   ${status}`, isBold: true, ink: INKS.alarm }]),
  ]
  return name === '' ? [] : [{ kind: 'text', name, box, paragraphs: [{ runs }], anchor: 't' }]
}

function pictureShape(
  { png, width, height }: NonNullable<TakenPane['picture']>,
  name: string,
  alt: string,
  box: Box,
): Shape {
  const share = Math.min(box.width / width, box.height / height)
  const size = { width: width * share, height: height * share }
  const left = box.left + (box.width - size.width) / 2
  return { kind: 'picture', name, alt, png, box: { left, top: box.top, ...size } }
}

/** A table on as many slides as it takes, its heading on each. */
function tableShapes({ table, looks }: LookedTable, box: Box, scale: Scale): (readonly Shape[])[] {
  const placed = placedCells(table.rows)
  const { columns, size } = columnsOf(placed, table.headRows, box.width, scale.text)
  const lookOf = new Map(
    table.rows.flatMap((row, at) => row.map((cell, index) => [cell, looks[at]?.[index]] as const)),
  )
  const rows = placed.map((row, at) => {
    const cells = row.map((cell, index) => {
      const reach = columns.slice(index, index + (cell?.columns ?? 1))
      return { cell, width: reach.reduce((sum, width) => sum + width, 0) - SIDES * size }
    })
    const lines = largest([
      1,
      ...cells.map(({ cell, width }) => (cell ? wrapText(wholeText(cell), width, size).length : 1)),
    ])
    return {
      height: (lines * LEADING + OVER) * size,
      cells: cells.flatMap(({ cell }, index): TableCell[] =>
        cell === null
          ? isReached(row, index)
            ? []
            : [{ paragraphs: [] }]
          : [tableCell(cell, at < table.headRows, size, lookOf.get(cell))],
      ),
    }
  })
  const head = rows.slice(0, table.headRows)
  const headHeight = head.reduce((sum, { height }) => sum + height, 0)
  const pages: (typeof rows)[] = []
  let room = 0
  for (const row of rows.slice(table.headRows)) {
    if (pages.length === 0 || row.height > room) {
      pages.push([])
      room = box.height - headHeight
    }
    pages.at(-1)?.push(row)
    room -= row.height
  }
  return (pages.length === 0 ? [[]] : pages).map((page) => [
    {
      kind: 'table',
      name: table.caption,
      alt: table.caption,
      box: {
        ...box,
        width: columns.reduce((sum, width) => sum + width, 0),
        height: headHeight + page.reduce((sum, { height }) => sum + height, 0),
      },
      columns,
      headRows: table.headRows,
      rows: [...head, ...page],
    },
  ])
}

/**
 * How broad columns are, in px, and how large their text: each as broad as its longest text where
 * all have room, and never narrower than its longest word.
 */
function columnsOf(
  placed: readonly (readonly (ShownCell | null)[])[],
  headRows: number,
  room: number,
  text: number,
): { readonly columns: readonly number[]; readonly size: number } {
  const count = Math.max(1, largest(placed.map((row) => row.length)))
  const column = (lettersOf: (text: string, isHead: boolean) => number): number[] =>
    Array.from({ length: count }, (_, at) => {
      const letters = placed.map((row, index) => {
        const cell = row[at]
        return cell?.columns === 1 ? lettersOf(wholeText(cell), index < headRows) : 0
      })
      return SIDES + largest([NARROW, ...letters])
    })
  const wordOf = (all: string): number =>
    largest(all.split(/[ \n\t]+/).map((word) => textWidth(word, BOLD)))
  const least = column((all) => Math.min(BROAD, wordOf(all)))
  const most = column((all, isHead) => textWidth(all, isHead ? 0.5 : 1)).map((width, at) =>
    Math.max(least[at] ?? 0, Math.min(BROAD, width)),
  )
  const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0)
  const wanted = Math.max(text * LEAST, Math.min(text, room / sum(most)))
  const size = Math.min(wanted, room / sum(least))
  const spare = (room / size - sum(least)) / Math.max(1e-9, sum(most) - sum(least))
  const share = Math.max(0, Math.min(1, spare))
  return {
    size,
    columns: least.map((width, at) => (width + ((most[at] ?? 0) - width) * share) * size),
  }
}

/** Whether a cell to the left reaches over a place. */
function isReached(row: readonly (ShownCell | null)[], at: number): boolean {
  return row.some((cell, from) => cell !== null && from < at && from + cell.columns > at)
}

function tableCell(
  cell: ShownCell,
  isHeading: boolean,
  size: number,
  look: CellLook | undefined,
): TableCell {
  const ink = look?.ink ?? null
  const run: Run = {
    text: wholeText(cell),
    size,
    isBold: isHeading || cell.isHead,
    ...(ink !== null && { ink }),
  }
  return {
    paragraphs: [{ runs: [run] }],
    columns: cell.columns,
    fill: look?.fill ?? (isHeading ? INKS.sunken : null),
    anchor: isHeading ? 'b' : 'ctr',
    frame: { ink: INKS.line, width: size / 20 },
  }
}
