import { issue, type Issue } from './issue'
import type { Table } from './cells/table'
import { readCell, type AnyColumn } from './column'
import type { FileCounts } from './counts'
import type { IndicatorId } from './ids'
import { placeColumns, type PlacedColumn } from './headings'
import { IssueLog } from './issueLog'
import {
  columnsFor,
  NUMBER_COLUMNS,
  pickRows,
  type Dictionary,
  type NumberColumn,
  type ObservationColumns,
  type WordColumn,
} from './observationColumns'
import { Observations } from './observations'
import { duplicateIssue } from './read'
import type { Cluster } from './scaleDoubts'
import type { References } from './references'
import { RowIndex } from './rowIndex'
import { settleFigures } from './settle'
import type { Indicator } from './tables/indicators'
import { observations } from './tables/observations'

export type ReadObservations = {
  readonly observations: Observations
  readonly files: readonly FileCounts[]
  /** Where the figures of an indicator lie: see `settleFigures`. */
  readonly clusters: ReadonlyMap<IndicatorId, Cluster | null>
  readonly issues: readonly Issue[]
}

/** What became of a row: see `RowCounts`. */
const TAKEN = 0
const CHANGED = 1
const REFUSED = 2

/**
 * Reads the figures straight into typed columns, without an object for a row. As `readTable`: a row
 * is refused when a required cell cannot be read, its key has been used, or its unit or indicator
 * is unknown; an unknown source is said and the figure kept. Issues: as `readTable`, those of
 * `settleFigures`, and `observation/empty` (info) for a row with neither a value nor a reason for
 * having none. Never throws.
 */
export function readObservations(
  tables: readonly Table[],
  references: References,
  indicators: ReadonlyMap<IndicatorId, Indicator> = new Map(),
): ReadObservations {
  const log = new IssueLog()
  const files = tables.map(({ file }) => file)
  const columns = columnsFor(
    tables.reduce((sum, { rows }) => sum + rows.length, 0),
    files,
  )
  const fates = new Uint8Array(columns.length)
  const readable: number[] = []
  let length = 0
  tables.forEach((table, file) => {
    const placed = placeColumns(observations, table)
    log.addAll(placed.issues)
    if (!placed.usable) return
    readable.push(file)
    const readers = placed.value.map((each) => cellReader(each, columns))
    for (const { row, cells } of table.rows) {
      const at: At = { index: length, row, file: table.file }
      columns.row[length] = row
      columns.file[length] = file
      fates[length] = readRow(readers, cells, at, log, columns, references)
      length += 1
    }
  })
  refuseRepeated(columns, fates, length, log)
  const kept = Uint32Array.from(rowsWhere(length, (row) => fates[row] !== REFUSED))
  const settled = settleFigures(columns, kept, indicators)
  log.addAll(settled.issues)
  for (const row of settled.changed) fates[row] = CHANGED
  return {
    observations: new Observations(
      kept.length === columns.length ? columns : pickRows(columns, kept),
    ),
    files: readable.map((file) => ({
      file: files[file] ?? '',
      ...countFates(
        fates,
        rowsWhere(length, (row) => columns.file[row] === file),
      ),
    })),
    clusters: settled.clusters,
    issues: log.list(),
  }
}

type At = { readonly index: number; readonly row: number; readonly file: string }

/** Reads one cell of a row into its column; gives the fault where there is one. */
type CellReader = PlacedColumn & {
  readonly read: (
    written: string,
    index: number,
  ) => Extract<ReturnType<typeof readCell>, { ok: false }> | null
}

function cellReader(placed: PlacedColumn, columns: ObservationColumns): CellReader {
  const { name, column } = placed
  const read = isNumberColumn(name)
    ? numberReader(column, columns, name)
    : wordReader(
        column,
        columns.codes[name as WordColumn],
        columns.dictionaries[name as WordColumn],
      )
  return { ...placed, read }
}

function isNumberColumn(name: string): name is NumberColumn {
  return (NUMBER_COLUMNS as readonly string[]).includes(name)
}

function numberReader(
  column: AnyColumn,
  { numbers, row }: ObservationColumns,
  name: NumberColumn,
): CellReader['read'] {
  return (written, index) => {
    if (written === '' && !column.required) return null
    const read = readCell(column, written)
    if (!read.ok) return read
    if (typeof read.value !== 'number') return null
    if (numbers[name].length === 0) numbers[name] = new Float64Array(row.length).fill(Number.NaN)
    numbers[name][index] = read.value
    return null
  }
}

/** Words repeat, so each spelling is checked once. */
function wordReader(
  column: AnyColumn,
  into: Uint32Array,
  dictionary: Dictionary,
): CellReader['read'] {
  const known = new Map<string, number>()
  return (written, index) => {
    let code = known.get(written)
    if (code === undefined) {
      const read = readCell(column, written)
      if (!read.ok) return read
      code = typeof read.value === 'string' ? dictionary.codeOf(read.value) : 0
      known.set(written, code)
    }
    into[index] = code
    return null
  }
}

function readRow(
  readers: readonly CellReader[],
  cells: readonly string[],
  { index, row, file }: At,
  log: IssueLog,
  columns: ObservationColumns,
  references: References,
): number {
  let fate = TAKEN
  let isValueFaulty = false
  for (const { name, column, index: place, read } of readers) {
    const written = place === null ? '' : (cells[place] ?? '')
    const fault = read(written, index)
    if (!fault) continue
    fate = column.required ? REFUSED : Math.max(fate, CHANGED)
    isValueFaulty ||= name === 'value'
    log.add(
      issue({
        code: fault.code,
        file,
        row,
        column: name,
        found: written,
        expected: fault.expected,
      }),
    )
  }
  if (fate === REFUSED) return fate
  for (const [name, column] of REFERENCES) {
    if (!references.holds(column)) continue
    const key = columns.dictionaries[name].words[columns.codes[name][index] ?? 0] ?? ''
    const { leads, issue: found } = references.follow(column, key, { file, row, column: name })
    if (found) log.add(found)
    if (!leads && column.dangling !== 'kept') fate = REFUSED
  }
  const { denominator, value } = columns.numbers
  // Nothing to count is a reason of its own.
  const hasReason = columns.codes.missing_reason[index] !== 0 || denominator[index] === 0
  const isBare = Number.isNaN(value[index]) && !hasReason
  if (fate !== REFUSED && isBare && !isValueFaulty) {
    log.add(
      issue({
        code: 'observation/empty',
        severity: 'info',
        file,
        row,
        column: 'value',
        found: '',
        expected: { kind: 'type', type: 'number' },
      }),
    )
  }
  return fate
}

const REFERENCES = (Object.entries(observations.columns) as [WordColumn, AnyColumn][]).filter(
  ([, { reference }]) => reference !== undefined,
)

/** Refuses a row whose key an earlier row has; says which. */
function refuseRepeated(
  columns: ObservationColumns,
  fates: Uint8Array,
  length: number,
  log: IssueLog,
): void {
  const key = observations.key as readonly WordColumn[]
  const index = new RowIndex(
    key.map((name) => columns.codes[name]),
    length,
  )
  const placeOf = (row: number): { file: string; row: number } => ({
    file: columns.files[columns.file[row] ?? 0] ?? '',
    row: columns.row[row] ?? 0,
  })
  for (let row = 0; row < length; row += 1) {
    if (fates[row] === REFUSED) continue
    const first = index.claim(row)
    if (first === -1) continue
    fates[row] = REFUSED
    const found = key.map(
      (name) => columns.dictionaries[name].words[columns.codes[name][row] ?? 0] ?? '',
    )
    log.add(duplicateIssue(key, found, placeOf(row), placeOf(first)))
  }
}

function* rowsWhere(length: number, isIn: (row: number) => boolean): Generator<number> {
  for (let row = 0; row < length; row += 1) if (isIn(row)) yield row
}

function countFates(fates: Uint8Array, rows: Iterable<number>): Omit<FileCounts, 'file'> {
  const counts: [number, number, number] = [0, 0, 0]
  let read = 0
  for (const row of rows) {
    counts[(fates[row] ?? TAKEN) as 0 | 1 | 2] += 1
    read += 1
  }
  return { read, taken: counts[TAKEN], changed: counts[CHANGED], refused: counts[REFUSED] }
}
