import { issue } from '@/dataset/issue'
import type { TableRow } from '@/dataset/cells/table'
import type { FileTable } from './sheets/readFile'
import type { TableContext } from './cells'
import type { FigurePlan } from './planned'

/**
 * The table with the name of its unit in each row of a block that has it in the first alone, as a
 * merged cell is left when a sheet is saved as text. Only where that is sure: all blocks have the
 * same list of indicators and periods, each once, and more than one. Issues: `row/unitAbove` (info;
 * found: how many rows), once a table.
 */
export function withUnitsAbove(
  context: TableContext,
  table: FileTable,
  { keys }: FigurePlan,
): FileTable {
  const [unit, more] = keys.get('unit_id') ?? []
  const within = ['indicator_id', 'period'].flatMap((name) => keys.get(name) ?? [])
  if (unit === undefined || more !== undefined || within.length === 0) return table
  const textIn = ({ cells }: TableRow, index: number): string => (cells[index] ?? '').trim()
  const blank = table.rows.filter((row) => textIn(row, unit) === '')
  const [first] = blank
  if (first === undefined) return table
  const blocks: { readonly name: string; last: number; readonly list: string[] }[] = []
  for (const row of table.rows) {
    const name = textIn(row, unit)
    const block = blocks.at(-1)
    const key = within.map((index) => textIn(row, index)).join('\u0000')
    if (name !== '') blocks.push({ name, last: row.row, list: [key] })
    else if (block === undefined || row.row !== block.last + 1) return table
    else {
      block.last = row.row
      block.list.push(key)
    }
  }
  const lists = new Set(blocks.map(({ list }) => [...list].sort().join('\u0001')))
  const [{ list } = { list: [] }] = blocks
  if (blocks.length < 2 || lists.size > 1 || new Set(list).size !== list.length) return table
  const found = String(blank.length)
  const at = { file: context.file, row: first.row, column: table.columns[unit] ?? null }
  context.say(issue({ code: 'row/unitAbove', severity: 'info', ...at, found }))
  let above = ''
  return {
    ...table,
    rows: table.rows.map((row) => {
      const own = textIn(row, unit)
      if (own !== '') above = own
      return own === ''
        ? { ...row, cells: row.cells.map((cell, index) => (index === unit ? above : cell)) }
        : row
    }),
  }
}
