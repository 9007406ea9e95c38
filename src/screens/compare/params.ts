import { cell, oneOf, text, wordOf, type ValuesOf } from '@/address/param'

/**
 * How figures are put side by side: as they are, as a share of the target, as ranks, or as change
 * on a year before.
 */
export const FORMS = ['value', 'share', 'rank', 'change'] as const
export type Form = (typeof FORMS)[number]

/** What the page of comparison can show beside each other. */
const PANES = ['strips', 'points', 'trend'] as const
export type ComparePane = (typeof PANES)[number]

/** What the address of a comparison holds. */
export const params = {
  form: wordOf(FORMS, 'value'),
  /** All indicators in place of those that the overview has. */
  set: oneOf(['all']),
  /** The area of work that the indicators are narrowed to. */
  field: text,
  /** What stands where not everything has room. */
  pane: oneOf(PANES),
  /** Whom ranks are counted among. */
  peers: text,
  /** The indicator whose course is drawn. */
  indicator: text,
  /** The point whose card stands open. */
  cell,
}
export type CompareParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly compare: CompareParams
  }
}
