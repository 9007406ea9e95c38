import { cellView, figureOf, targetFigure } from '@/analysis/cell'
import type { Scene } from '@/analysis/scene'
import { directivesOf, shortcomingsOf } from '@/analysis/statements'
import type { Dataset } from '@/dataset/dataset'
import { groupBy } from '@/dataset/group'
import { compareCodes, type UnitId } from '@/dataset/ids'
import type { Response } from '@/dataset/tables/responses'
import type { Unit } from '@/dataset/tables/units'
import { inner, type Message } from '@/i18n/message'
import '@/analysis/words'
import './words'

/** What an answer is to: one of the three, a figure with its period. */
export type Subject = Pick<Response, 'indicator_id' | 'period' | 'shortcoming_id' | 'directive_id'>

/** Something that a unit owes an answer to, with what it has answered. */
export type AskedItem = {
  readonly kind: 'figure' | 'shortcoming' | 'request'
  readonly subject: Subject
  /** The name of the indicator, or the words of the source. */
  readonly text: string
  /** The figure and its target, or the days: what does not change with the day of looking. */
  readonly fact: Message
  /** The latest first. */
  readonly answers: readonly Response[]
}

/** A subject as one text; equal for the same subject. */
export function subjectKey({ indicator_id, period, ...of }: Subject): string {
  return [indicator_id, period, of.shortcoming_id, of.directive_id].map((id) => id ?? '').join(';')
}

/** What a unit has answered, the latest first; to the figure of any period, too. */
export function answersOf(
  { responses }: Pick<Dataset, 'responses'>,
  unit: UnitId,
): readonly Response[] {
  return responses
    .filter(({ unit_id }) => unit_id === unit)
    .sort((a, b) => compareCodes(b.answered_on, a.answered_on))
}

const NOTHING = { indicator_id: null, period: null, shortcoming_id: null, directive_id: null }

/**
 * What a unit owes an answer to in a scene: its figures that miss their target, then its
 * shortcomings that are not remedied, then the requests put to it that it has not done.
 */
export function askedOf(dataset: Dataset, scene: Scene, unit: Unit): readonly AskedItem[] {
  const { period } = scene
  const answered = groupBy(answersOf(dataset, unit.unit_id), subjectKey)
  const item = (of: Omit<AskedItem, 'answers'>): AskedItem => ({
    ...of,
    answers: answered.get(subjectKey(of.subject)) ?? [],
  })
  const figures = scene.indicators.flatMap((indicator) => {
    const { observation, value, target, attainment } = cellView(dataset, scene, unit, indicator)
    if (period === null || observation === null || value === null || target === null) return []
    if (attainment !== 'missed') return []
    return item({
      kind: 'figure',
      subject: { ...NOTHING, indicator_id: indicator.indicator_id, period },
      text: indicator.name,
      fact: {
        id: 'answers.figure',
        values: {
          period: { kind: 'period', period },
          value: figureOf(indicator, value, target),
          status: inner({ id: `status.${observation.status}` }),
          target: targetFigure(indicator, target),
        },
      },
    })
  })
  const shortcomings = shortcomingsOf(dataset, scene, unit.unit_id)
    .items.filter(({ state }) => state !== 'resolved')
    .map(({ shortcoming: { shortcoming_id, text, found_on, due } }) =>
      item({
        kind: 'shortcoming',
        subject: { ...NOTHING, shortcoming_id },
        text,
        fact: days('answers.found', 'answers.foundDue', found_on, due),
      }),
    )
  const requests = directivesOf(dataset, unit.unit_id)
    .filter(({ status }) => status !== 'done')
    .map(({ directive_id, text, issued_on, due }) =>
      item({
        kind: 'request',
        subject: { ...NOTHING, directive_id },
        text,
        fact: days('answers.asked', 'answers.askedDue', issued_on, due),
      }),
    )
  return [...figures, ...shortcomings, ...requests]
}

function days(
  id: 'answers.found' | 'answers.asked',
  withDue: 'answers.foundDue' | 'answers.askedDue',
  day: string,
  due: string | null,
): Message {
  const on = { kind: 'date', date: day } as const
  return due === null
    ? { id, values: { day: on } }
    : { id: withDue, values: { day: on, due: { kind: 'date', date: due } } }
}

/** How far a unit has answered what it owes an answer to. */
export type Answering = { readonly unit: Unit; readonly asked: readonly AskedItem[] }

/** The units of a scene that owe an answer, in the order of the package, with what they owe. */
export function answering(dataset: Dataset, scene: Scene): readonly Answering[] {
  return scene.units
    .map((unit) => ({ unit, asked: askedOf(dataset, scene, unit) }))
    .filter(({ asked }) => asked.length > 0)
}
