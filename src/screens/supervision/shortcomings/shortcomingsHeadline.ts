import { count, listOf, type Message } from '@/i18n/message'
import { absentPhrases } from '@/analysis/absent'
import type { Headline, Phrase } from '@/analysis/sentence'
import type { ShortcomingEntry } from '@/analysis/supervision/shortcomingIndex'
import type { ShortcomingsView } from '@/analysis/supervision/shortcomings'
import { largest } from '@/stats/extremes'
import './words'

/**
 * The shortcomings in a sentence: how many, how many overdue or why that cannot be told, which area
 * has most; under it how they are said of units, what came back, and of how many units nothing is
 * known. Each shortcoming is counted once.
 */
export function shortcomingsHeadline(view: ShortcomingsView): Headline {
  const { entries, matrix, absent, options, scene } = view
  if (absent.includes('shortcomings')) return { phrases: absentPhrases(absent), notes: [] }
  if (entries.length === 0) {
    const isFiltered = Object.values(view.filter).some((each) => each !== null)
    const said = plain({ id: isFiltered ? 'shortcomings.noneFound' : 'shortcomings.none' })
    return { phrases: [said, ...absentPhrases(absent)], notes: silent(view) }
  }
  const units = new Set(entries.flatMap((entry) => entry.units)).size
  const phrases = [
    plain({ id: 'shortcomings.count', values: { n: count(entries.length), units: count(units) } }),
    standing(entries),
    ...(options.fields.length > 1 && view.filter.field === null ? mostIn(view) : []),
    ...absentPhrases(absent),
  ]
  const again = entries.filter(({ recurrence }) => recurrence !== null).length
  const notes: Message[] = [
    ...attributions(entries),
    ...(again > 0 ? [{ id: 'shortcomings.again', values: { n: count(again) } } as const] : []),
    ...(scene.asOf === null ? [{ id: 'shortcomings.noDay' } as const] : []),
  ]
  return {
    phrases,
    notes: matrix.rows.some(({ known }) => !known) ? [...notes, ...silent(view)] : notes,
  }
}

const plain = (message: Message): Phrase => ({ message, tone: 'plain' })

/** How many are overdue; where none has a due day, that; else how far the others have got. */
function standing(entries: readonly ShortcomingEntry[]): Phrase {
  const overdue = entries.filter(({ state }) => state === 'overdue').length
  if (overdue > 0)
    return { message: { id: 'shortcomings.overdue', values: { n: count(overdue) } }, tone: 'alarm' }
  const left = entries.filter(({ state }) => state !== 'resolved')
  if (left.length === 0) return plain({ id: 'shortcomings.allResolved' })
  if (left.every(({ shortcoming }) => shortcoming.due === null))
    return plain({ id: 'shortcomings.noDue' })
  return plain({ id: 'shortcomings.noneOverdue' })
}

/**
 * The area with most shortcomings, or all of them where several have as many; nothing where every
 * area has the same.
 */
function mostIn({ matrix, entries }: ShortcomingsView): Phrase[] {
  const counts = matrix.fields.map(
    ({ field_id }) => entries.filter(({ shortcoming }) => shortcoming.field_id === field_id).length,
  )
  const most = largest(counts)
  const first = matrix.fields.filter((_, index) => counts[index] === most)
  const found = counts.filter((each) => each > 0).length
  if (first.length > 2 || first.length === found) return []
  return [
    plain({
      id: 'shortcomings.most',
      values: { fields: listOf(first.map(({ short_name }) => short_name)), n: count(most) },
    }),
  ]
}

/** How the shortcomings are said of units, wherever some are not said of one unit alone. */
function attributions(entries: readonly ShortcomingEntry[]): Message[] {
  const of = (attribution: ShortcomingEntry['attribution']): number =>
    entries.filter((each) => each.attribution === attribution).length
  const [own, joint, common] = [of('unit'), of('joint'), of('common')]
  if (joint + common === 0) return []
  return [
    {
      id: 'shortcomings.attributions',
      values: { own: count(own), joint: count(joint), common: count(common) },
    },
  ]
}

function silent({ matrix, absent }: ShortcomingsView): Message[] {
  if (absent.length > 0) return []
  const unknown = matrix.rows.filter(({ known }) => !known).length
  return unknown === 0
    ? []
    : [{ id: 'shortcomings.silent', values: { n: count(unknown), of: count(matrix.rows.length) } }]
}
