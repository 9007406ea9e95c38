import type { Observation } from '@/dataset/observations'
import type { Status } from '@/dataset/tables/observations'
import { count, inner, listOf, type Message } from '@/i18n/message'
import './words'

/**
 * How much of what a screen shows is fact, official figures and what reports say, and how many
 * figures are not.
 */
export type Told = { readonly facts: number } & {
  readonly [Each in Exclude<Status, 'official'>]: number
}

const NOTHING: Told = { facts: 0, provisional: 0, illustrative: 0 }

/** Counts figures by what they are; those without a value tell nothing. `said`: statements beside. */
export function toldOf(
  rows: readonly (Pick<Observation, 'status'> & { readonly value?: number | null })[],
  said: number,
): Told {
  const told = { ...NOTHING, facts: said }
  for (const { status, value } of rows) {
    if (value !== null) told[status === 'official' ? 'facts' : status] += 1
  }
  return told
}

/** What was told, in words: `5 facts, 37 illustrative figures`; without what there is none of. */
export function toldMessages(told: Told): Message[] {
  const { facts } = told
  const unofficial = (['provisional', 'illustrative'] as const).flatMap((status): Message[] => {
    const n = told[status]
    return n === 0
      ? []
      : [{ id: 'told.figures', values: { n: count(n), status: inner({ id: `status.${status}` }) } }]
  })
  return facts === 0
    ? unofficial
    : [{ id: 'told.facts', values: { n: count(facts) } }, ...unofficial]
}

/** The same as one message, `null` where nothing was told. */
export function toldMessage(told: Told): Message | null {
  const parts = toldMessages(told)
  return parts.length === 0
    ? null
    : { id: 'told.all', values: { parts: listOf(parts.map((part) => inner(part))) } }
}
