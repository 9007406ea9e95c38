import { numberIn, text, type ValuesOf } from '@/address/param'

/** What the address of the shortcomings holds. */
export const params = {
  /** What the list is narrowed to. */
  unit: text,
  field: text,
  inspection: text,
  state: text,
  query: text,
  /** The shortcoming that the list opens at; without one, its page, counted from 1. */
  item: text,
  at: numberIn([1, 9999]),
}
type ShortcomingsParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly shortcomings: ShortcomingsParams
  }
}
