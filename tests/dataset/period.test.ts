import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePeriods,
  formatPeriod,
  isSameKind,
  parsePeriod,
  periodBounds,
  periodOf,
  previousPeriod,
  yearBefore,
  type Period,
  type PeriodId,
} from '@/dataset/period'

const MOST = { year: 1, half: 2, quarter: 4, month: 12, cumulative: 12, day: 1 } as const
const years = fc.integer({ min: 1001, max: 2999 })
const days: fc.Arbitrary<Period> = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return { kind: 'day' as const, year, number: month * 100 + Math.min(date, last) }
  })
const stretches: fc.Arbitrary<Period> = fc
  .constantFrom('year', 'half', 'quarter', 'month', 'cumulative')
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      year: years,
      number: fc.integer({ min: 1, max: MOST[kind] }),
    }),
  )

const periods: fc.Arbitrary<Period> = fc.oneof(stretches, days)

test('a period is read from its one spelling', () => {
  expect(
    ['2021', '2021-H1', '2021-Q3', '2021-09', '2021-9M', '2021-12M', '2021-09-15'].map(parsePeriod),
  ).toEqual([
    { kind: 'year', year: 2021, number: 1 },
    { kind: 'half', year: 2021, number: 1 },
    { kind: 'quarter', year: 2021, number: 3 },
    { kind: 'month', year: 2021, number: 9 },
    { kind: 'cumulative', year: 2021, number: 9 },
    { kind: 'cumulative', year: 2021, number: 12 },
    { kind: 'day', year: 2021, number: 915 },
  ])
})

test.each([
  '',
  '21',
  '0221',
  '3021',
  '2021-',
  '2021-Q5',
  '2021-Q0',
  '2021-H3',
  '2021-13',
  '2021-00',
  '2021-9',
  '2021-09M',
  '2021-13M',
  '2021-0M',
  '2021-q3',
  ' 2021',
  '2021\n',
  '2021-10-32',
  '2021-02-30',
  '2021-02-29',
  '2021-13-01',
  '2021-9-15',
])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeNull()
})

test('reading undoes writing', () => {
  fc.assert(
    fc.property(periods, (period) => {
      expect(parsePeriod(formatPeriod(period))).toEqual(period)
    }),
  )
})

test('writing undoes reading, and no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[12]\d{3}(-[HQ\d]\d?M?)?$/)), (text) => {
      const period = parsePeriod(text)
      if (period) expect(formatPeriod(period)).toBe(text)
    }),
  )
})

test('a text that is no period throws where one is certain', () => {
  expect(() => periodOf('soon' as PeriodId)).toThrow('Not a period: soon')
})

describe('order', () => {
  test('by end, then the shorter kind first', () => {
    const drawn = [
      '2021',
      '2021-12M',
      '2020',
      '2021-Q4',
      '2021-12',
      '2021-H2',
      '2021-H1',
      '2021-Q1',
      '2021-3M',
      '2021-01',
    ] as PeriodId[]
    expect(drawn.sort((a, b) => comparePeriods(periodOf(a), periodOf(b)))).toEqual([
      '2020',
      '2021-01',
      '2021-Q1',
      '2021-3M',
      '2021-H1',
      '2021-12',
      '2021-Q4',
      '2021-H2',
      '2021-12M',
      '2021',
    ])
  })

  test('is total: two periods are level only when they are one, and the order of three does not go round', () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        const [ab, ba, bc, ac] = [
          comparePeriods(a, b),
          comparePeriods(b, a),
          comparePeriods(b, c),
          comparePeriods(a, c),
        ]
        expect(Math.sign(ab)).toBe(-Math.sign(ba) + 0)
        expect(ab === 0).toBe(formatPeriod(a) === formatPeriod(b))
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('the period before', () => {
  test('ends where the period begins, except for cumulative ones', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const before = previousPeriod(period)
        expect(isSameKind(before, period)).toBe(true)
        expect(comparePeriods(before, period)).toBeLessThan(0)
        if (period.kind === 'cumulative') expect(before).toEqual(yearBefore(period))
        else expect(periodBounds(before).end).toBe(periodBounds(period).start)
      }),
    )
  })

  test('as often as there are in a year, is the period a year before', () => {
    fc.assert(
      fc.property(stretches, (period) => {
        const times = period.kind === 'cumulative' ? 1 : MOST[period.kind]
        let before = period
        for (let time = 0; time < times; time += 1) before = previousPeriod(before)
        expect(before).toEqual(yearBefore(period))
      }),
    )
  })
})

test('bounds include the first day and not the last', () => {
  const bounds = (id: string) => periodBounds(periodOf(id as PeriodId))
  expect([
    bounds('2021'),
    bounds('2021-H2'),
    bounds('2021-Q3'),
    bounds('2021-12'),
    bounds('2021-9M'),
  ]).toEqual([
    { start: '2021-01-01', end: '2022-01-01' },
    { start: '2021-07-01', end: '2022-01-01' },
    { start: '2021-07-01', end: '2021-10-01' },
    { start: '2021-12-01', end: '2022-01-01' },
    { start: '2021-01-01', end: '2021-10-01' },
  ])
})

test('cumulative periods are alike only over the same months', () => {
  const alike = (a: string, b: string) =>
    isSameKind(periodOf(a as PeriodId), periodOf(b as PeriodId))
  expect([
    alike('2021-9M', '2020-9M'),
    alike('2021-9M', '2020-6M'),
    alike('2021-Q1', '2020-Q4'),
    alike('2021', '2021-12M'),
  ]).toEqual([true, false, true, false])
})
