import type { Dataset } from '@/dataset/dataset'
import type { DirectiveId } from '@/dataset/ids'
import type { Response } from '@/dataset/tables/responses'
import type { Unit } from '@/dataset/tables/units'
import type { Directive } from '@/dataset/tables/directives'
import { compareCodes } from '@/dataset/ids'
import type { Message } from '@/i18n/message'
import './words'

/** What a unit says, in its own words, a message each. */
export function answerParts(response: Response): readonly Message[] {
  const { explanation, commitment, commitment_due: due, evidence } = response
  return [
    ...(explanation === null
      ? []
      : [{ id: 'answer.explanation', values: { text: explanation } } as const]),
    ...(commitment === null
      ? []
      : [{ id: 'answer.commitment', values: { text: commitment } } as const]),
    ...(due === null
      ? []
      : [{ id: 'answer.due', values: { day: { kind: 'date', date: due } } } as const]),
    ...(evidence === null ? [] : [{ id: 'answer.evidence', values: { text: evidence } } as const]),
  ]
}

/** Who answers, and on what day. */
export function answerHead({ short_name: unit }: Unit, { answered_on }: Response): Message {
  return { id: 'answer.said', values: { unit, day: { kind: 'date', date: answered_on } } }
}

/** What an answer is to: the indicator with its period, or the words of the source. */
export function subjectName(dataset: Dataset, response: Response): Message | string {
  const { indicator_id, period, shortcoming_id, directive_id } = response
  if (indicator_id !== null && period !== null) {
    const what = dataset.indicators.byId.get(indicator_id)?.short_name ?? indicator_id
    return { id: 'answers.to', values: { what, period: { kind: 'period', period } } }
  }
  const row =
    shortcoming_id === null
      ? dataset.directives.find((each) => each.directive_id === directive_id)
      : dataset.shortcomings.find((each) => each.shortcoming_id === shortcoming_id)
  return row?.text ?? shortcoming_id ?? directive_id ?? ''
}

/** An answer with the unit that gives it. */
export type Given = { readonly unit: Unit; readonly response: Response }

/**
 * What the units asked have answered to a request, the latest of each, and who has not. Of a package
 * without any answer nothing is said: nobody has been asked for one.
 */
export function answersTo(
  dataset: Dataset,
  { directive_id, unit_ids }: Pick<Directive, 'unit_ids'> & { readonly directive_id: DirectiveId },
): { readonly given: readonly Given[]; readonly missing: readonly Unit[] } {
  if (dataset.responses.length === 0) return { given: [], missing: [] }
  const units = [...new Set(unit_ids)].flatMap((id) => dataset.units.byId.get(id) ?? [])
  const own = dataset.responses
    .filter((response) => response.directive_id === directive_id)
    .sort((a, b) => compareCodes(b.answered_on, a.answered_on))
  const given = units.flatMap((unit) => {
    const response = own.find(({ unit_id }) => unit_id === unit.unit_id)
    return response === undefined ? [] : [{ unit, response }]
  })
  return { given, missing: units.filter((unit) => given.every((each) => each.unit !== unit)) }
}
