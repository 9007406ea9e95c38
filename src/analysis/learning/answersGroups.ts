import type { Dataset } from '@/dataset/dataset'
import { groupBy } from '@/dataset/group'
import type { Unit } from '@/dataset/tables/units'
import type { Message } from '@/i18n/message'
import { compareAnswers, type Answer } from './answers'
import type { AnswerPart } from './answersReasons'
import { resultsOf } from './answersResult'
import type { Reading } from '@/analysis/reading'
import type { LearningView } from './learning'
import { lackMessages } from './learningWords'
import type { ShortcomingView } from '@/analysis/statements'

/** Models that have the very same reasons, which are then said once. All are of one rank. */
export type AnswerBlock = {
  /** 1 for the one to go by first; level ones share a rank, and the next one is left out. */
  readonly rank: number
  readonly answers: readonly [Answer, ...Answer[]]
}

/**
 * A shortcoming of the chosen unit, its figure on the indicator that shows it, and who has an
 * answer.
 */
export type AnsweredShortcoming = {
  readonly shortcoming: ShortcomingView
  readonly figure: Reading | null
  readonly blocks: readonly AnswerBlock[]
  /** Models in all blocks. */
  readonly models: number
  /** What is said where no model answers it, as its row of the map has it; none where one does. */
  readonly lacks: readonly Message[]
}

/** The shortcomings of the chosen unit with their answers, in the order of `answersFor`. */
export function answeredShortcomings(
  dataset: Dataset,
  view: LearningView,
  unit: Unit,
): AnsweredShortcoming[] {
  const byShortcoming = groupBy(view.answers, ({ shortcoming }) => shortcoming)
  const results = resultsOf(dataset, view.scene)
  return view.shortcomings.map((shortcoming) => {
    const { field_id, indicator_id } = shortcoming.shortcoming
    const answers = byShortcoming.get(shortcoming) ?? []
    const indicator = indicator_id === null ? undefined : dataset.indicators.byId.get(indicator_id)
    const row = view.rows.find(
      (each) => each.field.field_id === field_id && (each.indicator ?? undefined) === indicator,
    )
    return {
      shortcoming,
      figure: indicator ? results.level(unit, indicator) : null,
      blocks: blocksOf(answers),
      models: answers.length,
      lacks: row && answers.length === 0 ? lackMessages(row, view) : [],
    }
  })
}

/** Answers in their order, those side by side with the same reasons in one block. */
export function blocksOf(answers: readonly Answer[]): AnswerBlock[] {
  const blocks: { rank: number; reasons: string; answers: [Answer, ...Answer[]] }[] = []
  answers.forEach((answer, index) => {
    const reasons = reasonsKey(answer)
    const last = blocks.at(-1)
    if (last?.reasons === reasons) last.answers.push(answer)
    else {
      const isLevel = last !== undefined && compareAnswers(last.answers[0], answer) === 0
      blocks.push({ rank: isLevel ? last.rank : index + 1, reasons, answers: [answer] })
    }
  })
  return blocks.map(({ rank, answers: held }) => ({ rank, answers: held }))
}

function reasonsKey({ parts, adopters, alsoNamed, stoppedIn }: Answer): string {
  return JSON.stringify([
    parts.map(partKey),
    adopters.map(({ unit, adoption }) => [unit.unit_id, adoption.stage, adoption.attribution]),
    alsoNamed.map(({ unit_id }) => unit_id),
    stoppedIn.map(({ unit_id }) => unit_id),
  ])
}

function partKey(part: AnswerPart): readonly unknown[] {
  const unit = 'unit' in part ? part.unit.unit_id : null
  const from =
    part.reason === 'course'
      ? [part.basis, part.from]
      : part.reason === 'evidence' || part.reason === 'kind'
        ? part.text
        : null
  return [part.reason, part.points, unit, from]
}
