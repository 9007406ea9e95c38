import { text, type ValuesOf } from '@/address/param'

/** What the address of the models holds. */
export const params = {
  /** What is searched for. */
  query: text,
  /** What the list is narrowed to: an area of work, a stage of adoption, a unit. */
  field: text,
  stage: text,
  unit: text,
  /** The model that stands open, and the indicator its effect is read from. */
  model: text,
  indicator: text,
  /** The unit that the page of columns begins with. */
  from: text,
}
export type ModelsParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly models: ModelsParams
  }
}
