import type { Measure } from '@/dataset/tables/indicators'
import type { PeriodId } from '@/dataset/period'
import type { Catalogue, MessageId } from './catalogue'

/** What every text has in its first language, whose braces say which values it takes. */
type Template<Id extends MessageId> = Catalogue[Id] extends {
  readonly vi: infer Text extends string
}
  ? Text
  : never

/** The names in braces, in the order of the text: `{n} {n|unit|units} of {of}` has `n,n,of,`. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? `${Inside extends `${infer Name}|${string}` ? Name : Inside},${NamesIn<Rest>}`
  : ''
type NameOf<List extends string> = List extends `${infer Name},${infer Rest}`
  ? Name | NameOf<Rest>
  : never

/** The values that the text under an id takes. */
type Values<Id extends MessageId> = {
  readonly [Name in NameOf<NamesIn<Template<Id>>>]: MessageValue
}

/** What follows the id in a call: nothing, or the values. */
export type ValuesAfter<Id extends MessageId> = [keyof Values<Id>] extends [never]
  ? []
  : [values: Values<Id>]

/** The ids, by the names in their braces. */
type IdsByNames = { [Id in MessageId as NamesIn<Template<Id>>]: Id }

/** Texts without anything to fill in. */
export type PlainMessageId = IdsByNames['']

/** The ids of texts that take values of these names, or fewer. */
export type IdTaking<Names extends string> = {
  [Id in MessageId]: NameOf<NamesIn<Template<Id>>> extends Names ? Id : never
}[MessageId]

/**
 * The id of a text with what belongs in its braces: what models give and components write. The
 * union has a member for each list of names, and not for each id: TypeScript compares members pair
 * by pair.
 */
export type Message = {
  [Names in keyof IdsByNames]: Names extends ''
    ? { readonly id: IdsByNames[Names]; readonly values?: undefined }
    : {
        readonly id: IdsByNames[Names]
        readonly values: { readonly [Name in NameOf<Names & string>]: MessageValue }
      }
}[keyof IdsByNames]

/**
 * What may stand in the braces of a text. A string is a name out of the data and is taken as it is;
 * a number is a count, written as the language writes it.
 */
export type MessageValue = string | number | Figure

/** A figure that is written in the manner of the language. */
export type Figure =
  | { readonly kind: 'count'; readonly value: number }
  | {
      readonly kind: 'value'
      readonly value: number
      readonly measure: Measure
      readonly decimals: number
    }
  | {
      readonly kind: 'number'
      readonly value: number
      readonly decimals: number
      readonly signed?: boolean
    }
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
