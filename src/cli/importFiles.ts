import { readFile as readBytes, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { TABLE_NAMES } from '@/dataset/declarations'
import { localDay } from '@/dataset/day'
import { tableTitle, issueSentence } from '@/import/issueNames'
import { compositeNamed, withComposites } from '@/import/composites'
import { takeIn, type ReadFile } from '@/import/intake'
import { diffRows, mergeRows } from '@/import/merge'
import { newestPeriod, openingOn } from '@/import/newestPeriod'
import { NEW_DESCRIPTOR, openFiles, packageFiles, type JsonObject } from '@/import/packageFiles'
import { NO_ROWS_AT_ALL, tableRows, type PackageRows } from '@/import/packageRows'
import { parseRecipes } from '@/import/parseRecipe'
import { formatRecipes, readOptionsOf, recipeFor, type Recipe } from '@/import/recipe'
import { recogniseTable } from '@/import/recognise'
import { recipeOf, type FileIntake } from '@/import/report'
import { emptyPackageLike, namesAlone, withSuggestions } from '@/import/newPackage'
import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { LIMITS } from '@/dataset/cells/limits'
import { readFile } from '@/import/sheets/readFile'
import { withPackageProblems } from '@/import/packageProblems'
import type { Outcome } from './check'
import { filesOfFolder } from './diskFile'
import { filesNamedBy, openForWriting, writePackage, type PackageOnDisk } from './package'
import {
  choiceMeaning,
  exitOf,
  reportJson,
  reportsOf,
  reportText,
  type Reported,
} from './reportText'
import { help, words } from './words'

export type ImportOptions = {
  readonly into: string | undefined
  readonly recipes: readonly string[]
  /** `undefined`: it was not said, and nothing can be done but tell which files are not there. */
  readonly out: string | undefined
  readonly saveRecipe: string | undefined
  readonly json: boolean
}

/** The package that names are looked up in where none is given to import into. */
const REFERENCE = 'data'

/**
 * Imports files of any form into a package, as the page would, and writes the whole package to a
 * folder: the one given by `into` with what was taken put into it; without one, a new package that
 * holds what was taken and the tables of names that it needs. Exit: 0 clean; 1 where there is an
 * error or a warning, or nothing could be taken, and then nothing is written; 2 where it could not
 * run: a recipe or a package that cannot be used, no file that could be opened, a folder that
 * cannot be written; as JSON it says so too.
 */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
): Promise<Outcome> {
  const couldNotRun = couldNotRunWith(options)
  const recipes = await readRecipes(options.recipes)
  if (!recipes.usable) return couldNotRun(words.text('command.badRecipe'), recipes.issues)
  const read = await Promise.all(files.map((file) => readOne(file, recipes.value)))
  return importRead(read, recipes.value, options)
}

/**
 * As `importFiles`, of files that are read already: those that `isOpened` says of are on this machine.
 */
export async function importRead(
  read: readonly Read[],
  recipes: readonly Recipe[],
  options: ImportOptions,
): Promise<Outcome> {
  const couldNotRun = couldNotRunWith(options)
  const unopened = read.flatMap(({ isOpened, read: { issues } }) => (isOpened ? [] : issues))
  if (unopened.length === read.length)
    return couldNotRun(
      words.text('command.noFile', { files: read.map(({ file }) => file).join(', ') }),
      unopened,
    )
  const { out: folder } = options
  if (folder === undefined)
    return couldNotRun(
      `${words.text('command.badUsage', { reason: '--out' })}\n\n${help}`,
      unopened,
    )
  const base = await openBase(options.into, read, recipes)
  if (!('rows' in base))
    return couldNotRun(
      words.text('command.badPackage', { folder: options.into ?? REFERENCE }),
      base.issues,
    )
  const today = localDay(new Date())
  const took = takeIn({ files: read, base: base.rows, recipes })
  const intake = { ...took, report: withSuggestions(took.report, null, today) }
  const { taken } = intake
  const isTaken = TABLE_NAMES.some((name) => tableRows(taken, name).length > 0)
  const { disk } = base
  const { rows, report: reported } = withComposites(
    intake,
    disk ? mergeRows(base.rows, taken) : emptyPackageLike(base.rows, taken),
    compositeNamed(base.descriptor),
  )
  const changes = diffRows(disk ? base.rows : NO_ROWS_AT_ALL, rows)
  const touched = new Set(changes.map(({ table }) => table))
  const kept = new Set(disk ? TABLE_NAMES.filter((name) => !touched.has(name)) : [])
  const lost =
    disk && isTaken
      ? [...disk.lost].flatMap(([name, issues]) => (touched.has(name) ? issues : []))
      : []
  const besides = disk
    ? await filesNamedBy(disk.folder, base.descriptor)
    : new Map<string, Uint8Array>()
  const descriptor = disk
    ? openingOn(base.descriptor, newestPeriod(changes, rows.units, base.descriptor))
    : base.descriptor
  const written = packageFiles(rows, descriptor, kept, (name) => besides.get(name))
  const onDisk = disk ? filesOfFolder(disk.folder) : null
  const opened = isTaken ? (await openFiles(written, onDisk)).assembled : null
  const isWritten = opened?.usable === true
  const report = isWritten
    ? withPackageProblems({ ...intake, report: reported }, opened.dataset, today)
    : reported
  const reports: readonly Reported[] = [...report, ...lost.map(lostReport)]
  const unwritten = (file: string, fault: string): Outcome =>
    couldNotRun(
      words.text('command.cannotWrite', { folder: file, reason: fault.replace(FAULT, '') }),
      [issue({ code: 'file/refused', file, found: fault.replace(FAULT, '') })],
    )
  if (isWritten) {
    const fault = await writePackage(folder, written, disk, kept).catch(systemFault)
    if (typeof fault === 'string') return unwritten(folder, fault)
  }
  if (options.saveRecipe !== undefined) {
    const fault = await writeFile(
      options.saveRecipe,
      formatRecipes(report.filter(({ table }) => table !== null).map(recipeOf)),
    ).catch(systemFault)
    if (typeof fault === 'string') return unwritten(options.saveRecipe, fault)
  }
  const exit = isWritten ? exitOf(reports) : 1
  if (options.json) return { exit, out: reportJson(reports, words), error: '' }
  const faults =
    opened && !opened.usable ? opened.issues.map((each) => `  ${issueSentence(each, words)}`) : []
  const lines = [
    ...questionLines(report),
    ...faults,
    isWritten ? words.text('command.written', { folder }) : words.text('command.nothingTaken'),
  ]
  const summary = isWritten
    ? changes.map(({ table, added, changed }) =>
        words.text('command.changes', {
          table: tableTitle(table, words),
          added: String(added.length),
          changed: String(changed.length),
        }),
      )
    : []
  return {
    exit,
    out: `${reportText(reports, words)}${[...lines, ...summary].join('\n')}\n`,
    error: '',
  }
}

/** What is said where the command could not run. */
function couldNotRunWith({ json }: Pick<ImportOptions, 'json'>) {
  return (reason: string, issues: readonly Issue[] = []): Outcome => ({
    exit: 2,
    out: json ? reportJson(reportsOf(issues), words) : '',
    error: [
      reason,
      ...issues.map((each) => `  ${each.file}: ${issueSentence(each, words)}`),
      '',
    ].join('\n'),
  })
}

type Read = ReadFile & { readonly isOpened: boolean }

async function readOne(file: string, recipes: readonly Recipe[]): Promise<Read> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  )
  if (size === null)
    return { file, isOpened: false, read: unusable(issue({ code: 'file/missing', file })) }
  if (size > LIMITS.fileBytes) {
    const expected = { kind: 'limit', limit: LIMITS.fileBytes, unit: 'bytes' } as const
    return {
      file,
      isOpened: true,
      read: unusable(issue({ code: 'file/tooLarge', file, found: String(size), expected })),
    }
  }
  const bytes = await readBytes(file).catch(systemFault)
  if (typeof bytes === 'string')
    return {
      file,
      isOpened: false,
      read: unusable(issue({ code: 'file/refused', file, found: bytes })),
    }
  return {
    file,
    isOpened: true,
    read: await readFile(file, new Uint8Array(bytes), readOptionsOf(recipeFor(recipes, file))),
  }
}

async function readRecipes(files: readonly string[]): Promise<Checked<readonly Recipe[]>> {
  const recipes: Recipe[] = []
  for (const file of files) {
    const text = await readBytes(file, 'utf8').catch(systemFault)
    const read = text.startsWith(FAULT)
      ? unusable(issue({ code: 'file/missing', file }))
      : parseRecipes(file, text.replace(/^\uFEFF/, ''))
    if (!read.usable) return unusable(read.issues[0], read.issues.slice(1))
    for (const recipe of read.value as readonly Recipe[]) recipes.push(recipe)
  }
  return usable(recipes)
}

type Base = {
  readonly rows: PackageRows
  readonly descriptor: JsonObject
  readonly disk: PackageOnDisk | null
}

/**
 * What names are looked up in. Files that bring units and indicators themselves need nothing else,
 * and are not mixed with anything.
 */
async function openBase(
  into: string | undefined,
  files: readonly Read[],
  recipes: readonly Recipe[],
): Promise<Base | { readonly issues: readonly Issue[] }> {
  const none: Base = { rows: NO_ROWS_AT_ALL, descriptor: NEW_DESCRIPTOR, disk: null }
  if (into === undefined && bringsNames(files, recipes)) return none
  const opened = await openForWriting(into ?? REFERENCE)
  if (!('rows' in opened)) return into === undefined ? none : { issues: opened }
  const { descriptor, rows } = opened
  return into === undefined
    ? { rows: namesAlone(rows), descriptor, disk: null }
    : { rows, descriptor, disk: opened }
}

function bringsNames(files: readonly Read[], recipes: readonly Recipe[]): boolean {
  const tables = files.flatMap(({ file, read }) =>
    read.usable
      ? read.value.tables.flatMap(
          (table) => recogniseTable(table, recipeFor(recipes, file, table.sheet)).tables,
        )
      : [],
  )
  return tables.includes('units') && tables.includes('indicators')
}

function lostReport(lost: Issue): Reported {
  return {
    file: path.normalize(lost.file),
    format: null,
    encoding: null,
    rows: NO_ROWS,
    problems: [lost],
  }
}

const NO_ROWS = { read: 0, taken: 0, changed: 0, refused: 0, skipped: 0 } as const

function questionLines(report: readonly FileIntake[]): string[] {
  return report.flatMap(({ file, questions }) =>
    questions
      .filter(({ isNeeded }) => isNeeded)
      .map(({ id, choices }) => {
        const labels = choices.map(({ value, label }) => choiceText(id, value, label))
        return words.text('command.question', { file, id, choices: labels.join('; ') })
      }),
  )
}

/** An answer as it is written in a recipe, with what it means where that is something else. */
function choiceText(id: string, value: string, label: string): string {
  if (label !== value) return `${value} (${label})`
  const meaning = choiceMeaning(id, value, words)
  return meaning === null ? value : `${value} (${meaning})`
}

const FAULT = '\u0000'

/** What the system says of a file, marked so that it is not taken for its content. */
function systemFault(fault: unknown): string {
  return FAULT + (fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault))
}
