import {
  isJsonList,
  isJsonObject,
  type JsonList,
  type JsonObject,
  type JsonValue,
} from '@/dataset/cells/json'

/**
 * By which of its values a member of a list is named in a path, where all members have one of their
 * own.
 */
const NAMED_BY: readonly string[] = (
  'code id key name indicator indicator_id indicatorId metric ' +
  'chi_so chiSo chi_tieu chiTieu ten_chi_so tieu_chi ma ten'
).split(' ')
/** Under which of its keys an object that says more of a figure has the figure itself. */
const OWN_VALUE = ['value', 'gia_tri', 'giaTri', 'ket_qua'] as const
/** What stands beside a `value` that is written as an object. */
const BESIDE_VALUE: ReadonlySet<string> = new Set([
  'unit',
  'label',
  'text',
  'type',
  'display',
  'formatted',
  'note',
  'currency',
])

/**
 * Records as a table needs them: a list of objects whose values are plain. What lies within an
 * object or a list of objects gets its path as its key (`groupScores/CKMB`,
 * `metrics/ON_TIME/numerator`), a figure that is written as an object (`{value, unit}`) stands
 * under its own key, and keys are in NFC. Shapes: as long as `list`, in its order; what is no
 * object stays as it is. `repeated`: keys that one record has twice after that, with the record's
 * index; the first value stays.
 */
export function flatRecords(list: JsonList): {
  readonly records: JsonList
  readonly repeated: readonly RepeatedKey[]
} {
  const repeated: RepeatedKey[] = []
  const names = new Map<string, string>()
  const nfc = (key: string): string => {
    const known = names.get(key)
    if (known !== undefined) return known
    const name = key.normalize('NFC').trim()
    names.set(key, name)
    return name
  }
  const records = list.map((record, index) => {
    if (!isJsonObject(record)) return record
    let isFlat = true
    for (const [key, value] of record)
      isFlat &&=
        nfc(key) === key && (value === null || typeof value !== 'object' || 'number' in value)
    return isFlat ? record : flatten(record, index, nfc, repeated)
  })
  return { records: withoutCommonStep(records), repeated }
}

/** Paths that all begin with one step tell nothing by it: records within an object of their own. */
function withoutCommonStep(records: JsonList): JsonList {
  const [head = null] = records
  const [first = ''] = isJsonObject(head) ? head.keys() : []
  const step = first.slice(0, first.indexOf('/') + 1)
  if (step === '') return records
  const keys = new Set(
    records.flatMap((record) => (isJsonObject(record) ? [...record.keys()] : [])),
  )
  if (![...keys].every((key) => key.startsWith(step) && key.length > step.length)) return records
  const shorter = records.map((record) =>
    isJsonObject(record)
      ? new Map([...record].map(([key, value]) => [key.slice(step.length), value] as const))
      : record,
  )
  return withoutCommonStep(shorter)
}

/** A key that a record has twice. */
export type RepeatedKey = { readonly index: number; readonly key: string }

function flatten(
  record: JsonObject,
  index: number,
  nfc: (key: string) => string,
  repeated: RepeatedKey[],
): JsonObject {
  const flat = new Map<string, JsonValue>()
  const put = (key: string, value: JsonValue): void => {
    if (flat.has(key)) repeated.push({ index, key })
    else flat.set(key, value)
  }
  const walk = (path: string, value: JsonValue): void => {
    if (isJsonObject(value)) {
      if (value.size === 0) return put(path, null)
      const own = ownValue(value)
      if (own !== undefined) put(path, own.value)
      for (const [key, inner] of value) if (key !== own?.key) walk(`${path}/${nfc(key)}`, inner)
      return
    }
    if (!isJsonList(value) || value.length === 0 || !value.every(isJsonObject))
      return put(path, value)
    const naming = namingOf(value)
    value.forEach((member, place) => {
      const name = naming === null ? null : member.get(naming)
      const inner =
        naming === null ? member : new Map([...member].filter(([key]) => key !== naming))
      walk(`${path}/${typeof name === 'string' ? nfc(name) : place + 1}`, inner)
    })
  }
  for (const [key, value] of record) walk(nfc(key), value)
  return flat
}

/**
 * The value that an object only wraps: of `{"$numberDecimal": "1.5"}`, or of `{"value": 1.5,
 * "unit": "%"}`.
 */
function ownValue(
  object: JsonObject,
): { readonly key: string; readonly value: JsonValue } | undefined {
  const keys = [...object.keys()]
  const [only = ''] = keys
  const named = OWN_VALUE.find((each) => object.has(each)) ?? 'value'
  const key = keys.length === 1 && only.startsWith('$') ? only : named
  const value = object.get(key)
  if (value === undefined || isJsonObject(value) || isJsonList(value)) return undefined
  return keys.every((each) => each === key || BESIDE_VALUE.has(each)) ? { key, value } : undefined
}

/** The key whose texts tell the members of a list apart; `null` where there is none. */
function namingOf(members: readonly JsonObject[]): string | null {
  const tells = (key: string): boolean => {
    const names = new Set(members.map((member) => member.get(key)))
    return (
      names.size === members.length &&
      [...names].every((name) => typeof name === 'string' && name !== '')
    )
  }
  return NAMED_BY.find(tells) ?? null
}
