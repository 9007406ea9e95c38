import { count, type Message } from '@/i18n/message'
import { absentPhrases } from '@/analysis/absent'
import type { DirectiveEntry, DirectivesView } from '@/analysis/supervision/directives'
import type { Headline, Phrase } from '@/analysis/sentence'
import './words'

/**
 * The requests in a sentence: how many, of how many units, how many overdue or why that cannot be
 * told; under it what follows from the periods of the figures, and which state all share. Errors:
 * none.
 */
export function directivesHeadline(view: DirectivesView): Headline {
  const { entries, absent, filter } = view
  if (absent) return { phrases: absentPhrases(['directives']), notes: [] }
  if (entries.length === 0) {
    const isFiltered = Object.values(filter).some((each) => each !== null)
    return {
      phrases: [plain({ id: isFiltered ? 'directives.noneFound' : 'directives.none' })],
      notes: [],
    }
  }
  const units = new Set(entries.flatMap((entry) => entry.units)).size
  return {
    phrases: [
      plain({ id: 'directives.count', values: { n: count(entries.length), units: count(units) } }),
      ...standing(entries),
    ],
    notes: [...unlinked(entries), ...periods(view)],
  }
}

const plain = (message: Message): Phrase => ({ message, tone: 'plain' })

function standing(entries: readonly DirectiveEntry[]): Phrase[] {
  const of = (state: DirectiveEntry['state']): number =>
    entries.filter((each) => each.state === state).length
  const [overdue, done, unknown] = [of('overdue'), of('done'), of('unknown')]
  const phrases: Phrase[] = []
  if (overdue > 0)
    phrases.push({
      message: { id: 'directives.overdue', values: { n: count(overdue) } },
      tone: 'alarm',
    })
  else if (
    done < entries.length &&
    entries.every(({ state, directive }) => state === 'done' || directive.due === null)
  )
    phrases.push(plain({ id: 'directives.noDue' }))
  if (done > 0) phrases.push(plain({ id: 'directives.done', values: { n: count(done) } }))
  if (unknown === entries.length) phrases.push(plain({ id: 'directives.allUnknown' }))
  else if (unknown > 0)
    phrases.push(plain({ id: 'directives.unknown', values: { n: count(unknown) } }))
  return phrases
}

function unlinked(entries: readonly DirectiveEntry[]): Message[] {
  const bare = entries.filter(({ indicators }) => indicators.length === 0).length
  return bare === 0 ? [] : [{ id: 'directives.unlinked', values: { n: count(bare) } }]
}

/**
 * That no figure has come since, or which period to choose to see one; said once where it holds for
 * every request shown.
 */
function periods({ list: { items: rows } }: DirectivesView): Message[] {
  if (rows.length === 0 || rows.some(({ times }) => times.after !== null)) return []
  const [first] = rows
  const later = first?.times.later ?? null
  return [
    later === null
      ? { id: 'directives.noLater' }
      : { id: 'directives.choose', values: { period: { kind: 'period', period: later } } },
  ]
}
