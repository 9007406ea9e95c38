import type { Dataset } from '@/dataset/dataset'
import type { Model } from '@/dataset/tables/models'
import type { Unit } from '@/dataset/tables/units'
import { count, inner, type Figure, type Message } from '@/i18n/message'
import { groupBy } from '@/dataset/group'
import type { Answer } from './answers'
import { answeredShortcomings, type AnsweredShortcoming } from './answersGroups'
import { cautionMessages, namesMessage, partMessage } from './answersWords'
import { learningView } from './learning'
import type { Scene } from '@/analysis/scene'
import type { ShortcomingState } from '@/analysis/statements'
import './words'

/** One shortcoming and the best models elsewhere that answer it, with the reason in a line. */
type Lesson = {
  readonly key: string
  readonly state: ShortcomingState
  /** The best ones with the very same reasons, as many as were asked for. */
  readonly models: readonly Model[]
  readonly reasons: readonly Message[]
}

/**
 * Who to learn from, in few words: beside a profile, on the page of a unit and under a comparison.
 */
export type LessonsView = {
  readonly unit: Unit
  /** Shortcomings with an answer, in the order of the learning map. */
  readonly lessons: readonly Lesson[]
  /** What is said of the shortcomings without one, those of which the same is said in one line. */
  readonly lacks: readonly Message[]
}

/** Units named as running a model, and shortcomings named in one line. */
const MOST_NAMED = 3

/**
 * For each shortcoming of a unit that is not remedied the best models elsewhere, as the learning
 * map ranks them, at most `most` of them; the others are counted. `null` for a unit of another
 * scene, and for one without open shortcomings: nothing is to be learnt then. Errors: none.
 */
export function lessonsView(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  most: number,
): LessonsView | null {
  const view = learningView(dataset, scene, unit.unit_id)
  if (view.unit !== unit || view.shortcomings.length === 0) return null
  const answered = answeredShortcomings(dataset, view, unit)
  const lacking = answered.flatMap((each) => {
    const [lack] = each.lacks
    return lack ? [{ each, lack }] : []
  })
  return {
    unit,
    lessons: answered.flatMap((each) => {
      const lesson = lessonOf(each, unit, most)
      return lesson ? [lesson] : []
    }),
    lacks: [...groupBy(lacking, ({ lack }) => JSON.stringify(lack)).values()].flatMap(
      (held): Message[] => {
        const [first] = held
        if (!first) return []
        const subjects = held.map(({ each }) => ({ short_name: subjectOf(each) }))
        return [
          {
            id: 'profile.lessons.lack',
            values: {
              shortcomings: inner(namesMessage(subjects, MOST_NAMED)),
              lack: inner(first.lack),
            },
          },
        ]
      },
    ),
  }
}

/** A shortcoming in few words: the indicator that shows it, else what the source says. */
function subjectOf({ figure, shortcoming }: AnsweredShortcoming): string {
  return figure?.indicator.short_name ?? shortcoming.shortcoming.text
}

function lessonOf(answered: AnsweredShortcoming, unit: Unit, most: number): Lesson | null {
  const [block] = answered.blocks
  if (!block) return null
  // Only models with the very same reasons share a line; a second one with other reasons would need
  // a line of its own.
  const models = block.answers.slice(0, most).map(({ model }) => model)
  const [first] = block.answers
  const hidden = answered.models - models.length
  return {
    key: answered.shortcoming.shortcoming.shortcoming_id,
    state: answered.shortcoming.state,
    models,
    reasons: [
      {
        id: 'profile.lessons.for',
        values: { units: adopters(first), shortcoming: subjectOf(answered) },
      },
      ...first.parts
        .filter((part) => part.reason === 'level' && part.value !== null)
        .map((part) => partMessage(part, unit)),
      ...cautionMessages(first),
      ...(hidden > 0 ? [{ id: 'learning.learn.more', values: { n: count(hidden) } } as const] : []),
    ],
  }
}

function adopters(answer: Answer): Figure {
  return inner(
    namesMessage(
      answer.adopters.map(({ unit }) => unit),
      MOST_NAMED,
    ),
  )
}
