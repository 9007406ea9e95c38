import type { Dataset } from '@/dataset/dataset'
import { groupBy } from '@/dataset/group'
import { compareCodes } from '@/dataset/ids'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Model } from '@/dataset/tables/models'
import type { Shortcoming } from '@/dataset/tables/shortcomings'
import type { Unit } from '@/dataset/tables/units'
import { gapFinding } from '@/analysis/findings/target'
import { readingOf, type Reading } from '@/analysis/reading'
import { focusPlace, type Scene } from '@/analysis/scene'
import { isRunning, type ShortcomingView } from '@/analysis/statements'
import { advantage } from '@/stats/distance'
import { fitOf, matchOf, type Answer } from './answers'
import { adviceOf, type Advice, type LineUnit } from './faultAdvice'
import type { LearningIndex } from './learningIndex'

/**
 * A fault of the asking unit: what an inspection said and is not remedied, or a target missed by
 * figure, or both on one indicator; and where all units stand on it.
 */
export type FaultLine = {
  readonly key: string
  /** What was said of it, gravest first; empty where figures alone tell. */
  readonly shortcomings: readonly ShortcomingView[]
  readonly indicator: Indicator | null
  readonly field: Field | null
  /** Units with a figure, the best last; empty where no indicator shows the fault. */
  readonly units: readonly LineUnit[]
  /** Where the asking unit stands, `null` without an indicator. */
  readonly own: Reading | null
  /** The models that answer it anywhere, those of the asking unit too. */
  readonly models: readonly Model[]
  /** Of these the asking unit’s own. */
  readonly ownModels: readonly Model[]
  readonly advice: Advice
}

type Asked = {
  readonly dataset: Dataset
  readonly scene: Scene
  readonly index: LearningIndex
  readonly asking: Unit
  readonly answers: readonly Answer[]
  /** The asking unit was inspected and no source names a model of it. */
  readonly hasNoModel: boolean
}

/** What is at fault: what models are held against. */
type Fault = Pick<Shortcoming, 'field_id' | 'indicator_id'> & {
  readonly shortcomings: readonly ShortcomingView[]
  readonly indicator: Indicator | null
}

/**
 * The faults of a unit, a line each: those an indicator shows, first as inspections said them, then
 * those that figures alone tell, the one farthest from its target first; last what no indicator
 * shows. `shortcomings`: as `openShortcomings` gives them. None is left out.
 */
export function faultLines(asked: Asked, shortcomings: readonly ShortcomingView[]): FaultLine[] {
  const { dataset, scene, asking } = asked
  const known = ({ indicator_id }: Shortcoming): Indicator | null =>
    indicator_id === null ? null : (dataset.indicators.byId.get(indicator_id) ?? null)
  const said = [
    ...groupBy(
      shortcomings,
      ({ shortcoming }) => known(shortcoming) ?? shortcoming.shortcoming_id,
    ).values(),
  ].flatMap((held): Fault[] => {
    const [first] = held
    if (!first) return []
    const { field_id } = first.shortcoming
    const indicator = known(first.shortcoming)
    return [
      {
        field_id,
        indicator_id: indicator?.indicator_id ?? null,
        indicator,
        shortcomings: held,
      },
    ]
  })
  const { period } = scene
  const missed = scene.indicators
    .filter((each) => said.every(({ indicator }) => indicator !== each))
    .map((each) => readingOf(dataset, scene, asking, each))
    .filter(({ attainment }) => attainment === 'missed')
    .map((reading) => ({
      reading,
      weight: period === null ? 0 : (gapFinding(period, reading)?.strength ?? 0),
    }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ reading: { indicator } }): Fault => ({
      field_id: indicator.field_id,
      indicator_id: indicator.indicator_id,
      indicator,
      shortcomings: [],
    }))
  return [
    ...said.filter(({ indicator }) => indicator !== null),
    ...missed,
    ...said.filter(({ indicator }) => indicator === null),
  ].map((fault) => lineOf(asked, fault))
}

function lineOf(asked: Asked, fault: Fault): FaultLine {
  const { dataset, scene, index, asking, answers } = asked
  const { indicator, shortcomings } = fault
  const order = new Map<Model, number>()
  for (const { model, shortcoming } of answers)
    if (shortcomings.includes(shortcoming) && !order.has(model)) order.set(model, order.size)
  const placeOf = (model: Model): number => order.get(model) ?? order.size
  const about = { ...fault, text: shortcomings[0]?.shortcoming.text ?? '' }
  const fits = (unit: Unit): Model[] =>
    (index.adoptionsOf.get(unit.unit_id) ?? [])
      .flatMap((adoption) => {
        const model = dataset.models.byId.get(adoption.model_id)
        return model && isRunning(adoption.stage) && fitOf(model, fault) !== null ? [model] : []
      })
      .sort(
        (a, b) =>
          placeOf(a) - placeOf(b) ||
          Number(fitOf(b, fault) === 'indicator') - Number(fitOf(a, fault) === 'indicator') ||
          matchOf(dataset, b, about) - matchOf(dataset, a, about) ||
          compareCodes(a.name, b.name),
      )
  const held = new Map(scene.units.map((unit) => [unit, fits(unit)]))
  const units = indicator === null ? [] : unitsOn(asked, indicator, held)
  const own = indicator === null ? null : readingOf(dataset, scene, asking, indicator)
  const ownModels = held.get(asking) ?? []
  const models = [...new Set([...held.values()].flat())]
  return {
    key: indicator?.indicator_id ?? shortcomings[0]?.shortcoming.shortcoming_id ?? '',
    shortcomings,
    indicator,
    field: dataset.fields.byId.get(fault.field_id) ?? null,
    units,
    own,
    models,
    ownModels,
    advice: adviceOf({ ...asked, indicator, units, held }),
  }
}

function unitsOn(
  { dataset, scene, asking }: Asked,
  indicator: Indicator,
  held: ReadonlyMap<Unit, readonly Model[]>,
): LineUnit[] {
  const { polarity } = indicator
  if (polarity === 'none') return []
  return scene.units
    .flatMap((unit): LineUnit[] => {
      const reading = readingOf(dataset, scene, unit, indicator)
      const { value } = reading
      return value === null
        ? []
        : [
            {
              unit,
              focus: focusPlace(scene, unit.unit_id),
              isAsking: unit === asking,
              reading: { ...reading, value },
              models: held.get(unit) ?? [],
            },
          ]
    })
    .sort((a, b) => advantage({ value: a.reading.value, mark: b.reading.value, polarity }) ?? 0)
}
