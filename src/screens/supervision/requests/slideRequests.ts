import type { Unit } from '@/dataset/tables/units'
import { count, inner, listOf } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { targetFigure } from '@/analysis/cell'
import { focusPlace } from '@/analysis/scene'
import { unofficialOf } from '@/analysis/status'
import {
  directiveCells,
  directiveTitle,
  type DirectiveCell,
} from '@/analysis/supervision/directiveCells'
import type { DirectiveRow, DirectivesView } from '@/analysis/supervision/directives'
import { LEADING } from '@/ui/slides/canvas'
import type { Box } from '@/ui/slides/slide'
import { evenParts, wrapText } from '@/ui/slides/wrap'
import { rowFigures } from './directiveReport'
import './words'

/** A request in words, and how it stands in each unit of the columns. */
type RequestRow = {
  readonly key: string
  readonly number: number
  readonly title: string
  readonly note: string
  readonly cells: readonly (DirectiveCell & { readonly text: string })[]
}

/** A part of the requests against units. In letters. */
export type RequestsDrawing = {
  readonly kind: 'requests'
  readonly rows: readonly RequestRow[]
  readonly columns: readonly { readonly unit: Unit; readonly focus: number | null }[]
  readonly unitWidth: number
  readonly fills: string
  readonly unofficial: string
}

/** In letters: a column of a unit, the number, the least for the words; round a row; head, foot. */
const UNIT = 9.5
const NUMBER = 2
const LEAST = 20
const ROW = 0.9
const HEAD = 2
const FOOT = 1.9

/** How many units have a column in a box, in letters; none where lists are better. */
export function requestColumns(width: number): number {
  return Math.max(0, Math.min(4, Math.floor((width - NUMBER - LEAST) / UNIT)))
}

/**
 * The requests as a box holds them at the size the room asks for: every request stands on exactly
 * one of the even parts; at least one part. `size`: of the type, in px. Never throws.
 */
export function requestParts(
  view: DirectivesView,
  all: readonly DirectiveRow[],
  box: Box,
  size: number,
  words: Words,
): RequestsDrawing[] {
  const { columns, scene } = view
  const statuses = unofficialOf(rowFigures(all).map(({ observation }) => observation))
  const rows = all.map((row) => rowOf(row, words))
  const main = box.width / size - NUMBER - columns.length * UNIT
  const heightOf = ({ title, note, cells }: RequestRow): number =>
    Math.max(
      wrapText(note === '' ? title : `${title} · ${note}`, main, 1).length,
      ...cells.map(({ text }) => wrapText(text, UNIT - 2.4, 1).length),
    ) *
      LEADING +
    ROW
  const room = box.height / size - HEAD - FOOT
  const heights = rows.map(heightOf)
  const total = heights.reduce((sum, each) => sum + each, 0)
  const most = total <= room ? rows.length : Math.floor(room / Math.max(1, ...heights))
  const times = all[0]?.times
  const period = times?.after ?? times?.before ?? scene.period
  return evenParts(rows.length, Math.max(1, most)).map(({ from, to }) => ({
    kind: 'requests',
    rows: rows.slice(from, to),
    columns: columns.map((unit) => ({ unit, focus: focusPlace(scene, unit.unit_id) })),
    unitWidth: UNIT,
    fills:
      period === null ? '' : words.text('directives.fills', { period: { kind: 'period', period } }),
    unofficial:
      statuses.length === 0
        ? ''
        : words.text('directives.figures', {
            statuses: listOf(statuses.map((status) => inner({ id: `status.${status}` }))),
          }),
  }))
}

function rowOf(row: DirectiveRow, words: Words): RequestRow {
  const [only, ...others] = row.lines
  const target = only?.indicator.target ?? null
  return {
    key: row.entry.directive.directive_id,
    number: row.number,
    title: directiveTitle(row),
    note:
      only === undefined
        ? ''
        : others.length > 0
          ? words.text('directives.followed', { n: count(row.lines.length) })
          : target === null
            ? ''
            : words.text('directives.target', { target: targetFigure(only.indicator, target) }),
    cells: directiveCells(row).map((cell) => ({ ...cell, text: words.message(cell.message) })),
  }
}
