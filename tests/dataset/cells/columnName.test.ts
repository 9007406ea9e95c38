import { expect, test } from 'vitest'
import { columnName } from '@/dataset/cells/columnName'

test('A column is named by its heading, and without one by the letters of a spreadsheet.', () => {
  expect(columnName(['unit_id', ' value '], 1)).toBe('value')
  expect(columnName(['unit_id', '  '], 1)).toBe('B')
  const letters = [0, 25, 26, 27, 51, 52, 701, 702, 703].map((index) => columnName([], index))
  expect(letters).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA', 'AAB'])
})
