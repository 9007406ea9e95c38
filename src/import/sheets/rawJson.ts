import {
  isJsonList,
  isJsonObject,
  plainValue,
  type JsonList,
  type JsonValue,
} from '@/dataset/cells/json'
import { jsonShape, jsonText } from '@/dataset/cells/jsonTable'
import type { RawTable, TableRow } from '@/dataset/cells/table'

/**
 * JSON that `tableFromJson` can read → its table with nothing left out: rows that are too short or
 * too long, repeated and blank headings, and what is no row, as a row of one cell. A cell is the
 * text of its value, of a list or an object its JSON. Shapes: headings and rows numbered as
 * `tableFromJson` numbers them; of lists as many cells as each has, else as many as headings.
 */
export function rawJsonTable(value: JsonValue): RawTable {
  const shape = jsonShape(value)
  if (shape === null) return { columns: [], rows: [] }
  if (shape.kind === 'lists') return rawLists(shape.lists)
  if (shape.kind === 'objects') return rawObjects(shape.objects)
  const lists = [...shape.columns.values()]
  const length = lists.reduce((longest, list) => Math.max(longest, list.length), 0)
  const across = Array.from({ length }, (_, index) => ({
    row: index + 2,
    cells: lists.map((list) => rawText(list[index] ?? null)),
  }))
  return { columns: [...shape.columns.keys()], rows: across }
}

function rawLists([headings = [], ...lists]: JsonList): RawTable {
  return {
    columns: cellsOf(headings),
    rows: lists.map((list, index) => ({ row: index + 2, cells: cellsOf(list) })),
  }
}

function rawObjects(list: JsonList): RawTable {
  const columns = [
    ...new Set(list.flatMap((object) => (isJsonObject(object) ? [...object.keys()] : []))),
  ]
  const rows = list.map((object, index): TableRow => {
    const cells = isJsonObject(object)
      ? columns.map((column) => rawText(object.get(column) ?? null))
      : cellsOf(object)
    return { row: index + 2, cells }
  })
  return { columns, rows }
}

function cellsOf(value: JsonValue): readonly string[] {
  return isJsonList(value) ? value.map(rawText) : [rawText(value)]
}

function rawText(value: JsonValue): string {
  return jsonText(value) ?? JSON.stringify(plainValue(value))
}
