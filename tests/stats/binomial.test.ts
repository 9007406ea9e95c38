import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialCdf, binomialPmf, binomialQuantile } from '@/stats/binomial'

// Exact fractions in Python (math.comb and fractions), rounded once; the last two rows with mpmath
// at 30 digits.
const REFERENCES = [
  { k: 3, n: 10, p: 0.3, pmf: 0.266827932, cdf: 0.6496107184 },
  { k: 0, n: 20, p: 0.5, pmf: 9.5367431640625e-7, cdf: 9.5367431640625e-7 },
  { k: 95, n: 100, p: 0.9, pmf: 0.03386580382355704, cdf: 0.9762889173365232 },
  { k: 940, n: 1000, p: 0.95, pmf: 0.01966965975155304, cdf: 0.08673217838486096 },
  { k: 7, n: 7, p: 1 / 3, pmf: 0.0004572473708276177, cdf: 1 },
  { k: 4800, n: 5000, p: 0.97, pmf: 1.185050234006415e-5, cdf: 4.3727412533417606e-5 },
  { k: 95_100, n: 100_000, p: 0.95, pmf: 0.0020260291559405772, cdf: null },
  { k: 94_800, n: 100_000, p: 0.95, pmf: null, cdf: 0.0019954800696524466 },
]

test('chances agree with exact fractions to a relative 1e-12', () => {
  const off = REFERENCES.flatMap(({ k, n, p, pmf, cdf }) => [
    pmf === null ? 0 : Math.abs(binomialPmf(k, n, p) / pmf - 1),
    cdf === null ? 0 : Math.abs(binomialCdf(k, n, p) / cdf - 1),
  ])
  expect(Math.max(...off)).toBeLessThan(1e-12)
})

test('quantiles are the smallest counts that reach the probability', () => {
  // R: qbinom(c(.025, .975), 20, .5) is 6 14. The others by exact fractions.
  expect(binomialQuantile(0.025, 20, 0.5)).toBe(6)
  expect(binomialQuantile(0.975, 20, 0.5)).toBe(14)
  expect(binomialQuantile(0.025, 100, 0.9)).toBe(84)
  expect(binomialQuantile(0.001, 100, 0.9)).toBe(80)
  expect(binomialQuantile(0.975, 100, 0.9)).toBe(95)
  expect(binomialQuantile(0.999, 50, 0.1)).toBe(13)
  expect(binomialQuantile(0.5, 1, 0.5)).toBe(0)
})

test('outside the possible counts there is no chance, and certain events are certain', () => {
  expect([binomialPmf(-1, 5, 0.5), binomialPmf(6, 5, 0.5)]).toEqual([0, 0])
  expect([
    binomialPmf(0, 5, 0),
    binomialPmf(1, 5, 0),
    binomialPmf(5, 5, 1),
    binomialPmf(4, 5, 1),
  ]).toEqual([1, 0, 1, 0])
  expect([binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.5)]).toEqual([0, 1])
  expect([binomialCdf(0, 5, 0), binomialCdf(4, 5, 1)]).toEqual([1, 0])
  expect([binomialQuantile(0.025, 5, 0), binomialQuantile(0.025, 5, 1)]).toEqual([0, 5])
})

const trials = fc.integer({ min: 1, max: 300 })
const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100)

test('the chances of all counts add up to one, and up to a count to the distribution function', () => {
  fc.assert(
    fc.property(trials, share, fc.nat(), (n, p, seed) => {
      const k = seed % (n + 1)
      let total = 0
      for (let x = 0; x <= k; x++) total += binomialPmf(x, n, p)
      expect(binomialCdf(k, n, p)).toBeCloseTo(total, 11)
      for (let x = k + 1; x <= n; x++) total += binomialPmf(x, n, p)
      expect(total).toBeCloseTo(1, 11)
    }),
  )
})

test('the quantile undoes the distribution function', () => {
  fc.assert(
    fc.property(trials, share, fc.integer({ min: 1, max: 999 }), (n, p, thousandths) => {
      const probability = thousandths / 1000
      const k = binomialQuantile(probability, n, p)
      expect(binomialCdf(k, n, p)).toBeGreaterThanOrEqual(probability * (1 - 1e-12))
      expect(binomialCdf(k - 1, n, p)).toBeLessThan(probability)
    }),
  )
})
