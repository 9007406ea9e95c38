import { oneOf, period, sort, text, type ValuesOf } from '@/address/param'

/** The charts of an indicator’s page. */
export const CHARTS = ['line', 'tiles', 'grid', 'control', 'funnel', 'distribution'] as const
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
  /** Whose figures the control chart is of: a unit’s; `null` for the province’s. */
  subject: text,
  /** The last period of those that its limits are made of; `null` for all. */
  baseline: period,
}
export type IndicatorsParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly indicators: IndicatorsParams
  }
}
