import * as v from 'valibot'
import { TABLE_NAMES } from '@/dataset/declarations'
import { ENCODINGS } from '@/dataset/files/encoding'
import { LEGACY_ENCODINGS } from '@/dataset/files/legacy'
import { unusable, usable, type Checked } from '@/dataset/issue'
import { isJsonList, parseJson, plainValue, type JsonValue } from '@/dataset/cells/json'
import { expects, mapOf, maybe, onlyKeys, shapeIssues } from '@/dataset/shape'
import { DATE_ORDERS } from './dates'
import { NUMBER_STYLES } from './numbers'
import { FIGURE_PARTS, type Assignment, type Recipe } from './recipe'

const oneOf = <const Word extends string>(
  words: readonly Word[],
): v.GenericSchema<unknown, Word | null> =>
  maybe(v.picklist(words, expects({ kind: 'oneOf', values: words })))

const WORD = v.pipe(
  v.string(expects({ kind: 'type', type: 'text' })),
  v.transform((text) => text.normalize('NFC')),
)
const TEXT = maybe(WORD)
const WHOLE = expects({ kind: 'type', type: 'integer' })
const COUNT = maybe(v.pipe(v.number(WHOLE), v.integer(WHOLE), v.minValue(1, WHOLE)))
const DELIMITER = maybe(
  v.pipe(
    WORD,
    v.regex(/^[^\r\n\uFEFF"]$/, expects({ kind: 'oneOf', values: [',', ';', '|', '\t'] })),
  ),
)
const TEXTS = mapOf(
  v.string(),
  v.pipe(
    TEXT,
    v.transform((text) => text ?? ''),
  ),
)

const READING = onlyKeys({
  encoding: oneOf(ENCODINGS),
  letters: oneOf([...LEGACY_ENCODINGS, 'asWritten']),
  delimiter: DELIMITER,
  headingRow: COUNT,
  headingRows: COUNT,
})

const FIGURE = onlyKeys({
  part: oneOf(FIGURE_PARTS),
  times: COUNT,
  unit_id: TEXT,
  indicator_id: TEXT,
  period: TEXT,
  basis: TEXT,
})

const FIGURES: v.GenericSchema<unknown, Assignment> = v.pipe(
  FIGURE,
  v.transform(({ part, times, ...at }): Assignment => ({
    kind: 'figure',
    part: part ?? 'value',
    at: stated(at),
    ...stated({ times }),
  })),
)
const COLUMN: v.GenericSchema<unknown, Assignment> = v.pipe(
  v.string(),
  v.transform((column): Assignment => ({ kind: 'column', column })),
)
const NOTHING: v.GenericSchema<unknown, Assignment> = v.pipe(
  v.null(),
  v.transform((): Assignment => ({ kind: 'none' })),
)

/** What it is tells which of the three it is to be, so that a fault is told of that one alone. */
const ASSIGNMENT = v.lazy((value) =>
  value === null ? NOTHING : typeof value === 'string' ? COLUMN : FIGURES,
)

const HEADING = v.pipe(
  v.string(),
  v.transform((heading) => heading.normalize('NFC').trim()),
)

const RECIPE: v.GenericSchema<unknown, Recipe> = onlyKeys({
  version: v.nullish(v.literal(1, expects({ kind: 'text', text: '1' })), 0 as 1),
  file: TEXT,
  sheet: TEXT,
  read: v.pipe(v.nullish(READING, {}), v.transform(stated)),
  table: oneOf(TABLE_NAMES),
  numbers: oneOf(NUMBER_STYLES),
  dates: oneOf(DATE_ORDERS),
  columns: mapOf(HEADING, ASSIGNMENT),
  constants: TEXTS,
  source: TEXTS,
  answers: TEXTS,
})

/**
 * A JSON text → the recipes in it: one object, or a list of them. Unusable with anything that is
 * not as a recipe should be, since half a recipe would take figures in wrongly. Issues: those of
 * `parseJson`; `recipe/invalid` (column: the path; found; expected), which also names keys that no
 * recipe has.
 */
export function parseRecipes(file: string, text: string): Checked<readonly Recipe[]> {
  const json = parseJson(file, text)
  if (!json.usable) return json
  const isList = isJsonList(json.value)
  const values: readonly JsonValue[] = isJsonList(json.value) ? json.value : [json.value]
  const read = values.map((value) => v.safeParse(RECIPE, plainValue(value)))
  const [first, ...rest] = [
    ...json.issues.filter(({ severity }) => severity === 'error'),
    ...read.flatMap(({ issues = [] }, index) =>
      shapeIssues(file, 'recipe/invalid', issues).map((each) =>
        isList ? { ...each, column: [index + 1, each.column].filter(Boolean).join('.') } : each,
      ),
    ),
  ]
  if (first) return unusable(first, rest)
  return usable(
    read.flatMap((each) => (each.success ? each.output : [])),
    json.issues,
  )
}

/** What is said of a bag that says `null` where it says nothing. */
function stated<Bag extends object>(bag: Bag): { [Key in keyof Bag]?: NonNullable<Bag[Key]> } {
  return Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== null)) as Bag
}
