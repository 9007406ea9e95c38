import type { Indicator } from '@/dataset/tables/indicators'
import type { Names } from './names'
import type { AnyRow } from './packageRows'
import { PORTAL_FIELD } from './portalNames'
import { nameKey } from './spelling'

/** A row that a file brings beside its figures. */
export type MadeRow = readonly ['units' | 'indicators' | 'fields', AnyRow]

/** An indicator that a file speaks of and the package does not have; `codes`: its other names. */
export type MadeIndicator = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly short: string
  readonly codes: readonly string[]
  readonly measure: 'score' | 'percent'
  readonly most: number | null
  readonly aggregate: Indicator['aggregate']
  readonly polarity: Indicator['polarity']
  readonly definition: string
  readonly formula: string | null
  readonly frequency: string
  /** The indicator whose points it is a part of. */
  readonly parent?: string | null
  /** The value that earns all its points. */
  readonly full?: number | null
  readonly noCase?: Indicator['no_case']
  readonly countedFor?: Indicator['counted_for']
}

/**
 * Rows of indicators that are new, under the area of work given, or that of administrative
 * procedures, which is made if needed.
 */
export function indicatorRows(
  wanted: readonly MadeIndicator[],
  { rows: { fields } }: Names,
  field: string | null = null,
): readonly MadeRow[] {
  if (wanted.length === 0) return []
  const held =
    field ?? fields.find(({ name }) => nameKey(name).includes(nameKey(PORTAL_FIELD.name)))?.field_id
  const order = fields.reduce((last, each) => Math.max(last, each.order), 0) + 1
  const made = { ...PORTAL_FIELD, order, description: null }
  return [
    ...(held === undefined ? [['fields', made] as const] : []),
    ...wanted.map(
      (each) => ['indicators', indicatorRow(each, held ?? PORTAL_FIELD.field_id)] as const,
    ),
  ]
}

function indicatorRow(
  {
    id,
    code,
    name,
    short,
    codes,
    measure,
    most,
    aggregate,
    polarity,
    definition,
    formula,
    frequency,
    parent = null,
    full = null,
    noCase = null,
    countedFor = null,
  }: MadeIndicator,
  field: string,
): AnyRow {
  return {
    indicator_id: id,
    code,
    name,
    short_name: short,
    field_id: field,
    measure,
    decimals: 2,
    polarity,
    target: null,
    near: null,
    least_change: null,
    min: null,
    max: full,
    max_score: most,
    weight: null,
    parent_id: parent,
    no_case: noCase,
    counted_for: countedFor,
    aggregate,
    headline_order: null,
    definition,
    formula,
    frequency,
    source_id: null,
    aliases: codes,
  }
}
