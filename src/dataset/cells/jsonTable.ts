import { issue, unusable, type Checked, type Issue } from '@/dataset/issue'
import { assembleTable } from './assemble'
import { columnName } from './columnName'
import {
  isJsonList,
  isJsonNumber,
  isJsonObject,
  plainValue,
  type JsonList,
  type JsonObject,
  type JsonValue,
} from './json'
import { LIMITS } from './limits'
import type { Table, TableRow } from './table'

/**
 * JSON → table: a list of row objects, a list of lists that begins with the headings, `{columns,
 * rows}`, or an object of lists, one a column. Columns stand in the order in which they first
 * appear. The headings count as row 1, so the first row of data is 2. A cell is the text of its
 * value: a number as written, `null` and what is absent '', a list of plain values joined by `;`.
 * Unusable: `json/shape` (none of these), `table/tooLarge`. Numbers are marked as stored. Errors:
 * `json/shape` for a row that is not one (left out) and for a cell that holds an object (then '');
 * `row/short` for a row that some column is too short for; and those of `assembleTable`.
 */
export function tableFromJson(file: string, value: JsonValue): Checked<Table> {
  const issues: Issue[] = []
  const shape = jsonShape(value)
  if (shape?.kind === 'lists') return fromLists(file, shape.lists, issues)
  if (shape?.kind === 'objects') return fromObjects(file, shape.objects, issues)
  if (shape?.kind === 'columns') return fromColumns(file, shape.columns, issues)
  return unusable(
    issue({
      code: 'json/shape',
      file,
      found: describe(value),
      expected: { kind: 'type', type: 'list' },
    }),
  )
}

/** A table as JSON may hold it; `lists` begin with the headings. */
type JsonShape =
  | { readonly kind: 'lists'; readonly lists: JsonList }
  | { readonly kind: 'objects'; readonly objects: JsonList }
  | { readonly kind: 'columns'; readonly columns: ReadonlyMap<string, JsonList> }

/** Which of the shapes of a table a value has; `null` for none. Never throws. */
export function jsonShape(value: JsonValue): JsonShape | null {
  if (isJsonList(value))
    return isJsonList(value[0] ?? null)
      ? { kind: 'lists', lists: value }
      : { kind: 'objects', objects: value }
  if (!isJsonObject(value)) return null
  const columns = value.get('columns') ?? null
  const rows = value.get('rows') ?? null
  if (isJsonList(columns) && isJsonList(rows) && rows.every(isJsonList))
    return { kind: 'lists', lists: [columns, ...rows] }
  return value.size > 0 && [...value.values()].every(isJsonList)
    ? { kind: 'columns', columns: value as ReadonlyMap<string, JsonList> }
    : null
}

function fromObjects(file: string, list: JsonList, issues: Issue[]): Checked<Table> {
  const columns = new Set<string>()
  const objects: { row: number; object: JsonObject }[] = []
  list.forEach((object, index) => {
    const row = index + 2
    if (!isJsonObject(object)) {
      issues.push(
        issue({
          code: 'json/shape',
          file,
          row,
          found: describe(object),
          expected: { kind: 'type', type: 'object' },
        }),
      )
      return
    }
    for (const key of object.keys()) columns.add(key)
    objects.push({ row, object })
  })
  const headings = [...columns]
  // A small file could ask for a large table: each object with a key of its own.
  if (headings.length * objects.length > LIMITS.cells) {
    return unusable(
      issue({
        code: 'table/tooLarge',
        file,
        expected: { kind: 'limit', limit: LIMITS.cells, unit: 'cells' },
      }),
      issues,
    )
  }
  const valuesOf = (object: JsonObject): JsonValue[] =>
    headings.map((column) => object.get(column) ?? null)
  const rows = objects.map(({ row, object }) =>
    tableRow(file, row, headings, valuesOf(object), issues),
  )
  return assembleTable(file, { row: 1, cells: headings }, rows, issues)
}

function fromLists(file: string, lists: JsonList, issues: Issue[]): Checked<Table> {
  const headings: string[] = []
  const rows: TableRow[] = []
  lists.forEach((list, index) => {
    const row = index + 1
    if (!isJsonList(list)) {
      issues.push(
        issue({
          code: 'json/shape',
          file,
          row,
          found: describe(list),
          expected: { kind: 'type', type: 'list' },
        }),
      )
      return
    }
    const read = tableRow(file, row, headings, list, issues)
    if (index === 0) for (const cell of read.cells) headings.push(cell)
    else rows.push(read)
  })
  return assembleTable(file, { row: 1, cells: headings }, rows, issues)
}

function fromColumns(
  file: string,
  columns: ReadonlyMap<string, JsonList>,
  issues: Issue[],
): Checked<Table> {
  const headings = [...columns.keys()]
  const length = [...columns.values()].reduce((longest, list) => Math.max(longest, list.length), 0)
  const rows: TableRow[] = []
  for (let index = 0; index < length; index += 1) {
    const row = index + 2
    const short = headings.find((column) => (columns.get(column)?.length ?? 0) <= index)
    if (short === undefined) {
      const values = headings.map((column) => columns.get(column)?.[index] ?? null)
      rows.push(tableRow(file, row, headings, values, issues))
    } else {
      const count = headings.filter((column) => (columns.get(column)?.length ?? 0) > index).length
      issues.push(
        issue({
          code: 'row/short',
          file,
          row,
          column: short,
          found: String(count),
          expected: { kind: 'cells', count: headings.length },
        }),
      )
    }
  }
  return assembleTable(file, { row: 1, cells: headings }, rows, issues)
}

function tableRow(
  file: string,
  row: number,
  headings: readonly string[],
  values: JsonList,
  issues: Issue[],
): TableRow {
  const texts = values.map((value, index) =>
    cellText(file, row, columnName(headings, index), value, issues),
  )
  const cells = texts.map((text) => text ?? '')
  const stored = values.map(isJsonNumber)
  return {
    row,
    cells,
    ...(stored.includes(true) ? { stored } : {}),
    ...(texts.includes(null)
      ? { marks: texts.map((text) => (text === null ? 'unread' : null)) }
      : {}),
  }
}

/** `null` for a value that no cell can hold, with an issue. */
function cellText(
  file: string,
  row: number,
  column: string,
  value: JsonValue,
  issues: Issue[],
): string | null {
  const text = jsonText(value)
  if (text !== null) return text
  issues.push(
    issue({
      code: 'json/shape',
      file,
      row,
      column,
      found: describe(value),
      expected: { kind: 'type', type: 'text' },
    }),
  )
  return null
}

/** The text of a value, of a list those of its items; `null` for what no cell can hold. */
export function jsonText(value: JsonValue): string | null {
  if (!isJsonList(value)) return plainText(value)
  const texts = value.map(plainText)
  return texts.every((text) => text !== null && !text.includes(';')) ? texts.join(';') : null
}

/** `null` for a list or an object. */
function plainText(value: JsonValue): string | null {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  return isJsonNumber(value) ? value.number : null
}

function describe(value: JsonValue): string {
  return JSON.stringify(plainValue(value))
}
