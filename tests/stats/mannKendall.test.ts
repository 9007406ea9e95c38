import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mannKendall } from '@/stats/mannKendall'

/** The definition: pairs that rise less pairs that fall. */
function risesLessFalls(values: readonly number[]): number {
  return values
    .flatMap((later, index) => values.slice(0, index).map((before) => Math.sign(later - before)))
    .reduce((a, b) => a + b, 0)
}

/** Every order of the values, equal ones told apart. */
function orders(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]]
  return values.flatMap((first, index) =>
    orders(values.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  )
}

describe('up to 18 values, by counting', () => {
  test('five rising values have S = 10, and 2 of the 120 orders are as extreme', () => {
    expect(mannKendall([1, 2, 3, 4, 5])).toEqual({ s: 10, p: 2 / 120 })
    expect(mannKendall([5, 4, 3, 2, 1])).toEqual({ s: -10, p: 2 / 120 })
  })

  test('twelve values agree with scipy.stats.kendalltau(method="exact")', () => {
    // scipy 1.17.1: tau 50/66, p = 0.00024002425044091711.
    const { s, p } = mannKendall([2, 1, 4, 3, 6, 5, 9, 8, 7, 12, 10, 11])
    expect(s).toBe(50)
    expect(p).toBeCloseTo(0.00024002425044091711, 14)
  })

  test('with equal values too it is the share of all orders that are as extreme', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 6 }), (values) => {
        const s = risesLessFalls(values)
        const all = orders(values).map((order) => Math.abs(risesLessFalls(order)))
        const result = mannKendall(values)
        expect(result.s).toBe(s)
        expect(result.p).toBeCloseTo(
          all.filter((other) => other >= Math.abs(s)).length / all.length,
          12,
        )
      }),
    )
  })

  test('no value, one value, or equal values show nothing', () => {
    for (const values of [[], [3], [3, 3, 3]]) expect(mannKendall(values)).toEqual({ s: 0, p: 1 })
  })
})

describe('beyond 18 values, by the normal approximation', () => {
  test('it has the variance for ties and the continuity correction', () => {
    // From the definition with mpmath at 40 digits.
    const tied = mannKendall([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4])
    expect(tied.s).toBe(40)
    expect(tied.p).toBeCloseTo(0.20094622686430713, 12)
    const rising = mannKendall(Array.from({ length: 19 }, (_, index) => index))
    expect(rising.s).toBe(171)
    expect(rising.p).toBeCloseTo(2.7219038846494964e-9, 15)
  })

  test('equal values show nothing', () => {
    expect(mannKendall(Array.from({ length: 30 }, () => 1))).toEqual({ s: 0, p: 1 })
  })
})

test('a rising transform changes nothing, and turning time round only the sign', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 25 }), (values) => {
      const plain = mannKendall(values)
      expect(mannKendall(values.map((value) => value ** 3 + 5))).toEqual(plain)
      expect(mannKendall([...values].reverse())).toEqual({ s: 0 - plain.s, p: plain.p })
      expect(plain.s).toBe(risesLessFalls(values))
    }),
  )
})
