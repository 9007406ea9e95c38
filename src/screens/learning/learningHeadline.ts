import { count, inner, type Message } from '@/i18n/message'
import { absentPhrases } from '@/analysis/absent'
import type { Headline, Phrase } from '@/analysis/sentence'
import type { LearningView } from '@/analysis/learning/learning'
import type { Answer } from '@/analysis/learning/answers'
import { namesMessage } from '@/analysis/learning/answersWords'
import './words'

const plain = (message: Message): Phrase => ({ message, tone: 'plain' })
const alarm = (message: Message): Phrase => ({ message, tone: 'alarm' })

/**
 * The learning map in a sentence: how many models elsewhere fit the shortcomings of the chosen
 * unit, by their indicator where there are such, else by area; then how many of its shortcomings
 * nobody has an answer to. Under it what hedges that.
 */
export function learningHeadline(view: LearningView): Headline {
  const { unit, absent } = view
  if (!unit) return { phrases: [plain({ id: 'learning.headline.noUnit' })], notes: [] }
  // Without the inspections what is said of a unit stands; without any other table nothing can be
  // concluded.
  const isTold =
    absent.length === 0 ||
    (absent.every((table) => table === 'inspections') && view.shortcomings.length > 0)
  if (!isTold) return { phrases: absentPhrases(absent), notes: [] }
  return {
    phrases: [...phrasesOf(view, unit.short_name), ...absentPhrases(absent)],
    notes: notesOf(view, unit.short_name),
  }
}

function phrasesOf({ answers, shortcomings, isKnown }: LearningView, unit: string): Phrase[] {
  if (!isKnown) return [plain({ id: 'learning.headline.unknown', values: { unit } })]
  if (shortcomings.length === 0)
    return [plain({ id: 'learning.headline.noneOpen', values: { unit } })]
  const exact = modelsIn(answers.filter(isExact))
  const answered = new Set(answers.map(({ shortcoming }) => shortcoming))
  const unanswered = shortcomings.length - answered.size
  if (answers.length === 0) return [alarm({ id: 'learning.headline.unanswered', values: { unit } })]
  const first: Message =
    exact > 0
      ? { id: 'learning.headline.answered', values: { unit, n: count(exact) } }
      : { id: 'learning.headline.sameField', values: { unit, n: count(modelsIn(answers)) } }
  return [
    plain(first),
    ...(unanswered > 0
      ? [alarm({ id: 'learning.headline.noAnswer', values: { n: count(unanswered) } })]
      : []),
  ]
}

function notesOf(view: LearningView, unit: string): Message[] {
  const { answers, hasNoModel } = view
  const exact = modelsIn(answers.filter(isExact))
  const more = modelsIn(answers) - exact
  const notes: Message[] = []
  if (exact > 0 && more > 0) notes.push({ id: 'learning.note.more', values: { n: count(more) } })
  const shared = sharedIndicators(answers)
  if (shared.length > 0)
    notes.push({
      id: 'learning.note.shared',
      values: { indicators: inner(namesMessage(shared, MOST_NAMED)), unit },
    })
  if (hasNoModel) notes.push({ id: 'learning.note.noModel', values: { unit } })
  if (restsOnIllustrative(answers)) notes.push({ id: 'learning.note.illustrative' })
  return notes
}

/** Up to so many indicators are named in a note. */
const MOST_NAMED = 3

/** The indicators or areas of answered shortcomings that are not said of the unit alone. */
function sharedIndicators(answers: readonly Answer[]): { readonly short_name: string }[] {
  const names = answers.flatMap(({ shortcoming, parts }): { readonly short_name: string }[] => {
    if (shortcoming.attribution === 'unit') return []
    const part =
      parts.find(({ reason }) => reason === 'indicator') ??
      parts.find(({ reason }) => reason === 'field')
    return part?.reason === 'indicator'
      ? [part.indicator]
      : part?.reason === 'field'
        ? [part.field]
        : []
  })
  return [...new Set(names)]
}

function restsOnIllustrative(answers: readonly Answer[]): boolean {
  return answers.some(({ parts }) =>
    parts.some(
      (part) =>
        part.reason === 'level' &&
        part.value !== null &&
        part.observation?.status === 'illustrative',
    ),
  )
}

function isExact({ parts }: Answer): boolean {
  return parts.some(({ reason }) => reason === 'indicator')
}

function modelsIn(answers: readonly Answer[]): number {
  return new Set(answers.map(({ model }) => model)).size
}
