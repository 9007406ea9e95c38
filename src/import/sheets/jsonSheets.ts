import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { columnName } from '@/dataset/cells/columnName'
import type { ImportTable, SetAsideRow } from './importTable'
import {
  isJsonList,
  isJsonObject,
  type JsonList,
  type JsonObject,
  type JsonValue,
} from '@/dataset/cells/json'
import { PORTAL_SOURCE } from '@/import/portalNames'
import { flatRecords } from './jsonFlat'
import { knownForm } from './jsonForms'
import { keyedRecords } from './jsonKeyed'
import { pageIssue, titlesAround } from './jsonPages'
import { tableFromJson } from '@/dataset/cells/jsonTable'
import type { Limits } from '@/dataset/cells/limits'
import { rawJsonTable } from './rawJson'
import type { Table } from '@/dataset/cells/table'

export type JsonTables = {
  readonly format: 'json' | 'datapackage'
  readonly tables: readonly ImportTable[]
}

/**
 * JSON → tables: one, as `tableFromJson` reads it; the data written inside a Data Package; the
 * table of a known system's answer; or each table that an object holds under a key, at any depth
 * (`{"data": [{…}]}`). What lies within a record gets its path as its heading. A Data Package whose
 * data lie in other files gives no table here. `isRaw`: each with all its cells besides. Issues:
 * those of `tableFromJson`; `table/tooLarge`; `cell/tooLong` (the row is refused);
 * `json/duplicateKey`; `json/form` (info); `json/page`. Unusable: `file/serverError` where all it
 * holds is what a service says of a fault.
 */
export function readJsonTables(
  file: string,
  value: JsonValue,
  limits: Limits,
  isRaw = false,
): Checked<JsonTables> {
  const { format, form, parts, isUnread } = partsOf(value)
  const named =
    form === null ? [] : [issue({ code: 'json/form', severity: 'info', file, found: form })]
  if (isUnread) return unusable(issue({ code: 'json/otherForm', file, found: form }))
  const [only] = parts
  const fault = only?.around.length === 0 && parts.length === 1 ? faultOf(only.value) : null
  if (fault !== null) return unusable(issue({ code: 'file/serverError', file, found: fault }))
  const issues: Issue[] = [...named]
  const tables: ImportTable[] = []
  for (const { name, value: whole, around } of parts) {
    const { records, repeated } = isJsonList(whole)
      ? flatRecords(whole)
      : { records: whole, repeated: [] }
    for (const { index, key } of repeated)
      issues.push(
        issue({ code: 'json/duplicateKey', file, row: index + 2, column: key, found: key }),
      )
    const table = tableFromJson(file, records)
    if (!table.usable) return unusable(table.issues[0], [...issues, ...table.issues.slice(1)])
    for (const each of table.issues) issues.push(each)
    const over = overLimit(file, table.value, limits)
    if (over) return unusable(over, issues)
    const page = isJsonList(whole) ? pageIssue(file, around, countOf(whole)) : null
    if (page) issues.push(page)
    const imported = {
      ...importTable(table.value, name, table.issues, issues, limits),
      above: titlesAround(around),
    }
    tables.push(isRaw ? { ...imported, raw: rawJsonTable(records) } : imported)
  }
  return usable({ format, tables }, issues)
}

/** How many records a list holds; the one with the headings is none. */
function countOf(list: JsonList): number {
  return isJsonList(list[0] ?? null) ? list.length - 1 : list.length
}

type Part = {
  readonly name: string | null
  readonly value: JsonValue
  readonly around: readonly JsonObject[]
}
type Parts = {
  readonly format: 'json' | 'datapackage'
  readonly form: string | null
  readonly parts: readonly Part[]
  readonly isUnread?: boolean
}

function partsOf(value: JsonValue): Parts {
  const whole: Parts = { format: 'json', form: null, parts: [{ name: null, value, around: [] }] }
  if (!isJsonObject(value)) return whole
  const resources = value.get('resources')
  if (resources !== undefined && isJsonList(resources)) {
    const parts = resources.filter(isJsonObject).flatMap((resource, index): Part[] => {
      const data = resource.get('data')
      const name = resource.get('name')
      return data === undefined
        ? []
        : [{ name: typeof name === 'string' ? name : String(index + 1), value: data, around: [] }]
    })
    return { format: 'datapackage', form: null, parts }
  }
  const known = knownForm(value)
  if (known) {
    const { name, table, around } = known
    return {
      format: 'json',
      form: name,
      parts: [{ name: null, value: table, around }],
      isUnread: table === null,
    }
  }
  if (value.has('columns') && value.has('rows')) return whole
  const inner = tablesWithin(value, [], '')
  // What went wrong, in a list of its own and beside no other table, is no table.
  if (inner.length === 1 && inner[0]?.name === 'errors' && faultOf(value) !== null) return whole
  const portal = inner.find(({ value: list }) => isPortal(list))
  if (portal) return { format: 'json', form: PORTAL_SOURCE, parts: [withOverview(portal)] }
  const isColumns =
    value.size > 0 && [...value.values()].every((each) => isJsonList(each) && !isTableList(each))
  if (!isColumns && inner.length > 0) return { format: 'json', form: null, parts: inner }
  const keyed = isColumns ? null : keyedRecords(value)
  return keyed === null
    ? whole
    : { ...whole, parts: [{ name: null, value: keyed.records, around: keyed.around }] }
}

/** Deeper than that no service puts its rows. */
const DEEPEST = 5

/** The lists of records that an object holds, with the keys that lead there. */
function tablesWithin(object: JsonObject, around: readonly JsonObject[], path: string): Part[] {
  if (around.length >= DEEPEST) return []
  const inside = [...around, object]
  return [...object].flatMap(([key, each]): Part[] => {
    const name = path === '' ? key : `${path}/${key}`
    if (isTableList(each)) return [{ name, value: each, around: inside }]
    return isJsonObject(each) ? tablesWithin(each, inside, name) : []
  })
}

/**
 * The answers of the national portal on the index of decision 766, and copies of them: units with
 * their totals.
 */
function isPortal(list: JsonValue): boolean {
  return (
    isJsonList(list) &&
    list.every((unit) => isJsonObject(unit) && unit.has('departmentName') && unit.has('totalScore'))
  )
}

/**
 * The unit above them stands beside the list, as a record like theirs; its groups beside that
 * (`radar`).
 */
function withOverview(part: Part): Part {
  const { value: list, around } = part
  const holder = [...around]
    .reverse()
    .find((object) => isJsonObject(object.get('overview') ?? null))
  const overview = holder?.get('overview') ?? null
  if (!isJsonList(list) || !isJsonObject(overview) || !overview.has('departmentName')) return part
  const radar = holder?.get('radar') ?? null
  const groups = isJsonList(radar) && radar.every(isJsonObject) ? radar : []
  const scores = groups.flatMap((group) => {
    const code = group.get('code')
    return typeof code === 'string' ? [[code, group.get('score') ?? null] as const] : []
  })
  const record =
    overview.has('groupScores') || scores.length === 0
      ? overview
      : new Map([...overview, ['groupScores', new Map(scores)]])
  return { ...part, value: [...list, calledAlike(record, list[0] ?? null)] }
}

/** The unit above with the group of online services called as its units have it. */
function calledAlike(record: JsonObject, unit: JsonValue): JsonObject {
  const groups = record.get('groupScores') ?? null
  const own = isJsonObject(unit) ? (unit.get('groupScores') ?? null) : null
  if (!isJsonObject(groups) || !isJsonObject(own) || !own.has('ONLINE')) return record
  const renamed = [...groups].map(
    ([code, score]) => [code === 'CLGQ' ? 'ONLINE' : code, score] as const,
  )
  return new Map([...record, ['groupScores', new Map(renamed)]])
}

/** What a service says went wrong, where that is all it says. */
function faultOf(value: JsonValue): string | null {
  if (!isJsonObject(value)) return null
  for (const key of [
    'error',
    'errors',
    'message',
    'detail',
    'error_description',
    'Message',
    'fault',
  ]) {
    const held = value.get(key)
    const said = held !== undefined && isJsonList(held) ? held[0] : held
    const text =
      said !== undefined && isJsonObject(said)
        ? (said.get('message') ?? said.get('reason') ?? said.get('title') ?? null)
        : said
    if (typeof text === 'string' && text !== '') return text
  }
  return null
}

/** A list of objects or of lists. */
function isTableList(value: JsonValue): boolean {
  return (
    isJsonList(value) &&
    value.length > 0 &&
    value.every((row) => isJsonObject(row) || isJsonList(row))
  )
}

function overLimit(file: string, { columns, rows }: Table, limits: Limits): Issue | null {
  const over = (unit: 'rows' | 'columns' | 'cells'): Issue =>
    issue({ code: 'table/tooLarge', file, expected: { kind: 'limit', limit: limits[unit], unit } })
  if (rows.length > limits.rows) return over('rows')
  if (columns.length > limits.columns) return over('columns')
  return rows.length * columns.length > limits.cells ? over('cells') : null
}

function importTable(
  table: Table,
  sheet: string | null,
  found: readonly Issue[],
  issues: Issue[],
  limits: Limits,
): ImportTable {
  const rows = table.rows.filter(({ row, cells }) => {
    const index = cells.findIndex((cell) => cell.length > limits.cellCharacters)
    if (index === -1) return true
    const expected = { kind: 'limit', limit: limits.cellCharacters, unit: 'characters' } as const
    const column = columnName(table.columns, index)
    issues.push(
      issue({
        code: 'cell/tooLong',
        file: table.file,
        row,
        column,
        found: cells[index] ?? '',
        expected,
      }),
    )
    return false
  })
  const taken = new Set(rows.map(({ row }) => row))
  const named = new Set(
    [...found, ...issues].flatMap(({ row, severity }) =>
      row !== null && row > 1 && severity === 'error' && !taken.has(row) ? [row] : [],
    ),
  )
  const lost = table.rows.filter(({ row }) => !taken.has(row))
  const setAside = [...named].map((row): SetAsideRow => ({
    row,
    cells: lost.find((each) => each.row === row)?.cells ?? [],
    kind: 'refused',
  }))
  setAside.sort((a, b) => a.row - b.row)
  return { ...table, rows, sheet, setAside, blankRows: [], rowCount: rows.length + setAside.length }
}
