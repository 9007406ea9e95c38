import { localDay } from '@/dataset/day'
import { expose, transfer } from 'comlink'
import type { Language } from '@/address/screen'
import { LIMITS } from '@/dataset/cells/limits'
import { createWords } from '@/i18n/translator'
import { live } from '@/ui/living.browser'
import { inOrder, zipOf } from '@/ui/office/zip'
import type { PackageBytes } from './basePackage'
import { ImportSession, type OnImportStep } from './importSession'
import { readDroppedFile } from './droppedFile'
import type { ChangeKind, IntakeOverview, ProblemFilter } from './overview'
import type { NewPackage } from './overview'
import type { IntakeAct } from './screen/useSession'
import '@/ui/words'
import './words/screen'

/**
 * The import, off the main thread: it holds every row and tells only what is shown. One thing is
 * done after the other.
 */
let context: Promise<ImportSession> | null = null
let onStage: OnImportStep = () => undefined
let last: Promise<unknown> = Promise.resolve()

function next<T>(work: (open: ImportSession) => T | Promise<T>): Promise<T> {
  const done = last.then(() => {
    if (!context) throw new Error('The import was asked for something before it was opened')
    return context.then(work)
  })
  last = done.catch(() => undefined)
  return done
}

const take = (open: ImportSession): Promise<IntakeOverview> => open.take(onStage)

const worker = {
  live,
  /**
   * Begins an import into a package, or into the new one that is `starting`. `told` hears how far
   * each file has come.
   */
  open: (files: PackageBytes, told: OnImportStep, starting: NewPackage | null): void => {
    onStage = told
    context = ImportSession.open(files, localDay(new Date())).then(async (open) => {
      if (starting) await open.start(starting)
      return open
    })
  },
  add: (files: readonly File[]): Promise<IntakeOverview> =>
    next(async (open) => {
      for (const file of files) onStage(file.name, 'waiting')
      for (const file of files) {
        onStage(file.name, 'reading')
        const bytes = await readDroppedFile(file, LIMITS.fileBytes)
        if (bytes.usable) await open.addFile(file.name, bytes.value)
        else open.addFault(file.name, bytes)
      }
      return take(open)
    }),
  act: (each: IntakeAct): Promise<IntakeOverview> =>
    next(async (open) => {
      await act(open, each)
      return take(open)
    }),
  problems: (filter: ProblemFilter, page: number, language: Language) =>
    next((open) => open.problems(filter, page, createWords(language))),
  changes: (change: ChangeKind | null, page: number) => next((open) => open.changes(change, page)),
  problemsCsv: (filter: ProblemFilter, language: Language): Promise<string> =>
    next((open) => {
      const words = createWords(language)
      const head = (
        ['severity', 'file', 'row', 'column', 'what', 'found', 'expected', 'fix', 'code'] as const
      ).map((part) => words.text(`problems.${part}`))
      const severities = {
        error: words.text('problems.severity.error'),
        warning: words.text('problems.severity.warning'),
        info: words.text('problems.severity.info'),
      }
      return open.problemsCsv(filter, words, head, severities)
    }),
  recipes: () => next((open) => open.recipes()),
  /** The files of the new package; `null` where there is none. */
  package: () => next((open) => open.packageBytes()),
  /** The agendas that come with the package, by path within it. */
  meetings: () => next((open) => open.meetings()),
  /** The same as a zip, with files that lie beside the tables. */
  zip: (beside: PackageBytes) =>
    next((open) => {
      const files = open.packageBytes()
      if (!files) return null
      const zip = zipOf(inOrder([...beside, ...files]))
      return transfer(zip, [zip.buffer])
    }),
}

export type IntakeWorker = typeof worker

expose(worker)

function act(open: ImportSession, each: IntakeAct): void | Promise<void> {
  switch (each.kind) {
    case 'source':
      return open.setSource(each.source)
    case 'start':
      return open.start(each.about)
    case 'answer':
      return open.answer(each.table, each.question, each.answer)
    case 'suggested':
      return open.takeSuggestions(each.table)
    case 'unanswer':
      return open.unanswer(each.table, each.question)
    case 'assign':
      return open.assign(each.table, each.heading, each.assignment)
    case 'reading':
      return open.setReading(each.file, each.reading)
    case 'replace':
      return open.replace(each.table, each.isReplaced)
    case 'remove':
      return open.removeFile(each.file)
    case 'recipes':
      return open.loadRecipes(each.file, each.text)
  }
}
