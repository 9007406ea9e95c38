import {
  isJsonList,
  isJsonObject,
  parseJson,
  type JsonList,
  type JsonValue,
} from '@/dataset/cells/json'

/** Whether each of the first lines begins as a record of JSON does, and the first ends as one. */
export function looksLikeJsonLines(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/, 20)
    .filter((line) => line.trim() !== '')
  const [first = ''] = lines
  return (
    lines.length > 1 &&
    /^\uFEFF?\s*([{[]).*[}\]]\s*$/.test(first) &&
    lines.every((line) => /^\uFEFF?\s*[{[]/.test(line))
  )
}

/**
 * JSON with one record a line (JSON Lines) → the records, a line that is no JSON as its text, so
 * that its row can be named. `null` where it is not that: fewer than two records, or more faulty
 * lines than good ones. Never throws.
 */
export function parseJsonLines(file: string, text: string): JsonList | null {
  if (!looksLikeJsonLines(text)) return null
  let good = 0
  const records = text.split(/\r\n?|\n/).flatMap((line): JsonValue[] => {
    if (line.trim() === '') return []
    const read = parseJson(file, line)
    const isRecord =
      read.usable &&
      read.issues.length === 0 &&
      (isJsonObject(read.value) || isJsonList(read.value))
    if (isRecord) good += 1
    return isRecord ? [read.value] : [line]
  })
  return good > 1 && good * 2 > records.length ? records : null
}
