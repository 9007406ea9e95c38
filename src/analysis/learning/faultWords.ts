import { never } from '@/dataset/never'
import type { ModelId, UnitId } from '@/dataset/ids'
import type { Model } from '@/dataset/tables/models'
import type { Unit } from '@/dataset/tables/units'
import { count, inner, type Message } from '@/i18n/message'
import { absentMessage } from '@/analysis/absent'
import { casesTo } from '@/analysis/casesTo'
import { figureOf, targetFigure } from '@/analysis/cell'
import { changeFigure, namesMessage } from './answersWords'
import type { LineUnit } from './faultAdvice'
import type { FaultLine } from './faultLines'
import type { LearningView } from './learning'
import './words'
import '@/analysis/supervision/words'

/** A piece of the sentence about a fault, the name in it that matters and what that leads to. */
export type AdvicePhrase = {
  readonly message: Message
  readonly name: string | null
  readonly unit: UnitId | null
  readonly model: ModelId | null
}

/** The name of a model for maps and slides. */
export function shortModelName({ short_name, name }: Model): string {
  return short_name ?? name
}

/** Units named in a sentence. */
const MOST_NAMED = 2

/** Whom to ask about a fault and what to look at, as one sentence in pieces. Never throws. */
export function advicePhrases(
  line: FaultLine,
  { unit, absent, uninspected }: LearningView,
): AdvicePhrase[] {
  const { advice } = line
  const unread = absent.filter((table) => table === 'models' || table === 'adoptions')
  const phrase = (
    message: Message,
    leads: { readonly unit?: Unit; readonly model?: Model } = {},
  ): AdvicePhrase => ({
    message,
    name: leads.model ? shortModelName(leads.model) : (leads.unit?.short_name ?? null),
    unit: leads.unit?.unit_id ?? null,
    model: leads.model?.model_id ?? null,
  })
  switch (advice.kind) {
    case 'learn': {
      const { from, model, best, level } = advice
      return [
        phrase(
          {
            id: 'learning.advice.learn',
            values: { ...standing(from), model: shortModelName(model) },
          },
          { model },
        ),
        ...levelPhrases(level).map((message) => phrase(message)),
        ...(best === null ? [] : [phrase(bestMessage(best), { unit: best.unit })]),
      ]
    }
    case 'ask': {
      const { from, look, level } = advice
      const values = standing(from)
      const ask: Message =
        unread.length > 0
          ? { id: 'learning.advice.ask', values }
          : from.models.length > 0
            ? { id: 'learning.advice.askSame', values }
            : { id: 'learning.advice.askBare', values }
      return [
        phrase(ask, { unit: from.unit }),
        ...levelPhrases(level).map((message) => phrase(message)),
        ...(look === null
          ? []
          : [
              phrase(
                {
                  id: 'learning.advice.look',
                  values: { model: shortModelName(look.model), unit: look.at.unit.short_name },
                },
                { model: look.model },
              ),
            ]),
      ]
    }
    case 'models': {
      const { models, units, isFit } = advice
      const [first] = models
      const named = inner(namesMessage(units, MOST_NAMED))
      return [
        first && models.length === 1
          ? phrase(
              {
                id: 'learning.advice.look.one',
                values: { model: shortModelName(first), units: named },
              },
              { model: first },
            )
          : phrase({
              id: isFit ? 'learning.advice.look.some' : 'learning.advice.look.any',
              values: { n: count(models.length), units: named },
            }),
        ...(uninspected === 0
          ? []
          : [
              phrase({
                id: 'learning.advice.uninspected',
                values: { n: count(uninspected) },
              }),
            ]),
      ]
    }
    case 'first':
      return [phrase({ id: 'learning.advice.first', values: standing(advice.own) })]
    case 'none':
      return [
        phrase(
          unread.length > 0
            ? absentMessage(unread)
            : {
                id: line.ownModels.length > 0 ? 'learning.advice.noOther' : 'learning.advice.none',
              },
        ),
      ]
    default:
      return never(advice)
  }

  /** Who does better still; that no model is on record there only where that is known. */
  function bestMessage(best: LineUnit): Message {
    const values = standing(best)
    return best.models.length > 0
      ? { id: 'learning.advice.bestSame', values }
      : unread.length > 0
        ? { id: 'learning.advice.bestOnly', values }
        : { id: 'learning.advice.best', values }
  }

  function standing({ unit: at, reading }: LineUnit) {
    return {
      unit: at.short_name,
      value: figureOf(reading.indicator, reading.value, reading.target),
      asking: unit?.short_name ?? '',
    }
  }
}

function levelPhrases(level: number): Message[] {
  return level === 0 ? [] : [{ id: 'learning.advice.level', values: { n: count(level) } }]
}

/** How far the unit is from the target, in cases where there are such; `null` without a target. */
export function gapMessage({ own }: FaultLine): Message | null {
  if (own === null) return null
  const { indicator, value, target, attainment, observation } = own
  if (value === null) return { id: 'learning.gap.noFigure' }
  if (target === null || attainment === 'none') return null
  const values = { target: targetFigure(indicator, target) }
  if (attainment === 'met') return { id: 'learning.gap.met', values }
  const way = casesTo(indicator, observation, target)
  return way === null
    ? {
        id: 'learning.gap.value',
        values: { ...values, gap: changeFigure(indicator, Math.abs(target - value), false) },
      }
    : { id: `learning.gap.${way.kind}`, values: { ...values, n: count(way.cases) } }
}

/**
 * What a fault rests on: how it was said, or that figures alone tell; and what the unit has.
 * `isShort`: in as few words as a slide has room for.
 */
export function faultNotes({ shortcomings, ownModels }: FaultLine, isShort = false): Message[] {
  const [first] = shortcomings
  const n = count(ownModels.length)
  return [
    first
      ? isShort
        ? { id: first.attribution === 'unit' ? 'learning.fault.alone' : 'learning.fault.shared' }
        : { id: `attribution.${first.attribution}` }
      : { id: isShort ? 'learning.fault.figure' : 'learning.fault.missed' },
    ...(first && (first.state === 'overdue' || first.state === 'open')
      ? [{ id: `learning.state.${first.state}` } as const]
      : []),
    ...(ownModels.length === 0
      ? []
      : [
          isShort
            ? ({ id: 'learning.fault.ownShort', values: { n } } as const)
            : ({ id: 'learning.fault.own', values: { n } } as const),
        ]),
  ]
}

/** A fault in few words: the indicator that shows it, else what the source says. */
export function faultName({ indicator, shortcomings, field }: FaultLine): string {
  return indicator?.short_name ?? shortcomings[0]?.shortcoming.text ?? field?.short_name ?? ''
}
