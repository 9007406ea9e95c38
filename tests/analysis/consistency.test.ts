import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { issue, type Issue } from '@/dataset/issue'
import type { IssueCode } from '@/dataset/issueCodes'
import { checkConsistency } from '@/analysis/consistency'
import { datasetFrom, openDrawn } from '#tests/support/drawDataset'
import { ROOT } from '@/build/publishData'

const contradiction = (
  code: IssueCode,
  row: number,
  found: string,
  value: number,
  tolerance: number,
): Issue =>
  issue({
    code,
    severity: 'warning',
    file: 'observations.csv',
    row,
    column: 'value',
    found,
    expected: {
      kind: 'value',
      value: expect.closeTo(value, 6) as number,
      tolerance: expect.closeTo(tolerance, 6) as number,
    },
  })

describe('a value and its counts', () => {
  const checked = (cells: string, measure = 'percent') =>
    checkConsistency(
      datasetFrom({
        units: 'unit_id\na',
        indicators: `indicator_id,measure\nx,${measure}`,
        observations: `unit_id,indicator_id,value,numerator,denominator\na,x,${cells}`,
      }),
    )

  test('agree at the decimals written', () => {
    expect(
      [checked('66.7,2,3'), checked('67,2,3'), checked('66.67,2,3'), checked('0,0,3')].flat(),
    ).toEqual([])
  })

  test('disagree beyond them', () => {
    expect(checked('66.6,2,3')).toEqual([
      contradiction('observation/ratio', 2, '66.6', 200 / 3, 0.05),
    ])
  })

  test('are not compared without a denominator, or where the value is no percent', () => {
    expect([checked('66.6,2,'), checked('2,2,3', 'count')].flat()).toEqual([])
    expect(checked('66.6,2,0').map(({ code }) => code)).toEqual(['observation/overWhole'])
  })
})

describe('a score and its components', () => {
  const indicators = `
    indicator_id, measure, polarity, min, max, max_score, weight, decimals
    score,        score,   higher,   ,    ,    100,       ,       2
    good,         percent, higher,   50,  ,    ,          3,      0
    late,         count,   lower,    ,    20,  ,          1,      0
    other,        percent, higher,   ,    ,    ,          ,       0`
  const checked = (...figures: string[]) =>
    checkConsistency(
      datasetFrom(
        {
          units: 'unit_id\na',
          indicators,
          observations: `unit_id,indicator_id,value,status\n${figures.join('\n')}`,
        },
        { composite: 'score' },
      ),
    )

  // 100 · (3 · (90 − 50) ÷ (100 − 50) + 1 · (1 − 5 ÷ 20)) ÷ 4
  const made = (100 * (3 * 0.8 + 0.75)) / 4
  // 0.005 of the score; of the components half a unit in ranges of 50 and 20, by their weights
  const blur = 0.005 + (100 * ((3 * 0.5) / 50 + 0.5 / 20)) / 4

  test('agree when limits left empty are 0, and 100 of a percent', () => {
    expect(checked(`a,score,${made},official`, 'a,good,90,official', 'a,late,5,official')).toEqual(
      [],
    )
  })

  test('agree as far as rounding goes', () => {
    expect(
      checked(`a,score,${made + blur - 0.01},official`, 'a,good,90,official', 'a,late,5,official'),
    ).toEqual([])
  })

  test('disagree beyond it', () => {
    const found = String(made + blur + 0.01)
    expect(checked(`a,score,${found},official`, 'a,good,90,official', 'a,late,5,official')).toEqual(
      [contradiction('composite/disagreement', 2, found, made, blur)],
    )
  })

  test('are not compared while a component is missing', () => {
    expect(checked('a,score,1,official', 'a,good,90,official')).toEqual([])
  })

  test('are not compared when some are illustrative and some are not', () => {
    expect(
      checked('a,score,1,official', 'a,good,90,illustrative', 'a,late,5,illustrative'),
    ).toEqual([])
  })
})

describe('a parent’s own figure and its units', () => {
  const units = `
    unit_id, level,    parent_id, valid_to
    p,       province, ,
    a,       district, p,         2025-07-01
    b,       district, p,         2025-07-01
    d,       department, p,       `
  const indicators = `
    indicator_id, measure, aggregate, decimals
    ratio,        percent, ratio,     1
    sum,          count,   sum,       0
    mean,         score,   mean,      1
    none,         score,   none,      1`
  const checked = (...figures: string[]) =>
    checkConsistency(
      datasetFrom(
        {
          units,
          indicators,
          observations: `unit_id,indicator_id,value,numerator,denominator,period,basis,status\n${figures
            .map((figure) =>
              [
                ...figure.split(','),
                ...['', '', '', '2021', 'final', 'official'].slice(figure.split(',').length - 2),
              ].join(','),
            )
            .join('\n')}`,
        },
        { level: 'district' },
      ),
    )

  test('agree by the rule of the indicator', () => {
    expect(checked('p,ratio,93.3', 'a,ratio,90,90,100', 'b,ratio,95,190,200')).toEqual([])
    expect(checked('p,sum,5', 'a,sum,2', 'b,sum,3')).toEqual([])
    expect(checked('p,mean,2.6', 'a,mean,2.1', 'b,mean,3')).toEqual([])
  })

  test('disagree by the rule of the indicator', () => {
    expect(checked('p,ratio,92.5', 'a,ratio,90,90,100', 'b,ratio,95,190,200')).toEqual([
      contradiction('aggregate/disagreement', 2, '92.5', 280 / 3, 0.05),
    ])
    expect(checked('p,sum,6', 'a,sum,2', 'b,sum,3')).toEqual([
      contradiction('aggregate/disagreement', 2, '6', 5, 0.5),
    ])
    expect(checked('p,mean,3', 'a,mean,2.1', 'b,mean,3')).toEqual([
      contradiction('aggregate/disagreement', 2, '3', 2.55, 0.1),
    ])
  })

  test('are not compared by an indicator that has no rule', () => {
    expect(checked('p,none,9', 'a,none,1', 'b,none,1')).toEqual([])
  })

  test('are not compared while a unit of the level has no figure', () => {
    expect(checked('p,sum,6', 'a,sum,2')).toEqual([])
  })

  test('are not compared when they rest on another basis, or one of them is illustrative', () => {
    expect(
      checked('p,sum,6', 'a,sum,2,,,2021,self,official', 'b,sum,3,,,2021,self,official'),
    ).toEqual([])
    expect(
      checked('p,sum,6', 'a,sum,2,,,2021,final,illustrative', 'b,sum,3,,,2021,final,illustrative'),
    ).toEqual([])
  })

  test('are not compared over a period in which units came or went', () => {
    expect(checked('p,sum,6,,,2025', 'a,sum,2,,,2025', 'b,sum,3,,,2025')).toEqual([])
    expect(checked('p,sum,6,,,2025-H1', 'a,sum,2,,,2025-H1', 'b,sum,3,,,2025-H1')).toHaveLength(1)
  })
})

describe('the shipped package', () => {
  const texts = (name: string): string => readFileSync(path.join(ROOT, 'data', name), 'utf8')
  const { resources } = JSON.parse(texts('datapackage.json')) as {
    readonly resources: readonly { readonly path: string }[]
  }
  const files = Object.fromEntries(
    ['datapackage.json', ...resources.map((resource) => resource.path)].map((name) => [
      name,
      texts(name),
    ]),
  )
  const issuesOf = async (
    changed: Readonly<Record<string, string>> = {},
  ): Promise<readonly Issue[]> => {
    const { assembled } = await openDrawn({ ...files, ...changed })
    if (!assembled.usable) throw new Error(JSON.stringify(assembled.issues))
    return [...assembled.dataset.issues, ...checkConsistency(assembled.dataset)]
  }

  test('has one contradiction, that of two sources on the PAR INDEX of 2019', async () => {
    expect(await issuesOf()).toEqual([
      issue({
        code: 'observation/conflict',
        severity: 'info',
        file: 'observations.csv',
        row: 12,
        column: 'value',
        found: '86.43',
        expected: { kind: 'value', value: 84.43, tolerance: 0 },
      }),
    ])
  })

  test('has scores that a component changed by hand contradicts', async () => {
    const lines = texts('observations.csv').split('\n')
    const at = lines.findIndex((line) => line.startsWith('lap-vo,diem,2021-Q3,'))
    const cells = (lines[at] ?? '').split(',')
    const changed = [...cells.slice(0, 4), String(Number(cells[4]) + 2), ...cells.slice(5)].join(
      ',',
    )
    const issues = await issuesOf({
      'observations.csv': lines.map((line, index) => (index === at ? changed : line)).join('\n'),
    })
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['file/differs', null],
      ['observation/conflict', 12],
      ['composite/disagreement', at + 1],
    ])
  })
})

test('a unit and the one that followed it may not both have a figure for a period', () => {
  const checked = (on: string, ...figures: readonly string[]) =>
    checkConsistency(
      datasetFrom({
        units: 'unit_id\na\nab',
        indicators: 'indicator_id,measure\nx,count',
        observations: `unit_id,indicator_id,value\n${figures.join('\n')}`,
        successions: `unit_id,successor_id,on,part\na,ab,${on},whole`,
      }),
    )
  expect(checked('2000-01-01', 'a,x,3', 'ab,x,5')).toEqual([
    issue({
      code: 'unit/countedTwice',
      severity: 'warning',
      file: 'observations.csv',
      row: 3,
      column: 'value',
      found: '5',
      expected: {
        kind: 'value',
        value: 3,
        tolerance: 0,
        at: { file: 'observations.csv', row: 2 },
      },
    }),
  ])
  expect(checked('2000-01-01', 'a,x,3')).toEqual([])
  expect(checked('2999-01-01', 'a,x,3', 'ab,x,5')).toEqual([])
})
