import { issueText } from '@/i18n/issueText'
import type { IssueCode } from '@/dataset/issueCodes'
import { foldText } from '@/dataset/text'
import type { TableName } from '@/dataset/declarations'
import { figureName, namedIssue, issueSentence } from './issueNames'
import type { Words } from '@/i18n/translator'
import type { Issue, Severity } from '@/dataset/issue'
import type { ProblemFilter } from './overview'
import './words/fixes'

/**
 * An issue in the words of a language, part by part. `column` with the title of a column of the
 * package; `found` and `expected` are '' where there is nothing to say.
 */
export type ProblemWords = {
  readonly column: string
  readonly what: string
  readonly found: string
  readonly expected: string
  readonly fix: string
}

/**
 * Takes an issue apart as a table shows it: where and what is wrong, what was found, what should be
 * there, and a way to fix it. `table`: what the file was taken as, where that is known.
 */
export function problemWords(
  issue: Issue,
  words: Words,
  table: TableName | null = null,
): ProblemWords {
  const problem = namedIssue(issue, words, table)
  const what = issueText(words, { ...problem, found: null, expected: null })
  const partAfter = (part: Partial<Issue>): string =>
    issueText(words, { ...problem, ...part })
      .slice(what.length)
      .trim()
  return {
    column: problem.column ?? '',
    what: problem.about ? `${figureName(problem.about, words)}: ${what}` : what,
    found: problem.found ?? '',
    expected: problem.expected === null ? '' : withoutLabel(problem, partAfter({ found: null })),
    fix: fixOf(problem.code, words),
  }
}

/**
 * A problem as a row of a table: how grave it is, where, what is wrong, what was found and expected,
 * what to do, and its code.
 */
export function problemCells(
  problem: Issue,
  words: Words,
  table: TableName | null,
): readonly [Severity, ...string[]] {
  const { column, what, found, expected, fix } = problemWords(problem, words, table)
  const place = [problem.file, problem.row === null ? '' : String(problem.row), column]
  return [problem.severity, ...place, what, found, expected, fix, problem.code]
}

/**
 * The column says already that this is what should be there; where it is something else, its label
 * stays.
 */
function withoutLabel({ expected }: Issue, text: string): string {
  return expected?.kind === 'value' && expected.at ? text : text.replace(/^[^\s:]+: /, '')
}

/**
 * Whether a problem is among those looked at: by severity, by file, and by a text that its place or
 * its words hold, marks or not.
 */
export function problemFilter(
  { severity, text, file }: ProblemFilter,
  words: Words,
): (problem: Issue) => boolean {
  const wanted = foldText(text)
  return (problem) => {
    if (severity !== null && problem.severity !== severity) return false
    if (file !== null && problem.file !== file) return false
    if (wanted === '') return true
    const place = [
      problem.file,
      problem.row === null ? '' : String(problem.row),
      namedIssue(problem, words).column ?? '',
    ].join(' ')
    return foldText(`${place} ${issueSentence(problem, words)}`).includes(wanted)
  }
}

/** A family of issues: what stands before the `/` of their codes. */
type Family = IssueCode extends `${infer Name}/${string}` ? Name : never

/**
 * How a problem can be put right, by its code or else by the family of its code; `''` where nothing
 * needs to be done.
 */
export function fixOf(code: IssueCode, words: Words): string {
  return words.textUnder(`fix.${code}`) ?? words.text(`fix.${code.replace(/\/.*/, '') as Family}`)
}
