import { paramOf, type Pages, type ScreenChange, type ScreenState } from '@/address/screen'
import { isFormTable, type Cells, type DraftTable, type FormTable } from './tables'

/** Where editing is: the list of changes, or a form. `key`: `''` for a new row. */
export type DraftPlace =
  | { readonly kind: 'hub' }
  | { readonly kind: 'form'; readonly table: FormTable; readonly key: string }

/**
 * The row of a form in the address: `TABLE;KEY`, with nothing behind the first `;` for a new row.
 */
export function formRow(table: FormTable, key = ''): string {
  return `${table};${key}`
}

/**
 * The place that the address of the data page says; `null` where it is about something else. Never
 * throws.
 */
export function placeIn({ tab, row }: Pick<Pages['data'], 'tab' | 'row'>): DraftPlace | null {
  const [table, ...key] = (row ?? '').split(';')
  if (isFormTable(table)) return { kind: 'form', table, key: key.join(';') }
  return tab === 'draft' ? { kind: 'hub' } : null
}

/**
 * What an address gives a new row to begin with: the unit, model, inspection or area that its page
 * was narrowed to.
 */
type Given = Pick<Pages['data'], 'unit' | 'model' | 'inspection' | 'field'>

/** The columns of a new row that are given. */
export function givenIn(
  table: FormTable,
  { unit, model, inspection, field }: Given,
): Readonly<Record<string, string | null>> {
  const fields = table === 'models' ? { field_ids: field } : { field_id: field }
  return table === 'adoptions'
    ? { model_id: model, unit_id: unit }
    : { unit_ids: unit, inspection_id: inspection, ...fields }
}

/** The list of changes as an address. */
export const HUB: ScreenChange = { page: 'data', tab: 'draft' }

/** The form of a row as an address. */
export function formAddress(table: FormTable, key: string): ScreenChange {
  return { page: 'data', row: formRow(table, key) }
}

/** The form of a new row as an address, which keeps what the page shown was narrowed to. */
export function newFormAddress(
  table: FormTable,
  from: ScreenState,
  model = paramOf(from, 'model'),
): ScreenChange {
  const [unit, inspection, field] = [
    paramOf(from, 'unit'),
    paramOf(from, 'inspection'),
    paramOf(from, 'field'),
  ]
  return { page: 'data', row: formRow(table), unit, model, inspection, field }
}

/** The screen on which a row is seen. */
export function shownAt(table: DraftTable, cells: Cells): ScreenChange {
  switch (table) {
    case 'models':
    case 'adoptions':
      return { page: 'models', model: cells['model_id'] ?? null }
    case 'shortcomings':
      return { page: 'shortcomings', item: cells['shortcoming_id'] ?? null }
    case 'directives':
      return { page: 'directives', item: cells['directive_id'] ?? null }
    case 'inspections':
      return { page: 'inspections', inspection: cells['inspection_id'] ?? null }
    case 'responses':
      return cells['directive_id']
        ? { page: 'directives', item: cells['directive_id'] }
        : { page: 'units', unit: cells['unit_id'] ?? null }
    case 'sources':
      return { page: 'data' }
  }
}
