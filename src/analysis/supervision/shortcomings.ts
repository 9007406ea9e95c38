import { pageOf, type ListPage } from '@/analysis/listPage'
import type { Pages } from '@/address/screen'
import { foldText } from '@/dataset/text'
import type { Dataset } from '@/dataset/dataset'
import type { Field } from '@/dataset/tables/fields'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Source } from '@/dataset/tables/sources'
import type { Unit } from '@/dataset/tables/units'
import { absentOf } from '@/analysis/absent'
import { linkersOf } from '@/analysis/linked'
import { sourcesOf } from '@/analysis/profile'
import type { Scene } from '@/analysis/scene'
import { evidenceOf, evidenceTimes, type Evidence } from './shortcomingEvidence'
import type { ShortcomingEntry, ShortcomingIndex } from './shortcomingIndex'
import { shortcomingMatrix, type ShortcomingMatrix } from './shortcomingMatrix'
import type { ShortcomingState } from '@/analysis/statements'

/** What the list is narrowed to; a part of the address that means nothing here is `null`. */
export type ShortcomingFilter = {
  readonly unit: Unit | null
  readonly field: Field | null
  readonly inspection: Inspection | null
  readonly state: ShortcomingState | null
  readonly query: string | null
}

/**
 * An entry of the list with the figures that show it, in the units of the list, at most
 * `EVIDENCE_UNITS` of them.
 */
export type ShortcomingItem = {
  readonly entry: ShortcomingEntry
  /** Its place in the whole list, from 1. */
  readonly number: number
  readonly evidence: readonly Evidence[]
  /** Units whose figures are not shown. */
  readonly more: number
}

export type ShortcomingPage = ListPage<ShortcomingItem> & {
  /** The one that the address asks for. */
  readonly wanted: ShortcomingEntry | null
}

export type ShortcomingsView = {
  readonly scene: Scene
  readonly filter: ShortcomingFilter
  readonly matrix: ShortcomingMatrix
  /** All that the filter lets through, most urgent first. */
  readonly entries: readonly ShortcomingEntry[]
  readonly list: ShortcomingPage
  readonly options: {
    readonly inspections: readonly Inspection[]
    readonly fields: readonly Field[]
    readonly units: readonly Unit[]
    readonly states: readonly ShortcomingState[]
  }
  /**
   * What could not be loaded: without shortcomings there is nothing to show, without inspections
   * silence says nothing.
   */
  readonly absent: readonly ('shortcomings' | 'inspections')[]
  readonly sources: readonly Source[]
  /** Who ties the shortcomings shown to indicators, where their sources do not. */
  readonly linkers: readonly Source[]
}

/** How many entries a page of the list has. */
export const PAGE_LENGTH = 25
/** How many units an entry shows figures of: focus units before others. */
const EVIDENCE_UNITS = 6

export const SHORTCOMING_STATES: readonly ShortcomingState[] = [
  'overdue',
  'open',
  'unknown',
  'resolved',
]

/** What the address asks the page for. */
type ShortcomingParams = Pages['shortcomings']

/**
 * The page of shortcomings: units by areas, and the list. Inspection, state and search narrow both;
 * unit and area only the list, so that the table still shows where it is cut out of. `item` names
 * an entry; without one `at` is a page of the list.
 */
export function shortcomingsView(
  dataset: Dataset,
  scene: Scene,
  index: ShortcomingIndex,
  state: ShortcomingParams,
  compare: (a: string, b: string) => number,
): ShortcomingsView {
  const filter = filterOf(dataset, state)
  const wide = index.entries.filter((entry) => passesWide(entry, filter))
  const entries = wide.filter((entry) => passesNarrow(entry, filter))
  return {
    scene,
    filter,
    matrix: shortcomingMatrix(dataset, scene, wide, filter.inspection, compare),
    entries,
    list: listOf(dataset, scene, entries, filter, state),
    options: {
      inspections: dataset.inspections.rows,
      fields: dataset.fields.rows,
      units: [...new Set([...scene.units, ...index.entries.flatMap(({ units }) => units)])].sort(
        (a, b) => compare(a.short_name, b.short_name),
      ),
      states: SHORTCOMING_STATES.filter(
        (each) => each === filter.state || index.entries.some((entry) => entry.state === each),
      ),
    },
    absent: absentOf(dataset, 'shortcomings', 'inspections'),
    sources: sourcesOf(
      dataset,
      entries.map(({ shortcoming }) => shortcoming.source_id),
    ),
    linkers: linkersOf(
      dataset,
      entries.map(({ shortcoming }) => shortcoming.indicator_source_id),
    ),
  }
}

function filterOf(dataset: Dataset, state: ShortcomingParams): ShortcomingFilter {
  const found = <R>(rows: ReadonlyMap<string, R>, id: string | null): R | null =>
    id === null ? null : (rows.get(id) ?? null)
  return {
    unit: found(dataset.units.byId, state.unit),
    field: found(dataset.fields.byId, state.field),
    inspection: found(dataset.inspections.byId, state.inspection),
    state: SHORTCOMING_STATES.find((each) => each === state.state) ?? null,
    query: state.query,
  }
}

function passesWide(
  { shortcoming, state, folded }: ShortcomingEntry,
  filter: ShortcomingFilter,
): boolean {
  if (filter.inspection !== null && shortcoming.inspection_id !== filter.inspection.inspection_id)
    return false
  if (filter.state !== null && state !== filter.state) return false
  return filter.query === null || folded.includes(foldText(filter.query))
}

function passesNarrow(
  { shortcoming, units }: ShortcomingEntry,
  { unit, field }: ShortcomingFilter,
): boolean {
  return (
    (unit === null || units.includes(unit)) &&
    (field === null || shortcoming.field_id === field.field_id)
  )
}

function listOf(
  dataset: Dataset,
  scene: Scene,
  entries: readonly ShortcomingEntry[],
  filter: ShortcomingFilter,
  { item, at: wanted }: Pick<ShortcomingParams, 'item' | 'at'>,
): ShortcomingPage {
  const at = entries.findIndex(({ shortcoming }) => shortcoming.shortcoming_id === item)
  const list = pageOf(entries, PAGE_LENGTH, wanted, at)
  const times = new Map<string, ReturnType<typeof evidenceTimes>>()
  const items = list.items.map((entry, index): ShortcomingItem => {
    const day = entry.shortcoming.found_on
    const held = times.get(day) ?? evidenceTimes(scene, day)
    times.set(day, held)
    const { indicator } = entry
    const units =
      indicator === null
        ? []
        : inFocusFirst(scene, filter.unit === null ? entry.units : [filter.unit])
    return {
      entry,
      number: list.from + index,
      evidence:
        indicator === null
          ? []
          : units
              .slice(0, EVIDENCE_UNITS)
              .map((unit) => evidenceOf(dataset, scene, held, unit, indicator)),
      more: Math.max(0, units.length - EVIDENCE_UNITS),
    }
  })
  return { ...list, items, wanted: entries[at] ?? null }
}

/** Focus units in the order chosen, then the others in theirs. */
export function inFocusFirst(scene: Pick<Scene, 'focus'>, units: readonly Unit[]): Unit[] {
  const place = ({ unit_id }: Unit): number =>
    scene.focus.includes(unit_id) ? scene.focus.indexOf(unit_id) : scene.focus.length
  return [...units].sort((a, b) => place(a) - place(b))
}
