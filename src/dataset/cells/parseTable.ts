import { unusable, usable, type Checked } from '@/dataset/issue'
import { parseCsv } from './csv'
import { parseJson } from './json'
import { tableFromJson } from './jsonTable'
import { LIMITS, type Limits } from './limits'
import type { Table } from './table'

/**
 * A text → table, as JSON or CSV by the file's name, or by its first letters. Issues: those of
 * `parseJson` and `tableFromJson`, or of `parseCsv`.
 */
export function parseTable(file: string, text: string, limits: Limits = LIMITS): Checked<Table> {
  if (!looksLikeJson(file, text)) return parseCsv(file, text, {}, limits)
  const json = parseJson(file, text)
  if (!json.usable) return json
  const table = tableFromJson(file, json.value)
  return table.usable
    ? usable(table.value, [...json.issues, ...table.issues])
    : unusable(table.issues[0], json.issues)
}

/** Named `.json`, or begins as only JSON does. */
export function looksLikeJson(file: string, text: string): boolean {
  return /\.(json|geojson)$/i.test(file) || /^\uFEFF?\s*(\{\s*["}]|\[\s*[[{\]])/.test(text)
}
