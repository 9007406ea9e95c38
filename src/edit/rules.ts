import type { Unit } from '@/dataset/tables/units'
import { fault, type Fault } from './faults'
import type { Cells, DraftTable } from './tables'

/** Days of which the second is not before the first, by table. */
const IN_ORDER: Partial<Record<DraftTable, readonly (readonly [string, string])[]>> = {
  shortcomings: [
    ['found_on', 'due'],
    ['found_on', 'resolved_on'],
  ],
  directives: [['issued_on', 'due']],
}

/** The day on which the units of a row were spoken of, by table. */
const SAID_ON: Partial<Record<DraftTable, string>> = {
  shortcomings: 'found_on',
  directives: 'issued_on',
  adoptions: 'since',
  inspections: 'date',
}

const ISO = /^\d{4}-\d{2}-\d{2}$/
const itemsOf = (cell = ''): readonly string[] => cell.split(';').filter((each) => each !== '')

/**
 * What does not agree within a row whose cells are each in order. Errors: `before` (a day before
 * the one it follows), `unresolved` (a day of remedy for what is not remedied). Warnings: `several`
 * (said of one unit, but several are named), `alone` (said of units together, but one is named),
 * `notThen` (a unit that did not exist that day).
 */
export function disagreements(
  table: DraftTable,
  cells: Cells,
  units: readonly Unit[],
): readonly Fault[] {
  const faults: Fault[] = []
  for (const [first = '', second = ''] of IN_ORDER[table] ?? []) {
    const [from = '', to = ''] = [cells[first], cells[second]]
    if (ISO.test(from) && ISO.test(to) && to < from)
      faults.push(fault({ column: second, kind: 'before', found: to, with: first }))
  }
  if (cells['resolved_on'] && cells['status'] !== 'resolved') {
    faults.push(
      fault({
        column: 'status',
        kind: 'unresolved',
        found: cells['status'] ?? '',
        with: 'resolved_on',
      }),
    )
  }
  const named = itemsOf(cells['unit_ids'])
  const { attribution } = cells
  if (attribution === 'unit' && named.length > 1) {
    faults.push(
      fault({
        column: 'attribution',
        kind: 'several',
        severity: 'warning',
        found: String(named.length),
        with: 'unit_ids',
      }),
    )
  }
  if (named.length === 1 && (attribution === 'joint' || attribution === 'common')) {
    faults.push(
      fault({ column: 'attribution', kind: 'alone', severity: 'warning', with: 'unit_ids' }),
    )
  }
  const day = cells[SAID_ON[table] ?? ''] ?? ''
  const column = table === 'adoptions' ? 'unit_id' : 'unit_ids'
  const absent = units.filter(
    ({ unit_id: id, valid_from: from, valid_to: to }) =>
      itemsOf(cells[column]).includes(id) &&
      ((from !== null && day < from) || (to !== null && day >= to)),
  )
  if (ISO.test(day) && absent.length > 0) {
    const found = absent.map(({ name }) => name).join(', ')
    faults.push(
      fault({ column, kind: 'notThen', severity: 'warning', found, with: SAID_ON[table] ?? null }),
    )
  }
  return faults
}
