import { columnHeadings } from '@/dataset/columnHeadings'
import { declarationOf, TABLE_NAMES, type TableName } from '@/dataset/declarations'
import type { FileTable } from './sheets/readFile'
import { NAMED_BY } from './names'
import type { Recipe } from './recipe'
import { asideOf } from './personal'
import { nameKey } from './spelling'
import { isBesideUnits } from './unitList'
import { FIGURE_HEADINGS, UNIT_HEADINGS } from './vocabulary'

/** Columns of a table of the package and where they stand in a file, by name. */
export type Matched = ReadonlyMap<string, number>

/**
 * Which tables of the package a table may be, the likeliest first; several where no one of them
 * fits best.
 */
export type Recognised = { readonly tables: readonly TableName[] }

/** Columns by whose text a key can be made where a list comes without keys. */
export const KEY_FROM: Partial<Record<TableName, string>> = {
  ...NAMED_BY,
  shortcomings: 'text',
  directives: 'text',
}

/** What offices write over a column besides what its declaration accepts. */
const HEADINGS: Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>> = {
  observations: FIGURE_HEADINGS,
  units: UNIT_HEADINGS,
}

/** What is accepted as a heading of each column, by its key, for each table. */
const ACCEPTED: ReadonlyMap<TableName, ReadonlyMap<string, string>> = new Map(
  TABLE_NAMES.map((name) => {
    const names = new Map<string, string>()
    for (const column of Object.keys(declarationOf(name).columns)) {
      for (const heading of [
        column,
        ...columnHeadings(name, column),
        ...(HEADINGS[name]?.[column] ?? []),
      ]) {
        if (!names.has(nameKey(heading))) names.set(nameKey(heading), column)
      }
    }
    return [name, names]
  }),
)

/**
 * Which headings are columns of a table: by column name or by what offices call it, in any case,
 * with or without marks; and by the recipe.
 */
export function matchColumns(
  name: TableName,
  headings: readonly string[],
  recipe: Recipe,
): Matched {
  return match(name, keysOf(headings, recipe))
}

function keysOf(headings: readonly string[], recipe: Recipe): readonly Key[] {
  return headings.map((heading) => {
    const given = recipe.columns.get(heading.normalize('NFC').trim())
    if (given) return { given: given.kind === 'column' ? given.column : '', keys: [] }
    return { given: null, keys: [nameKey(heading), nameKey(heading.split(' / ').at(-1) ?? '')] }
  })
}

type Key = { readonly given: string | null; readonly keys: readonly string[] }

function match(name: TableName, headings: readonly Key[]): Matched {
  const names = ACCEPTED.get(name)
  const matched = new Map<string, number>()
  headings.forEach(({ given, keys }, index) => {
    const found = given ?? keys.map((key) => names?.get(key)).find((column) => column !== undefined)
    if (
      found !== undefined &&
      Object.hasOwn(declarationOf(name).columns, found) &&
      !matched.has(found)
    )
      matched.set(found, index)
  })
  return matched
}

/**
 * Which table of the package a table of a file is, by its headings: the one that has all it needs
 * and answers to most of them. A table none of whose readings has all it needs is one of figures,
 * whose units, indicators or periods may stand across. `isFigure`: whether a heading names an
 * indicator.
 */
export function recogniseTable(
  table: FileTable,
  recipe: Recipe,
  isFigure: (heading: string) => boolean = () => false,
): Recognised {
  const answer = recipe.table ?? TABLE_NAMES.find((name) => name === recipe.answers.get('table'))
  if (answer !== undefined && answer !== null) return { tables: [answer] }
  const named = [table.sheet ?? '', table.file.replace(/^.*[\\/]|\.[^.]*$/g, '')].map((text) =>
    text.toLowerCase(),
  )
  const keys = keysOf(table.columns, recipe)
  const scored = TABLE_NAMES.flatMap((name) => {
    const matched = match(name, keys)
    const isList = name === 'units' && isUnitList(table.columns, matched)
    if (!isList && !isWhole(name, matched, recipe)) return []
    // Beside their codes and names stand the figures of units.
    const read = new Set(matched.values())
    if (name === 'units' && table.columns.some((each, at) => !read.has(at) && isFigure(each)))
      return []
    const share = isList ? 1 : matched.size / table.columns.length
    return [{ name, score: share + (named.includes(name) ? 0.1 : 0) }]
  }).sort((a, b) => b.score - a.score)
  const [best] = scored
  if (!best || best.score < 0.5) return { tables: ['observations'] }
  return { tables: scored.filter(({ score }) => score === best.score).map(({ name }) => name) }
}

/**
 * Whether a table has what its rows cannot be without: its key, or a name to make one of, and most
 * of what is required.
 */
function isWhole(name: TableName, matched: Matched, recipe: Recipe): boolean {
  const { key, columns } = declarationOf(name)
  const has = (column: string): boolean => matched.has(column) || recipe.constants.has(column)
  if (name === 'observations') {
    return (
      has('unit_id') &&
      has('indicator_id') &&
      (has('value') || (has('numerator') && has('denominator')))
    )
  }
  const made = KEY_FROM[name]
  const isKeyed = key.every(has)
  if (!isKeyed && (made === undefined || !has(made))) return false
  const required = Object.entries(columns).filter(
    ([column, each]) => each.required && !key.includes(column) && !OFTEN_LEFT_OUT.has(column),
  )
  const missing = required.filter(([column]) => !has(column))
  // A list with keys may bring a few columns of rows that are there already.
  return (
    missing.length === 0 ||
    (isKeyed && matched.size > key.length && key.length === 1 && matched.has(key[0] ?? ''))
  )
}

/**
 * Whether a table is an office's list of units: names with a code or a kind, and nothing beside what
 * such lists have. What else a unit needs follows from its name and kind.
 */
function isUnitList(columns: readonly string[], matched: Matched): boolean {
  const read = new Set(matched.values())
  return (
    matched.has('name') &&
    (matched.has('code') || matched.has('kind')) &&
    columns.every(
      (heading, index) => read.has(index) || asideOf(heading) !== null || isBesideUnits(heading),
    )
  )
}

/** Required columns that no office writes, for it knows what holds for the whole of its list. */
const OFTEN_LEFT_OUT: ReadonlySet<string> = new Set([
  'source_id',
  'attribution',
  'status',
  'severity',
  'stage',
  'glyph',
  'kind',
  'frequency',
  'found_on',
])

/**
 * Whether a file is a table in the package's own form: its headings are names of columns, and no
 * delimiter but a comma stands between its cells.
 */
export function isOwnForm({ columns, detections }: FileTable): boolean {
  const delimiter = detections.find(({ what }) => what === 'delimiter')?.found ?? ','
  return (
    delimiter === ',' &&
    TABLE_NAMES.some((name) =>
      columns.every((heading) => Object.hasOwn(declarationOf(name).columns, heading)),
    )
  )
}
