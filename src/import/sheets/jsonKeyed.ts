import {
  isJsonList,
  isJsonObject,
  type JsonList,
  type JsonObject,
  type JsonValue,
} from '@/dataset/cells/json'

/** What the keys of records that stand under keys are called, where the file has no name for it. */
const KEY = 'key'

/** Deeper than that no service puts its rows. */
const DEEPEST = 5

/**
 * Records that an object holds under keys and not in a list, with the objects around them: each
 * record under the name of its unit (`{"north": {"ontime": 97.5}}`), whose name becomes its first
 * value, or each column with its rows numbered (`{"unit": {"0": …, "1": …}}`). `null` where no part
 * of the object is so. Never throws.
 */
export function keyedRecords(
  value: JsonObject,
  around: readonly JsonObject[] = [],
): { readonly records: JsonList; readonly around: readonly JsonObject[] } | null {
  if (around.length >= DEEPEST) return null
  const members = [...value].filter(([, each]) => isJsonObject(each)) as [string, JsonObject][]
  if (members.length === value.size && members.length > 1 && areAlike(members))
    return { records: recordsOf(members), around }
  for (const [, each] of members) {
    const found = keyedRecords(each, [...around, value])
    if (found) return found
  }
  return null
}

/** Whether objects hold plain values under keys of which most are in the first of them too. */
function areAlike(members: readonly (readonly [string, JsonObject])[]): boolean {
  const [[, first] = ['', new Map<string, JsonValue>()]] = members
  return members.every(([, object]) => {
    const keys = [...object.keys()]
    return (
      keys.length > 0 &&
      [...object.values()].every((each) => !isJsonObject(each) && !isJsonList(each)) &&
      keys.filter((key) => first.has(key)).length * 2 > keys.length
    )
  })
}

function recordsOf(members: readonly (readonly [string, JsonObject])[]): JsonList {
  const [[, first] = ['', new Map<string, JsonValue>()]] = members
  const isNumbered = [...first.keys()].every((key, index) => key === String(index))
  return isNumbered
    ? [...first.keys()].map(
        (row) => new Map(members.map(([name, column]) => [name, column.get(row) ?? null])),
      )
    : members.map(([name, object]) => new Map([[KEY, name], ...object]))
}
