import { isMute, type Dataset } from '@/dataset/dataset'
import type { Unit } from '@/dataset/tables/units'
import { absentOf } from '@/analysis/absent'
import { answersFor, openShortcomings, type Answer } from './answers'
import { faultLines, type FaultLine } from './faultLines'
import { learningIndex, type LearningIndex } from './learningIndex'
import { learningRows, type LearningRow } from './learningRows'
import { focusPlace, type Scene } from '@/analysis/scene'
import type { ShortcomingView } from '@/analysis/statements'

export type LearningColumn = {
  readonly unit: Unit
  /** Place among the focus units, `null` when it is context. */
  readonly focus: number | null
  readonly isChosen: boolean
  /** Shown on every page of columns. */
  readonly isPinned: boolean
  /** Whether an inspection covered it: only then does an empty cell mean that nothing was named. */
  readonly isInspected: boolean
  /** Nothing at all is said of it. */
  readonly isSilent: boolean
  /** What the page rests on could not all be loaded, so that an empty cell says nothing. */
  readonly isUnread: boolean
}

export type LearningView = {
  readonly scene: Scene
  /** The unit asked for, else the first in focus, else the first of all. */
  readonly unit: Unit | null
  /** Focus units and the chosen one first. */
  readonly columns: readonly LearningColumn[]
  readonly rows: readonly LearningRow[]
  readonly shortcomings: readonly ShortcomingView[]
  readonly answers: readonly Answer[]
  /** Its faults, a line each, with where all units stand and whom to ask. */
  readonly lines: readonly FaultLine[]
  /** Units that no inspection covered, where there was one at all. */
  readonly uninspected: number
  /** What could not be loaded, so that silence about it means nothing. */
  readonly absent: readonly ('models' | 'adoptions' | 'shortcomings' | 'fields' | 'inspections')[]
  /** Whether the package is of figures alone. */
  readonly isMute: boolean
  /** Whether an inspection covered the chosen unit, or a source names shortcomings of it. */
  readonly isKnown: boolean
  /** An inspection covered the chosen unit, and no source names a model of it. */
  readonly hasNoModel: boolean
  /** Models that some unit of the scene runs. */
  readonly running: number
}

/**
 * The learning map: areas of work against units, and what the chosen unit can learn from the
 * others.
 */
export function learningView(dataset: Dataset, scene: Scene, wanted: string | null): LearningView {
  const index = learningIndex(dataset, scene)
  const unit = chosenUnit(scene, wanted)
  const answers = unit ? answersFor(dataset, scene, unit.unit_id, index) : []
  const shortcomings = unit ? openShortcomings(dataset, index, unit.unit_id) : []
  const adoptions = (unit && index.adoptionsOf.get(unit.unit_id)) ?? []
  const absent = absentOf(dataset, 'fields', 'shortcomings', 'models', 'adoptions', 'inspections')
  const isInspected = unit !== null && index.inspected.has(unit.unit_id)
  const hasNoModel = isInspected && adoptions.length === 0 && absent.length === 0
  const asked = { dataset, scene, index, answers, hasNoModel }
  return {
    scene,
    unit,
    columns: columnsOf(scene, index, unit, absent.length > 0),
    rows: learningRows(dataset, scene, index, unit, answers),
    shortcomings,
    answers,
    lines: unit ? faultLines({ ...asked, asking: unit }, shortcomings) : [],
    uninspected: index.inspected.size === 0 ? 0 : scene.units.length - index.inspected.size,
    absent,
    isMute: isMute(dataset),
    isKnown: isInspected || (unit !== null && index.shortcomingsOf.has(unit.unit_id)),
    hasNoModel,
    running: new Set([...index.runningIn.values()].flat()).size,
  }
}

/**
 * The unit that a page is about: the one asked for, else the first in focus, else the first there
 * is.
 */
function chosenUnit(scene: Scene, wanted: string | null): Unit | null {
  const find = (id: string | null | undefined): Unit | undefined =>
    scene.units.find(({ unit_id }) => unit_id === id)
  return find(wanted) ?? find(scene.focus[0]) ?? scene.units[0] ?? null
}

/**
 * The columns of a table over units: focus units in their order, the chosen one, then the others in
 * the order of the package.
 */
export function columnsOf(
  scene: Scene,
  index: LearningIndex,
  chosen: Unit | null,
  isUnread: boolean,
): LearningColumn[] {
  const columns = scene.units.map((unit): LearningColumn => {
    const focus = focusPlace(scene, unit.unit_id)
    return {
      unit,
      focus,
      isChosen: unit === chosen,
      isPinned: focus !== null || unit === chosen,
      isInspected: index.inspected.has(unit.unit_id),
      isSilent:
        !isUnread &&
        !index.inspected.has(unit.unit_id) &&
        !index.adoptionsOf.has(unit.unit_id) &&
        !index.shortcomingsOf.has(unit.unit_id),
      isUnread,
    }
  })
  const placeOf = ({ focus, isPinned }: LearningColumn): number =>
    focus ?? (isPinned ? scene.focus.length : scene.focus.length + 1)
  return columns.sort((a, b) => placeOf(a) - placeOf(b))
}
