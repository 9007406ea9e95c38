import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aggregate } from '@/stats/aggregate'
import { mean, sum } from '@/stats/sum'
import { bare, counts, figureOrMissing, percentage } from './arbitraries'

test('a sum keeps what each step rounds off', () => {
  expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1)
  expect(sum([1, 1e100, 1, -1e100])).toBe(2)
  expect(sum([])).toBe(0)
  expect(mean([1, 2, 6])).toBe(3)
  expect(mean([])).toBeNull()
})

describe('ratio', () => {
  test('adds the counts, and does not average the percentages', () => {
    expect(aggregate('ratio', [percentage(9, 10), percentage(10, 90)])).toEqual({
      value: 19,
      numerator: 19,
      denominator: 100,
      used: 2,
      of: 2,
    })
  })

  test('leaves out a part without both counts, and says so', () => {
    const parts = [percentage(1, 4), bare(50), { value: 10, numerator: 3, denominator: null }]
    expect(aggregate('ratio', parts)).toEqual({
      value: 25,
      numerator: 1,
      denominator: 4,
      used: 1,
      of: 3,
    })
  })

  test('a part without cases counts as used and moves nothing', () => {
    const parts = [percentage(1, 4), { value: null, numerator: 0, denominator: 0 }]
    expect(aggregate('ratio', parts)).toEqual({
      value: 25,
      numerator: 1,
      denominator: 4,
      used: 2,
      of: 2,
    })
  })

  test('without any case there is no value', () => {
    const parts = [{ value: null, numerator: 0, denominator: 0 }]
    expect(aggregate('ratio', parts)).toEqual({
      value: null,
      numerator: 0,
      denominator: 0,
      used: 1,
      of: 1,
    })
  })
})

describe('mean and sum', () => {
  test('are over the values there are, zero included', () => {
    expect(aggregate('mean', [bare(0), bare(null), bare(6)])).toEqual({
      value: 3,
      numerator: null,
      denominator: null,
      used: 2,
      of: 3,
    })
    expect(aggregate('sum', [bare(0), bare(null), bare(6)])).toEqual({
      value: 6,
      numerator: null,
      denominator: null,
      used: 2,
      of: 3,
    })
  })

  test('of nothing are missing, never zero', () => {
    for (const kind of ['mean', 'sum', 'ratio'] as const) {
      expect(aggregate(kind, [bare(null)])).toEqual({
        value: null,
        numerator: null,
        denominator: null,
        used: 0,
        of: 1,
      })
      expect(aggregate(kind, [])).toEqual({
        value: null,
        numerator: null,
        denominator: null,
        used: 0,
        of: 0,
      })
    }
  })
})

test('none makes nothing of any parts', () => {
  expect(aggregate('none', [percentage(1, 2)])).toEqual({
    value: null,
    numerator: null,
    denominator: null,
    used: 0,
    of: 1,
  })
})

test('aggregating groups of parts and then the groups is the same as aggregating all parts', () => {
  fc.assert(
    fc.property(
      fc.array(counts, { minLength: 1 }),
      fc.array(counts, { minLength: 1 }),
      (left, right) => {
        const measured = (parts: readonly { numerator: number; denominator: number }[]) =>
          parts.map((p) => percentage(p.numerator, p.denominator))
        const groups = [aggregate('ratio', measured(left)), aggregate('ratio', measured(right))]
        const all = aggregate('ratio', measured([...left, ...right]))
        expect(aggregate('ratio', groups)).toEqual({ ...all, used: 2, of: 2 })
      },
    ),
  )
})

test('a ratio and a mean lie between the smallest and the largest part', () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1 }), (parts) => {
      const measured = parts.map((p) => percentage(p.numerator, p.denominator))
      const values = measured.map(({ value }) => value ?? 0)
      for (const kind of ['ratio', 'mean'] as const) {
        const value = aggregate(kind, measured).value ?? Number.NaN
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
      }
    }),
  )
})

test('a sum is its mean times the number of parts used, in any order', () => {
  fc.assert(
    fc.property(fc.array(figureOrMissing), (values) => {
      const total = aggregate('sum', values.map(bare))
      const average = aggregate('mean', values.map(bare))
      const reversed = aggregate('sum', values.map(bare).reverse())
      expect(total.used).toBe(values.filter((value) => value !== null).length)
      expect(reversed.value ?? 0).toBeCloseTo(total.value ?? 0, 9)
      expect((average.value ?? 0) * total.used).toBeCloseTo(total.value ?? 0, 9)
    }),
  )
})
