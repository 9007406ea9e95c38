import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPackage } from '@/dataset/openPackage'
import { rowsOfDataset, type PackageRows } from '@/import/packageRows'
import { EMPTY_RECIPE, withAnswer, type Recipe } from '@/import/recipe'
import { usable } from '@/dataset/issue'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { writeCsv } from '#tests/dataset/cells/writeCsv'
import { isAccounted, take, type Content } from './base'

const CASES = fileURLToPath(new URL('../fixtures/cases/', import.meta.url))

/** A file of the folder of cases that once failed. */
export function caseFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(CASES, name)))
}

/** The rows of the package that the cases are put into: five districts and four indicators. */
export const CASE_ROWS: PackageRows = await (async () => {
  const { assembled } = await openPackage((file) =>
    Promise.resolve(usable(caseFile(`base/${file}`))),
  )
  if (!assembled.usable) throw new Error(`Not a package: ${JSON.stringify(assembled.issues[0])}`)
  return rowsOfDataset(assembled.dataset)
})()

/** What is assumed of every table that says nothing else, and what is told of every file. */
const ALWAYS = new Set(['column/assumed', 'source/made', 'row/title', 'period/fromTitle'])

/**
 * A file taken into the package of the cases: its figures as `unit indicator period part value`,
 * and what was said.
 */
export async function takeCase(
  file: string,
  content: Content = caseFile(file),
  recipe: Recipe = EMPTY_RECIPE,
) {
  const intake = await take({ [file]: content }, { base: CASE_ROWS, recipes: [recipe] })
  for (const report of intake.report) {
    if (!isAccounted(report)) throw new Error(`Rows do not add up: ${JSON.stringify(report.rows)}`)
  }
  const problems = intake.report.flatMap((report) => report.problems)
  return {
    ...intake,
    problems,
    figures: intake.taken.observations.map(
      ({ unit_id: unit, indicator_id: indicator, period, value }) =>
        `${unit} ${indicator} ${period} ${value}`,
    ),
    said: problems
      .filter(({ code }) => !ALWAYS.has(code))
      .map(({ severity, code, row, column }) => [severity, code, row, column]),
    codes: [...new Set(problems.map(({ code }) => code))].filter((code) => !ALWAYS.has(code)),
    questions: intake.report
      .flatMap(({ questions }) => questions)
      .filter(({ isNeeded }) => isNeeded),
  }
}

/** Takes a file in with every question that waits answered as suggested. */
export async function takeSuggested(file: string, content: Content = caseFile(file)) {
  let recipe = EMPTY_RECIPE
  for (let round = 0; round < 4; round += 1) {
    const { questions } = await takeCase(file, content, recipe)
    if (questions.length === 0) break
    for (const { id, suggested } of questions)
      if (suggested !== null) recipe = withAnswer(recipe, id, suggested)
  }
  return takeCase(file, content, recipe)
}

type Grid = readonly (readonly string[])[]

/**
 * A sheet as several programs write it: CSV with two delimiters, a workbook with texts, a page that
 * is called .xls.
 */
export function writtenAs(rows: Grid): readonly (readonly [file: string, content: Content])[] {
  const width = Math.max(...rows.map((cells) => cells.length))
  const full = rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ''))
  const csv = (delimiter: string, quoteAll: boolean): string =>
    writeCsv(full, { delimiter, lineEnd: '\r\n', quoteAll })
  const cell = (text: string): string =>
    `<td>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td>`
  const html = full.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')
  return [
    ['a.csv', csv(',', true)],
    ['b.csv', csv(';', false)],
    ['c.xlsx', makeXlsx([{ name: 'Sheet1', rows: full }])],
    ['d.xls', `<html><body><table>${html}</table></body></html>`],
  ]
}

/** Records of a service: the first row as keys, every other a record. */
export function writtenAsJson([headings = [], ...rows]: Grid): readonly (readonly [
  file: string,
  content: Content,
])[] {
  const records = rows.map((cells) =>
    Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])),
  )
  return [['e.json', JSON.stringify(records)]]
}
