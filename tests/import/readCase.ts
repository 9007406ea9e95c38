import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openPackage } from '@/dataset/openPackage'
import { rowsOfDataset } from '@/import/packageRows'
import type { Recipe } from '@/import/recipe'
import { usable, type Expected } from '@/dataset/issue'
import { take, type Content } from './base'

const CASES = path.resolve(import.meta.dirname, '../fixtures/cases')

const { assembled } = await openPackage((file) =>
  Promise.resolve(usable(new Uint8Array(readFileSync(path.join(CASES, 'base', file))))),
)
if (!assembled.usable) throw new Error('The base of the cases is no package')

/** A province with five districts and four indicators, made for the cases. */
const CASE_ROWS = rowsOfDataset(assembled.dataset)

/** What every import of figures says, whatever the file holds. */
const ALWAYS: ReadonlySet<string> = new Set(['column/assumed', 'source/made', 'period/fromTitle'])

/**
 * What came of a file: figures as `unit indicator period value`, issues as `code row column`,
 * without those that always come.
 */
export type CaseOutcome = {
  readonly figures: readonly string[]
  readonly said: readonly string[]
  readonly days: readonly (string | null)[]
  readonly counts: readonly Readonly<Record<string, number>>[]
  readonly questions: readonly string[]
  readonly found: readonly (string | null)[]
  readonly expected: readonly (Expected | null)[]
}

/** Takes files in through the same functions as the command and the page. */
export async function takeCase(
  files: Readonly<Record<string, Content>>,
  recipes: readonly Recipe[] = [],
): Promise<CaseOutcome> {
  const { taken, report } = await take(files, { base: CASE_ROWS, recipes })
  const problems = report.flatMap((each) => each.problems).filter(({ code }) => !ALWAYS.has(code))
  return {
    figures: taken.observations.map(({ unit_id: unit, indicator_id: indicator, period, value }) =>
      [unit, indicator, period, String(value)].join(' '),
    ),
    days: taken.observations.map((each) => each.published_on),
    said: problems.map(({ code, row, column }) => [code, row ?? '', column ?? ''].join(' ').trim()),
    found: problems.map(({ found }) => found),
    expected: problems.map(({ expected }) => expected),
    counts: report.map(({ rows }) => ({ ...rows })),
    questions: report.flatMap(({ questions }) => questions.map(({ id }) => id)),
  }
}

/** A file of the folder of cases. */
export async function caseFile(name: string): Promise<CaseOutcome> {
  return takeCase({ [name]: new Uint8Array(readFileSync(path.join(CASES, name))) })
}
