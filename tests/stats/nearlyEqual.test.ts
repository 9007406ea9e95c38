import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAbove, isAtLeast, nearlyEqual } from '@/stats/nearlyEqual'
import { figure } from './arbitraries'

test('figures that differ by rounding noise are one, those that differ in the last written decimal are not', () => {
  expect(nearlyEqual(0.1 + 0.2, 0.3)).toBe(true)
  expect(nearlyEqual(98 - 4.9, 93.1)).toBe(true)
  expect(nearlyEqual(98.001, 98.002)).toBe(false)
  expect(nearlyEqual(1_000_000_000, 1_000_000_001)).toBe(false)
  expect(nearlyEqual(0, 1e-300)).toBe(false)
})

test('of any two figures, either one is above the other or each is at least the other', () => {
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      expect(isAbove(a, b)).toBe(!isAtLeast(b, a))
      expect([isAbove(a, b), isAbove(b, a), nearlyEqual(a, b)].filter(Boolean)).toHaveLength(1)
    }),
  )
})
