import type { Observation } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'
import type { Unit } from '@/dataset/tables/units'
import { inner, listOf } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { figureOf, type CellView } from '@/analysis/cell'
import { focusPlace, type Scene } from '@/analysis/scene'
import { unofficialOf } from '@/analysis/status'
import type { Attainment } from '@/stats/attainment'
import type { TableMark } from './tableDrawing'
import './words'

/** What is known of a row in one unit: a mark, words or a figure on its fill, or several. */
export type GridCell = {
  readonly mark: TableMark | null
  /** Said of several units together. */
  readonly isShared: boolean
  readonly text: string
  readonly attainment: Attainment | null
  readonly observation: Observation | null
}

/** A statement or a request; `cells` in the order of the units, `null` where it is not about one. */
export type GridRow = {
  readonly key: string
  readonly number: string
  readonly title: string
  /** Beside it, quieter. */
  readonly note: string
  readonly cells: readonly (GridCell | null)[]
  /** `heading`: opens a group with its words; `names`: says which sign stands for which unit. */
  readonly kind: 'row' | 'heading' | 'names'
}

export type GridUnit = { readonly unit: Unit; readonly focus: number | null }

/** A sign and what it means. */
export type GridSign = {
  readonly mark: TableMark | null
  readonly isShared: boolean
  readonly text: string
}

export type GridContent = {
  /** Over the rows. */
  readonly head: string
  readonly groups: readonly { readonly title: string; readonly rows: readonly GridRow[] }[]
  readonly units: readonly GridUnit[]
  readonly foot: readonly GridSign[]
  /** What figures are that are not official; `''` where all are. */
  readonly unofficial: string
}

/** A row that says nothing of units. */
export function textRow(key: string, title: string): GridRow {
  return { key, number: '', title, note: '', cells: [], kind: 'row' }
}

/** The units of columns, with their places in the focus. */
export function gridUnits(scene: Scene, units: readonly Unit[]): GridUnit[] {
  return units.map((unit) => ({ unit, focus: focusPlace(scene, unit.unit_id) }))
}

/** A sign on a statement, and that it was said of several units. */
export function markCell(mark: TableMark, isShared: boolean, text = ''): GridCell {
  return { mark, isShared, text, attainment: null, observation: null }
}

/** A figure on the fill of how it attains its target; a dash without one. */
export function filledCell(
  { indicator, value, target, attainment, observation }: CellView,
  words: Words,
): GridCell {
  const text =
    value === null ? '–' : words.text('figure.plain', { value: figureOf(indicator, value, target) })
  return { mark: null, isShared: false, text, attainment, observation }
}

/** What the signs of rows mean, each once, as `textOf` says it; that some are shared. */
export function signsOf(
  rows: readonly GridRow[],
  textOf: (mark: TableMark) => string,
  words: Words,
): GridSign[] {
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [cell] : [])))
  const signs = new Map<string, GridSign>()
  for (const { mark } of cells) {
    if (!mark) continue
    const text = textOf(mark)
    if (!signs.has(text)) signs.set(text, { mark, isShared: false, text })
  }
  const shared = cells.find(({ mark, isShared }) => mark !== null && isShared)
  return [
    ...signs.values(),
    ...(shared ? [{ mark: shared.mark, isShared: true, text: words.text('slide.shared') }] : []),
  ]
}

/** Of which period the filled figures are; nothing without one. */
export function fillSigns(period: PeriodId | null, words: Words): GridSign[] {
  return period === null
    ? []
    : [
        {
          mark: null,
          isShared: false,
          text: words.text('slide.fills', { period: { kind: 'period', period } }),
        },
      ]
}

/** What figures are that are not official, in words; `''` where all are. */
export function unofficialText(rows: readonly (Observation | null)[], words: Words): string {
  const statuses = unofficialOf(rows)
  return statuses.length === 0
    ? ''
    : words.text('slide.figures', {
        statuses: listOf(statuses.map((status) => inner({ id: `status.${status}` }))),
      })
}
