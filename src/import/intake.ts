import { TABLES_BY_REFERENCE, type TableName } from '@/dataset/declarations'
import type { ObservationRow } from '@/dataset/tables/observations'
import { issue, type Checked, type Issue } from '@/dataset/issue'
import type { FileTables } from './sheets/readFile'
import { Batch, type FigurePlace } from './batch'
import { mergeRows } from './merge'
import { nameIndexOf, type Names } from './names'
import { addedUnits } from './newUnits'
import type { PackageRows } from './packageRows'
import { officialForm } from './officialForm'
import { portalAnswer } from './portalAnswer'
import { EMPTY_RECIPE, recipeByHeadings, recipeFor, type Recipe } from './recipe'
import { recogniseTable } from './recognise'
import { sortProblems, type FileIntake } from './report'
import type { SetSource } from './overview'
import { slugOf } from './spelling'
import { takeTable, type Entry } from './takeTable'

/** A file and what `readFile` made of it. */
export type ReadFile = { readonly file: string; readonly read: Checked<FileTables> }

export type IntakeInput = {
  readonly files: readonly ReadFile[]
  /**
   * The package in use: names are looked up in it, and rows that are in it keep what a file has no
   * column for.
   */
  readonly base: PackageRows
  /**
   * The first that is for a file is followed; for a file that none is for, one of another file all
   * of whose headings it has.
   */
  readonly recipes?: readonly Recipe[]
  /** Where all figures come from, unless a recipe or a row says so itself. */
  readonly source?: SetSource | null
  /** Told after each table: how many are done, of how many. */
  readonly onProgress?: (done: number, of: number) => void
}

/**
 * `report`: one entry a table of a file, in the order of the files; one for a file without any.
 * `taken`: the rows that came in. `placeOf`: where a figure of the package came from; `null` where
 * no file brought it.
 */
export type Intake = {
  readonly report: readonly FileIntake[]
  readonly taken: PackageRows
  readonly placeOf: (figure: ObservationRow) => FigurePlace | null
}

const NOTHING = { read: 0, taken: 0, changed: 0, refused: 0, skipped: 0 } as const

/**
 * Office files → rows of the package, with every row accounted for. Tables that others refer to are
 * taken first, so that a file may name what another brings. Nothing is guessed: what reads two ways
 * becomes a question of its file, whose rows wait, and whose answer goes into the recipe. Never
 * throws for anything that a file holds.
 */
export function takeIn({
  files,
  base,
  recipes = [],
  source = null,
  onProgress,
}: IntakeInput): Intake {
  const batch = new Batch(base)
  // What was said of one of these files is no word on another.
  const others = recipes.filter((each) =>
    files.every(({ file }) => recipeFor([each], file) !== each),
  )
  const entries = files
    .flatMap((file) => entriesOf(file, recipes, others, source))
    .map((each) => withKnownForm(each, base, batch))
  const order = new Map(TABLES_BY_REFERENCE.map((name, index) => [name, index]))
  const queue = entries.map((each, index) => {
    const tables = each.entry ? recogniseTable(each.entry.table, each.entry.recipe).tables : []
    return {
      ...each,
      index,
      name: tables[0] ?? null,
      place: tables.reduce((last, table) => Math.max(last, order.get(table) ?? 0), -1),
    }
  })
  queue.sort((a, b) => a.place - b.place || a.index - b.index)
  const report: FileIntake[] = []
  let names = nameIndexOf(base)
  let before: TableName | null = null
  let size = 0
  queue.forEach(({ entry, start, index, name }, done) => {
    // What an earlier table brought can be named from here on.
    if (name !== before && batch.size > size) {
      names = nameIndexOf(mergeRows(base, batch.rows()))
      size = batch.size
    }
    before = name
    const added = entry ? addedUnits(entry, names) : []
    for (const unit of added) batch.add('units', unit, null)
    if (added.length > 0) names = nameIndexOf(mergeRows(base, batch.rows()))
    report[index] = entry ? intakeOf(start, entry, names, batch) : start
    onProgress?.(done + 1, queue.length)
  })
  return { report, taken: batch.rows(), placeOf: (figure) => batch.figurePlace(figure) }
}

type Start = { readonly start: FileIntake; readonly entry: Entry | null }

function entriesOf(
  { file, read }: ReadFile,
  recipes: readonly Recipe[],
  others: readonly Recipe[],
  source: SetSource | null,
): Start[] {
  const empty: FileIntake = {
    file,
    origin: file,
    sheet: null,
    format: null,
    encoding: null,
    rows: NOTHING,
    problems: sortProblems(read.issues),
    questions: [],
    detections: [],
    table: null,
    shape: null,
    columns: [],
    made: 0,
    firstRows: new Map(),
    figures: null,
    recipe: EMPTY_RECIPE,
  }
  if (!read.usable) return [{ start: empty, entry: null }]
  const { format, encoding, detections, tables } = read.value
  if (tables.length === 0) {
    // A descriptor whose tables lie in other files has nothing to take.
    const none = issue({
      code: 'table/noRows',
      severity: format === 'datapackage' ? 'info' : 'error',
      file,
    })
    return [
      {
        start: {
          ...empty,
          format,
          encoding,
          detections,
          problems: sortProblems([none, ...read.issues]),
        },
        entry: null,
      },
    ]
  }
  const own = new Set(tables.map((table) => table.file))
  return tables.map((table, index) => {
    // What was said of the file as a whole is told with its first table.
    const isOf = (each: Issue): boolean =>
      each.file === table.file || (index === 0 && !own.has(each.file))
    const named = recipeFor(recipes, file, table.sheet)
    const known = named === EMPTY_RECIPE ? recipeByHeadings(others, table.columns) : null
    const recipe = known ? { ...known, file: null, sheet: null } : named
    const followed = known ?? (named.file?.includes('*') === true ? named : null)
    const issues = [...read.issues.filter(isOf), ...sayFollowed(table.file, followed)]
    const start = { ...empty, file: table.file, sheet: table.sheet, format, encoding, recipe }
    return {
      start: { ...start, detections: [...detections, ...table.detections] },
      // What was said of these files alone is no part of the recipe by which others are read.
      entry: { origin: file, table, recipe: withSource(recipe, source), issues },
    }
  })
}

/** A form that is known by its headings with its columns understood, and what it brings taken. */
function withKnownForm({ start, entry }: Start, base: PackageRows, batch: Batch): Start {
  if (!entry) return { start, entry }
  const names = nameIndexOf(batch.size === 0 ? base : mergeRows(base, batch.rows()))
  const answer = portalAnswer(entry.table, entry.recipe, names)
  const known = answer
    ? { ...answer, table: entry.table }
    : officialForm(entry.table, entry.recipe, names)
  if (!known) return { start, entry }
  for (const [name, row] of known.rows) batch.add(name, row, null)
  const { recipe, table, issues } = known
  const flags = answer ? { flags: answer.flags } : {}
  const all = [...entry.issues, ...issues]
  return { start, entry: { ...entry, ...flags, recipe, table, issues: all } }
}

function intakeOf(start: FileIntake, entry: Entry, names: Names, batch: Batch): FileIntake {
  const { issues, ...done } = takeTable(entry, names, batch)
  const headings = new Set(entry.table.columns.map((heading) => heading.normalize('NFC').trim()))
  const unused = [...entry.recipe.columns.keys()]
    .filter((heading) => !headings.has(heading))
    .map((found) =>
      issue({
        code: 'recipe/unused',
        severity: 'warning',
        file: entry.table.file,
        column: found,
        found,
      }),
    )
  return { ...start, ...done, problems: sortProblems([...entry.issues, ...unused, ...issues]) }
}

/** A recipe with what was said once of all files, as far as it says nothing of the kind itself. */
function withSource(recipe: Recipe, said: SetSource | null): Recipe {
  if (!said || recipe.constants.has('source_id')) return recipe
  const { date, publisher, title } = said
  const known = (pairs: readonly (readonly [string, string | null])[]): [string, string][] =>
    pairs.flatMap(([name, text]): [string, string][] => (text === null ? [] : [[name, text]]))
  return {
    ...recipe,
    constants: new Map([
      ...known([
        ['source_id', slugOf(title)],
        ['published_on', date],
      ]),
      ...recipe.constants,
    ]),
    source: new Map([
      ...recipe.source,
      ...known([
        ['title', title],
        ['publisher', publisher],
        ['date', date],
      ]),
    ]),
  }
}

/** Issues: `recipe/followed` (info; found: the file that the recipe was made for). */
function sayFollowed(file: string, recipe: Recipe | null): readonly Issue[] {
  return recipe === null
    ? []
    : [issue({ code: 'recipe/followed', severity: 'info', file, found: recipe.file ?? '*' })]
}
