import { issueText } from '@/i18n/issueText'
import { decimalsWritten } from '@/dataset/plausibility'
import { columnHeadings } from '@/dataset/columnHeadings'
import { declarationOf, isTableName, TABLE_NAMES, type TableName } from '@/dataset/declarations'
import type { PeriodId } from '@/dataset/period'
import { ENUM_WORDS } from './vocabulary'
import type { Expected, Issue } from '@/dataset/issue'
import { CONVENTIONS } from '@/i18n/conventions'
import type { Words } from '@/i18n/translator'
import '@/analysis/words'
import './words/encodings'
import './words/issues'

/**
 * An issue as those read it who prepare data: a column of the package by its title with the code in
 * brackets, a table likewise, and words of a list with what they mean. The codes stay, for they are
 * what stands in the files. `table`: whose columns are meant, where that is known. It comes with
 * the data page and the command, and not with the first screen. Titles are Vietnamese: in English
 * an issue stays as it is, but for figures. Never throws.
 */
export function namedIssue(issue: Issue, words: Words, table: TableName | null = null): Issue {
  const figure = issue.about?.value ?? null
  const written = {
    ...issue,
    found:
      figure === null ? nameOfForm(issue, words) : words.number(figure, decimalsWritten(figure)),
  }
  if (!CONVENTIONS[words.language].usesHeadings) return written
  const home = table ?? tableOfFile(issue.file)
  return {
    ...written,
    column: issue.column === null ? null : columnTitle(issue.column, home),
    expected:
      issue.expected && !isNoGuess(issue)
        ? namedExpected(issue.expected, issue, words, home)
        : null,
  }
}

/** A name that is like none: that another should stand there is said already. */
function isNoGuess({ code, expected }: Issue): boolean {
  return (
    code.startsWith('name/') && expected?.kind === 'reference' && expected.suggestions.length === 0
  )
}

/** What was found, where it is a form of files or an encoding by what it is called. */
function nameOfForm({ code, found }: Issue, words: Words): string | null {
  if (found === null) return null
  if (code === 'encoding/foreign') return encodingTitle(found, words)
  return code === 'json/form'
    ? (words.textUnder(`fileForm.${found.replaceAll(' ', '-')}`) ?? found)
    : found
}

/** What an issue says in words, of a figure after whose it is, of what and of when. */
export function issueSentence(issue: Issue, words: Words, table: TableName | null = null): string {
  const { about } = issue
  const said = issueText(words, namedIssue(issue, words, table))
  return about ? `${figureName(about, words)}: ${said}` : said
}

/** Whose figure it is, of what and of when. */
export function figureName(
  { unit, indicator, period }: NonNullable<Issue['about']>,
  words: Words,
): string {
  return [unit, indicator, words.period(period as PeriodId)].join(' · ')
}

/** The title of a table, with its code. */
export function tableTitle(table: TableName, words: Words): string {
  return `${words.text(`table.${table}`)} (${table})`
}

/**
 * What a word of a list of the package means, in Vietnamese; `null` where nothing is known of it.
 */
export function wordMeaning(column: string, word: string, words: Words): string | null {
  const said =
    column === 'basis' || column === 'status' ? words.textUnder(`${column}.${word}`) : null
  return said ?? ENUM_WORDS[column]?.[word]?.[0] ?? null
}

/** What an encoding, or a way of writing letters, is called; its own name where it has no other. */
export function encodingTitle(name: string, words: Words): string {
  return words.textUnder(`encoding.${name.replaceAll(' ', '-')}`) ?? name
}

function wordTitle(column: string, word: string, words: Words): string {
  const meaning = wordMeaning(column, word, words)
  return meaning === null ? word : `${meaning} (${word})`
}

/**
 * Columns of the package by their titles, with their codes; several as keys name them; anything
 * else as it is. In English as it is.
 */
export function columnTitle(written: string, table: TableName | null): string {
  return written
    .split(' + ')
    .map((part) => {
      const name = part.replace(/^constants\./, '')
      const title = titleOf(name, table)
      return title === null ? part : `${title} (${name})`
    })
    .join(' + ')
}

/**
 * The heading by which offices call a column: of the table in question, else of the first that has
 * it, figures before all others.
 */
function titleOf(column: string, table: TableName | null): string | null {
  for (const each of [table, 'observations' as const, ...TABLE_NAMES]) {
    if (each !== null && Object.hasOwn(declarationOf(each).columns, column))
      return columnHeadings(each, column)[0] ?? null
  }
  return null
}

/** The table that a file of a package is of, by its name. */
function tableOfFile(file: string): TableName | null {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\..*$/, '')
  return isTableName(stem) ? stem : null
}

function namedExpected(
  expected: Expected,
  { code, column }: Issue,
  words: Words,
  table: TableName | null,
): Expected {
  switch (expected.kind) {
    case 'oneOf':
      if (code === 'encoding/guessed')
        return { kind: 'oneOf', values: expected.values.map((each) => encodingTitle(each, words)) }
      return { kind: 'oneOf', values: namedList(expected.values, words, table) }
    case 'reference':
      if (code.startsWith('name/')) return { kind: 'oneOf', values: expected.suggestions }
      return isTableName(expected.table)
        ? { ...expected, table: tableTitle(expected.table, words) }
        : expected
    case 'text':
      if (code === 'resource/absent' && isTableName(expected.text))
        return { kind: 'text', text: tableTitle(expected.text, words) }
      if (code === 'heading/missing')
        return { kind: 'text', text: columnTitle(expected.text, table) }
      return code === 'column/assumed' && column !== null
        ? { kind: 'text', text: wordTitle(column, expected.text, words) }
        : expected
    case 'cells':
    case 'day':
    case 'days':
    case 'extent':
    case 'limit':
    case 'neighbours':
    case 'range':
    case 'type':
    case 'uniqueKey':
    case 'value':
      return expected
  }
}

/** Tables, columns, or the words of one column; any other list is left as it is. */
function namedList(
  values: readonly string[],
  words: Words,
  table: TableName | null,
): readonly string[] {
  if (values.every(isTableName)) return values.map((value) => tableTitle(value, words))
  const column = columnOfWords(values)
  if (column !== null) return values.map((value) => wordTitle(column, value, words))
  return values.every((value) => titleOf(value, table) !== null)
    ? values.map((value) => columnTitle(value, table))
    : values
}

function columnOfWords(values: readonly string[]): string | null {
  for (const table of TABLE_NAMES) {
    for (const [name, { values: own }] of Object.entries(declarationOf(table).columns)) {
      if (own && own.length === values.length && own.every((value) => values.includes(value)))
        return name
    }
  }
  return null
}
