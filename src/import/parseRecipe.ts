import { isTableName, TABLE_NAMES } from '@/dataset/declarations'
import { ENCODINGS } from '@/dataset/files/encoding'
import { LEGACY_ENCODINGS } from '@/dataset/files/legacy'
import { issue, unusable, usable, type Checked, type Expected, type Issue } from '@/dataset/issue'
import {
  isJsonList,
  isJsonNumber,
  isJsonObject,
  parseJson,
  plainValue,
  type JsonObject,
  type JsonValue,
} from '@/dataset/cells/json'
import { DATE_ORDERS } from './dates'
import { NUMBER_STYLES } from './numbers'
import {
  EMPTY_RECIPE,
  FIGURE_PARTS,
  type Assignment,
  type Coordinates,
  type Recipe,
  type RecipeReading,
} from './recipe'

const KEYS = [
  'version',
  'file',
  'sheet',
  'read',
  'table',
  'numbers',
  'dates',
  'columns',
  'constants',
  'source',
  'answers',
]
const READ_KEYS = ['encoding', 'letters', 'delimiter', 'headingRow', 'headingRows']
const COORDINATES = ['unit_id', 'indicator_id', 'period', 'basis'] as const

/**
 * A JSON text → the recipes in it: one object, or a list of them. Unusable with anything that is
 * not as a recipe should be, since half a recipe would take figures in wrongly. Issues: those of
 * `parseJson`; `recipe/invalid` (column: the path; found; expected), which also names keys that no
 * recipe has.
 */
export function parseRecipes(file: string, text: string): Checked<readonly Recipe[]> {
  const json = parseJson(file, text)
  if (!json.usable) return json
  const reader = new RecipeReader(file)
  const values = isJsonList(json.value) ? json.value : [json.value]
  const recipes = values.map((value, index) =>
    reader.recipe(value, isJsonList(json.value) ? `${index + 1}.` : ''),
  )
  const [first, ...rest] = [
    ...json.issues.filter(({ severity }) => severity === 'error'),
    ...reader.issues,
  ]
  return first ? unusable(first, rest) : usable(recipes, json.issues)
}

class RecipeReader {
  readonly issues: Issue[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  recipe(value: JsonValue, path: string): Recipe {
    if (!isJsonObject(value)) {
      this.#fault(path, value, { kind: 'type', type: 'object' })
      return EMPTY_RECIPE
    }
    const bag = value
    this.#keys(bag, KEYS, path)
    const version = bag.get('version')
    if (version === undefined || !isJsonNumber(version) || Number(version.number) !== 1)
      this.#fault(`${path}version`, version ?? null, { kind: 'text', text: '1' })
    const table = this.#text(bag, 'table', path)
    if (table !== null && !isTableName(table))
      this.#fault(`${path}table`, table, { kind: 'oneOf', values: TABLE_NAMES })
    return {
      version: 1,
      file: this.#text(bag, 'file', path),
      sheet: this.#text(bag, 'sheet', path),
      read: this.#reading(this.#object(bag, 'read', path), `${path}read.`),
      table: table !== null && isTableName(table) ? table : null,
      numbers: this.#word(bag, 'numbers', path, NUMBER_STYLES),
      dates: this.#word(bag, 'dates', path, DATE_ORDERS),
      columns: new Map(
        [...this.#object(bag, 'columns', path)].map(([heading, each]) => [
          heading.normalize('NFC').trim(),
          this.#assignment(each, `${path}columns.${heading}`),
        ]),
      ),
      constants: this.#texts(bag, 'constants', path),
      source: this.#texts(bag, 'source', path),
      answers: this.#texts(bag, 'answers', path),
    }
  }

  #reading(bag: JsonObject, path: string): RecipeReading {
    this.#keys(bag, READ_KEYS, path)
    const encoding = this.#word(bag, 'encoding', path, ENCODINGS)
    const letters = this.#word(bag, 'letters', path, [...LEGACY_ENCODINGS, 'asWritten'] as const)
    const delimiter = this.#text(bag, 'delimiter', path)
    if (delimiter !== null && (delimiter.length !== 1 || /[\r\n\uFEFF"]/.test(delimiter)))
      this.#fault(`${path}delimiter`, delimiter, { kind: 'oneOf', values: [',', ';', '|', '\t'] })
    const [headingRow, headingRows] = [
      this.#count(bag, 'headingRow', path),
      this.#count(bag, 'headingRows', path),
    ]
    return {
      ...(encoding === null ? {} : { encoding }),
      ...(letters === null ? {} : { letters }),
      ...(delimiter === null ? {} : { delimiter }),
      ...(headingRow === null ? {} : { headingRow }),
      ...(headingRows === null ? {} : { headingRows }),
    }
  }

  #assignment(value: JsonValue, path: string): Assignment {
    if (value === null) return { kind: 'none' }
    if (typeof value === 'string') return { kind: 'column', column: value }
    if (!isJsonObject(value)) {
      this.#fault(path, value, { kind: 'type', type: 'object' })
      return { kind: 'none' }
    }
    this.#keys(value, ['part', 'times', ...COORDINATES], `${path}.`)
    const at: Coordinates = Object.fromEntries(
      COORDINATES.flatMap((name) => {
        const text = this.#text(value, name, `${path}.`)
        return text === null ? [] : [[name, text]]
      }),
    )
    const times = this.#count(value, 'times', `${path}.`)
    const part = this.#word(value, 'part', `${path}.`, FIGURE_PARTS) ?? 'value'
    return { kind: 'figure', part, at, ...(times === null ? {} : { times }) }
  }

  #texts(bag: JsonObject, key: string, path: string): Map<string, string> {
    const inner = this.#object(bag, key, path)
    return new Map(
      [...inner.keys()].map((name) => [name, this.#text(inner, name, `${path}${key}.`) ?? '']),
    )
  }

  #object(bag: JsonObject, key: string, path: string): JsonObject {
    const value = bag.get(key)
    if (value === undefined || value === null) return new Map()
    if (isJsonObject(value)) return value
    this.#fault(`${path}${key}`, value, { kind: 'type', type: 'object' })
    return new Map()
  }

  #text(bag: JsonObject, key: string, path: string): string | null {
    const value = bag.get(key)
    if (value === undefined || value === null) return null
    if (typeof value === 'string') return value.normalize('NFC')
    this.#fault(`${path}${key}`, value, { kind: 'type', type: 'text' })
    return null
  }

  #word<const Word extends string>(
    bag: JsonObject,
    key: string,
    path: string,
    words: readonly Word[],
  ): Word | null {
    const text = this.#text(bag, key, path)
    const word = words.find((each) => each === text) ?? null
    if (text !== null && word === null)
      this.#fault(`${path}${key}`, text, { kind: 'oneOf', values: words })
    return word
  }

  #count(bag: JsonObject, key: string, path: string): number | null {
    const value = bag.get(key)
    if (value === undefined || value === null) return null
    const count = isJsonNumber(value) ? Number(value.number) : Number.NaN
    if (Number.isInteger(count) && count >= 1) return count
    this.#fault(`${path}${key}`, value, { kind: 'type', type: 'integer' })
    return null
  }

  #keys(bag: JsonObject, known: readonly string[], path: string): void {
    for (const [key, value] of bag)
      if (!known.includes(key))
        this.#fault(`${path}${key}`, value, { kind: 'oneOf', values: known })
  }

  #fault(column: string, found: JsonValue, expected: Expected): void {
    const text = typeof found === 'string' ? found : JSON.stringify(plainValue(found))
    this.issues.push(
      issue({
        code: 'recipe/invalid',
        file: this.#file,
        column: column || null,
        found: text,
        expected,
      }),
    )
  }
}
