import { expect, test } from 'vitest'
import { longTable, portalTable, wideTable } from '#tests/fixtures/office/tables'
import { only, take } from './base'

test.each([
  ['wide.xlsx', wideTable(), 96, 48],
  ['Quý IV-2021.xlsx', wideTable(), 96, 48],
  ['long.csv', longTable(), 96, 96],
  ['portal.xls', portalTable(), 36, 36],
])(
  'The office table %s is taken whole, and nothing is told of it but what was assumed.',
  async (file, content, numbers, figures) => {
    const intake = await take({ [file]: content })
    const report = only(intake)
    expect(report.figures).toMatchObject({ read: numbers, taken: numbers })
    expect(intake.taken.observations).toHaveLength(figures)
    expect(report.questions.filter(({ isNeeded }) => isNeeded)).toEqual([])
    expect(
      report.problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
    ).toEqual(['column/assumed'])
  },
)
