import { expect, test } from 'vitest'
import { countsOf, percentageCountsOf, proportionOf } from '@/stats/proportion'

test('a proportion has cases, and no more in part than in all', () => {
  expect(proportionOf(0, 5)).toEqual({ numerator: 0, denominator: 5 })
  expect(proportionOf(2.5, 5)).toEqual({ numerator: 2.5, denominator: 5 })
  for (const [x, n] of [
    [null, 5],
    [3, null],
    [0, 0],
    [6, 5],
    [-1, 5],
    [1, Infinity],
    [Number.NaN, 5],
    [1, Number.NaN],
  ] as const) {
    expect(proportionOf(x, n)).toBeNull()
  }
})

test('cases are whole; what is counted of them may be counted by halves', () => {
  expect(countsOf(2, 5)).toEqual({ numerator: 2, denominator: 5 })
  expect(countsOf(2.5, 5)).toEqual({ numerator: 2.5, denominator: 5 })
  expect(countsOf(2, 5.5)).toBeNull()
  expect(countsOf(null, 5)).toBeNull()
  expect(countsOf(6, 5)).toBeNull()
})

test('counts are those of a value when it is their percentage, rounded to a whole percent at most', () => {
  const counts = { numerator: 2, denominator: 3 }
  expect(percentageCountsOf({ value: 66.7, ...counts })).toEqual(counts)
  expect(percentageCountsOf({ value: 67, ...counts })).toEqual(counts)
  expect(percentageCountsOf({ value: 65, ...counts })).toBeNull()
  expect(percentageCountsOf({ value: null, ...counts })).toBeNull()
  expect(percentageCountsOf({ value: null, numerator: 0, denominator: 3 })).toBeNull()
  expect(percentageCountsOf({ value: 99.5, numerator: 1, denominator: 1 })).not.toBeNull()
})
