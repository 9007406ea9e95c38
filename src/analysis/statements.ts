import type { Dataset } from '@/dataset/dataset'
import { isAbsent } from '@/dataset/dataset'
import { addTo, groupBy } from '@/dataset/group'
import type { IndicatorId, UnitId } from '@/dataset/ids'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { Attribution } from '@/dataset/tables/attributions'
import { UNIT_STATES, type Directive } from '@/dataset/tables/directives'
import type { Model } from '@/dataset/tables/models'
import type { Shortcoming } from '@/dataset/tables/shortcomings'
import type { Scene } from './scene'

/** `unknown`: named by an inspection, and nothing is known of what became of it. */
export type ShortcomingState = 'overdue' | 'unknown' | 'open' | 'resolved'

export type ShortcomingView = {
  readonly shortcoming: Shortcoming
  readonly state: ShortcomingState
  readonly attribution: Attribution
  /**
   * Days from the as-of day to the due day, negative when it has passed; `null` without a due day.
   */
  readonly daysLeft: number | null
}

export type AdoptionView = {
  readonly model: Model
  readonly adoption: Adoption
  readonly attribution: Attribution
}

/**
 * What sources say of a unit. `known` is false when no inspection covered it and no row names it:
 * then nothing is known, which is not the same as none.
 */
export type Statements<T> = {
  readonly items: readonly T[]
  /** Said of this unit alone. */
  readonly own: number
  /** Said of several units without telling them apart: never counted as if each had it alone. */
  readonly shared: number
  readonly known: boolean
  /**
   * The table could not be loaded; or the inspections could not, and nothing else is said of the
   * unit.
   */
  readonly absent: boolean
}

/** Rows of the statements of a package by each unit that they name, in the order of their table. */
type NamedUnits = {
  readonly adoptions: ReadonlyMap<UnitId, readonly Adoption[]>
  readonly shortcomings: ReadonlyMap<UnitId, readonly Shortcoming[]>
  readonly directives: ReadonlyMap<UnitId, readonly Directive[]>
  readonly inspected: ReadonlySet<UnitId>
}

const named = new WeakMap<Dataset, NamedUnits>()

/** Made once for a dataset: a table of a thousand units asks for each of its cells. */
function namedUnits(dataset: Dataset): NamedUnits {
  const held = named.get(dataset)
  if (held) return held
  const { adoptions, shortcomings, directives, inspections } = dataset
  const made: NamedUnits = {
    adoptions: groupBy(adoptions, ({ unit_id }) => unit_id),
    shortcomings: byUnit(shortcomings),
    directives: byUnit(directives),
    inspected: new Set(inspections.rows.flatMap(({ unit_ids }) => unit_ids)),
  }
  named.set(dataset, made)
  return made
}

function byUnit<T extends { readonly unit_ids: readonly UnitId[] }>(
  rows: readonly T[],
): ReadonlyMap<UnitId, readonly T[]> {
  const groups = new Map<UnitId, T[]>()
  for (const row of rows) for (const unit of new Set(row.unit_ids)) addTo(groups, unit, row)
  return groups
}

const RUNNING: readonly Adoption['stage'][] = ['piloting', 'in_use', 'unknown']

/** Whether a stage is one at which a model is run or tried, which an unknown stage is taken for. */
export function isRunning(stage: Adoption['stage']): boolean {
  return RUNNING.includes(stage)
}

/** The models that a unit runs or tries; planned and stopped ones are not among them. */
export function modelsOf(dataset: Dataset, unit: UnitId): Statements<AdoptionView> {
  const items = (namedUnits(dataset).adoptions.get(unit) ?? [])
    .filter(({ stage }) => isRunning(stage))
    .flatMap((adoption) => {
      const model = dataset.models.byId.get(adoption.model_id)
      return model ? [{ model, adoption, attribution: adoption.attribution }] : []
    })
  return statements(
    dataset,
    unit,
    items,
    isAbsent(dataset, 'models') || isAbsent(dataset, 'adoptions'),
  )
}

/** The shortcomings named in a unit, gravest state first; resolved ones last. */
export function shortcomingsOf(
  dataset: Dataset,
  scene: Pick<Scene, 'asOf'>,
  unit: UnitId,
): Statements<ShortcomingView> {
  const items = (namedUnits(dataset).shortcomings.get(unit) ?? [])
    .map((shortcoming) => shortcomingView(shortcoming, scene.asOf))
    .sort(
      (a, b) =>
        STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
        attributionOrder(a) - attributionOrder(b),
    )
  return statements(dataset, unit, items, isAbsent(dataset, 'shortcomings'))
}

const STATE_ORDER: readonly ShortcomingState[] = ['overdue', 'open', 'unknown', 'resolved']
const attributionOrder = ({ attribution }: ShortcomingView): number =>
  attribution === 'unit' ? 0 : attribution === 'joint' ? 1 : 2

/**
 * The state of a shortcoming on a day. One that was resolved only after that day is not resolved
 * yet. Past its due day and not resolved, it is overdue whatever its status says.
 */
export function shortcomingView(shortcoming: Shortcoming, asOf: string | null): ShortcomingView {
  const daysLeft =
    shortcoming.due === null || asOf === null ? null : daysBetween(asOf, shortcoming.due)
  const { status, attribution, resolved_on } = shortcoming
  const isResolved =
    status === 'resolved' && (asOf === null || resolved_on === null || resolved_on <= asOf)
  const state = isResolved
    ? 'resolved'
    : daysLeft !== null && daysLeft < 0
      ? 'overdue'
      : status === 'unknown'
        ? 'unknown'
        : 'open'
  return { shortcoming, state, attribution, daysLeft }
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** What the chair asked of a unit. */
export function directivesOf(dataset: Dataset, unit: UnitId): readonly Directive[] {
  return (namedUnits(dataset).directives.get(unit) ?? []).map((directive) => ({
    ...directive,
    status: statusIn(directive, unit),
  }))
}

/**
 * How far a request has got in one unit asked. Of several units it is not known which of them are at
 * it, where nothing is said of each.
 */
export function statusIn(directive: Directive, unit: UnitId): Directive['status'] {
  const { status, unit_ids } = directive
  const own = UNIT_STATES.find((state) => directive[`${state}_unit_ids`].includes(unit))
  return own ?? (status === 'in_progress' && unit_ids.length > 1 ? 'unknown' : status)
}

/** Whether some inspection covered a unit, so that silence about it means something. */
export function isInspected(dataset: Dataset, unit: UnitId): boolean {
  return namedUnits(dataset).inspected.has(unit)
}

function statements<T extends { readonly attribution: Attribution }>(
  dataset: Dataset,
  unit: UnitId,
  items: readonly T[],
  absent: boolean,
): Statements<T> {
  const own = items.filter(({ attribution }) => attribution === 'unit').length
  return {
    items,
    own,
    shared: items.length - own,
    known: items.length > 0 || isInspected(dataset, unit),
    absent: absent || (items.length === 0 && isAbsent(dataset, 'inspections')),
  }
}

/**
 * The state of the gravest shortcoming of a unit that an indicator shows; `null` when there is
 * none.
 */
export function linkedShortcoming(
  dataset: Dataset,
  scene: Pick<Scene, 'asOf'>,
  unit: UnitId,
  indicator: IndicatorId,
): ShortcomingState | null {
  const linked = shortcomingsOf(dataset, scene, unit).items.filter(
    ({ shortcoming }) => shortcoming.indicator_id === indicator,
  )
  return linked[0]?.state ?? null
}

/** Whether a unit runs a model that is meant to move an indicator. */
export function runsLinkedModel(dataset: Dataset, unit: UnitId, indicator: IndicatorId): boolean {
  return modelsOf(dataset, unit).items.some(({ model }) => model.indicator_ids.includes(indicator))
}
