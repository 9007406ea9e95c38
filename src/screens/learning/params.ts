import { flag, text, type ValuesOf } from '@/address/param'

/** What the address of learning holds. */
export const params = {
  /** The unit that learns. */
  unit: text,
  /** Whether areas of work stand against units in place of the lines by result. */
  map: flag,
  /** Whether the answers to its shortcomings stand open where they have no room of their own. */
  answers: flag,
  /** The unit that the page of columns begins with. */
  from: text,
}
type LearningParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly learning: LearningParams
  }
}
