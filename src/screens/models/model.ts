import { foldText } from '@/dataset/text'
import type { Dataset } from '@/dataset/dataset'
import type { UnitId } from '@/dataset/ids'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Model } from '@/dataset/tables/models'
import type { Source } from '@/dataset/tables/sources'
import type { Unit } from '@/dataset/tables/units'
import { absentOf } from '@/analysis/absent'
import { linkersOf } from '@/analysis/linked'
import { columnsOf, type LearningColumn } from '@/analysis/learning/learning'
import { learningIndex, type LearningIndex } from '@/analysis/learning/learningIndex'
import type { Scene } from '@/analysis/scene'
import { isRunning } from '@/analysis/statements'
import type { ModelsParams } from './params'

export type AdoptionStage = Adoption['stage']
export const STAGES: readonly AdoptionStage[] = [
  'in_use',
  'piloting',
  'planned',
  'stopped',
  'unknown',
]

/**
 * How far a model has spread among the units that run it; planned and stopped adoptions are not
 * counted.
 */
export type Spread = {
  /** Said of a unit alone, and of several together. */
  readonly own: number
  readonly shared: number
  /**
   * The units of which it is known since when, earliest first, and how many there are of which it
   * is not.
   */
  readonly dated: readonly { readonly unit: Unit; readonly since: string }[]
  readonly undated: number
  /** Who runs it could not be loaded. */
  readonly isUnread: boolean
}

/** One model of the catalogue. */
export type ModelRow = {
  readonly model: Model
  readonly fields: readonly Field[]
  readonly indicators: readonly Indicator[]
  /** Who ties it to them, where its source does not; `null` otherwise. */
  readonly linker: Source | null
  readonly adoptions: ReadonlyMap<UnitId, Adoption>
  readonly spread: Spread
  readonly source: Source | null
  /** What a search looks in, folded. */
  readonly folded: string
}

/** What is said of one unit over all models. */
export type UnitTotal = {
  readonly own: number
  readonly shared: number
  /**
   * `some`: it runs models; `idle`: it stopped or only plans those it has; `none`: an inspection
   * covered it and no source names one; `silent`: the sources say nothing; `absent`: what would say
   * it could not be loaded.
   */
  readonly state: 'some' | 'idle' | 'none' | 'silent' | 'absent'
}

export type ModelCatalogue = {
  readonly scene: Scene
  readonly index: LearningIndex
  readonly rows: readonly ModelRow[]
  readonly totals: ReadonlyMap<UnitId, UnitTotal>
  /** What could not be loaded. */
  readonly absent: readonly ('models' | 'adoptions' | 'inspections')[]
}

/**
 * All models of the package with what each is for and who runs it: made in one pass, however much
 * of it is shown.
 */
export function modelCatalogue(dataset: Dataset, scene: Scene): ModelCatalogue {
  const index = learningIndex(dataset, scene)
  const units = new Map(scene.units.map((unit) => [unit.unit_id, unit]))
  const absent = absentOf(dataset, 'models', 'adoptions', 'inspections')
  const rows = dataset.models.rows.map((model): ModelRow => {
    const fields = model.field_ids.flatMap((id) => dataset.fields.byId.get(id) ?? [])
    const indicators = model.indicator_ids.flatMap((id) => dataset.indicators.byId.get(id) ?? [])
    const adoptions = index.adoptersOf.get(model.model_id) ?? []
    const words = [
      model.name,
      model.problem,
      model.description,
      model.evidence ?? '',
      ...[...fields, ...indicators].map(({ name }) => name),
    ]
    return {
      model,
      fields,
      indicators,
      linker: linkersOf(dataset, [model.indicators_source_id])[0] ?? null,
      adoptions: new Map(adoptions.map((adoption) => [adoption.unit_id, adoption])),
      spread: { ...spreadOf(adoptions, units), isUnread: absent.includes('adoptions') },
      source: dataset.sources.byId.get(model.source_id) ?? null,
      folded: foldText(words.join(' ')),
    }
  })
  const totals = new Map(
    scene.units.map(({ unit_id }) => [unit_id, totalOf(index, unit_id, absent.length > 0)]),
  )
  return { scene, index, rows, totals, absent }
}

function spreadOf(
  adoptions: readonly Adoption[],
  units: ReadonlyMap<UnitId, Unit>,
): Omit<Spread, 'isUnread'> {
  const running = adoptions.filter(({ stage }) => isRunning(stage))
  const dated = running
    .flatMap(({ unit_id, since }) => {
      const unit = units.get(unit_id)
      return unit && since !== null ? [{ unit, since }] : []
    })
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))
  const own = running.filter(({ attribution }) => attribution === 'unit').length
  return { own, shared: running.length - own, dated, undated: running.length - dated.length }
}

function totalOf(index: LearningIndex, unit: UnitId, isUnread: boolean): UnitTotal {
  const adoptions = index.adoptionsOf.get(unit) ?? []
  const running = adoptions.filter(({ stage }) => isRunning(stage))
  const own = running.filter(({ attribution }) => attribution === 'unit').length
  const bare = isUnread ? 'absent' : index.inspected.has(unit) ? 'none' : 'silent'
  const state = running.length > 0 ? 'some' : adoptions.length > 0 ? 'idle' : bare
  return { own, shared: running.length - own, state }
}

/** A list of so many models leaves room for one of them to stand open unasked. */
const SHORT_LIST = 12

/** What the catalogue is narrowed to; ids and stages that are not there narrow nothing. */
export type ModelFilter = Pick<ModelsParams, 'query' | 'field' | 'stage' | 'unit'>

export type ModelsView = {
  readonly catalogue: ModelCatalogue
  /** The units with a column of their own: those in focus and those of which something is said. */
  readonly columns: readonly LearningColumn[]
  /** The units of which nothing is said, which share one column; one alone has its own. */
  readonly silent: readonly Unit[]
  /** The models that pass the filter, in the order of the package. */
  readonly rows: readonly ModelRow[]
  /** The unit and stage that the list is narrowed to. */
  readonly unit: Unit | null
  readonly stage: AdoptionStage | null
  readonly field: Field | null
  /** The model asked for, else the first of a list that is short enough to leave room for it. */
  readonly chosen: ModelRow | null
}

/**
 * The models asked for: every word of the query somewhere in a model, marks and case aside; its
 * area; a stage; a unit that has it.
 */
export function modelsView(
  dataset: Dataset,
  catalogue: ModelCatalogue,
  filter: ModelFilter,
  wanted: string | null,
): ModelsView {
  const { scene, index, rows } = catalogue
  const unit = scene.units.find(({ unit_id }) => unit_id === filter.unit) ?? null
  const stage = STAGES.find((each) => each === filter.stage) ?? null
  const field = dataset.fields.rows.find(({ field_id }) => field_id === filter.field) ?? null
  const asked = foldText(filter.query ?? '')
    .split(' ')
    .filter((word) => word !== '')
  const passing = rows.filter((row) => {
    if (field && !row.fields.includes(field)) return false
    if (unit && !row.adoptions.has(unit.unit_id)) return false
    if (stage && !hasStage(row, stage, unit)) return false
    return asked.every((word) => row.folded.includes(word))
  })
  const columns = columnsOf(scene, index, unit, catalogue.absent.length > 0)
  const silent = columns.filter(({ isSilent, isPinned }) => isSilent && !isPinned)
  return {
    catalogue,
    columns: silent.length < 2 ? columns : columns.filter((column) => !silent.includes(column)),
    silent: silent.length < 2 ? [] : silent.map((column) => column.unit),
    rows: passing,
    unit,
    stage,
    field,
    chosen:
      rows.find(({ model }) => model.model_id === wanted) ??
      (passing.length <= SHORT_LIST ? (passing[0] ?? null) : null),
  }
}

function hasStage({ adoptions }: ModelRow, stage: AdoptionStage, unit: Unit | null): boolean {
  if (unit) return adoptions.get(unit.unit_id)?.stage === stage
  return [...adoptions.values()].some((adoption) => adoption.stage === stage)
}
