import { describe, expect, test } from 'vitest'
import { takeIn } from '@/import/intake'
import { EMPTY_RECIPE, withAnswer, type Recipe } from '@/import/recipe'
import type { FileIntake } from '@/import/report'
import { readFile } from '@/import/sheets/readFile'
import type { OddTable } from '#tests/fixtures/office/oddParts'
import { ODD_TABLES_1 } from '#tests/fixtures/office/oddTables1'
import { ODD_TABLES_2 } from '#tests/fixtures/office/oddTables2'
import { ODD_TABLES_3 } from '#tests/fixtures/office/oddTables3'
import { ODD_TABLES_4 } from '#tests/fixtures/office/oddTables4'
import { ODD_TABLES_5 } from '#tests/fixtures/office/oddTables5'
import { ODD_TABLES_6 } from '#tests/fixtures/office/oddTables6'
import { ODD_TABLES_7 } from '#tests/fixtures/office/oddTables7'
import { ODD_TABLES_8 } from '#tests/fixtures/office/oddTables8'
import { ODD_TABLES_9 } from '#tests/fixtures/office/oddTables9'
import { isAccounted } from './base'
import { CASE_ROWS } from './written'

const TABLES: readonly OddTable[] = [
  ...ODD_TABLES_1,
  ...ODD_TABLES_2,
  ...ODD_TABLES_3,
  ...ODD_TABLES_4,
  ...ODD_TABLES_5,
  ...ODD_TABLES_6,
  ...ODD_TABLES_7,
  ...ODD_TABLES_8,
  ...ODD_TABLES_9,
]

async function taken({ file, content }: OddTable, recipes: readonly Recipe[] = []) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const read = await readFile(file, bytes)
  const { taken: rows, report } = takeIn({ files: [{ file, read }], base: CASE_ROWS, recipes })
  for (const each of report)
    expect(isAccounted(each), JSON.stringify([each.rows, each.figures])).toBe(true)
  const part = (letter: string, number: number | null): string =>
    number === null ? '' : ` ${letter}${number}`
  const figures = rows.observations.map(
    ({ unit_id: unit, indicator_id: indicator, period, value, target, numerator, denominator }) =>
      `${unit} ${indicator} ${period} ${value}${part('t', target)}${part('n', numerator)}${part('d', denominator)}`,
  )
  return { figures, report }
}

const needed = ({ questions }: FileIntake) => questions.filter(({ isNeeded }) => isNeeded)

/** Answers every question of each table as suggested, until none is new. */
async function suggested(table: OddTable) {
  const recipes = new Map<string, Recipe>()
  for (let round = 0; round < 4; round += 1) {
    const { report } = await taken(table, [...recipes.values()])
    for (const each of report) {
      const own = recipes.get(each.file) ?? { ...EMPTY_RECIPE, sheet: each.sheet ?? '' }
      recipes.set(
        each.file,
        needed(each).reduce(
          (given, { id, suggested: likely }) =>
            likely === null ? given : withAnswer(given, id, likely),
          own,
        ),
      )
    }
  }
  return taken(table, [...recipes.values()])
}

describe('odd tables of offices', () => {
  test.each(TABLES)('$what ($file): nothing wrong before an answer', async (table) => {
    const { figures, report } = await taken(table)
    const known = [...table.right, ...(table.before ?? [])]
    expect(figures.filter((each) => !known.includes(each))).toEqual([])
    // What is not taken yet is asked, with an answer ready, or refused by name.
    const open = report.flatMap(needed).filter(({ suggested: likely }) => likely === null)
    expect(open.map(({ id }) => id)).toEqual([])
  })

  test.each(TABLES)('$what ($file): right once suggestions are taken', async (table) => {
    const { figures } = await suggested(table)
    expect([...figures].sort()).toEqual([...table.right, ...(table.province ?? [])].sort())
  })
})
