import { issue, type Issue } from './issue'
import type { Table } from './cells/table'
import { readCell, type AnyColumn, type CellResult } from './column'
import type { FileCounts } from './counts'
import type { IndicatorId } from './ids'
import { placeColumns, type PlacedColumn } from './headings'
import { IssueLog } from './issueLog'
import {
  CHANGED,
  joined,
  newDictionaries,
  NUMBER_COLUMNS,
  packed,
  REFUSED,
  Room,
  TAKEN,
  VALUE_FAULT,
  withoutRefused,
  type Dictionaries,
  type Dictionary,
  type FileRows,
  type NumberColumn,
  type ObservationColumns,
  type WideRows,
  type WordColumn,
} from './observationColumns'
import { gathered, Observations, periodsOf, preferred } from './observations'
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

/** The rows of one file, however it holds them. */
export type RowSource = {
  readonly file: string
  /** Its headings. */
  readonly columns: readonly string[]
  /** How many rows it has. */
  readonly length: number
  /** Puts the cells of each row into the columns of its index, and says where each row stands. */
  readonly fill: (filling: Filling) => void
}

export type CellFault = Extract<CellResult<unknown>, { ok: false }>

export type Filling = {
  readonly placed: readonly PlacedColumn[]
  readonly into: WideRows
  readonly dictionaries: Dictionaries
  /** Of a cell that cannot be read; the row is known by then where it stands. */
  readonly refuse: (index: number, placed: PlacedColumn, written: string, fault: CellFault) => void
}

/**
 * Reads the figures straight into typed columns, file by file, without an object for a row. As
 * `readTable`: a row is refused when a required cell cannot be read, its key has been used, or its
 * unit or indicator is unknown; an unknown source is said and the figure kept. Never throws.
 */
export class ObservationReader {
  readonly #log = new IssueLog()
  readonly #dictionaries = newDictionaries()
  readonly #room = new Room()
  readonly #files: string[] = []
  /** By the order of the files; `null`: its headings could not be used. */
  readonly #parts: (FileRows | null)[] = []

  /** Issues: as `placeColumns`, and of cells. */
  add({ file, columns, length, fill }: RowSource): void {
    const placed = placeColumns(observations, { file, columns })
    this.#log.addAll(placed.issues)
    this.#files.push(file)
    if (!placed.usable) {
      this.#parts.push(null)
      return
    }
    const into = this.#room.rows(length)
    const refuse: Filling['refuse'] = (index, { name, column }, written, { code, expected }) => {
      const fate = (column.required ? REFUSED : CHANGED) | (name === 'value' ? VALUE_FAULT : 0)
      into.fates[index] = (into.fates[index] ?? 0) | fate
      const row = into.row[index] ?? 0
      this.#log.add(issue({ code, file, row, column: name, found: written, expected }))
    }
    fill({ placed: placed.value, into, dictionaries: this.#dictionaries, refuse })
    this.#parts.push(packed(into, length, this.#dictionaries))
  }

  /** Forgets all rows, as if no file had been added. */
  clear(): void {
    this.#parts.length = 0
    this.#files.length = 0
  }

  /**
   * What came of all that was added. Issues: as `readTable`, those of `settleFigures`, and
   * `observation/empty` (info) for a row with neither a value nor a reason for having none.
   */
  finish(
    references: References,
    indicators: ReadonlyMap<IndicatorId, Indicator>,
  ): ReadObservations {
    const read = this.#parts.map((part) => part?.fates.length ?? 0)
    this.#parts.forEach((part, index) => {
      if (part)
        followRows(part, this.#files[index] ?? '', this.#dictionaries, references, this.#log)
    })
    const parts = this.#parts.map(
      (part) => part ?? packed(this.#room.rows(0), 0, this.#dictionaries),
    )
    let { columns, fates } = joined(parts, this.#dictionaries, this.#files)
    let { cells, versions } = gathered(columns, repeatedIn(columns, fates, this.#log))
    if (fates.some((fate) => (fate & REFUSED) !== 0)) {
      ;({ columns, fates } = withoutRefused(columns, fates))
      ;({ cells, versions } = gathered(columns))
    }
    const settled = settleFigures(columns, indicators)
    this.#log.addAll(settled.issues)
    for (const row of settled.changed) fates[row] = CHANGED
    const counts = countFates(columns, fates)
    const files = this.#parts.flatMap((part, index) => {
      const { kept, changed } = counts[index] ?? { kept: 0, changed: 0 }
      const all = read[index] ?? 0
      const file = this.#files[index] ?? ''
      return part ? [{ file, read: all, taken: kept - changed, changed, refused: all - kept }] : []
    })
    return {
      observations: new Observations({
        columns,
        slots: cells.slots(),
        versions: preferred(columns, versions),
        periods: periodsOf(columns),
      }),
      files,
      clusters: settled.clusters,
      issues: this.#log.list(),
    }
  }
}

/** A table of cells as a source of rows. */
export function rowsOfTable({ file, columns, rows }: Table): RowSource {
  return {
    file,
    columns,
    length: rows.length,
    fill: ({ placed, into, dictionaries, refuse }) => {
      const readers = placed.map((each) => ({ each, read: cellReader(each, into, dictionaries) }))
      rows.forEach(({ row, cells }, index) => {
        into.row[index] = row
        for (const { each, read } of readers) {
          const written = each.index === null ? '' : (cells[each.index] ?? '')
          const fault = read(written, index)
          if (fault) refuse(index, each, written, fault)
        }
      })
    },
  }
}

/** Reads one cell of a row into its column; gives the fault where there is one. */
export type CellReader = (written: string, index: number) => CellFault | null

function cellReader(
  { name, column }: PlacedColumn,
  into: WideRows,
  dictionaries: Dictionaries,
): CellReader {
  if (isNumberColumn(name)) return numberReader(column, into.numbers[name])
  const word = name as WordColumn
  return wordReader(column, into.codes[word], dictionaries[word])
}

/** Whether the cells of a column are numbers. */
export function isNumberColumn(name: string): name is NumberColumn {
  return (NUMBER_COLUMNS as readonly string[]).includes(name)
}

/** Reads figures; what is blank stays as it was. */
export function numberReader(column: AnyColumn, into: Float64Array): CellReader {
  return (written, index) => {
    if (written === '' && !column.required) return null
    const read = readCell(column, written)
    if (!read.ok) return read
    if (typeof read.value === 'number') into[index] = read.value
    return null
  }
}

/** Words repeat, so each spelling is checked once. */
export function wordReader(
  column: AnyColumn,
  into: Uint32Array,
  dictionary: Dictionary,
): CellReader {
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

const REFERENCES = (Object.entries(observations.columns) as [WordColumn, AnyColumn][]).filter(
  ([, { reference }]) => reference !== undefined,
)

/** Follows the references of the rows of a file, and says which rows hold nothing. */
function followRows(
  { codes, numbers, row: rows, fates }: FileRows,
  file: string,
  dictionaries: Dictionaries,
  references: References,
  log: IssueLog,
): void {
  const held = REFERENCES.filter(([, column]) => references.holds(column)).map(
    ([name, column]) => ({
      name,
      column,
      /** Codes that lead somewhere, and of which nothing is to be said. */
      leading: new Uint8Array(dictionaries[name].words.length),
    }),
  )
  for (let index = 0; index < fates.length; index += 1) {
    if (((fates[index] ?? 0) & REFUSED) !== 0) continue
    const row = rows[index] ?? 0
    for (const { name, column, leading } of held) {
      const code = codes[name][index] ?? 0
      if (leading[code] === 1) continue
      const key = dictionaries[name].words[code] ?? ''
      const { leads, issue: found } = references.follow(column, key, { file, row, column: name })
      if (found) log.add(found)
      else if (leads) leading[code] = 1
      if (!leads && column.dangling !== 'kept') fates[index] = (fates[index] ?? 0) | REFUSED
    }
    if (!Number.isNaN(numbers.value[index] ?? Number.NaN)) continue
    // Nothing to count is a reason of its own.
    const hasReason = codes.missing_reason[index] !== 0 || numbers.denominator[index] === 0
    if (hasReason || ((fates[index] ?? 0) & (REFUSED | VALUE_FAULT)) !== 0) continue
    const expected = { kind: 'type', type: 'number' } as const
    const at = { file, row, column: 'value', found: '', expected } as const
    log.add(issue({ code: 'observation/empty', severity: 'info', ...at }))
  }
}

/** Refuses a row whose key an earlier row has; says which. */
function repeatedIn(
  columns: ObservationColumns,
  fates: Uint8Array,
  log: IssueLog,
): (row: number, before: readonly number[]) => boolean {
  const { codes, dictionaries, file, files, row: rows } = columns
  const key = observations.key as readonly WordColumn[]
  const placeOf = (row: number): { file: string; row: number } => ({
    file: files[file[row] ?? 0] ?? '',
    row: rows[row] ?? 0,
  })
  // Made where a cell has several rows at all, which most packages never have.
  let index: RowIndex | null = null
  return (row, before) => {
    index ??= new RowIndex(
      key.map((name) => codes[name]),
      key.map((name) => dictionaries[name].words.length),
      columns.length,
    )
    if (before.length === 1) index.claim(before[0] ?? row)
    const first = index.claim(row)
    if (first === -1) return false
    fates[row] = REFUSED
    const found = key.map((name) => dictionaries[name].words[codes[name][row] ?? 0] ?? '')
    log.add(duplicateIssue(key, found, placeOf(row), placeOf(first)))
    return true
  }
}

/** By file, the rows that are kept and those of them without a cell. */
function countFates(
  { file, files, length }: ObservationColumns,
  fates: Uint8Array,
): readonly { readonly kept: number; readonly changed: number }[] {
  const counts = files.map(() => ({ kept: 0, changed: 0 }))
  for (let row = 0; row < length; row += 1) {
    const count = counts[file[row] ?? 0]
    if (!count) continue
    count.kept += 1
    if (fates[row] !== TAKEN) count.changed += 1
  }
  return counts
}
