import { download } from '@/ui/download.browser'
import { fileName } from '@/ui/fileName'
import { officeDeck } from '@/ui/office/deck'
import { PPTX_TYPE, writePptx } from '@/ui/office/pptx'
import { DEFAULT_RATIO } from '@/ui/slides/canvas'
import '@/ui/slides/words'
import { readTable, shownTables } from '@/ui/table/shownTable.browser'
import { isClear } from './look.browser'
import { pngOf } from './paint.browser'
import { paneName } from './panes.browser'
import { groundOf } from './readPane.browser'
import { paneSlides, type CellLook, type LookedTable, type TakenPane } from './paneSlides'
import { chartOf, type ChartTable, type TableNames } from './tableChart'
import { paneDrawing, saidOf, type PictureRequest } from './take.browser'

/** The shape of slides that offices have, as px of a screen. */
const CANVAS = { width: 1920, height: 1080, ratio: DEFAULT_RATIO, safe: 0 } as const
/** Dots to a px of the screen. */
const SHARP = 2

/**
 * Saves a pane as slides for PowerPoint; gives the name of the file. `asTables` shows the tables
 * behind charts for as long as something is done, and then the charts again. Throws where it is not
 * made.
 */
export async function saveSlides(
  request: Omit<PictureRequest, 'isGrey'>,
  names: TableNames,
  asTables: (work: () => readonly ChartTable[]) => Promise<readonly ChartTable[]>,
): Promise<string> {
  const { pane, words } = request
  const { headline, title, status, notes } = saidOf(pane, request.said, words)
  const held = shownTables().filter((table) => pane.contains(table))
  const tables = held.map((table) => lookedTable(table, pane))
  const charts = await asTables(() =>
    shownTables()
      .filter((table) => pane.contains(table) && !held.includes(table))
      .map((table) => ({ table: readTable(table), drawn: drawnOf(table) })),
  )
  const isDrawn = ({ table, drawn }: ChartTable): boolean =>
    chartOf({ table, drawn }, names, ANY_BOX, ANY_SCALE) !== null
  const hasChart = pane.querySelector('[data-part="chart"]') !== null
  const isPictured =
    !charts.every(isDrawn) ||
    (charts.length === 0 && (tables.length === 0 || hasChart)) ||
    pane.tagName === 'MAIN'
  const name = paneName(pane)
  const taken: TakenPane = {
    headline: pane.tagName === 'MAIN' ? pageHeadline() : headline,
    name: title.includes(name) ? title : [name, title].filter((text) => text !== '').join(' · '),
    status,
    source: pane.tagName === 'MAIN' ? pageSource() : notes.join(' '),
    charts,
    tables,
    picture: isPictured ? await pictureOf(pane) : null,
  }
  const page = (n: number, of: number): string => words.text('slide.page', { n, of })
  const deck = officeDeck(name, paneSlides(taken, names, CANVAS, page), CANVAS, words)
  const writing = writePptx(deck)
  for (;;) {
    const { done, value } = writing.next()
    if (done === true) {
      const file = `${fileName(name)}.pptx`
      download(new Blob([value], { type: PPTX_TYPE }), file)
      return file
    }
    await new Promise((next) => setTimeout(next))
  }
}

const ANY_BOX = { left: 0, top: 0, width: 1800, height: 800 }
const ANY_SCALE = { text: 30, source: 24, headline: 45, line: 2 }

const textOf = (selector: string): string =>
  ([...document.querySelectorAll(selector)].at(-1)?.textContent ?? '').replace(/\s+/g, ' ').trim()
const pageHeadline = (): string => textOf('main h1')
const pageSource = (): string => textOf('[data-provenance]')

function drawnOf(table: HTMLTableElement): readonly number[] | null {
  const { drawn } = table.dataset
  return drawn === undefined ? null : drawn.split(' ').map(Number)
}

async function pictureOf(pane: HTMLElement): Promise<TakenPane['picture']> {
  const drawing = paneDrawing(pane, { headline: '', title: '', status: '', notes: [] })
  const png = new Uint8Array(await (await pngOf(drawing, SHARP)).arrayBuffer())
  return { png, width: drawing.width, height: drawing.height }
}

function lookedTable(table: HTMLTableElement, pane: HTMLElement): LookedTable {
  const ground = groundOf(pane)
  const rows = [...table.rows].filter((row) => row.getAttribute('aria-hidden') !== 'true')
  return {
    table: readTable(table),
    looks: rows.map((row) => [...row.cells].map((cell) => lookOf(cell, ground))),
  }
}

/** The ground of a cell, or of what covers it, and the type on it. */
function lookOf(cell: HTMLTableCellElement, ground: string): CellLook {
  const covers = (element: HTMLElement): boolean =>
    element.offsetWidth * element.offsetHeight > (cell.offsetWidth * cell.offsetHeight) / 3
  for (const element of [cell, ...cell.querySelectorAll<HTMLElement>('*')]) {
    if (!(element instanceof HTMLElement) || !covers(element)) continue
    const { backgroundColor, color } = getComputedStyle(element)
    if (isClear(backgroundColor) || backgroundColor === ground) continue
    return { fill: inkOf(backgroundColor), ink: inkOf(color) }
  }
  return { fill: null, ink: null }
}

/** `rgb(19, 33, 44)` as `13212C`; `null` of what is seen through. */
function inkOf(colour: string): string | null {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1)
  return parts
    ? parts
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase()
    : null
}
