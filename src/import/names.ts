import { isTableName, type TableName } from '@/dataset/declarations'
import type { PeriodId } from '@/dataset/period'
import { IndicatorNames } from './indicatorNames'
import { NameIndex, type NameMatch } from './nameIndex'
import { tableRows, type AnyRow, type PackageRows } from './packageRows'
import { UnitNames } from './unitNames'

/**
 * As `NameMatch`, of any table; `outside`: units of that name, none of which existed in the period.
 */
export type AnyMatch =
  | NameMatch<string>
  | { readonly kind: 'outside'; readonly ids: readonly string[] }

/** The column that names a row of a table for people. */
export const NAMED_BY: Partial<Record<TableName, string>> = {
  units: 'name',
  indicators: 'name',
  fields: 'name',
  models: 'name',
  inspections: 'title',
  sources: 'title',
}

/** How many different texts are held against all names there are. */
const MOST_GUESSES = 300

/**
 * The names of everything that a package knows, found by what offices write. Made again when rows
 * are added.
 */
export class Names {
  readonly units: UnitNames
  readonly indicators: IndicatorNames
  readonly rows: PackageRows
  readonly #suggested = new Map<string, readonly string[]>()
  readonly #others = new Map<TableName, NameIndex<string>>()
  readonly #byId = new Map<TableName, Map<string, AnyRow>>()

  constructor(rows: PackageRows) {
    this.rows = rows
    this.units = new UnitNames(rows.units)
    this.indicators = new IndicatorNames(rows.indicators)
  }

  /**
   * What a text names among the rows of a table that others refer to. Periods count for units
   * alone.
   */
  find(table: string, text: string, period: PeriodId | null): AnyMatch {
    if (table === 'units') return this.units.find(text, period)
    if (table === 'indicators') return this.indicators.find(text)
    if (!isTableName(table)) return { kind: 'none' }
    return this.#index(table).find(text)
  }

  /**
   * The keys that a text which names nothing may be a slip of: at most three. Takes time, so it is
   * asked only for what is told.
   */
  suggest(table: string, text: string, period: PeriodId | null): readonly string[] {
    const asked = `${table}\u0000${period ?? ''}\u0000${text}`
    const held = this.#suggested.get(asked)
    if (held) return held
    // A file all of whose names are unknown has nothing to gain from guesses, and would spend
    // minutes on them.
    if (this.#suggested.size >= MOST_GUESSES) return []
    const found = this.#suggest(table, text, period)
    this.#suggested.set(asked, found)
    return found
  }

  #suggest(table: string, text: string, period: PeriodId | null): readonly string[] {
    if (table === 'units') return this.units.suggest(text, period)
    if (table === 'indicators') return this.indicators.suggest(text)
    return isTableName(table) ? this.#index(table).suggest(text) : []
  }

  /** The row of a table that has this key, or `undefined`. */
  row(table: string, id: string): AnyRow | undefined {
    if (!isTableName(table)) return undefined
    const held =
      this.#byId.get(table) ?? new Map(tableRows(this.rows, table).map((row) => [idOf(row), row]))
    this.#byId.set(table, held)
    return held.get(id)
  }

  /** What people call the row that has this key: its name, or the key where there is none. */
  label(table: string, id: string): string {
    const row = this.row(table, id)
    const name = isTableName(table) ? row?.[NAMED_BY[table] ?? ''] : undefined
    return typeof name === 'string' ? name : id
  }

  /**
   * What people call several rows, so that no two read alike: those of one name with the unit they
   * lie in behind it, or else the days they exist, or else their key.
   */
  labels(table: string, ids: readonly string[]): readonly string[] {
    const plain = ids.map((id) => this.label(table, id))
    const more: readonly ((row: AnyRow, id: string) => string)[] = [
      ({ parent_id: parent }) => (typeof parent === 'string' ? this.label(table, parent) : ''),
      ({ valid_from: from, valid_to: to }) =>
        [from, to].some((day) => typeof day === 'string')
          ? `${typeof from === 'string' ? from : '…'} – ${typeof to === 'string' ? to : '…'}`
          : '',
      (_, id) => id,
    ]
    const isOnce = (label: string, among: readonly string[]): boolean =>
      among.filter((each) => each === label).length === 1
    return ids.map((id, at) => {
      const own = plain[at] ?? id
      if (isOnce(own, plain)) return own
      const alike = ids.filter((_, other) => plain[other] === own)
      const tell = more.find((each) => {
        const told = alike.map((other) => each(this.row(table, other) ?? {}, other))
        return isOnce(told[alike.indexOf(id)] ?? '', told)
      })
      return tell ? `${own} (${tell(this.row(table, id) ?? {}, id)})` : own
    })
  }

  #index(table: TableName): NameIndex<string> {
    const held = this.#others.get(table)
    if (held) return held
    const column = NAMED_BY[table] ?? ''
    const index = new NameIndex(
      tableRows(this.rows, table).map((row) => ({
        id: idOf(row),
        codes: [],
        names: [row[column], row['short_name']].filter((name) => typeof name === 'string'),
      })),
    )
    this.#others.set(table, index)
    return index
  }
}

const KNOWN = new WeakMap<PackageRows, Names>()

/**
 * The names of a package. The same rows give the same names, so that asking again after an answer
 * takes no time.
 */
export function nameIndexOf(rows: PackageRows): Names {
  const held = KNOWN.get(rows) ?? new Names(rows)
  KNOWN.set(rows, held)
  return held
}

/** The key of a row of a table that others name: its first column. */
function idOf(row: AnyRow): string {
  return String(Object.values(row)[0])
}
