import { expect, test } from 'vitest'
import { LIMITS, type Limits } from '@/dataset/cells/limits'
import { overLimit } from '@/dataset/cells/csvLimits'

const limits: Limits = { ...LIMITS, rows: 4, columns: 3, cells: 7 }
const scan = (rowCount: number, ...widths: readonly number[]) => ({
  rowCount,
  records: widths.map((cells, index) => ({
    row: index + 1,
    cells,
    start: 0,
    end: 0,
    broken: false,
  })),
})

test.each([
  ['rows, where they pass the limit', scan(5, 2, 2), { row: 5, limit: 4, unit: 'rows' }],
  [
    'columns, at the first row that is too wide',
    scan(2, 3, 4),
    { row: 2, limit: 3, unit: 'columns' },
  ],
  [
    'cells, at the row with which they are too many',
    scan(3, 3, 3, 2),
    { row: 3, limit: 7, unit: 'cells' },
  ],
])('A table is refused for its %s.', (_, table, { row, limit, unit }) => {
  expect(overLimit('a.csv', table, limits)).toMatchObject({
    code: 'table/tooLarge',
    file: 'a.csv',
    row,
    expected: { kind: 'limit', limit, unit },
  })
})

test('At the limits themselves it is not.', () => {
  expect(overLimit('a.csv', scan(4, 3, 3, 1), limits)).toBeNull()
})
