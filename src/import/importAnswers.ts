import type { Issue } from '@/dataset/issue'
import type { SetSource } from './overview'
import { parseRecipes } from './parseRecipe'
import type { Question } from './questions'
import {
  formatRecipes,
  readOptionsOf,
  recipeFor,
  sheetName,
  type Recipe,
  type RecipeReading,
} from './recipe'
import { recipeOf, type FileIntake } from './report'
import type { ReadOptions } from './sheets/readFile'

/** How a file is opened, and which of its sheets are read. */
export type Reading = RecipeReading & { readonly sheets?: readonly string[] }

/**
 * What somebody has said about the files of one import, here or in recipes that were saved before,
 * and what was asked.
 */
export class ImportAnswers {
  /** What was said here, by table of a file; goes before the recipes that were loaded. */
  readonly #own = new Map<string, Recipe>()
  readonly #readings = new Map<string, Reading>()
  /** Every question that was asked, by table of a file and by its id, in the order of asking. */
  readonly #asked = new Map<string, Map<string, Question>>()
  #loaded: readonly Recipe[] = []
  #issues: readonly Issue[] = []

  /** Where the figures of all files come from, where that was said once for all. */
  source: SetSource | null = null

  /** What was wrong with the recipes that were loaded last. */
  get issues(): readonly Issue[] {
    return this.#issues
  }

  get loadedCount(): number {
    return this.#loaded.length
  }

  /** Changes what was said of a table of a file. */
  change(report: FileIntake, change: (recipe: Recipe) => Recipe): void {
    const own = this.#own.get(report.file) ?? {
      ...report.recipe,
      file: baseName(report.origin),
      // What is said of the first table of a file without sheets is no word on one below it.
      sheet: report.sheet ?? '',
    }
    this.#own.set(report.file, change(own))
  }

  setReading(file: string, reading: Reading): void {
    this.#readings.set(file, reading)
  }

  /** Forgets how a file is to be opened. */
  forgetFile(file: string): void {
    this.#readings.delete(file)
  }

  /** Forgets what was said and asked of a table of a file. */
  forgetTable(table: string): void {
    this.#own.delete(table)
    this.#asked.delete(table)
  }

  /** Follows recipes that were saved before; none of them where anything is wrong with them. */
  load(file: string, text: string): void {
    const read = parseRecipes(file, text.replace(/^\uFEFF/, ''))
    this.#issues = read.issues
    if (read.usable) this.#loaded = [...read.value, ...this.#loaded]
  }

  /**
   * All recipes, the first that fits goes: what was said here, of one table of a sheet before what
   * was said of any; then those that were loaded.
   */
  recipes(): readonly Recipe[] {
    const own = [...this.#own.values()].sort(
      (a, b) => Number(b.sheet !== null) - Number(a.sheet !== null),
    )
    return [...own, ...this.#loaded]
  }

  /** Keeps the questions that were asked, so that they stay once they are answered. */
  remember(report: readonly FileIntake[]): void {
    for (const { file, questions } of report) {
      const asked = this.#asked.get(file) ?? new Map<string, Question>()
      for (const question of questions) asked.set(question.id, question)
      this.#asked.set(file, asked)
    }
  }

  /** The questions that were asked of a table of a file, by id, in the order of asking. */
  askedOf(table: string): ReadonlyMap<string, Question> {
    return this.#asked.get(table) ?? new Map<string, Question>()
  }

  /** How a file is to be opened; what was said here goes before a recipe. */
  optionsFor(file: string): ReadOptions {
    const { sheets, ...reading } = this.#readings.get(file) ?? {}
    const loaded = recipeFor(this.#loaded, file)
    const named = this.#loaded.flatMap((recipe) =>
      recipeFor([recipe], file) === recipe ? [sheetName(recipe.sheet)] : [],
    )
    const own =
      sheets ??
      (named.length > 0 && named.every((name) => name !== '' && !name.includes('*'))
        ? named
        : undefined)
    const options = readOptionsOf({ ...loaded, sheet: null, read: { ...loaded.read, ...reading } })
    return own === undefined ? options : { ...options, sheets: [...new Set(own)] }
  }

  /** How the file of a table was opened, as a recipe has it. */
  readingOf({ origin, recipe }: FileIntake): RecipeReading {
    const { sheets: _sheets, ...reading } = this.#readings.get(origin) ?? {}
    return { ...recipe.read, ...reading }
  }

  /** The recipes by which files like these are read without asking, as JSON. */
  written(report: readonly FileIntake[]): string {
    const known = report.filter(({ table }) => table !== null)
    const isAlone = ({ origin }: FileIntake): boolean =>
      report.filter((each) => each.origin === origin).length === 1
    return formatRecipes(
      known.map((each) => {
        const { file } = recipeFor(this.#loaded, each.origin, each.sheet)
        return recipeOf({
          ...each,
          recipe: {
            ...each.recipe,
            file,
            sheet: each.sheet ?? (isAlone(each) ? null : ''),
            read: this.readingOf(each),
          },
        })
      }),
    )
  }
}

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '')
}
