import { groupBy } from '@/dataset/group'
import type { Dataset } from '@/dataset/dataset'
import type { Adoption } from '@/dataset/tables/adoptions'
import { isRunning } from '@/analysis/statements'
import { lookUp, type SinceEntry, type SinceKind, type SinceSide, type SinceSpan } from './entry'

type AdoptionStage = Adoption['stage']
type StageChange = {
  readonly adoption: Adoption
  readonly kind: SinceKind
  readonly from: AdoptionStage | null
  readonly to: AdoptionStage | null
  readonly on: string | null
}

/**
 * Which models units took up or stopped between two days, by `since`: the only day an adoption has.
 * A running or stopped one without it, and a stopped one that began before, is `undated`; a planned
 * one is no adoption yet.
 */
export function adoptionsByDate(dataset: Dataset, span: SinceSpan): SinceEntry[] {
  const changes = dataset.adoptions.flatMap((adoption): StageChange[] => {
    const { stage, since } = adoption
    const isStopped = stage === 'stopped'
    if (!isStopped && !isRunning(stage)) return []
    const made = (kind: SinceKind): StageChange[] => [
      { adoption, kind, from: null, to: stage, on: since },
    ]
    if (since === null) return made('undated')
    if (since > span.to) return []
    // Whatever was begun since has been stopped since too.
    if (since > span.from) return made(isStopped ? 'closed' : 'new')
    return isStopped ? [{ adoption, kind: 'undated', from: null, to: stage, on: null }] : []
  })
  return entriesOf(dataset, dataset, changes)
}

/**
 * Which models units took up, stopped or brought to another stage between two packages, by model
 * and unit.
 */
export function adoptionsByRow(dataset: Dataset, earlier: Dataset): SinceEntry[] {
  const keyOf = ({ model_id, unit_id }: Adoption): string => `${model_id} ${unit_id}`
  const before = new Map(earlier.adoptions.map((each) => [keyOf(each), each]))
  const kept = new Set(dataset.adoptions.map(keyOf))
  return entriesOf(dataset, earlier, [
    ...dataset.adoptions.flatMap((adoption): StageChange[] => {
      const from = before.get(keyOf(adoption))?.stage ?? null
      const kind = changeOf(from, adoption.stage)
      return kind === null
        ? []
        : [{ adoption, kind, from, to: adoption.stage, on: kind === 'new' ? adoption.since : null }]
    }),
    ...earlier.adoptions.flatMap((adoption): StageChange[] =>
      kept.has(keyOf(adoption))
        ? []
        : [{ adoption, kind: 'removed', from: adoption.stage, to: null, on: null }],
    ),
  ])
}

function changeOf(from: AdoptionStage | null, to: AdoptionStage): SinceKind | null {
  if (from === to) return null
  if (to === 'stopped') return 'closed'
  return isRunning(to) && (from === null || !isRunning(from)) ? 'new' : 'changed'
}

/**
 * What is said of several units together stays together: one entry for each model, source and
 * change.
 */
function entriesOf(
  dataset: Dataset,
  earlier: Dataset,
  changes: readonly StageChange[],
): SinceEntry[] {
  const groups = groupBy(changes, ({ adoption, kind, from, to, on }) => {
    const { model_id, unit_id, attribution, source_id } = adoption
    return JSON.stringify([
      model_id,
      kind,
      from,
      to,
      on,
      attribution,
      source_id,
      attribution === 'unit' ? unit_id : null,
    ])
  })
  return [...groups].flatMap(([key, held]): SinceEntry[] => {
    const [first] = held
    if (!first) return []
    const { adoption, kind, from, to, on } = first
    const model =
      dataset.models.byId.get(adoption.model_id) ?? earlier.models.byId.get(adoption.model_id)
    return [
      {
        key: `adoption ${key}`,
        group: 'models',
        kind,
        subject: model?.name ?? adoption.model_id,
        attribution: adoption.attribution,
        from: sideOf(from),
        to: sideOf(to),
        on,
        ...lookUp(
          dataset,
          earlier,
          held.map(({ adoption: { unit_id } }) => unit_id),
          adoption.source_id,
        ),
        about: {
          indicators: model?.indicator_ids ?? [],
          model: adoption.model_id,
          inspection: null,
          fields: model?.field_ids ?? [],
        },
      },
    ]
  })
}

function sideOf(stage: AdoptionStage | null): SinceSide | null {
  return stage === null ? null : { of: 'stage', stage }
}
