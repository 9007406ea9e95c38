import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSmallDenominator, wilson, Z_95, Z_998 } from '@/stats/interval'
import { normalCdf } from '@/stats/normal'
import { counts } from './arbitraries'

test('the stated normal quantiles leave 5 % and 0.2 % outside', () => {
  expect(normalCdf(-Z_95)).toBeCloseTo(0.025, 14)
  expect(normalCdf(-Z_998)).toBeCloseTo(0.001, 14)
})

describe('the Wilson interval', () => {
  test('gives the examples of Newcombe 1998, table I, method 3', () => {
    // Printed there as 0.2553–0.3662, 0.0624–0.1605, 0.0000–0.1611 and 0.0061–0.1718; the digits
    // here by mpmath at 40 digits.
    const examples = [
      [81, 263, 0.2552885198782742, 0.36620957698280004],
      [15, 148, 0.06238639953073628, 0.16048724172330803],
      [0, 20, 0, 0.16112515805281935],
      [1, 29, 0.006113214292762662, 0.17175521879320285],
    ] as const
    for (const [x, n, lower, upper] of examples) {
      expect(wilson(x, n)?.lower).toBeCloseTo(lower, 12)
      expect(wilson(x, n)?.upper).toBeCloseTo(upper, 12)
    }
  })

  test('gives the worked numbers of PHEindicatormethods, of part of a case too', () => {
    const Z_EXACT = [Z_95, Z_998] as const
    const examples = [
      [65, 100, 0, 0.55254443296888, 0.73635751756902],
      [65, 100, 1, 0.49549465740704, 0.77835406140897],
      [1045, 5000, 0, 0.19795549880013, 0.22049130373189],
      [1045, 5000, 1, 0.19179381799015, 0.22731562902526],
      [0.445, 1, 0, 0.04381744772059, 0.93346212769792],
    ] as const
    for (const [x, n, level, lower, upper] of examples) {
      const interval = wilson(x, n, Z_EXACT[level])
      expect(interval?.lower).toBeCloseTo(lower, 13)
      expect(interval?.upper).toBeCloseTo(upper, 13)
    }
  })

  test('ends exactly at 0 without cases and at 1 with all of them', () => {
    for (const z of [1, Z_95, 2.5758293035489, Z_998]) {
      for (let n = 1; n <= 400; n++)
        expect([wilson(0, n, z)?.lower, wilson(n, n, z)?.upper]).toEqual([0, 1])
    }
    expect(wilson(20, 20)?.lower).toBeCloseTo(0.8388748419471806, 12)
  })

  test('is wider at a higher level', () => {
    expect(wilson(81, 263, Z_998)?.lower).toBeCloseTo(0.22803574024200476, 12)
    expect(wilson(81, 263, Z_998)?.upper).toBeCloseTo(0.4013894219093696, 12)
  })

  test('is missing where the counts make no proportion', () => {
    for (const [x, n] of [
      [null, 20],
      [3, null],
      [0, 0],
      [-1, 20],
      [21, 20],
      [3, -5],
      [Number.NaN, 5],
    ] as const) {
      expect(wilson(x, n)).toBeNull()
    }
  })

  test('lies within 0 and 1, holds the share, and mirrors when cases and others swap', () => {
    fc.assert(
      fc.property(counts, ({ numerator, denominator }) => {
        const { lower, upper } = wilson(numerator, denominator) ?? {
          lower: Number.NaN,
          upper: Number.NaN,
        }
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(numerator / denominator)
        expect(upper).toBeGreaterThanOrEqual(numerator / denominator)
        expect(wilson(denominator - numerator, denominator)?.upper).toBeCloseTo(1 - lower, 12)
      }),
    )
  })

  test('is where the score test just holds: |p − limit| = z · √(limit · (1 − limit) ÷ n)', () => {
    fc.assert(
      fc.property(counts, ({ numerator, denominator }) => {
        const interval = wilson(numerator, denominator) ?? { lower: Number.NaN, upper: Number.NaN }
        for (const limit of [interval.lower, interval.upper]) {
          const distance = (numerator / denominator - limit) ** 2
          expect(distance).toBeCloseTo((Z_95 ** 2 * limit * (1 - limit)) / denominator, 12)
        }
      }),
    )
  })
})

test('fewer than 30 cases are few, none at all too, and an unknown number is not flagged', () => {
  expect([0, 29, 30, 31, null].map((denominator) => isSmallDenominator(denominator))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
