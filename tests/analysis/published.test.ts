import { describe, expect, test } from 'vitest'
import { checkConsistency } from '@/analysis/consistency'
import { rankBeside, scoreAgainstParts } from '@/analysis/published'
import { intervalOf } from '@/analysis/reading'
import type { IndicatorId, UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import { datasetFrom } from '#tests/support/drawDataset'

const INDICATORS = `
  indicator_id, measure, polarity, max_score, parent_id, decimals
  total,        score,   higher,   100,       ,          2
  first,        score,   higher,   60,        total,     2
  second,       score,   higher,   40,        total,     2
  share,        percent, higher,   60,        first,     2`

const datasetOf = (...figures: string[]) =>
  datasetFrom(
    {
      units: 'unit_id,level\na,commune\nb,commune\nc,commune\no,department',
      indicators: INDICATORS,
      observations: `unit_id,indicator_id,value,published_rank,lower,upper,status\n${figures.map((each) => `${each},official`).join('\n')}`,
    },
    { composite: 'total', level: 'commune' },
  )
const told = (...figures: string[]): string[] =>
  checkConsistency(datasetOf(...figures)).map(
    ({ code, severity, row, column, found, expected }) =>
      `${severity} ${code} ${row} ${column} ${found} ${expected?.kind === 'value' ? expected.value : ''}`,
  )

describe('a published score of a tree and what its parts make', () => {
  test('may differ by 0.015 and no more, at every step of the tree', () => {
    const parts = ['a,first,45,,,', 'a,second,20,,,', 'a,share,75,,,'] as const
    expect(told('a,total,65.015,,,', ...parts)).toEqual([])
    expect(told('a,total,65.02,,,', ...parts)).toEqual([
      'warning composite/disagreement 2 value 65.02 65',
    ])
    expect(told('a,first,45.02,,,', 'a,share,75,,,')).toEqual([
      'warning composite/disagreement 2 value 45.02 45',
    ])
  })

  test('are not held against each other while a part is missing', () => {
    expect(told('a,total,65,,,', 'a,first,45,,,')).toEqual([])
  })

  test('stand beside each other, with the difference', () => {
    const dataset = datasetOf('a,total,65.5,,,', 'a,first,45,,,', 'a,second,20,,,')
    const row = dataset.observations.at(0)
    const total = dataset.indicators.byId.get('total' as IndicatorId)
    const held = total && scoreAgainstParts(dataset, total, row)
    expect(held).toMatchObject({ expected: 65, isConsistent: false })
    expect(held?.difference).toBeCloseTo(0.5, 12)
  })
})

describe('a published rank and ours', () => {
  test('units of one value are tied, and one before a better one is told', () => {
    expect(told('a,total,73.29,1,,', 'b,total,73.29,2,,', 'c,total,60,4,,')).toEqual([
      'info rank/tied 3 published_rank 2 1',
    ])
    expect(told('a,total,70,2,,', 'b,total,73.29,3,,', 'c,total,60,4,,')).toEqual([
      'warning rank/order 2 published_rank 2 2',
    ])
  })

  test('ours is among the units of the tier, with those of the same value', () => {
    const dataset = datasetOf('a,total,73.29,1,,', 'b,total,73.29,3,,', 'o,total,80,2,,')
    const beside = rankBeside(dataset, dataset.observations.at(1))
    expect(beside).toMatchObject({ published: 3, ours: 1, of: 2 })
    expect(beside?.tied.map(({ unit_id: id }) => id)).toEqual(['a'])
  })
})

describe('an interval that the source gives', () => {
  const intervalAt = (figure: string) => {
    const dataset = datasetOf(figure)
    const row = dataset.observations.at(0)
    const indicator = dataset.indicators.byId.get(row.indicator_id)
    return indicator ? intervalOf(indicator, row) : null
  }

  test('is the one that is shown, whatever the measure', () => {
    expect(intervalAt('a,total,65,,61.5,68.25')).toEqual({ lower: 61.5, upper: 68.25 })
  })

  test('is told and not used where it does not hold the value', () => {
    for (const [cells, found] of [
      ['66,68', '66 … 68'],
      ['66,64', '66 … 64'],
      ['60,', '60 … –'],
    ] as const) {
      expect(intervalAt(`a,total,65,,${cells}`)).toBeNull()
      expect(told(`a,total,65,,${cells}`)).toEqual([
        `warning observation/interval 2 lower ${found} 65`,
      ])
    }
  })
})

test('a numerator of a source that counts by halves has its interval too', () => {
  const dataset = datasetFrom(
    {
      units: 'unit_id\na',
      indicators: 'indicator_id,measure\nx,percent',
      observations:
        'unit_id,indicator_id,value,numerator,denominator,status\na,x,44.5,44.5,100,official',
    },
    {},
  )
  const row = dataset.observations.find('a' as UnitId, 'x' as IndicatorId, '2021-Q3' as PeriodId)
  const indicator = dataset.indicators.byId.get('x' as IndicatorId)
  const held = indicator && intervalOf(indicator, row ?? dataset.observations.at(0))
  expect(held?.lower).toBeGreaterThan(34)
  expect(held?.upper).toBeLessThan(55)
})
