import type { TableName } from '@/dataset/declarations'
import type { Status } from '@/dataset/tables/observations'
import { inner, listOf, type Message } from '@/i18n/message'
import './words'

/** A piece of a sentence; `alarm` is what attention is owed to. */
export type Phrase = {
  readonly message: Message
  readonly tone: 'plain' | 'alarm'
  /** The page that it leads to, where it does. */
  readonly page?: 'data' | 'overview'
  /** The tables that it says are not there. */
  readonly absent?: readonly TableName[]
  /** The unit of whose score it speaks, which can be asked why. */
  readonly why?: string
  /**
   * What is owed attention, as it stands where there is no room for the phrases before it; without it
   * the phrase needs them.
   */
  readonly alone?: Message
  /** What the figures are that it rests on, where they are not official. */
  readonly rests?: readonly Status[]
}

/**
 * The phrases of a sentence in words, each with what it rests on in brackets: a fact beside it has
 * none. What phrases beside each other rest on alike is said after the last of them. On the desk,
 * on slides and on paper alike.
 */
export function phraseMessages(phrases: readonly Phrase[]): Message[] {
  const restsOf = (phrase: Phrase | undefined): string => (phrase?.rests ?? []).join()
  return phrases.map((phrase, index): Message => {
    const { message, rests = [] } = phrase
    if (rests.length === 0 || restsOf(phrases[index + 1]) === restsOf(phrase)) return message
    const statuses = listOf(rests.map((status) => inner({ id: `status.${status}` })))
    if (message.id !== 'finding.hedged')
      return { id: 'phrase.rests', values: { phrase: inner(message), statuses } }
    // What stands in brackets already takes it in: no two brackets follow each other.
    const { finding, caveats } = message.values
    const both = inner({ id: 'phrase.alsoRests', values: { caveats, statuses } })
    return { id: 'finding.hedged', values: { finding, caveats: both } }
  })
}

/** The conclusion of a screen as one sentence, and what stands under it. */
export type Headline = { readonly phrases: readonly Phrase[]; readonly notes: readonly Message[] }
