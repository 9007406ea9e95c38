import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countDoubt,
  countedTwice,
  decimalsWritten,
  figureDoubts,
  isNoCase,
  isRoundingOf,
  type Figure,
  type Rule,
} from '@/dataset/plausibility'
import {
  areShares,
  limitDoubts,
  scaleDoubts,
  targetCluster,
  targetDoubt,
  type PlacedFigure,
} from '@/dataset/scaleDoubts'
import type { UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import { counts } from '#tests/stats/arbitraries'

const percent: Rule = {
  measure: 'percent',
  decimals: 1,
  polarity: 'higher',
  aggregate: 'ratio',
  target: 98,
  near: null,
  min: null,
  max: null,
  max_score: null,
}
const count: Rule = { ...percent, measure: 'count', decimals: 0, aggregate: 'sum', target: null }
const score: Rule = { ...percent, measure: 'score', decimals: 2, aggregate: 'mean', target: 80 }

const figure = (given: Partial<Figure>): Figure => ({
  period: '2021-Q3' as PeriodId,
  value: null,
  numerator: null,
  denominator: null,
  target: null,
  published_on: null,
  status: 'official',
  ...given,
})
const codes = (given: Partial<Figure>, rule: Rule, today?: string): readonly string[] =>
  figureDoubts(figure(given), rule, today).map(({ code, severity }) => `${severity} ${code}`)

describe('figureDoubts', () => {
  test('a count is whole and not negative', () => {
    expect(countDoubt(-1250, count)).toEqual({
      code: 'count/negative',
      severity: 'error',
      column: 'value',
      found: '-1250',
      expected: { kind: 'range', min: 0, max: null },
    })
    expect(codes({ value: 1.25 }, count)).toEqual(['error count/fraction'])
    expect(codes({ value: 0 }, count)).toEqual([])
    expect(codes({ value: 1.5 }, { ...count, decimals: 1 })).toEqual([])
    expect(codes({ value: 1.5 }, { ...count, aggregate: 'mean' })).toEqual([])
    expect(codes({ value: -1.5 }, score)).toEqual([])
  })

  test('0 out of 0 is no case, whatever value stands beside it', () => {
    expect(codes({ value: 0, numerator: 0, denominator: 0 }, percent)).toEqual([
      'warning observation/noCases',
    ])
    expect(codes({ value: 100, numerator: 0, denominator: 0 }, percent)).toEqual([
      'warning observation/noCases',
    ])
    expect(codes({ numerator: 0, denominator: 0 }, percent)).toEqual([])
    expect(codes({ value: 0, numerator: 0, denominator: 5 }, percent)).toEqual([])
    expect(isNoCase({ numerator: null, denominator: 0 }, percent)).toBe(true)
    expect(isNoCase({ numerator: 0, denominator: 0 }, count)).toBe(false)
  })

  test('a percent is what its counts make, at the decimals it is written with', () => {
    expect(codes({ value: 97.5, numerator: 1219, denominator: 1250 }, percent)).toEqual([])
    expect(codes({ value: 97.6, numerator: 1219, denominator: 1250 }, percent)).toEqual([
      'warning observation/ratio',
    ])
    expect(codes({ value: 0.975, numerator: 1219, denominator: 1250 }, percent)).toEqual([
      'warning observation/ratio',
    ])
    expect(codes({ value: 1, numerator: 1219, denominator: 1250 }, score)).toEqual([])
  })

  test('a half may be rounded either way', () => {
    const of = (value: number): readonly string[] =>
      codes({ value, numerator: 1, denominator: 16 }, percent)
    expect([of(6.2), of(6.3), of(6.1)]).toEqual([[], [], ['warning observation/ratio']])
  })

  test('every percentage written out by toFixed agrees with its counts', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 0, max: 4 }),
        ({ numerator, denominator }, decimals) => {
          const value = Number(((100 * numerator) / denominator).toFixed(decimals))
          const said = (of: number): readonly string[] =>
            codes({ value: of, numerator, denominator }, { ...percent, max: Infinity })
          expect(said(value)).toEqual([])
          const off = Number((value + 2 * 10 ** -decimals).toFixed(decimals))
          // Written without its last zeros a figure promises less.
          if (decimalsWritten(off) === decimals)
            expect(said(off)).toEqual(['warning observation/ratio'])
        },
      ),
    )
  })

  test('no more can be of a whole than there is, but where the indicator allows for it', () => {
    const given = { value: 104, numerator: 26, denominator: 25 }
    expect(codes(given, percent)).toEqual(['warning observation/overWhole'])
    expect(codes(given, { ...percent, max: 120 })).toEqual([])
    expect(codes({ value: 104 }, percent)).toEqual(['warning cell/range'])
  })

  test('nothing is published before its period ends, but an estimate may be', () => {
    expect(codes({ value: 97, published_on: '2021-09-29' }, percent)).toEqual([
      'warning observation/publishedEarly',
    ])
    expect(codes({ value: 97, published_on: '2021-09-30' }, percent)).toEqual([])
    expect(
      codes({ value: 97, published_on: '2021-09-29', status: 'provisional' }, percent),
    ).toEqual(['info observation/publishedEarly'])
  })

  test('no figure is of a period to come', () => {
    expect(codes({ value: 97 }, percent, '2021-06-30')).toEqual(['warning observation/toCome'])
    expect(codes({ value: 97 }, percent, '2021-07-01')).toEqual([])
    expect(codes({ value: null }, percent, '2021-06-30')).toEqual([])
  })
})

describe('targets and limits', () => {
  const cluster = targetCluster([96.4, 98.1, 99.2, 97.5, 98.8], percent)

  test('a target on another scale than the figures is told, with what it may have been', () => {
    expect(targetDoubt(0.98, percent, cluster)).toEqual({
      code: 'scale/target',
      severity: 'error',
      column: 'target',
      found: '0.98',
      expected: { kind: 'neighbours', min: 96.4, max: 99.2, likely: 98 },
    })
    expect(targetDoubt(980, percent, cluster)?.expected).toMatchObject({ likely: 98 })
    expect(targetDoubt(80, percent, cluster)).toBeNull()
    expect(targetDoubt(0, percent, cluster)).toBeNull()
    expect(targetDoubt(98, percent, targetCluster([0.975, 0.981, 0.99], percent))?.code).toBe(
      'scale/target',
    )
    expect(targetDoubt(980, percent, null)?.code).toBe('cell/range')
    expect(
      targetDoubt(0.5, { ...percent, polarity: 'lower' }, targetCluster([0.3, 0.4, 2.5], percent)),
    ).toBeNull()
  })

  test('near lies on the side of the target that is not met', () => {
    expect(limitDoubts({ ...percent, near: 99 }, cluster).map(({ code }) => code)).toEqual([
      'target/side',
    ])
    expect(limitDoubts({ ...percent, near: 95 }, cluster)).toEqual([])
    expect(
      limitDoubts({ ...percent, polarity: 'lower', near: 97 }, cluster).map(({ code }) => code),
    ).toEqual(['target/side'])
    expect(limitDoubts({ ...percent, polarity: 'none', near: 99 }, cluster)).toEqual([])
  })

  test('limits are in order, and on the scale of the figures', () => {
    expect(limitDoubts({ ...percent, min: 100, max: 50 }, cluster).map(({ code }) => code)).toEqual(
      ['scale/limit'],
    )
    expect(limitDoubts({ ...percent, max: 1 }, cluster).map(({ code }) => code)).toEqual([
      'scale/limit',
    ])
    expect(limitDoubts({ ...percent, min: 50, max: 98 }, cluster)).toEqual([])
  })
})

describe('scaleDoubts', () => {
  const placed = (values: readonly number[]): readonly PlacedFigure[] =>
    values.map((value, index) => ({
      unit: `u${index}`,
      level: 'district',
      period: '2021-Q3' as PeriodId,
      value,
      isCounted: false,
    }))
  const slips = (values: readonly number[], rule: Rule): readonly number[] => [
    ...scaleDoubts(placed(values), rule).keys(),
  ]

  test('finds a share among percents, a lost comma, and a count ten times too large', () => {
    expect(slips([0.975, 98.1, 99.2, 96.4, 98.8], percent)).toEqual([0])
    expect(slips([8125, 80.5, 83.75], score)).toEqual([0])
    expect(slips([8.125, 80.5, 83.75], score)).toEqual([0])
    expect(slips([1250, 980, 1310, 1100, 11500], count)).toEqual([4])
    expect(slips([1250, 980, 1310, 1100, 1.15, 1150], count)).toEqual([4])
  })

  test('leaves alone what differs by nature', () => {
    expect(slips([0, 98, 97, 96], percent)).toEqual([])
    expect(slips([5, 98, 97, 96], percent)).toEqual([])
    expect(slips([0.3, 3.1, 2.9, 3], { ...percent, target: 1, polarity: 'lower' })).toEqual([])
    expect(slips([2, 1, 12, 3, 25, 1], count)).toEqual([])
    expect(slips([120, 950, 4000, 22000, 610], count)).toEqual([])
    // Four of ten lie close together: too few to hold the others against.
    const apart = [110, 120, 130, 1000, 1050, 1100, 1150, 5000, 9000, 20000]
    expect(slips(apart, count)).toEqual([])
    expect(slips([...apart, 1010, 1020, 1030, 1040], count)).toContain(0)
    const counted = placed([0.975, 98.1, 99.2]).map((each, index) => ({
      ...each,
      isCounted: index === 0,
    }))
    expect(scaleDoubts(counted, percent).size).toBe(0)
  })

  test('holds a count against the unit’s own figures of other periods', () => {
    const own = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4', '2021-Q1'].map((period, index) => ({
      unit: 'a',
      level: 'district',
      period: period as PeriodId,
      value: index === 4 ? 12000 : 1180 + index,
      isCounted: false,
    }))
    expect([...scaleDoubts(own, count).keys()]).toEqual([4])
  })
})

test('areShares knows percents that were all written as shares', () => {
  expect(areShares([0.975, 0.98, 1], percent)).toBe(true)
  expect(areShares([1, 0, 1], percent)).toBe(false)
  expect(areShares([0.975, 0.98, 1.2], percent)).toBe(false)
  expect(areShares([0.4, 0.5, 0.2], { ...percent, polarity: 'lower' })).toBe(false)
})

test('isRoundingOf knows one figure written with more and fewer decimals', () => {
  expect(isRoundingOf(98.4, 98.43)).toBe(true)
  expect(isRoundingOf(98.4, 98.46)).toBe(false)
})

test('countedTwice names the units whose successor has a figure too, once it has followed as a whole', () => {
  const pair = (unit: string, successor: string, on: string, part: 'whole' | 'partial') => ({
    unit_id: unit as UnitId,
    successor_id: successor as UnitId,
    on,
    part,
  })
  const pairs = [
    pair('a', 'ab', '2021-07-01', 'whole'),
    pair('b', 'ab', '2021-12-31', 'whole'),
    pair('c', 'ab', '2022-01-01', 'whole'),
    pair('d', 'ab', '2021-07-01', 'partial'),
    pair('e', 'f', '2021-07-01', 'whole'),
  ]
  const held = new Set(['a', 'b', 'c', 'd', 'e', 'ab'])
  expect([...countedTwice(held, pairs, '2021' as PeriodId, new Map())]).toEqual([
    ['ab', ['a', 'b']],
  ])
  const lives = new Map([['a' as UnitId, { valid_to: '2025-07-01' }]])
  expect([...countedTwice(held, pairs, '2021' as PeriodId, lives)]).toEqual([['ab', ['b']]])
})
