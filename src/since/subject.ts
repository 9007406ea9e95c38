import { paramOf, type ScreenState } from '@/address/screen'
import { never } from '@/dataset/never'
import type { Dataset } from '@/dataset/dataset'
import type { IndicatorId } from '@/dataset/ids'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Scene } from '@/analysis/scene'
import { chosenUnit, sceneOfUnit } from '@/screens/units/model'
import { SINCE_GROUPS, type SinceEntry, type SinceGroup } from './entry'

/** What a screen is about, and so what of all that changed it tells. */
export type SinceSubject = {
  /** In the order in which they are told. */
  readonly groups: readonly SinceGroup[]
  /** The units and indicators whose verdicts are held against each other. */
  readonly units: readonly Unit[]
  readonly indicators: readonly Indicator[]
  /** Whether a change belongs to the screen. */
  readonly includes: (entry: SinceEntry) => boolean
}

/**
 * The subject of a screen. The overview tells of what its matrix has, a comparison of its focus units, the page of a unit, an indicator, a
 * model or an inspection of that one, lists of statements of what they are narrowed to; whatever else there is tells of everything.
 */
export function sinceSubject(dataset: Dataset, scene: Scene, state: ScreenState): SinceSubject {
  const { units } = scene
  const judged = dataset.indicators.rows.filter(({ polarity }) => polarity !== 'none')
  const all: SinceSubject = { groups: SINCE_GROUPS, units, indicators: judged, includes: () => true }
  switch (state.page) {
    case 'overview':
    case null:
      return { ...all, indicators: scene.composite ? [scene.composite, ...scene.indicators] : scene.indicators }
    case 'compare': {
      const focus = units.filter(({ unit_id }) => scene.focus.includes(unit_id))
      return focus.length === 0 ? all : { ...all, units: focus, includes: ofUnits(focus) }
    }
    case 'units': {
      const unit = chosenUnit(dataset, scene, state.params.unit)
      if (unit === null) return all
      const isShown = sceneOfUnit(dataset, scene, unit).units.includes(unit)
      return { ...all, units: isShown ? [unit] : [], includes: ofUnits([unit]) }
    }
    case 'indicators': {
      const indicator = dataset.indicators.byId.get(state.params.indicator as IndicatorId)
      if (!indicator) return { ...all, groups: ['verdicts'] }
      return { ...all, indicators: [indicator], includes: ({ about }) => about.indicators.includes(indicator.indicator_id) }
    }
    case 'models':
      return {
        ...all,
        groups: ['models'],
        includes: narrowed(state, ({ about }) => state.params.model === null || about.model === state.params.model),
      }
    case 'learning':
      return { ...all, groups: ['shortcomings', 'models'] }
    case 'shortcomings':
      return { ...all, groups: ['shortcomings'], includes: narrowed(state, ofInspection(state)) }
    case 'directives':
      return { ...all, groups: ['directives'], includes: narrowed(state, ofInspection(state)) }
    case 'inspections':
      return { ...all, groups: ['shortcomings', 'directives'], includes: ofInspection(state) }
    case 'data':
    case 'meeting':
      return all
    default:
      return never(state)
  }
}

type Test = (entry: SinceEntry) => boolean

function ofUnits(wanted: readonly Unit[]): Test {
  const ids = new Set(wanted.map(({ unit_id }) => unit_id))
  return ({ units }) => units.some(({ unit_id }) => ids.has(unit_id))
}

/** What a list is narrowed to by unit and area of work. */
function narrowed(state: ScreenState, also: Test): Test {
  const [unit, field] = [paramOf(state, 'unit'), paramOf(state, 'field')]
  return (entry) =>
    (unit === null || entry.units.some(({ unit_id }) => unit_id === unit)) &&
    (field === null || entry.about.fields.some((each) => each === field)) &&
    also(entry)
}

function ofInspection(state: ScreenState): Test {
  const inspection = paramOf(state, 'inspection')
  return ({ about }) => inspection === null || about.inspection === inspection
}
