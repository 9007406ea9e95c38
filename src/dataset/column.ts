import type { Expected, ValueType } from './issue'
import type { IssueCode } from './issueCodes'
import { parsePeriod, PERIOD_PATTERN, type PeriodId } from './period'

/**
 * What reading one cell gave: a value, or why there is none. `null` is an empty cell that may be
 * empty.
 */
export type CellResult<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly code: IssueCode; readonly expected: Expected }

/**
 * One column of a table of the data package. The row type, the run-time check, the schema, the
 * template and the reference page are all derived from it.
 */
export type Column<V> = {
  readonly type: ValueType | 'enum'
  readonly required: boolean
  /** Its cells may be empty, but a table without it is not that table. */
  readonly needsHeading?: true
  /** Reads a cell that is not blank, trimmed and in NFC. Never throws. */
  readonly parse: (text: string) => CellResult<V>
  /** Writes a value back so that `parse` reads the same. */
  write(value: NonNullable<V>): string
  /**
   * Headings that offices use for it, accepted on import; the first one is its title in Vietnamese.
   */
  readonly headings: readonly string[]
  /** What the column holds, for the reference page. */
  readonly about: string
  readonly values?: readonly string[]
  /** The table whose key it names. */
  readonly reference?: string
  /**
   * What becomes of a row whose reference is unknown: it is left out, unless it says `kept` here.
   */
  readonly dangling?: 'kept'
  readonly min?: number
  readonly max?: number
  /**
   * What the text looks like, as a regular expression for the whole of it: of an item, in a list.
   */
  readonly pattern?: string
}

export type AnyColumn = Column<unknown>

type Docs = { readonly headings: readonly string[]; readonly about: string }

const ok = <V>(value: V): CellResult<V> => ({ ok: true, value })
const wrongType = (type: ValueType): CellResult<never> => ({
  ok: false,
  code: 'cell/type',
  expected: { kind: 'type', type },
})

/** Any text. */
export function text(docs: Docs): Column<string> {
  return { ...docs, type: 'text', required: true, parse: ok, write: (value) => value }
}

const ID_PATTERN = '[^\\s;,"]+'
const ID = new RegExp(`^${ID_PATTERN}$`)

/**
 * A key or a reference to one: no white space, no `;`, `,` or `"`. `reference` names the table
 * whose key it is.
 */
export function id<Id extends string>(
  docs: Docs & { readonly reference?: string; readonly dangling?: 'kept' },
): Column<Id> {
  return {
    ...docs,
    type: 'id',
    required: true,
    pattern: ID_PATTERN,
    parse: (cell) => (ID.test(cell) ? ok(cell as Id) : wrongType('id')),
    write: (value) => value,
  }
}

const NUMBER = /^[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/

/**
 * A number as programs write it: a point before the decimals, nothing between thousands. Limits are
 * included. Beyond ±(2⁵³ − 1) a number would not be kept as written, so it is out of range.
 */
export function number(
  docs: Docs & { readonly min?: number; readonly max?: number; readonly integer?: boolean },
): Column<number> {
  const { integer = false, min = null, max = null, ...rest } = docs
  const type = integer ? 'integer' : 'number'
  const [least, most] = [min ?? -Number.MAX_SAFE_INTEGER, max ?? Number.MAX_SAFE_INTEGER]
  return {
    ...rest,
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    type,
    required: true,
    parse: (cell) => {
      if (!NUMBER.test(cell)) return wrongType(type)
      const value = Number(cell)
      if (integer && !Number.isInteger(value) && Number.isFinite(value)) return wrongType(type)
      if (value >= least && value <= most) return ok(value === 0 ? 0 : value)
      const isTooBig = Math.abs(value) > Number.MAX_SAFE_INTEGER
      return {
        ok: false,
        code: 'cell/range',
        expected: { kind: 'range', min: isTooBig ? least : min, max: isTooBig ? most : max },
      }
    },
    write: String,
  }
}

/** A day that exists, as `yyyy-mm-dd`. */
export function date(docs: Docs): Column<string> {
  return {
    ...docs,
    type: 'date',
    required: true,
    parse: (cell) => (isDate(cell) ? ok(cell) : wrongType('date')),
    write: (value) => value,
  }
}

function isDate(cell: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const made = new Date(Date.UTC(year, month - 1, day))
  return (
    made.getUTCMonth() === month - 1 && made.getUTCDate() === day && made.getUTCFullYear() === year
  )
}

/** A period in its canonical spelling (`period.ts`). */
export function period(docs: Docs): Column<PeriodId> {
  return {
    ...docs,
    type: 'period',
    required: true,
    pattern: PERIOD_PATTERN,
    parse: (cell) => (parsePeriod(cell) ? ok(cell as PeriodId) : wrongType('period')),
    write: (value) => value,
  }
}

const URL_PATTERN = 'https?://[^\\s<>"\']+'
const ADDRESS = new RegExp(`^${URL_PATTERN}$`)

/** An http or https address; anything else, such as `javascript:`, is refused as unsafe. */
export function url(docs: Docs): Column<string> {
  return {
    ...docs,
    type: 'url',
    required: true,
    pattern: URL_PATTERN,
    parse: (cell) =>
      ADDRESS.test(cell)
        ? ok(cell)
        : { ok: false, code: 'cell/unsafe', expected: { kind: 'type', type: 'url' } },
    write: (value) => value,
  }
}

/** One of a few words. */
export function oneOf<const Values extends readonly string[]>(
  values: Values,
  docs: Docs,
): Column<Values[number]> {
  return {
    ...docs,
    type: 'enum',
    values,
    required: true,
    parse: (cell) =>
      values.includes(cell)
        ? ok(cell)
        : { ok: false, code: 'cell/enum', expected: { kind: 'oneOf', values } },
    write: (value) => value,
  }
}

/**
 * Several values in a cell, separated by `;`. Empty parts are dropped; an empty cell is an empty
 * list, or a fault where at least one value is `required`. One bad item is a fault of the whole
 * cell.
 */
export function list<V extends string>(
  item: Column<V>,
  { required = false }: { readonly required?: boolean } = {},
): Column<readonly V[]> {
  const { headings, about, reference, dangling, pattern } = item
  return {
    headings,
    about,
    type: 'list',
    required,
    ...(reference === undefined ? {} : { reference }),
    ...(dangling === undefined ? {} : { dangling }),
    ...(pattern === undefined ? {} : { pattern }),
    parse: (cell) => {
      const values: V[] = []
      for (const part of cell.split(';')) {
        const trimmed = part.trim()
        if (trimmed === '') continue
        const read = item.parse(trimmed)
        if (!read.ok) return read
        values.push(read.value)
      }
      return required && values.length === 0
        ? { ok: false, code: 'cell/required', expected: { kind: 'type', type: 'list' } }
        : ok(values)
    },
    write: (values) => values.join(';'),
  }
}

/**
 * The same column, allowed to be empty: `null` then. `needsHeading`: the column itself must be
 * there all the same.
 */
export function optional<V>(
  column: Column<V>,
  { needsHeading }: { readonly needsHeading?: true } = {},
): Column<V | null> {
  return {
    ...column,
    ...(needsHeading ? { needsHeading } : {}),
    required: false,
    write: (value) => column.write(value),
  }
}

/**
 * Reads a cell as written: trimmed, in NFC. A blank cell is `null`, of a list `[]`, or
 * `cell/required` where it may not be blank. Never throws.
 */
export function readCell(column: AnyColumn, written: string): CellResult<unknown> {
  const trimmed = written.trim().normalize('NFC')
  if (trimmed !== '') return column.parse(trimmed)
  if (column.required) return { ok: false, code: 'cell/required', expected: expectedOf(column) }
  return ok(blankOf(column))
}

/** What a column holds where there is no value. */
export function blankOf({ type }: AnyColumn): null | readonly never[] {
  return type === 'list' ? [] : null
}

function expectedOf({ type, values = [] }: AnyColumn): Expected {
  return type === 'enum' ? { kind: 'oneOf', values } : { kind: 'type', type }
}
