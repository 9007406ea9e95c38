import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoProportionTest } from '@/stats/twoProportionTest'
import { counts } from './arbitraries'

const tested = (x1: number, n1: number, x2: number, n2: number) =>
  twoProportionTest({ numerator: x1, denominator: n1 }, { numerator: x2, denominator: n2 })

test('with enough cases it is the pooled z test, as in R: prop.test(correct = FALSE) with X-squared = z²', () => {
  // Computed with mpmath at 40 digits from the definition.
  const cases = [
    [940, 1000, 900, 1000, 3.296902366978935, 0.000977574771192844],
    [45, 50, 40, 50, 1.4002800840280099, 0.1614294623670832],
    [83, 86, 70, 82, 2.5323847535716446, 0.01132896042468753],
  ] as const
  for (const [x1, n1, x2, n2, z, p] of cases) {
    const result = tested(x1, n1, x2, n2)
    expect(result.sign).toBe(1)
    expect(result.z).toBeCloseTo(z, 11)
    expect(result.p).toBeCloseTo(p, 12)
  }
})

test('with fewer than five expected in a cell it is Fisher’s exact test', () => {
  // Fisher's tea tasting: 34/70. R's ?fisher.test, convictions of twins: 0.0005367241. The rest by
  // exact fractions in Python.
  const cases = [
    [3, 4, 1, 4, 34 / 70],
    [30, 30, 26, 30, 126 / 1121],
    [9, 10, 5, 10, 91 / 646],
  ] as const
  for (const [x1, n1, x2, n2, p] of cases) {
    const result = tested(x1, n1, x2, n2)
    expect(result.z).toBeNull()
    expect(result.p).toBeCloseTo(p, 12)
  }
})

test('where nobody or everybody is a case, nothing differs', () => {
  expect(tested(0, 50, 0, 900)).toEqual({ sign: 0, z: null, p: 1 })
  expect(tested(50, 50, 900, 900)).toEqual({ sign: 0, z: null, p: 1 })
})

test('it mirrors when the proportions swap, and when cases and others swap', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const other = (c: typeof a) => ({
        numerator: c.denominator - c.numerator,
        denominator: c.denominator,
      })
      const forward = twoProportionTest(a, b)
      const back = twoProportionTest(b, a)
      const failed = twoProportionTest(other(a), other(b))
      expect(back.sign).toBe(0 - forward.sign)
      expect(failed.sign).toBe(0 - forward.sign)
      expect(back.p).toBeCloseTo(forward.p, 10)
      expect(failed.p).toBeCloseTo(forward.p, 10)
      expect(forward.p).toBeGreaterThanOrEqual(0)
      expect(forward.p).toBeLessThanOrEqual(1)
    }),
  )
})
