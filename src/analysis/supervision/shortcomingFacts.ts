import { count, type Message } from '@/i18n/message'
import type { ShortcomingItem } from './shortcomings'
import type { ShortcomingEntry } from './shortcomingIndex'
import type { EvidenceTimes } from './shortcomingEvidence'
import './words'

/** What is said of a shortcoming besides its text: each a short message, in this order. */
export const FACTS = ['state', 'due', 'found', 'gravity', 'attribution', 'periods'] as const
export type Fact = (typeof FACTS)[number]
export type Facts = { readonly [Name in Fact]: readonly Message[] }

/**
 * The short messages about a shortcoming; those of `periods` say which figures stand beside it.
 * Nothing to say is an empty list: a middling severity, which a file has to give where its source
 * says nothing, and a day that its inspection is named by.
 */
export function factsOf({ entry, evidence }: ShortcomingItem): Facts {
  const { shortcoming, state, attribution, ageDays, inspection } = entry
  const [first] = evidence
  return {
    state: [{ id: `shortcoming.${state}` }],
    due: dueOf(entry),
    found: [
      ...(inspection?.date === shortcoming.found_on
        ? []
        : [
            {
              id: 'shortcomings.found',
              values: { date: { kind: 'date', date: shortcoming.found_on } },
            } as const,
          ]),
      ...(ageDays === null || state === 'resolved' ? [] : [ageOf(ageDays)]),
    ],
    gravity:
      shortcoming.severity === 'medium'
        ? []
        : [
            {
              id: 'shortcomings.gravity',
              values: {
                gravity: { kind: 'message', message: { id: `gravity.${shortcoming.severity}` } },
              },
            },
          ],
    attribution: [{ id: `attribution.${attribution}` }],
    periods: first ? periodsOf(first.times) : [],
  }
}

function ageOf(days: number): Message {
  if (days < 0) return { id: 'shortcomings.foundLater' }
  return days === 0
    ? { id: 'shortcomings.foundToday' }
    : { id: 'shortcomings.age', values: { n: count(days) } }
}

/** The due day and the days over or left; of a resolved one the day it was. */
export function dueOf({ shortcoming, state, daysLeft }: ShortcomingEntry): Message[] {
  const { due, resolved_on } = shortcoming
  if (state === 'resolved')
    return resolved_on === null
      ? []
      : [{ id: 'shortcomings.resolvedOn', values: { date: { kind: 'date', date: resolved_on } } }]
  if (due === null) return [{ id: 'shortcomings.noDueGiven' }]
  const left: Message[] = daysLeft === null ? [] : [daysMessage(daysLeft)]
  return [{ id: 'shortcomings.due', values: { date: { kind: 'date', date: due } } }, ...left]
}

/** Days left, or days over. */
export function daysMessage(daysLeft: number): Message {
  return daysLeft < 0
    ? { id: 'due.daysOver', values: { n: count(-daysLeft) } }
    : { id: 'due.daysLeft', values: { n: count(daysLeft) } }
}

/**
 * Which periods the figures are of: the last before the day, the one since, or why there is none
 * since.
 */
function periodsOf({ before, after, later }: EvidenceTimes): Message[] {
  const first: Message[] =
    before === null
      ? []
      : [{ id: 'evidence.before', values: { period: { kind: 'period', period: before } } }]
  if (after !== null)
    return [
      ...first,
      { id: 'evidence.after', values: { period: { kind: 'period', period: after } } },
    ]
  return [
    ...first,
    later === null
      ? { id: 'evidence.none' }
      : { id: 'evidence.choose', values: { period: { kind: 'period', period: later } } },
  ]
}

/**
 * The facts that all of several items share, which are then said once over them; of `attribution`
 * never, for it belongs to the units it is said of. An item without figures has no part in
 * `periods`. None where there are fewer than two items.
 */
export function sharedFacts(items: readonly ShortcomingItem[]): ReadonlySet<Fact> {
  if (items.length < 2) return new Set()
  const all = items.map(factsOf)
  return new Set(
    FACTS.filter((name) => {
      if (name === 'attribution') return false
      const said = all
        .map((facts) => JSON.stringify(facts[name]))
        .filter((text) => name !== 'periods' || text !== '[]')
      return said.length > 0 && new Set(said).size === 1
    }),
  )
}
