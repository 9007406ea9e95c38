import { pageOf, type ListPage } from '@/analysis/listPage'
import type { Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import { TABLE_NAMES, type TableName } from '@/dataset/declarations'
import { compositeNamed, withComposites } from './composites'
import { newestPeriod, openingOn } from './newestPeriod'
import { takeIn, type ReadFile } from './intake'
import { NO_CHANGES, type ShownChanges } from './diff'
import { diffRows, mergeRows, type TableDiff } from './merge'
import { isReplaceable, summaryOf } from './intakeSummary'
import { tableRows, type PackageRows } from './packageRows'
import { withAnswer, withColumn, type Assignment, type Recipe } from './recipe'
import type { FileIntake } from './report'
import { ImportAnswers, type Reading } from './importAnswers'
import type { Issue } from '@/dataset/issue'
import type { Words } from '@/i18n/translator'
import { readFile, type FileTable } from './sheets/readFile'
import { openBase, type BasePackage, type PackageBytes } from './basePackage'
import { newDescriptor, newPackageFiles, startingOf, withSuggestions } from './newPackage'
import { changeRow, decimalsShown, rowNames } from './tableChanges'
import { withPackageProblems } from './packageProblems'
import { problemCells, problemFilter } from './problems'
import { excelCsv } from '@/dataset/cells/excelCsv'
import type {
  ChangeKind,
  ChangeRow,
  IntakeOverview,
  NewPackage,
  ProblemFilter,
  SetSource,
} from './overview'
import { tableOverview } from './tableOverview'
import { writePackage } from './writtenPackage'

/** What is done with a file at the moment. */
export type ImportStep = 'waiting' | 'reading' | 'taking' | 'done'
export type OnImportStep = (file: string, stage: ImportStep) => void

type LoadedFile = { readonly bytes: Uint8Array; readonly options: string; readonly read: ReadFile }

const PAGE = 50

/**
 * An import from the first file to the new package: files, what has been said about them, and what
 * comes of it. It holds every row; what it gives out is small. Nothing in it knows where files come
 * from or who looks. Rejects and throws for nothing a file holds.
 */
export class ImportSession {
  readonly #given: BasePackage
  #base: BasePackage
  #starting: NewPackage | null = null
  readonly #files = new Map<string, LoadedFile>()
  readonly #sayings = new ImportAnswers()
  readonly #replaced = new Set<TableName>()
  #report: readonly FileIntake[] = []
  #merged: PackageRows
  #diff: readonly TableDiff[] = []
  #shown: ShownChanges = NO_CHANGES
  #lost: readonly Issue[] = []
  #package: PackageBytes | null = null
  #newErrors = 0
  #newest: PeriodId | null = null
  #decimals: ReadonlyMap<string, number> = new Map()
  #names: ReadonlyMap<string, string> = new Map()

  readonly #today: string | null

  private constructor(base: BasePackage, today: string | null) {
    this.#given = base
    this.#base = base
    this.#today = today
    this.#merged = base.rows
  }

  /** Begins an import into a package. `today`: an ISO day, `null` where none is known. */
  static async open(files: PackageBytes, today: string | null = null): Promise<ImportSession> {
    return new ImportSession(await openBase(files), today)
  }

  /**
   * Puts what is taken into a new package in place of the one in use; `null`: into that one again.
   */
  async start(about: NewPackage | null): Promise<void> {
    const { rows, descriptor } = this.#given
    const files = about && newPackageFiles(rows, about, compositeNamed(descriptor))
    this.#starting = about
    this.#base = files ? await openBase(files) : this.#given
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
    this.#sayings.forgetFile(file)
    for (const { file: table, origin } of this.#report) {
      if (origin === file) this.#sayings.forgetTable(table)
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
  setReading(file: string, reading: Reading): void {
    this.#sayings.setReading(file, reading)
  }

  /**
   * Whether the rows of a table are replaced as a whole, so that those which no file brings are
   * gone.
   */
  replace(table: TableName, isReplaced: boolean): void {
    if (isReplaced && isReplaceable(table)) this.#replaced.add(table)
    else this.#replaced.delete(table)
  }

  /**
   * Follows recipes that were saved before. What is wrong with them is told in the overview, and
   * none of them is followed then.
   */
  loadRecipes(file: string, text: string): void {
    this.#sayings.load(file, text)
  }

  /** Says once for all files where their figures come from; `null` takes it back. */
  setSource(source: SetSource | null): void {
    this.#sayings.source = source
  }

  /** Takes everything in anew, and tells of all of it. */
  async take(onStage: OnImportStep): Promise<IntakeOverview> {
    for (const [file, held] of this.#files)
      if (held.options !== FAULTY) await this.#read(file, held.bytes)
    const files = [...this.#files.values()].map(({ read }) => read)
    for (const { file } of files) onStage(file, 'taking')
    const intake = takeIn({
      files,
      base: this.#base.rows,
      recipes: this.#sayings.recipes(),
      source: this.#sayings.source,
    })
    const { taken } = intake
    const report = withSuggestions(intake.report, this.#starting, this.#today)
    this.#sayings.remember(report)
    const filled = TABLE_NAMES.filter((name) => tableRows(taken, name).length > 0)
    const isTaken = filled.length > 0
    const replaced = new Set(filled.filter((name) => this.#replaced.has(name)))
    const whole = withComposites(
      { ...intake, report },
      mergeRows(this.#base.rows, taken, replaced),
      compositeNamed(this.#given.descriptor),
    )
    this.#merged = whole.rows
    this.#report = whole.report
    this.#diff = diffRows(this.#base.rows, this.#merged)
    const touched = new Set(this.#diff.map(({ table }) => table))
    this.#lost = isTaken
      ? [...this.#base.lost].flatMap(([name, issues]) => (touched.has(name) ? issues : []))
      : []
    const after = isTaken ? await this.#write(touched) : null
    if (after)
      this.#report = withPackageProblems({ ...intake, report: whole.report }, after, this.#today)
    for (const { file } of files) onStage(file, 'done')
    return this.#overview(isTaken ? after !== null : null, replaced, taken)
  }

  problems(filter: ProblemFilter, page: number, words: Words): ListPage<Issue> {
    return pageOf(this.#problems().filter(problemFilter(filter, words)), PAGE, page)
  }

  /** The problems looked at as a CSV for Excel, headed by `head`. */
  problemsCsv(
    filter: ProblemFilter,
    words: Words,
    head: readonly string[],
    severities: Readonly<Record<Issue['severity'], string>>,
  ): string {
    const looked = this.#problems().filter(problemFilter(filter, words))
    const rows = looked.map((each) => problemCells(each, words, this.#tableNamed(each.file)))
    return excelCsv([head, ...rows.map(([severity, ...rest]) => [severities[severity], ...rest])])
  }

  /** The cells that would show something else, those of one kind or all. */
  changes(kind: ChangeKind | null, page: number): ListPage<ChangeRow> {
    const { shown } = this.#shown
    const rows = kind === null ? shown : shown.filter((each) => each.kind === kind)
    const cut = pageOf(rows, PAGE, page)
    return { ...cut, items: cut.items.map((each) => changeRow(each, this.#names, this.#decimals)) }
  }

  /** The recipes by which files like these are read without asking, as JSON. */
  recipes(): string {
    return this.#sayings.written(this.#report)
  }

  /** The files of the new package; `null` where nothing was taken or it could not be opened. */
  packageBytes(): PackageBytes | null {
    return this.#package
  }

  /** The agendas that come with the package, by path within it. */
  meetings(): readonly string[] {
    const names = this.#base.dataset?.about.dashboard.meetings ?? []
    return names.map((name) => `meetings/${name}.json`)
  }

  #problems(): readonly Issue[] {
    return this.#report.flatMap(({ problems }) => problems)
  }

  #change(table: string, change: (recipe: Recipe) => Recipe): void {
    const report = this.#report.find(({ file }) => file === table)
    if (report) this.#sayings.change(report, change)
  }

  async #read(file: string, bytes: Uint8Array): Promise<void> {
    const options = this.#sayings.optionsFor(file)
    const key = JSON.stringify(options)
    const held = this.#files.get(file)
    if (held?.options === key && held.bytes === bytes) return
    this.#files.set(file, {
      bytes,
      options: key,
      read: { file, read: await readFile(file, bytes, options) },
    })
  }

  async #write(touched: ReadonlySet<TableName>): Promise<Dataset | null> {
    this.#newest = newestPeriod(this.#diff, this.#merged.units, this.#described().descriptor)
    const written = await writePackage(this.#described(), this.#merged, touched)
    this.#shown = written?.changes ?? NO_CHANGES
    this.#package = written?.files ?? null
    if (!written) return null
    this.#newErrors = written.newErrors
    return written.dataset
  }

  /** The package that is written, with what is said of a new one. */
  #described(): BasePackage {
    const { dataset } = this.#given
    const composite = dataset?.about.dashboard.composite ?? null
    const { descriptor } = this.#base
    if (this.#starting === null)
      return { ...this.#base, descriptor: openingOn(descriptor, this.#newest) }
    return {
      ...this.#base,
      descriptor: newDescriptor(descriptor, this.#starting, this.#merged, composite),
    }
  }

  #overview(
    isUsable: boolean | null,
    replaced: ReadonlySet<TableName>,
    taken: PackageRows,
  ): IntakeOverview {
    if (isUsable === null) [this.#shown, this.#package] = [NO_CHANGES, null]
    if (isUsable === null) [this.#newErrors, this.#newest] = [0, null]
    this.#names = rowNames(this.#merged)
    this.#decimals = decimalsShown(this.#merged)
    const tables = this.#report.map((report) => {
      const [read, asked] = [this.#sayings.readingOf(report), this.#sayings.askedOf(report.file)]
      const [table, sheets] = [this.#tableOf(report), this.#sheetsOf(report)]
      return tableOverview(report, table, this.#merged, read, sheets, asked)
    })
    const summary = summaryOf({
      report: this.#report,
      base: this.#base.rows,
      taken,
      merged: this.#merged,
      diff: this.#diff,
      changes: this.#shown,
      replaced,
    })
    return {
      ...summary,
      tables,
      source: this.#sayings.source,
      starting: startingOf(this.#starting, this.#merged),
      changes: {
        ...summary.changes,
        isUsable,
        newest: this.#newest,
        newErrors: this.#newErrors,
        lost: this.#lost,
        leftBehind: this.#base.others,
      },
      recipeIssues: this.#sayings.issues,
      recipes: this.#sayings.loadedCount,
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
