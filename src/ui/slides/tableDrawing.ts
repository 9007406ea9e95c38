import type { UnitId } from '@/dataset/ids'
import type { Unit } from '@/dataset/tables/units'
import type { Attainment } from '@/stats/attainment'
import type { ShortcomingState } from '@/analysis/statements'
import { smallest } from '@/stats/extremes'
import { textWidth } from '@/ui/chart/textWidth'
import { LEADING } from './canvas'
import { chunkText, wrapText } from './wrap'

export type TableMark =
  | { readonly kind: 'model' }
  | { readonly kind: 'shortcoming'; readonly state: ShortcomingState }
  | { readonly kind: 'attainment'; readonly attainment: Attainment }

/**
 * One line of a list: what it is, whom it is of, what has become of it. All in words of the screen.
 */
export type TableEntry = {
  readonly key: string
  readonly mark: TableMark | null
  readonly main: string
  /** Under it, quieter. */
  readonly note: string | null
  readonly units: readonly Unit[]
  readonly end: string | null
  /** Opens a group of entries: only its words are shown. */
  readonly isHeading: boolean
}

/** An entry, or what of it a part holds: lines of its words. */
export type TableRow = TableEntry & { readonly isContinued: boolean; readonly height: number }

/** A lane of a list. In px. */
export type TableDrawing = {
  readonly kind: 'table'
  readonly rows: readonly TableRow[]
  /** The place of each focus unit. */
  readonly focus: ReadonlyMap<UnitId, number>
  /** Widths of the columns; `units` and `end` are 0 where they stand under the words. */
  readonly widths: {
    readonly mark: number
    readonly main: number
    readonly units: number
    readonly end: number
  }
}

/**
 * In sizes of text: the column of signs, between columns, around a row, the narrowest lane with
 * columns, the sign of a focus unit.
 */
const MARK = 1.5
const COLUMN_GAP = 0.8
const ROW_GAP = 0.56
const LEAST_COLUMNS = 26
const SIGN = 1.3
/** What the word before a continued text takes. */
const CONTINUED = 4

/** The columns of a lane of a width: three beside each other, or one where it is narrow. */
export function tableWidths(
  entries: readonly TableEntry[],
  width: number,
  size: number,
): TableDrawing['widths'] {
  const mark = entries.some((entry) => entry.mark !== null) ? size * MARK : 0
  const rest = width - mark
  if (width < size * LEAST_COLUMNS) return { mark, main: rest, units: 0, end: 0 }
  const hasUnits = entries.some(({ units }) => units.length > 0)
  const hasEnd = entries.some(({ end }) => end !== null)
  const gap = size * COLUMN_GAP
  const units = hasUnits ? rest * 0.2 : 0
  const end = hasEnd ? rest * (hasUnits ? 0.24 : 0.3) : 0
  return { mark, main: rest - units - end - (hasUnits ? gap : 0) - (hasEnd ? gap : 0), units, end }
}

/** The height of an entry in a lane at most, in px. */
function rowHeight(entry: TableEntry, widths: TableDrawing['widths'], size: number): number {
  return (linesOf(entry, widths, size) * LEADING + ROW_GAP) * size
}

function linesOf(entry: TableEntry, widths: TableDrawing['widths'], size: number): number {
  const lines = (text: string | null, width: number): number =>
    text === null || text === '' ? 0 : wrapText(text, width, size).length
  const { main, units, end } = widths
  if (entry.isHeading) return lines(entry.main, widths.mark + main + units + end)
  const words = lines(entry.main, main) + lines(entry.note, main)
  // Every name may carry the sign of a focus unit.
  const names =
    entry.units.length === 0 ? 0 : unitLines(entry.units, units === 0 ? main : units, size)
  if (units === 0 && end === 0) return words + names + lines(entry.end, main)
  const last = lines(entry.end, end)
  return units === 0 ? Math.max(words + names, last) : Math.max(words, names, last)
}

/** Names stand whole, one after the other, each with room for its sign. */
function unitLines(units: readonly Unit[], width: number, size: number): number {
  let lines = 1
  let used = 0
  for (const { short_name: name } of units) {
    const own = widthOf(name, size)
    if (used > 0 && used + own > width) {
      lines += 1
      used = 0
    }
    used += own
    if (own > width) lines += Math.ceil(own / width) - 1
  }
  return lines
}

function widthOf(name: string, size: number): number {
  return textWidth(`${name}, `, size) + SIGN * size
}

/**
 * Puts rows into lanes: each lane as much as its height holds, in order. An entry higher than a
 * lane is broken between words.
 */
export function fillLanes(
  entries: readonly TableEntry[],
  widths: TableDrawing['widths'],
  heights: readonly number[],
  size: number,
): TableRow[][] {
  const lanes: TableRow[][] = []
  let lane: TableRow[] = []
  let used = 0
  const room = (): number => heights[lanes.length % heights.length] ?? 0
  const close = (): void => {
    lanes.push(lane)
    lane = []
    used = 0
  }
  const least = smallest(heights)
  entries.forEach((entry, index) => {
    const next = entries[index + 1]
    // A heading never stands alone at the end of a lane.
    const follows = entry.isHeading && next ? Math.min(rowHeight(next, widths, size), least / 2) : 0
    for (const piece of piecesOf(entry, widths, least, size)) {
      if (used > 0 && used + piece.height + follows > room()) close()
      lane.push(piece)
      used += piece.height
    }
  })
  if (lane.length > 0 || lanes.length === 0) close()
  return lanes
}

/**
 * An entry whole, or where no lane holds it whole, its words, names and state in pieces that one
 * does.
 */
function piecesOf(
  entry: TableEntry,
  widths: TableDrawing['widths'],
  least: number,
  size: number,
): TableRow[] {
  const rowOf = (part: TableEntry, isContinued: boolean): TableRow => {
    // Before a continued text stands a word that says so.
    const room = isContinued ? { ...widths, main: widths.main - size * CONTINUED } : widths
    return { ...part, isContinued, height: rowHeight(part, room, size) }
  }
  const whole = rowOf(entry, false)
  if (whole.height <= least) return [whole]
  const lines = Math.max(1, Math.floor((least / size - ROW_GAP) / LEADING))
  const none: TableEntry = { ...entry, main: '', note: null, units: [], end: null }
  const chunks = (text: string | null, width: number): string[] =>
    text === null || text === '' ? [] : chunkText(text, width - size * CONTINUED, size, lines)
  const parts: TableEntry[] = [
    ...chunks(entry.main, widths.main).map((main) => ({ ...none, main })),
    ...chunks(entry.note, widths.main).map((note) => ({ ...none, note })),
    ...groupsOf(entry.units, lines).map((units) => ({ ...none, units })),
    ...chunks(entry.end, widths.end === 0 ? widths.main : widths.end).map((end) => ({
      ...none,
      end,
    })),
  ]
  return parts.map((part, index) => rowOf({ ...part, key: `${entry.key} ${index}` }, index > 0))
}

function groupsOf<Item>(items: readonly Item[], most: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, group) =>
    items.slice(group * most, (group + 1) * most),
  )
}
