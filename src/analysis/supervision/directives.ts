import { pageOf, type ListPage } from '@/analysis/listPage'
import type { Pages } from '@/address/screen'
import { compareCodes } from '@/dataset/ids'
import { isAbsent, type Dataset } from '@/dataset/dataset'
import type { Directive } from '@/dataset/tables/directives'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Source } from '@/dataset/tables/sources'
import type { Unit } from '@/dataset/tables/units'
import { linkersOf } from '@/analysis/linked'
import { sourcesOf } from '@/analysis/profile'
import type { Scene } from '@/analysis/scene'
import { evidenceOf, evidenceTimes, type Evidence, type EvidenceTimes } from './shortcomingEvidence'
import { inFocusFirst } from './shortcomings'
import { daysBetween, statusIn } from '@/analysis/statements'

/** How far a request has got on a day; `unknown`: nothing is known of it. */
export type DirectiveState = 'overdue' | 'open' | 'in_progress' | 'unknown' | 'done'

const DIRECTIVE_STATES: readonly DirectiveState[] = [
  'overdue',
  'open',
  'in_progress',
  'unknown',
  'done',
]

export type DirectiveEntry = {
  readonly directive: Directive
  readonly state: DirectiveState
  /**
   * Days from the as-of day to the due day, negative when it has passed; `null` without a due day.
   */
  readonly daysLeft: number | null
  readonly units: readonly Unit[]
  readonly field: Field | null
  readonly inspection: Inspection | null
  readonly source: Source | null
  readonly indicators: readonly Indicator[]
}

/**
 * One indicator that would show a request done: its figures in the units of the columns, `null` for
 * a unit that was not asked.
 */
export type DirectiveLine = {
  readonly indicator: Indicator
  readonly evidence: readonly (Evidence | null)[]
}

export type DirectiveRow = {
  readonly entry: DirectiveEntry
  /** Its place in the whole list, from 1. */
  readonly number: number
  readonly times: EvidenceTimes
  readonly lines: readonly DirectiveLine[]
  /** For each column whether the unit was asked. */
  readonly asked: readonly boolean[]
  /** For each column how far the request has got in that unit; `null` where it was not asked. */
  readonly states: readonly (DirectiveState | null)[]
  /** Units asked that have no column. */
  readonly others: number
}

type DirectiveFilter = {
  readonly unit: Unit | null
  readonly inspection: Inspection | null
  readonly indicator: Indicator | null
  readonly state: DirectiveState | null
}

export type DirectivesView = {
  readonly scene: Scene
  readonly filter: DirectiveFilter
  /** The units whose figures are shown. */
  readonly columns: readonly Unit[]
  /** Units asked that have no column. */
  readonly others: readonly Unit[]
  /** All that the filter lets through, overdue first. */
  readonly entries: readonly DirectiveEntry[]
  readonly list: ListPage<DirectiveRow>
  readonly wanted: DirectiveEntry | null
  readonly options: {
    readonly inspections: readonly Inspection[]
    readonly units: readonly Unit[]
    readonly indicators: readonly Indicator[]
    readonly states: readonly DirectiveState[]
  }
  readonly absent: boolean
  readonly sources: readonly Source[]
  /** Who ties the requests shown to indicators, where their sources do not. */
  readonly linkers: readonly Source[]
}

/** How many requests a page of the list has. */
const DIRECTIVE_PAGE = 25

/**
 * The state of a request on a day. Past its due day and not done, it is overdue whatever its status
 * says.
 */
export function directiveState(
  { status, due }: Pick<Directive, 'status' | 'due'>,
  asOf: string | null,
): DirectiveState {
  if (status === 'done') return 'done'
  return due !== null && asOf !== null && due < asOf ? 'overdue' : status
}

/** The state of a request in one unit asked. */
function stateIn({ directive }: DirectiveEntry, unit: Unit, asOf: string | null): DirectiveState {
  const status = statusIn(directive, unit.unit_id)
  return directiveState({ status, due: directive.due }, asOf)
}

/** Whether anything is said of how far some unit has got. */
export function isStateTold({ states }: Pick<DirectiveRow, 'states'>): boolean {
  return states.some((state) => state !== null && state !== 'unknown')
}

/**
 * Every request of the package on a day, looked up. Order: overdue, then those with a due day, the
 * nearest first, then those without, done ones last; within these the earliest issued, then as in
 * the file.
 */
export function directiveEntries(dataset: Dataset, asOf: string | null): DirectiveEntry[] {
  const entries = dataset.directives.map((directive): DirectiveEntry => {
    const { due, unit_ids, field_id, inspection_id, indicator_ids, source_id } = directive
    return {
      directive,
      state: directiveState(directive, asOf),
      daysLeft: due === null || asOf === null ? null : daysBetween(asOf, due),
      units: [...new Set(unit_ids)].flatMap((id) => dataset.units.byId.get(id) ?? []),
      field: field_id === null ? null : (dataset.fields.byId.get(field_id) ?? null),
      inspection:
        inspection_id === null ? null : (dataset.inspections.byId.get(inspection_id) ?? null),
      source: dataset.sources.byId.get(source_id) ?? null,
      indicators: [...new Set(indicator_ids)].flatMap(
        (id) => dataset.indicators.byId.get(id) ?? [],
      ),
    }
  })
  const group = ({ state }: DirectiveEntry): number =>
    state === 'overdue' ? 0 : state === 'done' ? 2 : 1
  return entries.sort(
    (a, b) =>
      group(a) - group(b) ||
      compareCodes(a.directive.due ?? '9999', b.directive.due ?? '9999') ||
      compareCodes(a.directive.issued_on, b.directive.issued_on),
  )
}

/** What the address asks the page for. */
type DirectiveParams = Omit<Pages['directives'], 'report'>

/**
 * The page of requests. `columns`: at most so many units have their figures beside the requests,
 * focus units before others. `item` names a request; without one `at` is a page of the list.
 */
export function directivesView(
  dataset: Dataset,
  scene: Scene,
  all: readonly DirectiveEntry[],
  state: DirectiveParams,
  columns: number,
): DirectivesView {
  const filter = filterOf(dataset, state)
  const entries = all.filter((entry) => passes(entry, filter))
  const asked = unitsAsked(dataset, entries)
  const units = inFocusFirst(scene, filter.unit === null ? asked : [filter.unit])
  const shown = units.slice(0, columns)
  const at = entries.findIndex(({ directive }) => directive.directive_id === state.item)
  const list = pageOf(entries, DIRECTIVE_PAGE, state.at, at)
  return {
    scene,
    filter,
    columns: shown,
    others: units.slice(columns),
    entries,
    list: { ...list, items: directiveRows(dataset, scene, list.items, shown, list.from - 1) },
    wanted: entries[at] ?? null,
    options: {
      inspections: dataset.inspections.rows,
      units: unitsAsked(dataset, all),
      indicators: dataset.indicators.rows.filter(
        (each) => each === filter.indicator || all.some((entry) => entry.indicators.includes(each)),
      ),
      states: DIRECTIVE_STATES.filter(
        (each) => each === filter.state || all.some((entry) => entry.state === each),
      ),
    },
    absent: isAbsent(dataset, 'directives'),
    sources: sourcesOf(
      dataset,
      entries.map(({ directive }) => directive.source_id),
    ),
    linkers: linkersOf(
      dataset,
      entries.map(({ directive }) => directive.indicators_source_id),
    ),
  }
}

/**
 * Requests with the figures that would show them, in the units of `columns`. `first` is how many
 * stand before them in the list.
 */
export function directiveRows(
  dataset: Dataset,
  scene: Scene,
  entries: readonly DirectiveEntry[],
  columns: readonly Unit[],
  first = 0,
): DirectiveRow[] {
  const held = new Map<string, EvidenceTimes>()
  return entries.map((entry, index) => {
    const day = entry.directive.issued_on
    const times = held.get(day) ?? evidenceTimes(scene, day)
    held.set(day, times)
    const asked = columns.map((unit) => entry.units.includes(unit))
    return {
      entry,
      number: first + index + 1,
      times,
      lines: entry.indicators.map((indicator) => ({
        indicator,
        evidence: columns.map((unit, place) =>
          asked[place] ? evidenceOf(dataset, scene, times, unit, indicator) : null,
        ),
      })),
      asked,
      states: columns.map((unit, place) =>
        asked[place] ? stateIn(entry, unit, scene.asOf) : null,
      ),
      others: entry.units.filter((unit) => !columns.includes(unit)).length,
    }
  })
}

/** Whether all of some entries were said at one inspection, which then need be named only once. */
export function isOfOne(entries: readonly { readonly inspection: Inspection | null }[]): boolean {
  const [first] = entries
  return (
    first != null &&
    first.inspection !== null &&
    entries.every(({ inspection }) => inspection === first.inspection)
  )
}

function filterOf(dataset: Dataset, state: DirectiveParams): DirectiveFilter {
  const found = <R>(rows: ReadonlyMap<string, R>, id: string | null): R | null =>
    id === null ? null : (rows.get(id) ?? null)
  return {
    unit: found(dataset.units.byId, state.unit),
    inspection: found(dataset.inspections.byId, state.inspection),
    indicator: found(dataset.indicators.byId, state.indicator),
    state: DIRECTIVE_STATES.find((each) => each === state.state) ?? null,
  }
}

function passes(entry: DirectiveEntry, filter: DirectiveFilter): boolean {
  const { directive, units, indicators, state } = entry
  if (filter.unit !== null && !units.includes(filter.unit)) return false
  if (filter.inspection !== null && directive.inspection_id !== filter.inspection.inspection_id)
    return false
  if (filter.indicator !== null && !indicators.includes(filter.indicator)) return false
  return filter.state === null || state === filter.state
}

/** The units asked in some requests, in the order of the package. */
function unitsAsked(dataset: Dataset, entries: readonly DirectiveEntry[]): Unit[] {
  const asked = new Set(entries.flatMap(({ units }) => units))
  return dataset.units.rows.filter((unit) => asked.has(unit))
}
