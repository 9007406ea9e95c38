import { CONTENT_SHARE, shareOf } from './columnContent'
import type { TableContext } from './cells'
import type { PlannedColumn } from './planned'
import type { FileTable } from './sheets/readFile'

/**
 * The columns of which nothing is known that write out what another column says by its code:
 * `donVi/ten` beside `donVi/ma`. In every row that has both they mean the same one, so nothing is
 * lost with them.
 */
export function namesOfCodes(
  context: TableContext,
  table: FileTable,
  columns: readonly PlannedColumn[],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [column, known] of [
    ['unit_id', 'units'],
    ['indicator_id', 'indicators'],
  ] as const) {
    const key = columns.find(({ role }) => role.kind === 'column' && role.column === column)
    if (!key) continue
    const idsOf = (text: string): readonly string[] => {
      const match = context.names.find(known, text, null)
      return match.kind === 'one' ? [match.id] : match.kind === 'several' ? match.ids : []
    }
    const isSame = ({ cells }: FileTable['rows'][number], index: number): boolean => {
      const [code = '', name = ''] = [cells[key.index], cells[index]]
      const ids = idsOf(code)
      return code.trim() === '' || name.trim() === '' || idsOf(name).some((id) => ids.includes(id))
    }
    for (const { index, role } of columns) {
      if (role.kind !== 'unknown') continue
      const isNamed = shareOf(table, index, (text) => idsOf(text).length > 0) >= CONTENT_SHARE
      if (isNamed && table.rows.every((row) => isSame(row, index))) found.add(index)
    }
  }
  return found
}
