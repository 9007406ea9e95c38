import { parseJson, type JsonValue } from '@/dataset/cells/json'
import { looksLikeJson } from '@/dataset/cells/parseTable'
import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { looksLikeJsonLines, parseJsonLines } from './jsonLines'

/** Whether a text is meant as JSON, in any of the forms that `parseAnyJson` reads. */
export function looksLikeAnyJson(file: string, text: string): boolean {
  return looksLikeJson(file, text) || looksLikeJsonLines(text) || looksDoubled(text)
}

/** A text that is JSON inside a text of JSON: `"[{\"a\": 1}]"`. */
function looksDoubled(text: string): boolean {
  return (
    /^\uFEFF?\s*"\s*[[{]/.test(text) && /\\"[^]*"\s*$/.test(text.slice(0, 200) + text.slice(-20))
  )
}

/**
 * JSON as it should be, one record a line, or written into a text once more. Issues: `json/form`
 * (info) for both; `file/cut` where it ends in the middle.
 */
export function parseAnyJson(file: string, text: string): Checked<JsonValue> {
  const json = parseJson(file, text)
  const form = (found: string): Issue => issue({ code: 'json/form', severity: 'info', file, found })
  if (json.usable) {
    const inner =
      typeof json.value === 'string' && /^\s*[[{]/.test(json.value)
        ? parseJson(file, json.value)
        : json
    return inner === json || !inner.usable
      ? json
      : usable(inner.value, [form('JSON in JSON'), ...inner.issues])
  }
  const lines = parseJsonLines(file, text)
  if (lines !== null) return usable(lines, [form('JSON Lines')])
  const [fault, ...others] = json.issues
  const ends = text.split(/\r\n?|\n/)
  const isCut = fault.row === ends.length && Number(fault.column) > (ends.at(-1) ?? '').length
  if (fault.code !== 'json/syntax' || !isCut) return json
  return unusable(issue({ code: 'file/cut', file, row: fault.row, column: fault.column }), others)
}
