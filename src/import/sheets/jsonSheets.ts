import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { columnName } from '@/dataset/cells/columnName'
import type { ImportTable, SetAsideRow } from './importTable'
import { isJsonList, isJsonObject, type JsonValue } from '@/dataset/cells/json'
import { tableFromJson } from '@/dataset/cells/jsonTable'
import type { Limits } from '@/dataset/cells/limits'
import { rawJsonTable } from './rawJson'
import type { Table } from '@/dataset/cells/table'

export type JsonTables = { readonly format: 'json' | 'datapackage'; readonly tables: readonly ImportTable[] }

/**
 * JSON → tables: one, as `tableFromJson` reads it; the data written inside a Data Package; or each table that an object
 * holds under a key, as services answer (`{"data": [{…}]}`). A Data Package whose data lie in other files gives no table here.
 * `isRaw`: each with all its cells besides. Issues: those of `tableFromJson`; `table/tooLarge`; `cell/tooLong` (the row is refused).
 */
export function readJsonTables(file: string, value: JsonValue, limits: Limits, isRaw = false): Checked<JsonTables> {
  const { format, parts } = partsOf(value)
  const issues: Issue[] = []
  const tables: ImportTable[] = []
  for (const [name, part] of parts) {
    const table = tableFromJson(file, part)
    if (!table.usable) return unusable(table.issues[0], [...issues, ...table.issues.slice(1)])
    issues.push(...table.issues)
    const over = overLimit(file, table.value, limits)
    if (over) return unusable(over, issues)
    const imported = importTable(table.value, name, table.issues, issues, limits)
    tables.push(isRaw ? { ...imported, raw: rawJsonTable(part) } : imported)
  }
  return usable({ format, tables }, issues)
}

type Parts = { readonly format: 'json' | 'datapackage'; readonly parts: readonly (readonly [string | null, JsonValue])[] }

function partsOf(value: JsonValue): Parts {
  if (!isJsonObject(value)) return { format: 'json', parts: [[null, value]] }
  const resources = value.get('resources')
  if (resources !== undefined && isJsonList(resources)) {
    const parts = resources.filter(isJsonObject).flatMap((resource, index) => {
      const data = resource.get('data')
      const name = resource.get('name')
      return data === undefined ? [] : [[typeof name === 'string' ? name : String(index + 1), data] as const]
    })
    return { format: 'datapackage', parts }
  }
  const isTable = value.has('columns') || [...value.values()].every((each) => isJsonList(each) && !isTableList(each))
  const inner = [...value].filter(([, each]) => isTableList(each))
  return { format: 'json', parts: isTable || inner.length === 0 ? [[null, value]] : inner }
}

/** A list of objects or of lists. */
function isTableList(value: JsonValue): boolean {
  return isJsonList(value) && value.length > 0 && value.every((row) => isJsonObject(row) || isJsonList(row))
}

function overLimit(file: string, { columns, rows }: Table, limits: Limits): Issue | null {
  const over = (unit: 'rows' | 'columns' | 'cells'): Issue =>
    issue({ code: 'table/tooLarge', file, expected: { kind: 'limit', limit: limits[unit], unit } })
  if (rows.length > limits.rows) return over('rows')
  if (columns.length > limits.columns) return over('columns')
  return rows.length * columns.length > limits.cells ? over('cells') : null
}

function importTable(table: Table, sheet: string | null, found: readonly Issue[], issues: Issue[], limits: Limits): ImportTable {
  const rows = table.rows.filter(({ row, cells }) => {
    const index = cells.findIndex((cell) => cell.length > limits.cellCharacters)
    if (index === -1) return true
    const expected = { kind: 'limit', limit: limits.cellCharacters, unit: 'characters' } as const
    const column = columnName(table.columns, index)
    issues.push(issue({ code: 'cell/tooLong', file: table.file, row, column, found: cells[index] ?? '', expected }))
    return false
  })
  const taken = new Set(rows.map(({ row }) => row))
  const named = new Set(
    [...found, ...issues].flatMap(({ row, severity }) => (row !== null && row > 1 && severity === 'error' && !taken.has(row) ? [row] : [])),
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
