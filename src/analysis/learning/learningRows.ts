import type { Dataset } from '@/dataset/dataset'
import type { FieldId, IndicatorId, ModelId, UnitId } from '@/dataset/ids'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Model } from '@/dataset/tables/models'
import type { Shortcoming } from '@/dataset/tables/shortcomings'
import type { Unit } from '@/dataset/tables/units'
import { fitOf, type Adopter, type Answer } from './answers'
import type { LearningIndex } from './learningIndex'
import type { Scene } from '@/analysis/scene'
import { isRunning, type AdoptionView, type ShortcomingView } from '@/analysis/statements'

/** What is said of one unit in one row; a unit of which nothing is said there has no cell. */
export type LearningCell = {
  readonly models: readonly AdoptionView[]
  readonly shortcomings: readonly ShortcomingView[]
}

/** What the chosen unit can learn in a row. */
type Learn = {
  /** It has a shortcoming here that is not remedied. */
  readonly isOwed: boolean
  /** The models elsewhere that answer it, best first, each once. */
  readonly answers: readonly Answer[]
  /** Models of the row that others run and it does not, and that answer no shortcoming of it. */
  readonly others: readonly { readonly model: Model; readonly adopters: readonly Adopter[] }[]
  /** Models of the row that the unit has itself, at whatever stage. */
  readonly own: readonly Model[]
  /** Models that others run in the same area for other indicators: no answer, but near. */
  readonly nearby: number
}

/**
 * One row of the map. `indicator`: the shortcomings that this indicator shows, and the models that
 * answer them. `rest`: what else there is in an area that has such rows. `whole`: an area that has
 * none.
 */
export type LearningRow = {
  readonly key: string
  readonly kind: 'indicator' | 'rest' | 'whole'
  readonly field: Field
  readonly indicator: Indicator | null
  /** Of a `rest`: the indicators its models are meant for. */
  readonly aims: readonly Indicator[]
  readonly cells: ReadonlyMap<UnitId, LearningCell>
  /** Some unit has a shortcoming here, not remedied, that a model elsewhere answers. */
  readonly isChance: boolean
  readonly learn: Learn
}

type Cells = Map<
  UnitId,
  { readonly models: AdoptionView[]; readonly shortcomings: ShortcomingView[] }
>

/**
 * The rows of the learning map, in order of area and within it of indicator; areas of which nothing
 * is said have their row too.
 */
export function learningRows(
  dataset: Dataset,
  scene: Scene,
  index: LearningIndex,
  unit: Unit | null,
  answers: readonly Answer[],
): LearningRow[] {
  const plan = planRows(dataset, scene, index)
  const drafts = new Map<string, Cells>()
  const cellAt = (
    key: string,
    id: UnitId,
  ): Cells extends Map<UnitId, infer Cell> ? Cell : never => {
    const cells: Cells = drafts.get(key) ?? new Map()
    drafts.set(key, cells)
    const cell = cells.get(id) ?? { models: [], shortcomings: [] }
    cells.set(id, cell)
    return cell
  }
  for (const { unit_id } of scene.units) {
    for (const view of index.shortcomingsOf.get(unit_id) ?? [])
      cellAt(keyOf(dataset, view.shortcoming), unit_id).shortcomings.push(view)
    for (const adoption of index.adoptionsOf.get(unit_id) ?? []) {
      const model = dataset.models.byId.get(adoption.model_id)
      if (!model || !isRunning(adoption.stage)) continue
      for (const key of plan.rowsOfModel(model))
        cellAt(key, unit_id).models.push({ model, adoption, attribution: adoption.attribution })
    }
  }
  const answersOf = new Map<string, Answer[]>()
  for (const answer of answers) {
    const key = keyOf(dataset, answer.shortcoming.shortcoming)
    const held = answersOf.get(key) ?? []
    if (!held.some(({ model }) => model === answer.model)) held.push(answer)
    answersOf.set(key, held)
  }
  return plan.rows
    .filter(({ key, kind }) => kind !== 'rest' || drafts.has(key))
    .map((row) => {
      const cells: Cells = drafts.get(row.key) ?? new Map()
      return {
        ...row,
        aims: row.kind === 'rest' ? aimsOf(dataset, row.field.field_id, cells) : [],
        cells,
        isChance: isChance(index, cells),
        learn: learnOf({ scene, index, row, cells, unit, answers: answersOf.get(row.key) ?? [] }),
      }
    })
}

const keyFor = (field: FieldId, indicator: IndicatorId | null): string =>
  indicator === null ? field : `${field}~${indicator}`

function keyOf(dataset: Dataset, { field_id, indicator_id }: Shortcoming): string {
  return keyFor(
    field_id,
    indicator_id !== null && dataset.indicators.byId.has(indicator_id) ? indicator_id : null,
  )
}

type PlannedRow = Pick<LearningRow, 'key' | 'kind' | 'field' | 'indicator'>
type Plan = {
  readonly rows: readonly PlannedRow[]
  readonly rowsOfModel: (model: Model) => readonly string[]
}

/**
 * Which rows there are, and in which of them a model stands: those whose shortcomings it answers,
 * else the rest of its areas.
 */
function planRows(dataset: Dataset, scene: Scene, index: LearningIndex): Plan {
  const shown = new Map<FieldId, Set<IndicatorId>>()
  const bare = new Set<FieldId>()
  for (const { unit_id } of scene.units) {
    for (const { shortcoming } of index.shortcomingsOf.get(unit_id) ?? []) {
      const { field_id, indicator_id } = shortcoming
      if (indicator_id === null || !dataset.indicators.byId.has(indicator_id)) bare.add(field_id)
      else shown.set(field_id, (shown.get(field_id) ?? new Set()).add(indicator_id))
    }
  }
  const places = new Map(
    dataset.indicators.rows.map(({ indicator_id }, place) => [indicator_id, place]),
  )
  const orderOf = ({ headline_order, indicator_id }: Indicator): number =>
    headline_order ?? AFTER_HEADLINE + (places.get(indicator_id) ?? 0)
  const rows = dataset.fields.rows.flatMap((field): PlannedRow[] => {
    const own = [...(shown.get(field.field_id) ?? [])]
      .flatMap((id) => dataset.indicators.byId.get(id) ?? [])
      .sort((a, b) => orderOf(a) - orderOf(b))
      .map((indicator): PlannedRow => ({
        key: keyFor(field.field_id, indicator.indicator_id),
        kind: 'indicator',
        field,
        indicator,
      }))
    return [
      ...own,
      { key: field.field_id, kind: own.length > 0 ? 'rest' : 'whole', field, indicator: null },
    ]
  })
  const fieldsShowing = new Map<IndicatorId, FieldId[]>()
  for (const [field, indicators] of shown) {
    for (const indicator of indicators)
      fieldsShowing.set(indicator, [...(fieldsShowing.get(indicator) ?? []), field])
  }
  const held = new Map<ModelId, readonly string[]>()
  const rowsOfModel = (model: Model): readonly string[] => {
    const known = held.get(model.model_id)
    if (known) return known
    const near = new Set([
      ...model.indicator_ids.flatMap((id) => fieldsShowing.get(id) ?? []),
      ...model.field_ids,
    ])
    const keys = [...near].flatMap((field_id) => {
      const answering = [...(shown.get(field_id) ?? [])].filter(
        (indicator_id) => fitOf(model, { field_id, indicator_id }) !== null,
      )
      const isRest =
        model.field_ids.includes(field_id) && (bare.has(field_id) || answering.length === 0)
      return [
        ...answering.map((indicator_id) => keyFor(field_id, indicator_id)),
        ...(isRest ? [field_id] : []),
      ]
    })
    held.set(model.model_id, keys)
    return keys
  }
  return { rows, rowsOfModel }
}

/** Indicators that are no headline come after those that are, in the order of the package. */
const AFTER_HEADLINE = 1e6

/**
 * What the models of the rest of an area are meant for: its own indicators where there are such,
 * else any.
 */
function aimsOf(dataset: Dataset, field: FieldId, cells: Cells): Indicator[] {
  const ids = new Set(
    [...cells.values()].flatMap(({ models }) => models.flatMap(({ model }) => model.indicator_ids)),
  )
  const aims = dataset.indicators.rows.filter(({ indicator_id }) => ids.has(indicator_id))
  const own = aims.filter(({ field_id }) => field_id === field)
  return own.length > 0 ? own : aims
}

const isOpen = ({ state }: ShortcomingView): boolean => state !== 'resolved'

function isOwn(index: LearningIndex, unit: UnitId, model: Model): boolean {
  return index.ownOf.get(unit)?.has(model.model_id) ?? false
}

function modelsIn(cells: Cells): Model[] {
  return [...new Set([...cells.values()].flatMap(({ models }) => models.map(({ model }) => model)))]
}

function isChance(index: LearningIndex, cells: Cells): boolean {
  const models = modelsIn(cells)
  return [...cells].some(
    ([unit, { shortcomings }]) =>
      shortcomings.some(isOpen) && models.some((model) => !isOwn(index, unit, model)),
  )
}

function learnOf(of: {
  readonly scene: Scene
  readonly index: LearningIndex
  readonly row: PlannedRow
  readonly cells: Cells
  readonly unit: Unit | null
  readonly answers: readonly Answer[]
}): Learn {
  const { scene, index, row, cells, unit, answers } = of
  if (!unit) return { isOwed: false, answers: [], others: [], own: [], nearby: 0 }
  const answering = new Set(answers.map(({ model }) => model))
  const adopters = new Map<Model, Adopter[]>()
  for (const each of scene.units) {
    for (const { model, adoption } of cells.get(each.unit_id)?.models ?? []) {
      const held = adopters.get(model) ?? []
      held.push({ unit: each, adoption })
      adopters.set(model, held)
    }
  }
  const models = [...adopters.keys()]
  return {
    isOwed: cells.get(unit.unit_id)?.shortcomings.some(isOpen) ?? false,
    answers,
    own: models.filter((model) => isOwn(index, unit.unit_id, model)),
    others: models
      .filter((model) => !answering.has(model) && !isOwn(index, unit.unit_id, model))
      .map((model) => ({ model, adopters: adopters.get(model) ?? [] })),
    nearby: (index.runningIn.get(row.field.field_id) ?? []).filter((model) => !adopters.has(model))
      .length,
  }
}
