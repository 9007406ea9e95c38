import { count, listOf, type Message } from '@/i18n/message'
import { absentPhrases } from '@/analysis/absent'
import type { Headline, Phrase } from '@/analysis/sentence'
import type { ModelsView } from './model'

/** Up to so many units are named; more are counted. */
const MOST_NAMED = 3

/**
 * The catalogue in a sentence: how many models are run and where, named as joint where all of them
 * are reported so; then inspected units without any. Under it what the sources leave open.
 */
export function modelsHeadline({ catalogue }: ModelsView): Headline {
  const { rows, totals, scene, absent } = catalogue
  if (absent.some((table) => table !== 'inspections'))
    return { phrases: absentPhrases(absent), notes: [] }
  const running = rows.filter(({ spread }) => spread.own + spread.shared > 0)
  const adopters = scene.units.filter(({ unit_id }) => totals.get(unit_id)?.state === 'some')
  const bare = scene.units.filter(({ unit_id }) => totals.get(unit_id)?.state === 'none')
  const silent = scene.units.filter(({ unit_id }) => totals.get(unit_id)?.state === 'silent').length
  const isJoint = running.every(({ spread }) => spread.own === 0) && adopters.length <= MOST_NAMED
  const n = count(running.length)
  const first: Message =
    running.length === 0
      ? { id: 'models.headline.none' }
      : isJoint
        ? {
            id: 'models.headline.joint',
            values: { n, units: listOf(adopters.map(({ short_name }) => short_name)) },
          }
        : {
            id: 'models.headline.running',
            values: { n, units: count(adopters.length), of: count(scene.units.length) },
          }
  const phrases: Phrase[] = [{ message: first, tone: 'plain' }]
  if (bare.length > 0) {
    const message: Message =
      bare.length <= MOST_NAMED
        ? {
            id: 'headline.noModel',
            values: { units: listOf(bare.map(({ short_name }) => short_name)) },
          }
        : { id: 'models.headline.bare', values: { n: count(bare.length) } }
    phrases.push({ message, tone: 'plain', alone: message })
  }
  for (const phrase of absentPhrases(absent)) phrases.push(phrase)
  const notes: Message[] = []
  if (silent > 0) notes.push({ id: 'models.note.silent', values: { n: count(silent) } })
  const unproven = rows.filter(({ model }) => model.evidence === null).length
  if (unproven > 0)
    notes.push({
      id: 'models.note.evidence',
      values: { n: count(unproven), of: count(rows.length) },
    })
  const undated = running.reduce((total, { spread }) => total + spread.undated, 0)
  const adoptions = running.reduce((total, { spread }) => total + spread.own + spread.shared, 0)
  if (undated > 0)
    notes.push({ id: 'models.note.undated', values: { n: count(undated), of: count(adoptions) } })
  return { phrases, notes }
}
