import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Model } from '@/dataset/tables/models'
import type { Unit } from '@/dataset/tables/units'
import type { Scene } from '@/analysis/scene'
import { isRunning } from '@/analysis/statements'
import { advantage } from '@/stats/distance'
import type { LearningIndex } from './learningIndex'
import type { Reading } from '@/analysis/reading'

/** A unit on the line of a fault. */
export type LineUnit = {
  readonly unit: Unit
  /** Place among the focus units, `null` when it is context. */
  readonly focus: number | null
  readonly isAsking: boolean
  readonly reading: Reading & { readonly value: number }
  /** What it runs that answers this fault, best first. */
  readonly models: readonly Model[]
}

/** A model and who of the others runs it. */
type ModelAt = { readonly model: Model; readonly at: LineUnit }

/**
 * Whom to ask about a fault. `learn`: `from` runs a model for it and has the best result, or meets
 * the target; `best`: who does better still without one. `ask`: `from` has the best result and no
 * source names a model of it; `look`: the best unit that has one and is ahead of the asking unit.
 * `level`: how many others do as well as `from`. `models`: no figure tells, and these are run
 * elsewhere. `first`: nobody does better than the asking unit. `none`: nothing is known.
 */
export type Advice =
  | ({ readonly kind: 'learn'; readonly from: LineUnit; readonly model: Model } & {
      readonly best: LineUnit | null
      readonly level: number
    })
  | {
      readonly kind: 'ask'
      readonly from: LineUnit
      readonly look: ModelAt | null
      readonly level: number
    }
  | {
      readonly kind: 'models'
      readonly models: readonly Model[]
      readonly units: readonly Unit[]
      /** Whether they are meant for this fault; else they are all that others run. */
      readonly isFit: boolean
    }
  | { readonly kind: 'first'; readonly own: LineUnit }
  | { readonly kind: 'none' }

type Asked = {
  readonly dataset: Dataset
  readonly scene: Scene
  readonly index: LearningIndex
  readonly asking: Unit
  readonly hasNoModel: boolean
  readonly indicator: Indicator | null
  /** The units with a figure, the best last. */
  readonly units: readonly LineUnit[]
  /** What each unit runs that answers the fault, best first. */
  readonly held: ReadonlyMap<Unit, readonly Model[]>
}

/**
 * By result first: whoever has the best one, unless another meets the target and has a model that
 * the asking unit has not, which is then the way that is known to lead there.
 */
export function adviceOf(asked: Asked): Advice {
  const { units } = asked
  if (units.length === 0) return withoutFigures(asked)
  const own = units.find(({ isAsking }) => isAsking) ?? null
  const ahead = units.filter((each) => !each.isAsking && leadOf(each, own) > 0)
  const best = bestOf(asked, ahead)
  if (best === null) return own === null ? withoutFigures(asked) : { kind: 'first', own }
  const level = levelWith(best, ahead)
  const model = newModel(asked, best)
  if (model) return { kind: 'learn', from: best, model, best: null, level }
  const running = ahead.filter((each) => newModel(asked, each) !== null)
  const guide = bestOf(asked, running)
  const shown = guide && newModel(asked, guide)
  if (!guide || !shown) return { kind: 'ask', from: best, look: null, level }
  return guide.reading.attainment === 'met'
    ? { kind: 'learn', from: guide, model: shown, best, level: levelWith(guide, running) }
    : { kind: 'ask', from: best, look: { model: shown, at: guide }, level }
}

/** By how much a unit is ahead of the asking one; of no figure all are. */
function leadOf({ reading }: LineUnit, own: LineUnit | null): number {
  if (own === null) return 1
  const { polarity } = reading.indicator
  return advantage({ value: reading.value, mark: own.reading.value, polarity }) ?? 0
}

/** The first model of a unit, best first, that is not the asking unit’s own. */
function newModel({ held, index, asking }: Asked, { unit }: LineUnit): Model | null {
  const own = index.ownOf.get(asking.unit_id)
  return held.get(unit)?.find(({ model_id }) => !own?.has(model_id)) ?? null
}

/**
 * The last of units of which the best come last; of several with one figure one that has a model,
 * then one of the asking unit’s kind, then in the order of the package.
 */
function bestOf(asked: Asked, units: readonly LineUnit[]): LineUnit | null {
  const last = units.at(-1)
  if (!last) return null
  const equal = units.filter((each) => leadOf(each, last) === 0)
  const rank = (each: LineUnit): number =>
    (newModel(asked, each) === null ? 2 : 0) + (each.unit.kind === asked.asking.kind ? 0 : 1)
  return [...equal].sort((a, b) => rank(a) - rank(b))[0] ?? null
}

function levelWith(best: LineUnit, units: readonly LineUnit[]): number {
  return units.filter((each) => each !== best && leadOf(each, best) === 0).length
}

function withoutFigures(asked: Asked): Advice {
  const { dataset, scene, index, asking, indicator, held, hasNoModel } = asked
  const own = index.ownOf.get(asking.unit_id)
  const others = scene.units.filter((unit) => unit !== asking)
  const run = (models: (unit: Unit) => readonly Model[], isFit: boolean): Advice | null => {
    const at = others.flatMap((unit) => {
      const fresh = models(unit).filter(({ model_id }) => !own?.has(model_id))
      return fresh.length === 0 ? [] : [{ unit, fresh }]
    })
    return at.length === 0
      ? null
      : {
          kind: 'models',
          models: [...new Set(at.flatMap(({ fresh }) => fresh))],
          units: at.map(({ unit }) => unit),
          isFit,
        }
  }
  const all = (unit: Unit): Model[] =>
    (index.adoptionsOf.get(unit.unit_id) ?? []).flatMap(({ model_id, stage }) => {
      const model = dataset.models.byId.get(model_id)
      return model && isRunning(stage) ? [model] : []
    })
  return (
    run((unit) => held.get(unit) ?? [], true) ??
    (hasNoModel && indicator === null ? run(all, false) : null) ?? { kind: 'none' }
  )
}
