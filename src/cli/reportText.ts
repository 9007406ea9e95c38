import { groupBy } from '@/dataset/group'
import type { RowCounts } from '@/dataset/counts'
import { isTableName, type TableName } from '@/dataset/declarations'
import { parsePeriod, type PeriodId } from '@/dataset/period'
import { namedIssue, issueSentence, wordMeaning } from '@/import/issueNames'
import type { Question } from '@/import/questions'
import type { Words } from '@/i18n/translator'
import type { Issue, Severity } from '@/dataset/issue'
import '@/import/words/questions'
import './words'

/** What became of one file or of one of its tables, as every command says it. */
export type Reported = {
  readonly file: string
  readonly format: string | null
  readonly encoding: string | null
  readonly rows: RowCounts & { readonly skipped: number }
  readonly problems: readonly Issue[]
  /** What became of the numbers of a table of figures; of other tables `null`. */
  readonly figures?: Reported['rows'] | null
  /** What has to be said before more of it can be taken, and what may be said otherwise. */
  readonly questions?: readonly Question[]
  /** The table of the package that it was taken as, where that is known. */
  readonly table?: TableName | null
}

/**
 * Reports as the one object that `--json` prints. Shapes: files and problems in the order given;
 * `message` in the words' language.
 */
export function reportJson(reports: readonly Reported[], words: Words): string {
  const files = reports.map(
    ({ file, format, encoding, rows, figures, questions, problems, table }) => ({
      file,
      format,
      encoding,
      rows: {
        read: rows.read,
        taken: rows.taken,
        changed: rows.changed,
        refused: rows.refused,
        skipped: rows.skipped,
      },
      ...(figures === undefined ? {} : { figures }),
      ...(questions === undefined
        ? {}
        : { questions: questions.map((each) => questionJson(each, words)) }),
      problems: problems.map((problem) => problemJson(problem, words, table)),
    }),
  )
  return `${JSON.stringify({ files }, null, 2)}\n`
}

/**
 * A question as `--json` prints it: its answer goes into a recipe under its id. The label of a
 * choice that is a word of the package is what that word means.
 */
function questionJson(question: Question, words: Words): object {
  const { id, kind, about, row, column, suggested, isOpen, isNeeded } = question
  const choices = question.choices.map(({ value, label }) => ({
    value,
    label: label === value ? (choiceMeaning(id, value, words) ?? label) : label,
  }))
  return { id, kind, about, row, column, choices, suggested, isOpen, isNeeded }
}

/**
 * What a choice of a question means that is a table, a period or a word of a list of the package;
 * `null` where it is none, or nothing is known of it.
 */
export function choiceMeaning(id: string, value: string, words: Words): string | null {
  if (id === 'table' && isTableName(value)) return words.text(`table.${value}`)
  if (id.startsWith('blank:')) return words.textUnder(`blank.${value}`)
  const column = /^constant:(.+)$/.exec(id)?.[1]
  if (column === undefined) return null
  if (column === 'period') return parsePeriod(value) ? words.period(value as PeriodId) : null
  return wordMeaning(column, value, words)
}

/** A problem as `--json` prints it. */
export function problemJson(
  problem: Issue,
  words: Words,
  table: TableName | null = null,
): Pick<Issue, 'severity' | 'code' | 'row' | 'column' | 'found' | 'expected'> & {
  readonly message: string
} {
  const { severity, code, row, column, found, expected } = problem
  return {
    severity,
    code,
    row,
    column,
    found,
    expected,
    message: issueSentence(problem, words, table),
  }
}

/** Reports in words, one block a file and one line a problem, with the sums at the end. */
export function reportText(reports: readonly Reported[], words: Words): string {
  const blocks = reports.map((report) =>
    [
      fileLine(report, words),
      ...report.problems.map((problem) => `  ${problemLine(problem, words, report.table)}`),
    ].join('\n'),
  )
  const summary = words.text('command.summary', {
    errors: String(countOf(reports, 'error')),
    warnings: String(countOf(reports, 'warning')),
    infos: String(countOf(reports, 'info')),
  })
  return `${[...blocks, summary].join('\n')}\n`
}

/**
 * 1 where there is an error or a warning, 0 where there is nothing or only what is good to know.
 */
export function exitOf(reports: readonly Pick<Reported, 'problems'>[]): 0 | 1 {
  return countOf(reports, 'error') + countOf(reports, 'warning') === 0 ? 0 : 1
}

/**
 * The problems of files of which nothing else is known, as reports, in the order in which the files
 * are first named.
 */
export function reportsOf(problems: readonly Issue[]): readonly Reported[] {
  const rows = { read: 0, taken: 0, changed: 0, refused: 0, skipped: 0 }
  return [...groupBy(problems, ({ file }) => file)].map(([file, of]) => ({
    file,
    format: null,
    encoding: null,
    rows,
    problems: of,
  }))
}

/** How many problems of a severity there are in all. */
function countOf(reports: readonly Pick<Reported, 'problems'>[], severity: Severity): number {
  return reports.reduce(
    (sum, { problems }) => sum + problems.filter((problem) => problem.severity === severity).length,
    0,
  )
}

function fileLine({ file, format, encoding, rows, figures }: Reported, words: Words): string {
  const form =
    format === null
      ? words.text('command.unreadable')
      : [format, encoding].filter((part) => part !== null).join(', ')
  return rows.read === 0
    ? `${file} (${form})`
    : `${file} (${form}): ${figures ? `${figuresText(figures, words)}; ` : ''}${rowsText(rows, words)}`
}

function figuresText({ read, taken, changed }: Reported['rows'], words: Words): string {
  return words.text('command.figures', { read: String(read), taken: String(taken + changed) })
}

function rowsText(
  { read, taken, changed, refused, skipped }: Reported['rows'],
  words: Words,
): string {
  const rows = words.text('command.rows', {
    read: String(read),
    taken: String(taken),
    changed: String(changed),
    refused: String(refused),
  })
  return skipped > 0 ? words.text('command.rowsSkipped', { rows, skipped: String(skipped) }) : rows
}

/** A problem in words: how grave, where, and what. */
export function problemLine(problem: Issue, words: Words, table: TableName | null = null): string {
  const { column } = namedIssue(problem, words, table)
  const row = problem.row === null ? [] : [words.text('command.row', { row: String(problem.row) })]
  const place = [
    ...row,
    ...(column === null ? [] : [words.text('command.column', { column })]),
  ].join(', ')
  return `[${words.text(`command.severity.${problem.severity}`)}] ${place === '' ? '' : `${place}: `}${issueSentence(problem, words, table)}`
}
