import { inner, listOf } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type { Base } from '@/analysis/why/base'
import type { Ladder } from '@/analysis/why/view'

/** What kind of figures the ladder rests on, where they are not official; else nothing. */
export function kindText({ provenance }: Ladder, words: Words): string {
  const statuses = provenance.statuses.filter((status) => status !== 'official')
  return statuses.length === 0
    ? ''
    : words.text('ladder.figures', {
        statuses: listOf(statuses.map((status) => inner({ id: `status.${status}` }))),
      })
}

/** The period, and what kind of figures these are. */
export function figuresText(ladder: Ladder, words: Words): string {
  return `${words.period(ladder.period)} · ${kindText(ladder, words)}`
}

/** What else a unit can be held against; `isShort` where there is little room. */
export function choiceText({ kind, unit }: Base, words: Words, isShort: boolean): string {
  if (kind !== 'above')
    return words.text(isShort && kind === 'peers' ? 'ladder.short.peers' : `ladder.choice.${kind}`)
  const name = unit?.short_name ?? '–'
  return isShort ? name : words.text('ladder.choice.above', { unit: name })
}
