import { blankOf, readCell, type AnyColumn } from '@/dataset/column'
import { declarationOf, type TableName } from '@/dataset/declarations'
import type { PeriodId } from '@/dataset/period'
import { issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { TableRow } from '@/dataset/cells/table'
import { readOfficeCell, readOfficeText, resolveName, type TableContext } from './cells'
import { byKey, keyOf, tableRows, type AnyRow } from './packageRows'
import { asideOf } from './personal'
import { KEY_FROM, matchColumns, type Matched } from './recognise'
import type { SourceMaker } from './sourceMaker'
import { slugOf } from './spelling'
import type { RowOutcome, Tally } from './tally'
import { UnitListRows } from './unitListRows'

/** A row of a table of the package that was taken, and where it stands in the file. */
export type TakenRecord = { readonly record: AnyRow; readonly row: number }

/**
 * The rows of a file as rows of one table of the package, other than observations, and the fate of
 * each. A row whose key is in the package already keeps what the file has no column for. Without
 * keys, a row is found by its name, or gets a key made of it. Issues: those of `readOfficeCell`;
 * `heading/missing` for a required column that neither file, recipe nor package has (its rows are
 * refused, and somebody is asked); `heading/unknown` (warning), `heading/personal`,
 * `heading/derived`, `key/made` (info).
 */
export function takeRecords(
  context: TableContext,
  name: TableName,
  table: FileTable,
  sources: SourceMaker,
  tally: Tally,
): TakenRecord[] {
  const taker = new RecordTaker(context, name, table, sources)
  const records: TakenRecord[] = []
  for (const row of table.rows) {
    const { outcome, record } = taker.take(row)
    tally.set(row.row, outcome)
    if (record) records.push({ record, row: row.row })
  }
  return records
}

type Outcome = { readonly outcome: RowOutcome; readonly record: AnyRow | null }
const REFUSED: Outcome = { outcome: 'refused', record: null }

class RecordTaker {
  readonly #context: TableContext
  readonly #name: TableName
  readonly #table: FileTable
  readonly #sources: SourceMaker
  readonly #columns: readonly (readonly [string, AnyColumn])[]
  readonly #key: readonly string[]
  readonly #at: Matched
  readonly #held: ReadonlyMap<string, AnyRow>
  readonly #asked = new Set<string>()
  /** Of an office's list of units, what follows from each row; of any other table `null`. */
  readonly #list: UnitListRows | null
  #own: ReadonlySet<string> | null = null

  constructor(context: TableContext, name: TableName, table: FileTable, sources: SourceMaker) {
    const { columns, key } = declarationOf(name)
    this.#context = context
    this.#name = name
    this.#table = table
    this.#sources = sources
    this.#columns = Object.entries(columns)
    this.#key = key
    this.#at = matchColumns(name, table.columns, context.recipe)
    this.#held = byKey(name, tableRows(context.names.rows, name))
    this.#list =
      name === 'units' && !this.#at.has('short_name')
        ? new UnitListRows(context.names.rows.units, table, this.#at)
        : null
    this.#sayUnread()
  }

  take(row: TableRow): Outcome {
    const values: Record<string, unknown> = {}
    const context = { ...this.#context, period: this.#monthOf(row) }
    let isChanged = false
    let isWhole = true
    for (const [name, column] of this.#columns) {
      const index = this.#at.get(name)
      if (index === undefined) continue
      const own = column.reference === this.#name ? this.#ownKey(row.cells[index] ?? '') : null
      if (own !== null) {
        values[name] = own
        continue
      }
      const read = readOfficeCell(
        context,
        name,
        column,
        row,
        index,
        this.#table.columns[index] ?? '',
      )
      if (read.kind === 'leftOut') return { outcome: 'skipped', record: null }
      values[name] = read.kind === 'value' ? read.value : blankOf(column)
      if (read.kind === 'value') continue
      isChanged = true
      if (column.required) isWhole = false
    }
    if (!isWhole) return REFUSED
    Object.assign(values, this.#list?.named(row))
    if (!this.#makeKey(row, values)) return REFUSED
    const held = this.#held.get(keyOf(this.#name, values))
    if (!held && this.#list) Object.assign(values, this.#list.besides(row, values))
    const record: Record<string, unknown> = {}
    for (const [name, column] of this.#columns) {
      const value = name in values ? values[name] : held ? held[name] : this.#absent(name, column)
      if (value === undefined) isWhole = false
      record[name] = value
    }
    if (!isWhole) return REFUSED
    return { outcome: isChanged ? 'changed' : 'taken', record }
  }

  /** The month of the first day that a row says: the units that it names existed then. */
  #monthOf(row: TableRow): PeriodId | null {
    for (const [name, column] of this.#columns) {
      const index = column.type === 'date' ? this.#at.get(name) : undefined
      const day = index === undefined ? null : this.#context.decisions.day(row, index)
      if (day !== null) return day.slice(0, 7) as PeriodId
    }
    return null
  }

  /**
   * The key of a row of the same file, where a cell says that key: a table may name its own rows,
   * in any order.
   */
  #ownKey(text: string): string | null {
    const index = this.#at.get(this.#key[0] ?? '')
    if (index === undefined) return null
    this.#own ??= new Set(
      this.#table.rows.map(({ cells }) => (cells[index] ?? '').trim().normalize('NFC')),
    )
    const key = text.trim().normalize('NFC')
    return key !== '' && this.#own.has(key) ? key : null
  }

  /**
   * Finds or makes the key of a row that has none. `false` where there is nothing to make it of.
   */
  #makeKey(row: TableRow, values: Record<string, unknown>): boolean {
    const [key = ''] = this.#key
    if (this.#key.length !== 1 || key in values) return true
    const name = values[KEY_FROM[this.#name] ?? '']
    if (typeof name !== 'string') return false
    const match = this.#context.names.find(this.#name, name, null)
    if (match.kind === 'one') {
      values[key] = match.id
      return true
    }
    if (match.kind === 'several' && this.#list) {
      const heading = this.#table.columns[this.#at.get('name') ?? 0] ?? ''
      const which = resolveName(this.#context, 'units', name, null, { row: row.row, heading })
      if (which.kind === 'one') values[key] = which.id
      return which.kind === 'one'
    }
    const made = this.#list?.key(row) ?? slugOf(name)
    values[key] = made
    const expected = { kind: 'text', text: made } as const
    this.#context.say(
      issue({
        code: 'key/made',
        severity: 'info',
        file: this.#context.file,
        row: row.row,
        column: key,
        found: name,
        expected,
      }),
    )
    return true
  }

  /**
   * What a column holds that the file does not have; `undefined` where a row cannot be without it.
   */
  #absent(name: string, column: AnyColumn): unknown {
    const given =
      this.#context.recipe.constants.get(name) ??
      this.#context.recipe.answers.get(`constant:${name}`)
    if (given !== undefined) {
      const read = readOfficeText(this.#context, name, column, given, {
        row: null,
        heading: `constants.${name}`,
      })
      return read.kind === 'value' ? checked(column, read.value) : undefined
    }
    if (column.reference === 'sources' && column.required) return this.#sources.ofFile()
    if (!column.required) return blankOf(column)
    this.#ask(name, column)
    return undefined
  }

  #ask(name: string, { values = [] }: AnyColumn): void {
    if (this.#asked.has(name)) return
    this.#asked.add(name)
    const choices = values.map((value) => ({ value, label: value }))
    this.#context.questions.ask({
      id: `constant:${name}`,
      kind: 'constant',
      about: name,
      choices,
      isOpen: values.length === 0,
    })
    const expected = { kind: 'text', text: name } as const
    const found = this.#table.columns.join(', ')
    this.#context.say(
      issue({ code: 'heading/missing', file: this.#context.file, column: name, found, expected }),
    )
  }

  #sayUnread(): void {
    const read = new Set(this.#at.values())
    this.#table.columns.forEach((heading, index) => {
      const isChosen =
        this.#context.recipe.columns.get(heading.normalize('NFC').trim())?.kind === 'none'
      const why = asideOf(heading)
      if (read.has(index) || isChosen || why === 'ordinal') return
      if (this.#table.rows.every(({ cells }) => (cells[index] ?? '').trim() === '')) return
      const at = { file: this.#context.file, column: heading, found: heading }
      if (why === null)
        this.#context.say(issue({ code: 'heading/unknown', severity: 'warning', ...at }))
      else this.#context.say(issue({ code: `heading/${why}`, severity: 'info', ...at }))
    })
  }
}

/**
 * A constant as the column holds it: numbers and days of a recipe are written as the package writes
 * them.
 */
function checked(column: AnyColumn, value: unknown): unknown {
  if (typeof value !== 'string') return value
  const read = readCell(column, value)
  return read.ok ? read.value : undefined
}
