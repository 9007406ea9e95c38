import { issue, type Issue } from '@/dataset/issue'
import type { CsvScan } from './csvScan'
import type { Limits } from './limits'

/**
 * `table/tooLarge` if a CSV text has more rows, columns or cells than the limits allow (row: where
 * it passes them); else `null`.
 */
export function overLimit(
  file: string,
  { records, rowCount }: Pick<CsvScan, 'records' | 'rowCount'>,
  limits: Limits,
): Issue | null {
  const over = (row: number | null, unit: 'rows' | 'columns' | 'cells'): Issue =>
    issue({
      code: 'table/tooLarge',
      file,
      row,
      expected: { kind: 'limit', limit: limits[unit], unit },
    })
  if (rowCount > limits.rows) return over(rowCount, 'rows')
  const wide = records.find(({ cells }) => cells > limits.columns)
  if (wide) return over(wide.row, 'columns')
  let cells = 0
  const full = records.find((record) => (cells += record.cells) > limits.cells)
  return full ? over(full.row, 'cells') : null
}
