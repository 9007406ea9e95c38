import type { Measure } from '@/dataset/tables/indicators'
import type { PeriodId } from '@/dataset/period'
import type { vi } from './vi'

export type MessageId = keyof typeof vi

/** The names in braces of a text: `{n} of {of}` has `n` and `of`; `{n|unit|units}` has `n`. */
type Names<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | Names<Rest>
  : never

/** Of some ids those whose text has no braces. */
type PlainId<Id extends MessageId> = Id extends MessageId ? ([Names<(typeof vi)[Id]>] extends [never] ? Id : never) : never

/**
 * A text of the catalogue with what belongs in its braces. The type knows which names a text has. Texts without braces are one member of the
 * union and not one each: TypeScript compares the members of a union pair by pair, and gives up at a thousand.
 */
export type Message<Id extends MessageId = MessageId> =
  | ([PlainId<Id>] extends [never] ? never : { readonly id: PlainId<Id>; readonly values?: undefined })
  | (Id extends PlainId<Id> ? never : { readonly id: Id; readonly values: { readonly [Name in Names<(typeof vi)[Id]>]: MessageValue } })

/** What may stand in the braces of a text. A plain string is a name out of the data and is taken as it is. */
export type MessageValue = string | Figure

/** A figure that is written in the manner of the language. */
export type Figure =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'value'; readonly value: number; readonly measure: Measure; readonly decimals: number }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly signed?: boolean }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'period'; readonly period: PeriodId }
  | { readonly kind: 'list'; readonly items: readonly MessageValue[] }
  | { readonly kind: 'message'; readonly message: Message }

/** A whole number, as a figure; it also chooses between one and other. */
export const count = (value: number): Figure => ({ kind: 'count', value })
/** Several values joined as a language joins them: `a, b and c`. */
export const listOf = (items: readonly MessageValue[]): Figure => ({ kind: 'list', items })
/** A message within a message. */
export const inner = (message: Message): Figure => ({ kind: 'message', message })
