import { describe, expect, test } from 'vitest'
import { EMPTY_RECIPE, withAnswer, type Recipe } from '@/import/recipe'
import { STRANGER_TABLES } from '#tests/fixtures/office/strangers'
import { isAccounted, take, type Content } from './base'

/** What every import says. */
const ALWAYS = new Set(['column/assumed', 'source/made'])

async function taken(file: string, content: Content, recipe: Recipe = EMPTY_RECIPE) {
  const intake = await take({ [file]: content }, { recipes: [recipe] })
  for (const each of intake.report)
    expect(isAccounted(each), JSON.stringify(each.figures)).toBe(true)
  return {
    report: intake.report,
    figures: intake.taken.observations
      .map(({ unit_id: unit, indicator_id: indicator, period, value }) =>
        [unit, indicator, period, value].join(' '),
      )
      .sort(),
  }
}

describe('tables as a stranger makes them', () => {
  test.each(STRANGER_TABLES)('$what ($file)', async ({ file, content, right, told }) => {
    const { report, figures } = await taken(file, content)
    expect(figures).toEqual([...right].sort())
    const said = report
      .flatMap(({ problems }) => problems)
      .filter(({ severity, code }) => severity !== 'info' && !ALWAYS.has(code))
      .map(({ code }) => code)
    expect([...new Set(said)].sort()).toEqual(told)
  })

  const asked = STRANGER_TABLES.flatMap((each) => (each.answered ? [each] : []))
  test.each(asked)(
    'answered as suggested: $what',
    async ({ file, content, right, answered = [] }) => {
      const { report } = await taken(file, content)
      const recipe = report
        .flatMap(({ questions }) => questions)
        .reduce(
          (given, { id, kind, suggested }) =>
            kind === 'figure' && suggested !== null ? withAnswer(given, id, suggested) : given,
          EMPTY_RECIPE,
        )
      expect((await taken(file, content, recipe)).figures).toEqual([...right, ...answered].sort())
    },
  )
})
