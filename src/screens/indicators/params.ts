import { oneOf, sort, text, type ValuesOf } from '@/address/param'

/** The charts of an indicator’s page. */
export const CHARTS = ['line', 'tiles', 'grid', 'funnel', 'distribution'] as const
export type IndicatorChart = (typeof CHARTS)[number]

/** What the address of the indicators holds: of the list, and of the page of one. */
export const params = {
  /** The indicator that the page is about; `null` for the list of all. */
  indicator: text,
  /** What is searched for in the list, or among the units of a ranking. */
  query: text,
  /** The area of work that the list is narrowed to. */
  field: text,
  sort,
  /** Which of its charts stands large. */
  chart: oneOf(CHARTS),
  /** Whom units are ranked with. */
  peers: text,
  /** The group of units that the ranking is narrowed to. */
  within: text,
}
export type IndicatorsParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly indicators: IndicatorsParams
  }
}
