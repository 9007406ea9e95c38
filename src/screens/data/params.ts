import { oneOf, text, type ValuesOf } from '@/address/param'

const TABS = ['import', 'draft'] as const

/** What the address of the data page holds. */
export const params = {
  /** Importing files, or the list of changes made by hand, in place of the state of the data. */
  tab: oneOf(TABS),
  /** The row whose form stands open: `TABLE;KEY`, with no key for a new row. */
  row: text,
  /** What a new row begins with: what the page was narrowed to that it was added on. */
  unit: text,
  model: text,
  inspection: text,
  field: text,
}
type DataParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly data: DataParams
  }
}
