import type { Dataset } from '@/dataset/dataset'
import { compareCodes, type UnitId } from '@/dataset/ids'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { Model } from '@/dataset/tables/models'
import type { Shortcoming } from '@/dataset/tables/shortcomings'
import type { Unit } from '@/dataset/tables/units'
import {
  compareGuides,
  compareResults,
  partsOf,
  POINTS,
  total,
  type AnswerPart,
  type Learner,
} from './answersReasons'
import { resultsOf } from './answersResult'
import { linkersOf } from '@/analysis/linked'
import { learningIndex, type LearningIndex } from './learningIndex'
import type { Scene } from '@/analysis/scene'
import { isRunning, type ShortcomingState, type ShortcomingView } from '@/analysis/statements'

export type Adopter = { readonly unit: Unit; readonly adoption: Adoption }

/** A model elsewhere that answers a shortcoming, and why. */
export type Answer = {
  readonly shortcoming: ShortcomingView
  readonly model: Model
  /** The units that run it, the one to learn from first, the others by id. */
  readonly adopters: readonly Adopter[]
  /** In the order of `POINTS`. */
  readonly parts: readonly AnswerPart[]
  readonly points: number
  /**
   * Adopters of which the same shortcoming is said, or another on the same indicator, not yet
   * remedied, and units that stopped the model: said beside it, counted nowhere.
   */
  readonly alsoNamed: readonly Unit[]
  readonly stoppedIn: readonly Unit[]
}

const STATES: readonly ShortcomingState[] = ['overdue', 'open', 'unknown', 'resolved']
const ATTRIBUTIONS = ['unit', 'joint', 'common'] as const

/**
 * The shortcomings of a unit that are not remedied, gravest state first, then what is said of it
 * alone, then by area, then by id.
 */
export function openShortcomings(
  dataset: Dataset,
  index: LearningIndex,
  unit: UnitId,
): ShortcomingView[] {
  const orderOf = ({ field_id }: Shortcoming): number =>
    dataset.fields.byId.get(field_id)?.order ?? Number.MAX_SAFE_INTEGER
  return (index.shortcomingsOf.get(unit) ?? [])
    .filter(({ state }) => state !== 'resolved')
    .sort(
      (a, b) =>
        STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        ATTRIBUTIONS.indexOf(a.attribution) - ATTRIBUTIONS.indexOf(b.attribution) ||
        orderOf(a.shortcoming) - orderOf(b.shortcoming) ||
        compareCodes(a.shortcoming.shortcoming_id, b.shortcoming.shortcoming_id),
    )
}

/**
 * How a model fits a shortcoming: `indicator`, it is meant to move the indicator that shows it;
 * `field`, it serves the same area and one of the two names no indicator. A model of the area that
 * is meant for other indicators does not answer it: `null`.
 */
export function fitOf(
  model: Pick<Model, 'indicator_ids' | 'field_ids'>,
  { indicator_id, field_id }: Pick<Shortcoming, 'indicator_id' | 'field_id'>,
): 'indicator' | 'field' | null {
  if (indicator_id !== null && model.indicator_ids.includes(indicator_id)) return 'indicator'
  return model.field_ids.includes(field_id) &&
    (indicator_id === null || model.indicator_ids.length === 0)
    ? 'field'
    : null
}

/**
 * The models elsewhere that answer the shortcomings of a unit: the shortcomings in the order of
 * `openShortcomings`, under each the model first whose adopter has the better result
 * (`compareAnswers`), equal ones by how much of their name is what the shortcoming is about, by how
 * many units run them, the earliest, then by name; never by key but where even the names are equal.
 * The order of the rows of any file makes no difference. Never one that the unit itself runs,
 * plans, tried or leads, and never one that no other unit runs now. None for an unknown unit.
 */
export function answersFor(
  dataset: Dataset,
  scene: Scene,
  unit: UnitId,
  index: LearningIndex = learningIndex(dataset, scene),
): Answer[] {
  const asking = scene.units.find(({ unit_id }) => unit_id === unit)
  if (!asking) return []
  const units = new Map(scene.units.map((each) => [each.unit_id, each]))
  const results = resultsOf(dataset, scene)
  const own = index.ownOf.get(unit)
  return openShortcomings(dataset, index, unit).flatMap((shortcoming) => {
    const named = new Set(
      scene.units.flatMap(({ unit_id }) =>
        hasSame(index, unit_id, shortcoming.shortcoming) ? [unit_id] : [],
      ),
    )
    return candidates(index, shortcoming.shortcoming)
      .filter((model) => !own?.has(model.model_id))
      .map((model) =>
        answerOf({ dataset, index, results, units, asking, named, shortcoming, model }),
      )
      .sort(
        (a, b) =>
          compareAnswers(a, b) ||
          matchOf(dataset, b.model, shortcoming.shortcoming) -
            matchOf(dataset, a.model, shortcoming.shortcoming) ||
          b.adopters.length - a.adopters.length ||
          compareCodes(a.model.started ?? LATEST, b.model.started ?? LATEST) ||
          compareCodes(a.model.name, b.model.name) ||
          compareCodes(a.model.model_id, b.model.model_id),
      )
  })
}

/** Models of which no day is known come after those of which one is. */
const LATEST = '9999'

/**
 * The answer to go by first: that of the better result, then of most points. 0 where they are
 * level.
 */
export function compareAnswers(a: Answer, b: Answer): number {
  return compareResults(a.parts, b.parts) || b.points - a.points
}

/**
 * How much of what a model is called is what the shortcoming is about, share 0–1 of its words: in
 * the words of the source, of the indicator that shows it and of its area. Of two models that the
 * figures cannot tell apart, one whose name speaks of something else comes second.
 */
export function matchOf(
  dataset: Dataset,
  { name }: Model,
  { text, indicator_id, field_id }: Pick<Shortcoming, 'text' | 'indicator_id' | 'field_id'>,
): number {
  const indicator = indicator_id === null ? undefined : dataset.indicators.byId.get(indicator_id)
  const about = wordsOf(
    `${text} ${indicator?.name ?? ''} ${dataset.fields.byId.get(field_id)?.name ?? ''}`,
  )
  const own = wordsOf(name)
  return own.size === 0 ? 0 : [...own].filter((word) => about.has(word)).length / own.size
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu),
  )
}

/**
 * Whether the same shortcoming, or another on the same indicator, is said of a unit and not
 * remedied.
 */
function hasSame(index: LearningIndex, unit: UnitId, shortcoming: Shortcoming): boolean {
  const { indicator_id } = shortcoming
  return (index.shortcomingsOf.get(unit) ?? []).some(
    ({ shortcoming: each, state }) =>
      state !== 'resolved' &&
      (each === shortcoming || (indicator_id !== null && each.indicator_id === indicator_id)),
  )
}

function candidates(index: LearningIndex, shortcoming: Shortcoming): Model[] {
  const forIt =
    shortcoming.indicator_id === null ? [] : (index.runningFor.get(shortcoming.indicator_id) ?? [])
  return [...new Set([...forIt, ...(index.runningIn.get(shortcoming.field_id) ?? [])])].filter(
    (model) => fitOf(model, shortcoming) !== null,
  )
}

type Case = Learner & {
  readonly index: LearningIndex
  readonly units: ReadonlyMap<UnitId, Unit>
  /** The units that have the same shortcoming. */
  readonly named: ReadonlySet<UnitId>
  readonly model: Model
}

function answerOf(one: Case): Answer {
  const { dataset, index, units, named, shortcoming, model } = one
  const rows = (index.adoptersOf.get(model.model_id) ?? []).flatMap((adoption) => {
    const unit = units.get(adoption.unit_id)
    return unit ? [{ unit, adoption }] : []
  })
  const running = rows.filter(({ adoption }) => isRunning(adoption.stage))
  const guides = running
    .map((adopter) => ({ adopter, parts: partsOf(one, adopter) }))
    .sort((a, b) => compareGuides(a.parts, b.parts))
  const [guide] = guides
  if (!guide) throw new Error(`Nobody runs ${model.model_id}: a candidate has an adopter`)
  const { field_id, indicator_id } = shortcoming.shortcoming
  const fit = fitOf(model, shortcoming.shortcoming)
  const indicator = indicator_id === null ? undefined : dataset.indicators.byId.get(indicator_id)
  const field = dataset.fields.byId.get(field_id)
  const [linker = null] = linkersOf(dataset, [
    model.indicators_source_id,
    shortcoming.shortcoming.indicator_source_id,
  ])
  const evidence =
    model.evidence ??
    running.find(({ adoption }) => adoption.result !== null)?.adoption.result ??
    null
  const parts: AnswerPart[] = [
    ...(fit === 'indicator' && indicator
      ? [{ reason: 'indicator', points: POINTS.indicator, indicator, linker } as const]
      : []),
    ...(model.field_ids.includes(field_id) && field
      ? [{ reason: 'field', points: POINTS.field, field } as const]
      : []),
    ...guide.parts,
    { reason: 'evidence', points: evidence === null ? 0 : POINTS.evidence, text: evidence },
  ]
  return {
    shortcoming,
    model,
    adopters: [guide.adopter, ...running.filter((adopter) => adopter !== guide.adopter)],
    parts,
    points: total(parts),
    alsoNamed: running.flatMap(({ unit }) => (named.has(unit.unit_id) ? [unit] : [])),
    stoppedIn: rows.filter(({ adoption }) => adoption.stage === 'stopped').map(({ unit }) => unit),
  }
}
