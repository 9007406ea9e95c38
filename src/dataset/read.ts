import { issue, type Issue } from './issue'
import type { Table, TableRow } from './cells/table'
import { blankOf, readCell } from './column'
import type { FileCounts } from './counts'
import { placeColumns, type PlacedColumn } from './headings'
import { IssueLog } from './issueLog'
import type { References } from './references'
import type { RowOf, TableDeclaration } from './table'

export type ReadTable<R> = {
  readonly rows: readonly R[]
  /** Where each row stands, in the order of `rows`. */
  readonly places: readonly RowPlace[]
  /** For each file that could be read at all, in the order given. */
  readonly files: readonly FileCounts[]
  readonly issues: readonly Issue[]
}

/** Where a row stands. */
export type RowPlace = { readonly file: string; readonly row: number }

type Cells = Readonly<Record<string, unknown>>

/**
 * A row on its way in: `cells` is `null` once it is refused; `key` is what could be read of its
 * key, all the same.
 */
type Entry = {
  readonly file: string
  readonly row: number
  readonly key: string | null
  cells: Cells | null
  changed: boolean
}

/**
 * Reads the files of one table that could be loaded. A row is refused when a required cell cannot
 * be read, its key has been used, or a required reference leads nowhere; any other faulty cell is
 * left out. Makes the keys of the table known to `references` when `isWhole`, that is when every
 * file of it was loaded and every one could be read. Issues: those of `placeColumns`, of the cells,
 * `cell/required`, `key/duplicate`, and those of `References`. Never throws.
 */
export function readTable<D extends TableDeclaration>(
  declaration: D,
  tables: readonly Table[],
  references: References,
  isWhole = true,
): ReadTable<RowOf<D>> {
  const log = new IssueLog()
  const entries: Entry[] = []
  const readable: string[] = []
  const keys = new KeyRegister(declaration.key)
  for (const table of tables) {
    const placed = placeColumns(declaration, table)
    log.addAll(placed.issues)
    if (!placed.usable) continue
    readable.push(table.file)
    for (const row of table.rows) entries.push(readEntry(table.file, placed.value, row, keys, log))
  }
  const know = (): void => {
    if (isWhole && readable.length === tables.length && tables.length > 0)
      references.know(declaration.name, { files: readable, ...keysOf(entries) })
  }
  know()
  for (const entry of entries) followAll(declaration, entry, references, log)
  know()
  return {
    rows: entries.flatMap(({ cells }) => (cells ? [cells as RowOf<D>] : [])),
    places: entries.flatMap(({ cells, file, row }) => (cells ? [{ file, row }] : [])),
    files: readable.map((file) => ({
      file,
      ...countEntries(entries.filter((entry) => entry.file === file)),
    })),
    issues: log.list(),
  }
}

function readEntry(
  file: string,
  placed: readonly PlacedColumn[],
  { row, cells }: TableRow,
  keys: KeyRegister,
  log: IssueLog,
): Entry {
  const value: Record<string, unknown> = {}
  let whole = true
  let changed = false
  for (const { name, column, index } of placed) {
    const written = index === null ? '' : (cells[index] ?? '')
    const read = readCell(column, written)
    value[name] = read.ok ? read.value : blankOf(column)
    if (read.ok) continue
    changed = true
    if (column.required) whole = false
    log.add(
      issue({ code: read.code, file, row, column: name, found: written, expected: read.expected }),
    )
  }
  const repeated = whole ? keys.claim(value, file, row) : null
  if (repeated) log.add(repeated)
  return { file, row, key: keys.singleOf(value), cells: whole && !repeated ? value : null, changed }
}

/**
 * Holds the references of a row against the tables read before: a row, a cell or an item that leads
 * nowhere is left out.
 */
function followAll(
  { columns }: TableDeclaration,
  entry: Entry,
  references: References,
  log: IssueLog,
): void {
  for (const [name, column] of Object.entries(columns)) {
    if (!entry.cells || !references.holds(column)) continue
    const cell = entry.cells[name]
    const items: readonly unknown[] = Array.isArray(cell) ? cell : cell === null ? [] : [cell]
    const leading = items.filter((item) => {
      const { leads, issue: found } = references.follow(column, String(item), {
        file: entry.file,
        row: entry.row,
        column: name,
      })
      if (found) log.add(found)
      return leads
    })
    if (leading.length === items.length || column.dangling === 'kept') continue
    entry.changed = true
    if (column.required && leading.length === 0) entry.cells = null
    else entry.cells = { ...entry.cells, [name]: Array.isArray(cell) ? leading : null }
  }
}

function keysOf(entries: readonly Entry[]): {
  readonly taken: ReadonlySet<string>
  readonly refused: ReadonlySet<string>
} {
  const taken = new Set<string>()
  const refused = new Set<string>()
  for (const { key, cells } of entries) if (key !== null) (cells ? taken : refused).add(key)
  return { taken, refused }
}

function countEntries(entries: readonly Entry[]): Omit<FileCounts, 'file'> {
  const refused = entries.filter(({ cells }) => cells === null).length
  const changed = entries.filter((entry) => entry.cells !== null && entry.changed).length
  return { read: entries.length, taken: entries.length - refused - changed, changed, refused }
}

/** Remembers the keys of a table and where each was first seen. */
class KeyRegister {
  readonly #seen = new Map<string, { readonly file: string; readonly row: number }>()
  readonly #key: readonly string[]

  constructor(key: readonly string[]) {
    this.#key = key
  }

  /**
   * `null` when the key is new; else the issue `key/duplicate`, which names the row that had it
   * first.
   */
  claim(value: Cells, file: string, row: number): Issue | null {
    const parts = this.#key.map((name) => String(value[name]))
    const key = parts.join('\u0000')
    const first = this.#seen.get(key)
    if (!first) {
      this.#seen.set(key, { file, row })
      return null
    }
    return duplicateIssue(this.#key, parts, { file, row }, first)
  }

  /**
   * The key where it is one column that could be read, as it is in every table that others name;
   * else `null`.
   */
  singleOf(value: Cells): string | null {
    const [name = ''] = this.#key
    const cell = value[name]
    return this.#key.length === 1 && typeof cell === 'string' ? cell : null
  }
}

type Row = { readonly file: string; readonly row: number }

/** The issue of a key that an earlier row has. */
export function duplicateIssue(
  key: readonly string[],
  found: readonly string[],
  at: Row,
  first: Row,
): Issue {
  return issue({
    code: 'key/duplicate',
    ...at,
    column: key.join(' + '),
    found: found.join(' + '),
    expected: { kind: 'uniqueKey', file: first.file, row: first.row },
  })
}
