import { expect, test } from 'vitest'
import { nameIndexOf } from '@/import/names'
import { NameColumn } from '@/import/officialRows'
import { EMPTY_RECIPE } from '@/import/recipe'
import { DATA_ROWS } from './base'

const columnOf = (columns: readonly string[], ...cells: readonly (readonly string[])[]) =>
  new NameColumn(
    {
      file: 'a.csv',
      sheet: null,
      columns,
      rows: cells.map((each, index) => ({ row: index + 2, cells: each })),
      setAside: [],
      detections: [],
    } as never,
    EMPTY_RECIPE,
    nameIndexOf(DATA_ROWS),
    new Map([['received/total', columns.length - 1]]),
  )

test('Without a column of names no row has a name or a tier, and the form is one by areas.', () => {
  const column = columnOf(['STT', 'Tổng số'], ['1', '5'])
  const [row] = column.rows
  if (!row) throw new Error('There is a row')
  expect([column.index, column.isByArea]).toEqual([-1, true])
  expect([column.nameOf(row), column.tierOf(row)]).toEqual(['', null])
})

test('A row of totals is of the tier that all its rows are of, and of none where they differ.', () => {
  const columns = ['Đơn vị', 'Tổng số']
  const totals = { row: 9, cells: ['Tổng cộng', '8'] }
  const same = columnOf(columns, ['Lấp Vò', '5'], ['Tháp Mười', '3'])
  expect([same.index, same.isByArea]).toEqual([0, false])
  expect(same.rows.map((row) => same.tierOf(row))).toEqual(['district', 'district'])
  expect(same.tierOf(totals)).toBe('district')
  const unknown = columnOf(columns, ['Nơi lạ', '5'])
  expect(unknown.tierOf(totals)).toBeNull()
})
