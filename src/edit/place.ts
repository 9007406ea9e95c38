import type { ScreenState } from '@/address/screen'
import { isFormTable, type Cells, type DraftTable, type FormTable } from './tables'

/** The list of changes in the address of the data page. */
export const DRAFT_HUB = 'draft'

/** Where editing is: the list of changes, or a form. `key`: `''` for a new row. */
export type DraftPlace = { readonly kind: 'hub' } | { readonly kind: 'form'; readonly table: FormTable; readonly key: string }

/** The place of a form in `show`: `edit;TABLE;KEY`, with nothing behind the last `;` for a new row. */
export function formPlace(table: FormTable, key = ''): string {
  return `edit;${table};${key}`
}

/** The place that an address says; `null` where it is about something else. The inverse of `formPlace`. Never throws. */
export function parsePlace(show: string | null): DraftPlace | null {
  if (show === DRAFT_HUB) return { kind: 'hub' }
  const [word, table, ...key] = (show ?? '').split(';')
  return word === 'edit' && isFormTable(table) ? { kind: 'form', table, key: key.join(';') } : null
}

/** What an address gives a new row to begin with: the unit, model, inspection or area that its page was narrowed to. */
export function givenIn(table: FormTable, { unit, model, inspection, field }: ScreenState): Readonly<Record<string, string | null>> {
  const fields = table === 'models' ? { field_ids: field } : { field_id: field }
  return table === 'adoptions' ? { model_id: model, unit_id: unit } : { unit_ids: unit, inspection_id: inspection, ...fields }
}

const ELSEWHERE = {
  unit: null,
  cell: null,
  indicator: null,
  group: null,
  field: null,
  model: null,
  inspection: null,
  state: null,
  query: null,
  show: null,
} as const satisfies Partial<ScreenState>

/** The list of changes as an address. */
export const HUB: Partial<ScreenState> = { ...ELSEWHERE, page: 'data', show: DRAFT_HUB }

/** A form as an address. A new row keeps what the page was narrowed to. */
export function formAddress(table: FormTable, key = ''): Partial<ScreenState> {
  return key === '' ? { page: 'data', show: formPlace(table), cell: null } : { ...ELSEWHERE, page: 'data', show: formPlace(table, key) }
}

/** The screen on which a row is seen. */
export function shownAt(table: DraftTable, cells: Cells): Partial<ScreenState> {
  switch (table) {
    case 'models':
    case 'adoptions':
      return { ...ELSEWHERE, page: 'models', model: cells['model_id'] ?? null }
    case 'shortcomings':
      return { ...ELSEWHERE, page: 'shortcomings', show: cells['shortcoming_id'] ?? null }
    case 'directives':
      return { ...ELSEWHERE, page: 'directives', show: cells['directive_id'] ?? null }
    case 'sources':
      return { ...ELSEWHERE, page: 'data' }
  }
}
