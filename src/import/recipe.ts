import { NUMBER_COLUMNS, type NumberColumn } from '@/dataset/observationColumns'
import { formatJson, type Json } from '@/dataset/publish'
import type { TableName } from '@/dataset/declarations'
import type { EncodingName } from '@/dataset/files/encoding'
import type { EncodingOption } from './sheets/encodingChoice'
import type { ReadOptions } from './sheets/readFile'
import type { DateOrder } from './dates'
import type { NumberStyle } from './numbers'

/**
 * Where the figures of a column belong, as far as its heading says: keys as the package writes
 * them; a unit by key or by name.
 */
export type Coordinates = {
  readonly unit_id?: string
  readonly indicator_id?: string
  readonly period?: string
  readonly basis?: string
}

export const FIGURE_PARTS = NUMBER_COLUMNS
export type FigurePart = NumberColumn

/**
 * What a column is for: a column of the package's table; figures that belong somewhere; or nothing.
 */
export type Assignment =
  | { readonly kind: 'column'; readonly column: string }
  /**
   * `times`: how many each number stands for, where it is given in thousands or so; 1 where it is
   * left out.
   */
  | {
      readonly kind: 'figure'
      readonly part: FigurePart
      readonly at: Coordinates
      readonly times?: number
    }
  | { readonly kind: 'none' }

/** How a file is opened, where its own signs are not to be trusted. */
export type RecipeReading = {
  readonly encoding?: EncodingName
  readonly letters?: EncodingOption
  readonly delimiter?: string
  readonly headingRow?: number
  readonly headingRows?: number
}

/**
 * What somebody has said about files of one kind, so that nobody has to say it again next month.
 * Everything that is left out is recognised from the file. `columns` is keyed by heading as
 * written, `constants` by column of the table, `answers` by question.
 */
export type Recipe = {
  readonly version: 1
  /** Names of the files that it is for, `*` standing for anything; `null` is any file. */
  readonly file: string | null
  readonly sheet: string | null
  readonly read: RecipeReading
  readonly table: TableName | null
  readonly numbers: NumberStyle | null
  readonly dates: DateOrder | null
  readonly columns: ReadonlyMap<string, Assignment>
  readonly constants: ReadonlyMap<string, string>
  /** What the new row of `sources` says, where the file is a source of its own. */
  readonly source: ReadonlyMap<string, string>
  readonly answers: ReadonlyMap<string, string>
}

export const EMPTY_RECIPE: Recipe = {
  version: 1,
  file: null,
  sheet: null,
  read: {},
  table: null,
  numbers: null,
  dates: null,
  columns: new Map(),
  constants: new Map(),
  source: new Map(),
  answers: new Map(),
}

/** The recipe with one more answer, or with another one. */
export function withAnswer(recipe: Recipe, question: string, answer: string): Recipe {
  return { ...recipe, answers: new Map(recipe.answers).set(question, answer) }
}

/** The recipe with a column assigned. */
export function withColumn(recipe: Recipe, heading: string, assignment: Assignment): Recipe {
  return {
    ...recipe,
    columns: new Map(recipe.columns).set(heading.normalize('NFC').trim(), assignment),
  }
}

/** The recipe with a value for all rows of a column that the file lacks. */
export function withConstant(recipe: Recipe, column: string, value: string): Recipe {
  return { ...recipe, constants: new Map(recipe.constants).set(column, value) }
}

/**
 * The first recipe that is for a file, and for a sheet where one is named; the empty one where none
 * is. In any case, NFC and NFD alike.
 */
export function recipeFor(
  recipes: readonly Recipe[],
  file: string,
  sheet: string | null = null,
): Recipe {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  const fits = (pattern: string | null, text: string | null): boolean =>
    pattern === null || (text !== null && matches(pattern, text))
  return (
    recipes.find(
      (recipe) => fits(recipe.file, name) && (sheet === null || fits(recipe.sheet, sheet)),
    ) ?? EMPTY_RECIPE
  )
}

/**
 * The recipe that knows most headings of a table, all of its own among them: for a file that was
 * renamed. `null` where none names two headings or more.
 */
export function recipeByHeadings(
  recipes: readonly Recipe[],
  headings: readonly string[],
): Recipe | null {
  const there = new Set(headings.map((heading) => heading.normalize('NFC').trim()))
  const fitting = recipes.filter(
    ({ columns }) => columns.size > 1 && [...columns.keys()].every((key) => there.has(key)),
  )
  return fitting.reduce<Recipe | null>(
    (best, each) => (best === null || each.columns.size > best.columns.size ? each : best),
    null,
  )
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.normalize('NFC').toLowerCase().split('*')
  const name = text.normalize('NFC').toLowerCase()
  let at = 0
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const found =
      index === 0
        ? name.startsWith(part)
          ? 0
          : -1
        : isLast
          ? name.length - part.length
          : name.indexOf(part, at)
    if (found < at || !name.startsWith(part, found)) return false
    at = found + part.length
  }
  return parts.length > 1 || at === name.length
}

/** The name of a sheet without the number of a table on it; '' for a file without sheets. */
export function sheetName(sheet: string | null): string {
  return (sheet ?? '').replace(/#\d+$/, '')
}

/** How `readFile` is to open a file by a recipe. */
export function readOptionsOf({ read, sheet }: Recipe): ReadOptions {
  const { encoding, letters, delimiter, headingRow, headingRows } = read
  const named = sheetName(sheet)
  const layout = {
    ...(headingRow === undefined ? {} : { headingRow }),
    ...(headingRows === undefined ? {} : { headingRows }),
  }
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(letters === undefined ? {} : { letters }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(named === '' || named.includes('*') ? {} : { sheets: [named] }),
    ...(Object.keys(layout).length === 0 ? {} : { layout }),
  }
}

/** Recipes as a JSON text: one object, or a list of several. `parseRecipes` undoes it. */
export function formatRecipes(recipes: readonly Recipe[]): string {
  const [only] = recipes
  return `${formatJson(only && recipes.length === 1 ? recipeJson(only) : recipes.map(recipeJson))}\n`
}

function recipeJson({ version, columns, constants, source, answers, ...rest }: Recipe): Json {
  const { file, sheet, table, numbers, dates } = rest
  const read = Object.fromEntries(Object.entries(rest.read))
  const entries: readonly (readonly [string, Json])[] = [
    ['file', file],
    ['sheet', sheet],
    ['read', read],
    ['table', table],
    ['numbers', numbers],
    ['dates', dates],
    [
      'columns',
      Object.fromEntries(
        [...columns].map(([heading, assignment]) => [heading, assignmentJson(assignment)]),
      ),
    ],
    ['constants', Object.fromEntries(constants)],
    ['source', Object.fromEntries(source)],
    ['answers', Object.fromEntries(answers)],
  ]
  const isSaid = (value: Json): boolean =>
    value !== null && (typeof value !== 'object' || Object.keys(value).length > 0)
  return { version, ...Object.fromEntries(entries.filter(([, value]) => isSaid(value))) }
}

function assignmentJson(assignment: Assignment): Json {
  switch (assignment.kind) {
    case 'column':
      return assignment.column
    case 'none':
      return null
    case 'figure': {
      const { part, at, times = 1 } = assignment
      const parts = {
        ...(part === 'value' ? {} : { part }),
        ...Object.fromEntries(Object.entries(at)),
      }
      return times === 1 ? parts : { ...parts, times }
    }
  }
}
