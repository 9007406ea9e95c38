import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalCdf, twoSidedP } from '@/stats/normal'

// Computed with mpmath's ncdf at 40 digits; R's pnorm agrees to the digits it prints.
const REFERENCES: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [1, 0.8413447460685429],
  [-1, 0.15865525393145705],
  [1.96, 0.9750021048517795],
  [-1.959963984540054, 0.025000000000000015],
  [-3, 0.0013498980316300946],
  [3, 0.9986501019683699],
  [2.999, 0.9986456634662729],
  [-3.001, 0.001345472825084966],
  [-5, 2.866515718791939e-7],
  [6, 0.9999999990134123],
  [-10, 7.619853024160525e-24],
  [-37, 5.725571222524577e-300],
]

test('the normal distribution function agrees with a 40-digit computation to a relative 1e-12', () => {
  for (const [z, expected] of REFERENCES)
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-12)
})

test('the ends are 0 and 1', () => {
  expect(normalCdf(-Infinity)).toBe(0)
  expect(normalCdf(Infinity)).toBe(1)
  expect(normalCdf(-40)).toBe(0)
})

test('it rises, and the two tails mirror each other', () => {
  const z = fc.double({ min: -8, max: 8, noNaN: true })
  fc.assert(
    fc.property(z, z, (a, b) => {
      expect(normalCdf(a) + normalCdf(-a)).toBeCloseTo(1, 13)
      if (Math.abs(a - b) > 1e-6)
        expect(normalCdf(Math.min(a, b))).toBeLessThanOrEqual(normalCdf(Math.max(a, b)))
    }),
  )
})

test('chi-square 9.5495 with one degree of freedom is p = 0.002', () => {
  expect(twoSidedP(Math.sqrt(9.54953570608324))).toBeCloseTo(0.002, 12)
  expect(twoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 12)
})
