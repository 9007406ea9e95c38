import { count, inner, type Message } from '@/i18n/message'
import { absentPhrases } from '@/analysis/absent'
import type { Headline, Phrase } from '@/analysis/sentence'
import type { LearningView } from '@/analysis/learning/learning'
import type { Answer } from '@/analysis/learning/answers'
import { namesMessage } from '@/analysis/learning/answersWords'
import type { FaultLine } from '@/analysis/learning/faultLines'
import { unofficialOf } from '@/analysis/status'
import './words'

const plain = (message: Message): Phrase => ({ message, tone: 'plain' })
const alarm = (message: Message): Phrase => ({ message, tone: 'alarm' })

/**
 * The learning map in a sentence: whom the chosen unit should ask, those first who are asked about
 * most; then how many of its faults have no model on record anywhere. Where no figures tell, how
 * many models elsewhere fit its shortcomings. Under it what hedges that.
 */
export function learningHeadline(view: LearningView): Headline {
  const { unit, absent, lines, isMute } = view
  const isOfFigures = isMute && lines.length > 0
  if (!unit) return { phrases: [plain({ id: 'learning.headline.noUnit' })], notes: [] }
  // A package of figures alone promises nothing else. Of others what is said of a unit stands
  // without the inspections; without any other table nothing can be concluded.
  const isTold =
    isOfFigures ||
    absent.length === 0 ||
    (absent.every((table) => table === 'inspections') && lines.length > 0)
  if (!isTold) return { phrases: absentPhrases(absent), notes: [] }
  return {
    phrases: [...phrasesOf(view, unit.short_name), ...(isOfFigures ? [] : absentPhrases(absent))],
    notes: notesOf(view, unit.short_name),
  }
}

/** Units named in the headline. */
const MOST_ASKED = 3

function phrasesOf(view: LearningView, unit: string): Phrase[] {
  const { lines, isKnown, isMute } = view
  if (lines.length === 0)
    return [
      plain({
        id: isKnown ? 'learning.headline.noneOpen' : 'learning.headline.unknown',
        values: { unit },
      }),
    ]
  const asked = askedOf(lines)
  const bare = lines.filter(
    ({ models, advice }) => models.length === 0 && advice.kind !== 'models',
  ).length
  return [
    ...(asked.length > 0
      ? [
          plain({
            id: 'learning.headline.ask',
            values: { unit, units: inner(namesMessage(asked, MOST_ASKED)) },
          }),
        ]
      : withoutFigures(view, unit)),
    ...(bare > 0 && !isMute
      ? [alarm({ id: 'learning.headline.noModel', values: { n: count(bare) } })]
      : []),
  ]
}

/** Whom to ask over all lines, each once, those first who are asked about most. */
function askedOf(lines: readonly FaultLine[]): { readonly short_name: string }[] {
  const times = new Map<{ readonly short_name: string }, number>()
  for (const { advice } of lines)
    if (advice.kind === 'learn' || advice.kind === 'ask')
      times.set(advice.from.unit, (times.get(advice.from.unit) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1]).map(([unit]) => unit)
}

function withoutFigures({ answers, lines }: LearningView, unit: string): Phrase[] {
  const exact = modelsIn(answers.filter(isExact))
  if (answers.length > 0)
    return [
      plain(
        exact > 0
          ? { id: 'learning.headline.answered', values: { unit, n: count(exact) } }
          : { id: 'learning.headline.sameField', values: { unit, n: count(modelsIn(answers)) } },
      ),
    ]
  return lines.some(({ advice }) => advice.kind === 'first')
    ? [plain({ id: 'learning.headline.first', values: { unit } })]
    : [alarm({ id: 'learning.headline.unanswered', values: { unit } })]
}

function notesOf(view: LearningView, unit: string): Message[] {
  const { lines, hasNoModel, isKnown, isMute, absent } = view
  const notes: Message[] = []
  if (isMute) notes.push({ id: 'learning.note.figures' })
  const shared = lines.flatMap(({ indicator, field, shortcomings }) => {
    const name = indicator ?? field
    return name && shortcomings.some(({ attribution }) => attribution !== 'unit') ? [name] : []
  })
  if (shared.length > 0)
    notes.push({
      id: 'learning.note.shared',
      values: { indicators: inner(namesMessage(shared, MOST_NAMED)), unit },
    })
  if (!isKnown && lines.length > 0 && absent.length === 0)
    notes.push({ id: 'learning.note.unknown', values: { unit } })
  if (hasNoModel) notes.push({ id: 'learning.note.noModel', values: { unit } })
  if (unofficialIn(view).includes('illustrative')) notes.push({ id: 'learning.note.illustrative' })
  return notes
}

/** Up to so many indicators are named in a note. */
const MOST_NAMED = 3

/** What the figures on the lines are that are not official. */
export function unofficialIn({ lines, answers }: LearningView): ReturnType<typeof unofficialOf> {
  return unofficialOf([
    ...lines.flatMap(({ units }) => units.map(({ reading }) => reading.observation)),
    ...answers.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.reason === 'level' ? [part.observation] : [])),
    ),
  ])
}

function isExact({ parts }: Answer): boolean {
  return parts.some(({ reason }) => reason === 'indicator')
}

function modelsIn(answers: readonly Answer[]): number {
  return new Set(answers.map(({ model }) => model)).size
}
