import { flag, numberIn, text, type ValuesOf } from '@/address/param'

/** What the address of the requests holds. */
export const params = {
  /** What the list is narrowed to. */
  unit: text,
  inspection: text,
  indicator: text,
  state: text,
  /** The request that the list opens at; without one, its page, counted from 1. */
  item: text,
  at: numberIn([1, 9999]),
  /** The sheet for the next meeting in place of the list. */
  report: flag,
}
type DirectivesParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly directives: DirectivesParams
  }
}
