/** Columns of data/observations.csv, in order. */
export const COLUMNS = [
  'unit_id',
  'indicator_id',
  'period',
  'basis',
  'value',
  'numerator',
  'denominator',
  'target',
  'published_on',
  'status',
  'missing_reason',
  'note',
  'source_id',
] as const

/** A row of data/observations.csv, every cell as written. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>

const EMPTY: Row = {
  unit_id: '',
  indicator_id: '',
  period: '',
  basis: '',
  value: '',
  numerator: '',
  denominator: '',
  target: '',
  published_on: '',
  status: '',
  missing_reason: '',
  note: '',
  source_id: '',
}

/** A row of the given cells, the others empty. */
export function rowOf(cells: Partial<Row>): Row {
  return { ...EMPTY, ...cells }
}

/** A row as a record of RFC 4180, without the line end. */
export function lineOf(row: Row): string {
  return COLUMNS.map((column) =>
    /[",\r\n]/.test(row[column]) ? `"${row[column].replaceAll('"', '""')}"` : row[column],
  ).join(',')
}
