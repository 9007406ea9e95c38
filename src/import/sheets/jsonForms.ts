import {
  isJsonList,
  isJsonNumber,
  isJsonObject,
  type JsonList,
  type JsonObject,
  type JsonValue,
} from '@/dataset/cells/json'

/**
 * A table in the form of a known system. `around`: the objects that hold it, outermost first, which
 * say how many rows there are.
 */
export type KnownForm = {
  /** What the system calls its form; no word of the screen. */
  readonly name: string
  /**
   * Records, or lists of which the first holds the headings; `null` where the form is known and
   * cannot be read as a table.
   */
  readonly table: JsonValue | null
  readonly around: readonly JsonObject[]
}

type Reader = (root: JsonObject) => Omit<KnownForm, 'name'> | null

const objectAt = (from: JsonValue | undefined, ...path: readonly string[]): JsonObject | null => {
  let at = from
  for (const key of path) at = at !== undefined && isJsonObject(at) ? at.get(key) : undefined
  return at !== undefined && isJsonObject(at) ? at : null
}
const listAt = (from: JsonObject | null, key: string): JsonList | null => {
  const list = from?.get(key)
  return list !== undefined && isJsonList(list) ? list : null
}
const textOf = (value: JsonValue | undefined): string | null =>
  typeof value === 'string'
    ? value
    : value !== undefined && value !== null && isJsonNumber(value)
      ? value.number
      : null
const isObjects = (list: JsonList | null): list is readonly JsonObject[] =>
  list !== null && list.length > 0 && list.every(isJsonObject)
const isLists = (list: JsonList | null): list is readonly JsonList[] =>
  list !== null && list.every(isJsonList)
/** Each record by what it holds under a key. */
const within = (list: JsonList | null, key: string): JsonList | null =>
  isObjects(list) && list.every((each) => objectAt(each, key) !== null)
    ? list.map((each) => each.get(key) ?? null)
    : null
const found = (table: JsonValue | null, ...around: readonly JsonObject[]): ReturnType<Reader> =>
  table === null ? null : { table, around }

const READERS: Readonly<Record<string, Reader>> = {
  'JSON-stat': (root) => {
    // A list of where tables are holds none of them.
    if (root.get('class') === 'collection') return { table: null, around: [] }
    const dataset = root.get('class') === 'dataset' ? root : objectAt(root, 'dataset')
    const dimension = objectAt(dataset ?? undefined, 'dimension')
    return dataset && dimension && dataset.has('value')
      ? { table: cube(dataset, dimension), around: [] }
      : null
  },
  'SDMX-JSON': (root) => {
    const data = objectAt(root, 'data') ?? root
    return data.has('dataSets') && (data.has('structure') || data.has('structures'))
      ? { table: null, around: [] }
      : null
  },
  DHIS2: (root) => {
    const [headers, rows] = [listAt(root, 'headers'), listAt(root, 'rows')]
    return isObjects(headers) && isLists(rows) ? found(dhis2(root, headers, rows), root) : null
  },
  'PX-Web': (root) => {
    const [columns, data] = [listAt(root, 'columns'), listAt(root, 'data')]
    if (
      !isObjects(columns) ||
      !isObjects(data) ||
      !data.every((row) => row.has('key') && row.has('values'))
    )
      return null
    const lists = data.map((row) => [
      ...(listAt(row, 'key') ?? []),
      ...(listAt(row, 'values') ?? []),
    ])
    return found([
      columns.map((column) => column.get('text') ?? column.get('code') ?? null),
      ...lists,
    ])
  },
  'pandas split': (root) => {
    const [columns, data] = [listAt(root, 'columns'), listAt(root, 'data')]
    return columns?.every((each) => typeof each === 'string') && isLists(data)
      ? found([columns, ...data], root)
      : null
  },
  'pandas table': (root) =>
    objectAt(root, 'schema')?.has('fields') ? found(listAt(root, 'data'), root) : null,
  CKAN: (root) => {
    const result = objectAt(root, 'result')
    const [records, fields] = [listAt(result, 'records'), listAt(result, 'fields')]
    const ids = fields?.map((field) => textOf(objectAt(field)?.get('id'))) ?? []
    const isOfLists = isLists(records) && ids.length > 0 && ids.every((id) => id !== null)
    return result ? found(isOfLists ? [ids, ...records] : records, root, result) : null
  },
  Superset: (root) => {
    const results = listAt(root, 'result')
    const first =
      isObjects(results) && results.every((each) => each.has('data') && each.has('colnames'))
        ? results[0]
        : undefined
    if (!first || !results) return null
    return found(
      results.length === 1
        ? listAt(first, 'data')
        : results.flatMap((each) => listAt(each as JsonObject, 'data') ?? []),
      root,
      first,
    )
  },
  GeoJSON: (root) =>
    root.get('type') === 'FeatureCollection'
      ? found(within(listAt(root, 'features'), 'properties'), root)
      : null,
  ArcGIS: (root) => found(within(listAt(root, 'features'), 'attributes'), root),
  Elasticsearch: (root) => {
    const hits = objectAt(root, 'hits')
    return hits ? found(within(listAt(hits, 'hits'), '_source'), root, hits) : null
  },
  'JSON:API': (root) => found(within(listAt(root, 'data'), 'attributes'), root),
  Airtable: (root) => found(within(listAt(root, 'records'), 'fields'), root),
  OData: (root) => {
    const inner = objectAt(root, 'd')
    if (inner) return found(listAt(inner, 'results'), root, inner)
    return [...root.keys()].some((key) => key.startsWith('@odata.'))
      ? found(listAt(root, 'value'), root)
      : null
  },
  'Google Sheets': (root) => {
    const values = listAt(root, 'values')
    return root.has('range') && isLists(values) ? found(values) : null
  },
}

/** The table of a known system's answer; `null` where the form is none of these. Never throws. */
export function knownForm(root: JsonObject): KnownForm | null {
  for (const [name, read] of Object.entries(READERS)) {
    const form = read(root)
    if (form) return { name, ...form }
  }
  return null
}

/**
 * A cube of JSON-stat → one record a cell, its dimensions by their labels. `null` where its parts
 * do not fit together. Source: json-stat.org/full.
 */
function cube(dataset: JsonObject, dimensions: JsonObject): JsonList | null {
  const ids = (listAt(dataset, 'id') ?? listAt(dimensions, 'id'))?.map(textOf)
  const sizes = (listAt(dataset, 'size') ?? listAt(dimensions, 'size'))?.map((size) =>
    Number(textOf(size)),
  )
  if (!ids || sizes?.length !== ids.length) return null
  const axes = ids.map((id) => axisOf(id, objectAt(dimensions, id ?? '')))
  if (axes.some((axis, index) => axis.labels.length !== sizes[index])) return null
  const values = dataset.get('value') ?? null
  // Only what has a value: a small file may say that its cube has any number of cells.
  const entries: (readonly [number, JsonValue])[] = isJsonList(values)
    ? values.map((value, index) => [index, value] as const)
    : isJsonObject(values)
      ? [...values].map(([key, value]) => [Number(key), value] as const)
      : []
  // A cell beyond the cube would come out as one of another unit.
  const cells = axes.reduce((product, { labels }) => product * labels.length, 1)
  if (entries.some(([index]) => !Number.isInteger(index) || index < 0 || index >= cells))
    return null
  return entries.map(([index, value]) => {
    let rest = index
    const labels = axes.map(() => '')
    for (let axis = axes.length - 1; axis >= 0; axis -= 1) {
      const own = axes[axis]?.labels ?? []
      labels[axis] = own[rest % own.length] ?? ''
      rest = Math.floor(rest / own.length)
    }
    return new Map<string, JsonValue>([
      ...axes.map(({ name }, axis) => [name, labels[axis] ?? ''] as const),
      ['value', value],
    ])
  })
}

function axisOf(
  id: string | null,
  dimension: JsonObject | null,
): { readonly name: string; readonly labels: readonly string[] } {
  const category = objectAt(dimension ?? undefined, 'category')
  const label = objectAt(category ?? undefined, 'label')
  const order = category?.get('index')
  const keys =
    order !== undefined && isJsonList(order)
      ? order.map((key) => textOf(key) ?? '')
      : order !== undefined && isJsonObject(order)
        ? [...order]
            .sort(([, a], [, b]) => Number(textOf(a)) - Number(textOf(b)))
            .map(([key]) => key)
        : [...(label?.keys() ?? [])]
  const name = textOf(dimension?.get('label')) ?? id ?? ''
  return { name, labels: keys.map((key) => textOf(label?.get(key)) ?? key) }
}

/**
 * Ids in the columns that have names for them (`metaData.items`, in older answers `names`) come out
 * as the names.
 */
function dhis2(
  root: JsonObject,
  headers: readonly JsonObject[],
  rows: readonly JsonList[],
): JsonList {
  const items = objectAt(root, 'metaData', 'items')
  const names = objectAt(root, 'metaData', 'names')
  const nameOf = (cell: JsonValue): JsonValue =>
    typeof cell === 'string'
      ? (objectAt(items?.get(cell))?.get('name') ?? names?.get(cell) ?? cell)
      : cell
  const isNamed = headers.map(
    (header) =>
      header.get('meta') === true || /^(ou|dx|pe)$/.test(textOf(header.get('name')) ?? ''),
  )
  const headings = headers.map((header) => header.get('column') ?? header.get('name') ?? null)
  return [
    headings,
    ...rows.map((row) => row.map((cell, index) => (isNamed[index] ? nameOf(cell) : cell))),
  ]
}
