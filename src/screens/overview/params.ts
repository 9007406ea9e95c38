import { cell, flag, oneOf, sort, text, type ValuesOf } from '@/address/param'

/** What the address of the overview holds. */
export const params = {
  /** What the rows are ordered by. */
  sort,
  /** The unit whose profile stands open. */
  unit: text,
  /** The cell whose card stands open. */
  cell,
  /** The map in place of the table. */
  map: flag,
  /** What got better or worse since the period before, in place of the figures. */
  moved: flag,
  /** Units in groups in place of one list: by the area of then, or by thirds of the ranking. */
  groups: oneOf(['area', 'third']),
}
type OverviewParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly overview: OverviewParams
  }
}
