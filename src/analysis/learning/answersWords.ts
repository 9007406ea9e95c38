import { never } from '@/dataset/never'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { count, inner, listOf, type Figure, type Message } from '@/i18n/message'
import type { Answer } from './answers'
import type { AnswerPart } from './answersReasons'
import { figureOf } from '@/analysis/cell'
import './words'

/** A reason in words. `asking`: the unit that would learn. */
export function partMessage(part: AnswerPart, asking: Unit): Message {
  switch (part.reason) {
    case 'indicator': {
      const indicator = part.indicator.short_name
      return part.linker === null
        ? { id: 'learning.part.indicator', values: { indicator } }
        : { id: 'learning.part.indicatorLinked', values: { indicator, source: part.linker.title } }
    }
    case 'field':
      return { id: 'learning.part.field', values: { field: part.field.short_name } }
    case 'level': {
      const unit = part.unit.short_name
      if (part.value === null) return { id: 'learning.part.levelNone', values: { unit } }
      const said = {
        unit,
        value: figureOf(part.indicator, part.value),
        attainment: inner({ id: `learning.attainment.${part.attainment}` }),
      }
      return part.lead !== null && part.lead <= 0
        ? { id: 'learning.part.levelBehind', values: { ...said, own: asking.short_name } }
        : { id: 'learning.part.level', values: said }
    }
    case 'course': {
      if (part.basis === 'none' || part.from === null || part.difference === null)
        return { id: 'learning.part.courseNone' }
      const values = {
        verdict: inner({ id: `learning.verdict.${part.verdict}` }),
        change: changeFigure(part.indicator, part.difference),
        period: { kind: 'period', period: part.from } as const,
      }
      return part.basis === 'since'
        ? { id: 'learning.part.courseSince', values }
        : { id: 'learning.part.courseEarliest', values }
    }
    case 'kind':
      return part.by === 'group'
        ? { id: 'learning.part.group', values: { group: part.text } }
        : { id: 'learning.part.kind', values: { kind: part.text } }
    case 'size':
      return {
        id: 'learning.part.size',
        values: { own: count(part.own), other: count(part.other) },
      }
    case 'evidence':
      return part.text === null
        ? { id: 'learning.part.evidenceNone' }
        : { id: 'learning.part.evidence', values: { text: part.text } }
    default:
      return never(part)
  }
}

/**
 * A difference of two figures of an indicator, with its sign unless told otherwise: of percentages
 * in percentage points.
 */
export function changeFigure(indicator: Indicator, difference: number, signed = true): Figure {
  const value = { kind: 'number', value: difference, decimals: indicator.decimals, signed } as const
  return inner(
    indicator.measure === 'percent'
      ? { id: 'learning.change.percent', values: { value } }
      : { id: 'figure.plain', values: { value } },
  )
}

/** Up to so many units are named among the reasons. */
const MOST_NAMED = 4

/**
 * What is said beside an answer without counting: the adopters that have the same shortcoming, and
 * where the model was stopped.
 */
export function cautionMessages({
  alsoNamed,
  stoppedIn,
}: Pick<Answer, 'alsoNamed' | 'stoppedIn'>): Message[] {
  const names = (units: readonly Unit[]): Figure => inner(namesMessage(units, MOST_NAMED))
  const messages: Message[] = []
  if (alsoNamed.length > 0)
    messages.push({ id: 'learning.caution.named', values: { units: names(alsoNamed) } })
  if (stoppedIn.length > 0)
    messages.push({ id: 'learning.caution.stopped', values: { units: names(stoppedIn) } })
  return messages
}

/** Names of units or indicators, at most `most` of them in full. */
export function namesMessage(
  named: readonly { readonly short_name: string }[],
  most: number,
): Message {
  const shown = named.slice(0, most).map(({ short_name }) => short_name)
  return named.length <= most
    ? { id: 'learning.names.all', values: { names: listOf(shown) } }
    : {
        id: 'learning.names.some',
        values: { names: shown.join(', '), n: count(named.length - most) },
      }
}
