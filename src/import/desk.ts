import type { Dataset } from '@/dataset/dataset'
import { TABLE_NAMES, type TableName } from '@/dataset/declarations'
import { takeIn, type ReadFile } from './intake'
import { shownChanges, type ShownChange } from './diff'
import { diffRows, mergeRows, type TableDiff } from './merge'
import { openFiles, packageFiles } from './packageFiles'
import { tableRows, type PackageRows } from './packageRows'
import type { Question } from './questions'
import { parseRecipes } from './parseRecipe'
import {
  formatRecipes,
  readOptionsOf,
  recipeFor,
  sheetName,
  withAnswer,
  withColumn,
  type Assignment,
  type Recipe,
  type RecipeReading,
} from './recipe'
import { recipeOf, type FileIntake } from './report'
import type { Issue } from '@/dataset/issue'
import type { Words } from '@/i18n/translator'
import { readFile, type FileTable, type ReadOptions } from './sheets/readFile'
import { openBase, readerOf, type BasePackage, type PackageBytes } from './basePackage'
import { changeRow, keptOf } from './tableChanges'
import { withPackageProblems } from './packageProblems'
import { excelCsv, problemFilter, problemWords } from './problems'
import {
  pageOf,
  severityCounts,
  type ChangeKind,
  type ChangeRow,
  type IntakeOverview,
  type Page,
  type ProblemFilter,
} from './overview'
import { tableOverview } from './tableOverview'

/** What is done with a file at the moment. */
export type Stage = 'waiting' | 'reading' | 'taking' | 'done'
export type OnStage = (file: string, stage: Stage) => void

type Held = { readonly bytes: Uint8Array; readonly options: string; readonly read: ReadFile }

/** Beyond so many units or indicators a list to choose from is cut. */
const CHOICES = 400
const PAGE = 50

/** Tables whose keys no other table names: their rows may be replaced as a whole. */
const REPLACEABLE: ReadonlySet<TableName> = new Set([
  'observations',
  'bands',
  'adoptions',
  'shortcomings',
  'directives',
])

/**
 * An import from the first file to the new package: files, what has been said about them, and what
 * comes of it. It holds every row; what it gives out is small. Nothing in it knows where files come
 * from or who looks. Rejects and throws for nothing a file holds.
 */
export class IntakeDesk {
  readonly #base: BasePackage
  readonly #files = new Map<string, Held>()
  /** What was said here, by table of a file; goes before the recipes that were loaded. */
  readonly #own = new Map<string, Recipe>()
  readonly #readings = new Map<string, RecipeReading & { readonly sheets?: readonly string[] }>()
  /** Every question that was asked, by table of a file and by its id, in the order of asking. */
  readonly #asked = new Map<string, Map<string, Question>>()
  readonly #replaced = new Set<TableName>()
  #loaded: readonly Recipe[] = []
  #recipeIssues: readonly Issue[] = []
  #report: readonly FileIntake[] = []
  #merged: PackageRows
  #diff: readonly TableDiff[] = []
  #shown: readonly ShownChange[] = []
  #lost: readonly Issue[] = []
  #package: PackageBytes | null = null
  #newErrors = 0
  #decimals = new Map<string, number>()
  #names = new Map<string, string>()

  private constructor(base: BasePackage) {
    this.#base = base
    this.#merged = base.rows
  }

  /** Begins an import into a package. */
  static async open(files: PackageBytes): Promise<IntakeDesk> {
    return new IntakeDesk(await openBase(files))
  }

  /** Adds a file, or puts it in the place of one of the same name. */
  async addFile(file: string, bytes: Uint8Array): Promise<void> {
    await this.#read(file, bytes)
  }

  /** Adds a file that could not be read at all, so that the report says so. */
  addFault(file: string, read: ReadFile['read']): void {
    this.#files.set(file, { bytes: new Uint8Array(), options: FAULTY, read: { file, read } })
  }

  removeFile(file: string): void {
    this.#files.delete(file)
    this.#readings.delete(file)
    for (const { file: table, origin } of this.#report) {
      if (origin !== file) continue
      this.#own.delete(table)
      this.#asked.delete(table)
    }
  }

  answer(table: string, question: string, answer: string): void {
    this.#change(table, (recipe) => withAnswer(recipe, question, answer))
  }

  /**
   * Answers every question of a table that waits as it is suggested; those without a suggestion go
   * on waiting.
   */
  takeSuggestions(table: string): void {
    const questions = this.#report.find(({ file }) => file === table)?.questions ?? []
    for (const { id, isNeeded, suggested } of questions)
      if (isNeeded && suggested !== null) this.answer(table, id, suggested)
  }

  /** Takes an answer back, so that the question is asked again. */
  unanswer(table: string, question: string): void {
    this.#change(table, (recipe) => ({
      ...recipe,
      answers: new Map([...recipe.answers].filter(([id]) => id !== question)),
    }))
  }

  /** Says what a column is for; `null` leaves it to be recognised again. */
  assign(table: string, heading: string, assignment: Assignment | null): void {
    const key = heading.normalize('NFC').trim()
    this.#change(table, (recipe) =>
      assignment
        ? withColumn(recipe, heading, assignment)
        : { ...recipe, columns: new Map([...recipe.columns].filter(([each]) => each !== key)) },
    )
  }

  /** Says how a file is to be opened, in place of what was detected. */
  setReading(file: string, reading: RecipeReading & { readonly sheets?: readonly string[] }): void {
    this.#readings.set(file, reading)
  }

  /**
   * Whether the rows of a table are replaced as a whole, so that those which no file brings are
   * gone.
   */
  replace(table: TableName, isReplaced: boolean): void {
    if (isReplaced && REPLACEABLE.has(table)) this.#replaced.add(table)
    else this.#replaced.delete(table)
  }

  /**
   * Follows recipes that were saved before. What is wrong with them is told in the overview, and
   * none of them is followed then.
   */
  loadRecipes(file: string, text: string): void {
    const read = parseRecipes(file, text.replace(/^\uFEFF/, ''))
    this.#recipeIssues = read.issues
    if (read.usable) this.#loaded = [...read.value, ...this.#loaded]
  }

  /** Takes everything in anew, and tells of all of it. */
  async take(onStage: OnStage): Promise<IntakeOverview> {
    for (const [file, held] of this.#files)
      if (held.options !== FAULTY) await this.#read(file, held.bytes)
    const files = [...this.#files.values()].map(({ read }) => read)
    for (const { file } of files) onStage(file, 'taking')
    const intake = takeIn({
      files,
      base: this.#base.rows,
      recipes: [...this.#ownRecipes(), ...this.#loaded],
    })
    const { taken } = intake
    this.#report = intake.report
    this.#remember()
    const isTaken = TABLE_NAMES.some((name) => tableRows(taken, name).length > 0)
    const replaced = new Set(
      [...this.#replaced].filter((name) => tableRows(taken, name).length > 0),
    )
    this.#merged = mergeRows(this.#base.rows, taken, replaced)
    this.#diff = diffRows(this.#base.rows, this.#merged)
    const touched = new Set(this.#diff.map(({ table }) => table))
    this.#lost = isTaken
      ? [...this.#base.lost].flatMap(([name, issues]) => (touched.has(name) ? issues : []))
      : []
    const after = isTaken ? await this.#write(touched) : null
    if (after) this.#report = withPackageProblems(intake, after)
    for (const { file } of files) onStage(file, 'done')
    return this.#overview(isTaken ? after !== null : null, replaced)
  }

  problems(filter: ProblemFilter, page: number, words: Words): Page<Issue> {
    return pageOf(this.#problems().filter(problemFilter(filter, words)), page, PAGE)
  }

  /** The problems looked at as a CSV for Excel, headed by `head`. */
  problemsCsv(
    filter: ProblemFilter,
    words: Words,
    head: readonly string[],
    severities: Readonly<Record<Issue['severity'], string>>,
  ): string {
    const rows = this.#problems()
      .filter(problemFilter(filter, words))
      .map((problem) => {
        const { column, what, found, expected, fix } = problemWords(
          problem,
          words,
          this.#tableNamed(problem.file),
        )
        const place = [problem.file, problem.row === null ? '' : String(problem.row), column]
        return [severities[problem.severity], ...place, what, found, expected, fix, problem.code]
      })
    return excelCsv([head, ...rows])
  }

  /** The cells that would show something else, those of one kind or all. */
  changes(kind: ChangeKind | null, page: number): Page<ChangeRow> {
    const rows = kind === null ? this.#shown : this.#shown.filter((each) => each.kind === kind)
    const cut = pageOf(rows, page, PAGE)
    return { ...cut, items: cut.items.map((each) => changeRow(each, this.#names, this.#decimals)) }
  }

  /** The recipes by which files like these are read without asking, as JSON. */
  recipes(): string {
    const known = this.#report.filter(({ table }) => table !== null)
    return formatRecipes(
      known.map((report) => {
        const pattern = recipeFor(this.#loaded, report.origin, report.sheet).file
        const { sheets: _sheets, ...reading } = this.#readings.get(report.origin) ?? {}
        const recipe = {
          ...report.recipe,
          file: pattern,
          read: { ...report.recipe.read, ...reading },
        }
        return recipeOf({ ...report, recipe })
      }),
    )
  }

  /** The files of the new package; `null` where nothing was taken or it could not be opened. */
  packageBytes(): PackageBytes | null {
    return this.#package
  }

  /** What was said here: of one table of a sheet before what was said of any. */
  #ownRecipes(): readonly Recipe[] {
    return [...this.#own.values()].sort(
      (a, b) => Number(b.sheet !== null) - Number(a.sheet !== null),
    )
  }

  #remember(): void {
    for (const { file, questions } of this.#report) {
      const asked = this.#asked.get(file) ?? new Map<string, Question>()
      for (const question of questions) asked.set(question.id, question)
      this.#asked.set(file, asked)
    }
  }

  #problems(): readonly Issue[] {
    return this.#report.flatMap(({ problems }) => problems)
  }

  #change(table: string, change: (recipe: Recipe) => Recipe): void {
    const report = this.#report.find(({ file }) => file === table)
    if (!report) return
    const own = this.#own.get(table) ?? {
      ...report.recipe,
      file: baseName(report.origin),
      sheet: report.sheet,
    }
    this.#own.set(table, change(own))
  }

  #optionsFor(file: string): ReadOptions {
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

  async #read(file: string, bytes: Uint8Array): Promise<void> {
    const options = this.#optionsFor(file)
    const key = JSON.stringify(options)
    const held = this.#files.get(file)
    if (held?.options === key && held.bytes === bytes) return
    this.#files.set(file, {
      bytes,
      options: key,
      read: { file, read: await readFile(file, bytes, options) },
    })
  }

  /**
   * Makes the new package and opens it; `null` where it does not open. What the screens would show
   * is compared on the way.
   */
  async #write(touched: ReadonlySet<TableName>): Promise<Dataset | null> {
    const { files, dataset, descriptor } = this.#base
    const kept = new Set(TABLE_NAMES.filter((name) => !touched.has(name)))
    const written = packageFiles(this.#merged, descriptor, kept, (path) => files.get(path))
    const keptFiles = keptOf(this.#base, kept)
    const { assembled } = await openFiles(written, readerOf(files))
    this.#shown = []
    this.#package = null
    if (!assembled.usable) return null
    const encoder = new TextEncoder()
    this.#package = new Map([
      ...keptFiles,
      ...[...written].map(([name, text]) => [name, encoder.encode(text)] as const),
    ])
    const after = assembled.dataset
    const errors = (issues: readonly Issue[]): number =>
      issues.filter(({ severity }) => severity === 'error').length
    this.#newErrors = Math.max(0, errors(after.issues) - errors(dataset?.issues ?? []))
    if (dataset) this.#shown = shownChanges(dataset.observations, after.observations)
    return after
  }

  #overview(isUsable: boolean | null, replaced: ReadonlySet<TableName>): IntakeOverview {
    if (isUsable === null) [this.#shown, this.#package, this.#newErrors] = [[], null, 0]
    const { units, indicators } = this.#merged
    this.#names = new Map([
      ...units.map((row) => [row.unit_id, row.short_name]),
      ...indicators.map((row) => [row.indicator_id, row.short_name]),
    ] as [string, string][])
    this.#decimals = new Map(
      indicators.map(({ indicator_id, decimals }) => [indicator_id, decimals]),
    )
    const tables = this.#report.map((report) => {
      const { sheets: _sheets, ...reading } = this.#readings.get(report.origin) ?? {}
      const asked = this.#asked.get(report.file) ?? new Map<string, Question>()
      const read = { ...report.recipe.read, ...reading }
      return tableOverview(
        report,
        this.#tableOf(report),
        this.#merged,
        read,
        this.#sheetsOf(report),
        asked,
      )
    })
    const sum = (of: (each: FileIntake) => number): number =>
      this.#report.reduce((total, each) => total + of(each), 0)
    const countOf = (kind: ChangeKind): number =>
      this.#shown.reduce((n, each) => n + (each.kind === kind ? 1 : 0), 0)
    return {
      tables,
      rows: {
        read: sum(({ rows }) => rows.read),
        taken: sum(({ rows }) => rows.taken),
        changed: sum(({ rows }) => rows.changed),
        refused: sum(({ rows }) => rows.refused),
        skipped: sum(({ rows }) => rows.skipped),
      },
      figures: {
        read: sum(({ figures }) => figures?.read ?? 0),
        taken: sum(({ figures }) => figures?.taken ?? 0),
        changed: sum(({ figures }) => figures?.changed ?? 0),
        refused: sum(({ figures }) => figures?.refused ?? 0),
        skipped: sum(({ figures }) => figures?.skipped ?? 0),
      },
      problems: severityCounts(this.#problems()),
      needed: sum(({ questions }) => questions.filter(({ isNeeded }) => isNeeded).length),
      changes: {
        tables: this.#diff.map(({ table, added, changed, removed }) => ({
          table,
          added: added.length,
          changed: changed.length,
          removed: removed.length,
          isReplaceable: REPLACEABLE.has(table),
          isReplaced: replaced.has(table),
        })),
        shown: {
          added: countOf('added'),
          changed: countOf('changed'),
          removed: countOf('removed'),
        },
        isUsable,
        newErrors: this.#newErrors,
        lost: this.#lost,
        leftBehind: this.#base.others,
      },
      units: units.slice(0, CHOICES).map(({ unit_id: value, name: label }) => ({ value, label })),
      indicators: indicators
        .slice(0, CHOICES)
        .map(({ indicator_id: value, short_name: label }) => ({ value, label })),
      recipeIssues: this.#recipeIssues,
      recipes: this.#loaded.length,
    }
  }

  /** What a table of a file was taken as, by the name that issues give it. */
  #tableNamed(file: string): TableName | null {
    return this.#report.find((each) => each.file === file)?.table ?? null
  }

  #tableOf({ origin, file, sheet }: FileIntake): FileTable | null {
    const read = this.#files.get(origin)?.read.read
    return (
      (read?.usable &&
        read.value.tables.find((table) => table.file === file && table.sheet === sheet)) ||
      null
    )
  }

  #sheetsOf({ origin }: FileIntake) {
    const read = this.#files.get(origin)?.read.read
    return read?.usable ? read.value.sheets : []
  }
}

const FAULTY = 'faulty'

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '')
}
