import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median, quantile, scaledMad, sortedPresent } from '@/stats/quantile'
import { figure, figureOrMissing } from './arbitraries'

test('quantiles lie between values by straight interpolation, as R’s default has them', () => {
  // R: quantile(1:10) is 1.00 3.25 5.50 7.75 10.00.
  const tenth = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5]
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(tenth, share))).toEqual([
    1, 3.25, 5.5, 7.75, 10,
  ])
  expect(quantile([3, null, 1], 0.25)).toBe(1.5)
})

test('of one value every quantile is that value, and of none there is none', () => {
  expect([0, 0.3, 1].map((share) => quantile([4], share))).toEqual([4, 4, 4])
  expect(quantile([null], 0.5)).toBeNull()
  expect(median([])).toBeNull()
  expect(scaledMad([null])).toBeNull()
})

test('a share outside 0 to 1 is refused', () => {
  expect(() => quantile([1], 1.1)).toThrow('share 1.1')
  expect(() => quantile([1], Number.NaN)).toThrow(RangeError)
})

test('the median is the middle value, or the mean of the two', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, null, 2, 3])).toBe(2.5)
})

test('the scaled deviation is 1.4826 times the median distance from the median', () => {
  // R: mad(c(1:9)) is 2.9652.
  expect(scaledMad([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeCloseTo(2.9652, 12)
  expect(scaledMad([5, 5, 5, 5, 100])).toBe(0)
  expect(scaledMad([7])).toBe(0)
})

test('sorting leaves the values given as they are', () => {
  const values = [3, null, -10, 20]
  expect(sortedPresent(values)).toEqual([-10, 3, 20])
  expect(values).toEqual([3, null, -10, 20])
})

test('the median is the quantile at a half, and quantiles rise with the share', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
  fc.assert(
    fc.property(fc.array(figureOrMissing), share, share, (values, a, b) => {
      expect(quantile(values, 0.5) ?? 0).toBeCloseTo(median(values) ?? 0, 9)
      expect(quantile(values, Math.min(a, b)) ?? 0).toBeLessThanOrEqual(
        (quantile(values, Math.max(a, b)) ?? 0) + 1e-9,
      )
    }),
  )
})

test('moving all values moves the median and not the deviation', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1 }), figure, (values, by) => {
      const moved = values.map((value) => value + by)
      expect(median(moved)).toBeCloseTo((median(values) ?? 0) + by, 9)
      expect(scaledMad(moved)).toBeCloseTo(scaledMad(values) ?? 0, 9)
    }),
  )
})
