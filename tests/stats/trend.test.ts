import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Measured } from '@/stats/aggregate'
import { trend } from '@/stats/trend'
import { bare, counts, figureOrMissing, judging, negated, percentage, swapped } from './arbitraries'

const of200 = (...numerators: readonly number[]): Measured[] =>
  numerators.map((numerator) => percentage(numerator, 200))
const of1000 = (...numerators: readonly number[]): Measured[] =>
  numerators.map((numerator) => percentage(numerator, 1000))
const MISSING = bare(null)

// χ² by the sums of Fingertips' TrendMarkerCalculator, with mpmath at 30 digits and Wilson limits
// in place of its confidence limits.
describe('with counts, over the last five points', () => {
  test('a slope beyond χ² 9.5495 that no single point makes is a trend', () => {
    const result = trend({ points: of200(160, 168, 172, 181, 190), polarity: 'higher' })
    expect(result).toMatchObject({
      verdict: 'better',
      direction: 'up',
      method: 'leastSquares',
      points: 5,
    })
    expect(result.statistic).toBeCloseTo(29.763786692822194, 9)
    expect(trend({ points: of200(160, 168, 172, 181, 190), polarity: 'lower' }).verdict).toBe(
      'worse',
    )
    expect(
      trend({ points: of200(160, 168, 172, 181, 190).reverse(), polarity: 'higher' }),
    ).toMatchObject({
      verdict: 'worse',
      direction: 'down',
    })
  })

  test('a slope that chance makes is none', () => {
    const result = trend({ points: of200(160, 162, 161, 165, 166), polarity: 'higher' })
    expect(result).toMatchObject({ verdict: 'unchanged', direction: 'flat' })
    expect(result.statistic).toBeCloseTo(0.7633655705803223, 9)
  })

  test('a slope that one outlier makes is none, however large', () => {
    const result = trend({ points: of1000(801, 800, 799, 798, 900), polarity: 'higher' })
    expect(result).toMatchObject({ verdict: 'unchanged', direction: 'flat' })
    expect(result.statistic).toBeCloseTo(45.50941595886979, 8)
    expect(trend({ points: of1000(800, 800, 800, 800, 900), polarity: 'higher' }).direction).toBe(
      'flat',
    )
  })

  test('older points do not count', () => {
    const points = [...of200(20, 10), bare(3), ...of200(160, 168, 172, 181, 190)]
    expect(trend({ points, polarity: 'higher' })).toEqual(
      trend({ points: of200(160, 168, 172, 181, 190), polarity: 'higher' }),
    )
  })

  test('a missing period keeps its place on the axis', () => {
    const [first, ...rest] = of200(160, 168, 172, 181, 190)
    const result = trend({ points: [first ?? MISSING, MISSING, ...rest], polarity: 'higher' })
    expect(result.statistic).toBeCloseTo(28.830698130269077, 9)
  })

  test('all or none of the cases have an interval too, so the slope can be tested', () => {
    expect(trend({ points: of200(200, 200, 200, 200, 200), polarity: 'higher' })).toMatchObject({
      direction: 'flat',
      statistic: 0,
    })
  })
})

describe('without counts', () => {
  test('five values in order are a trend, and one pair out of order undoes it', () => {
    const rising = trend({ points: [1, 2, 3, 4, 5].map(bare), polarity: 'lower' })
    expect(rising).toEqual({
      verdict: 'worse',
      direction: 'up',
      method: 'mannKendall',
      points: 5,
      statistic: 10,
    })
    expect(trend({ points: [1, 2, 3, 5, 4].map(bare), polarity: 'lower' })).toMatchObject({
      direction: 'flat',
      statistic: 8,
    })
    expect(trend({ points: [1, 2, 3, 4, 4].map(bare), polarity: 'lower' })).toMatchObject({
      direction: 'up',
      statistic: 9,
    })
  })

  test('one point without counts among the last five is enough to leave the counts aside', () => {
    const points = [...of200(160, 168, 172, 181), bare(95)]
    expect(trend({ points, polarity: 'higher' }).method).toBe('mannKendall')
  })
})

describe('with fewer than five values', () => {
  test('the last is compared with the first', () => {
    expect(trend({ points: [80, null, 79, 85].map(bare), polarity: 'higher' })).toEqual({
      verdict: 'better',
      direction: 'up',
      method: 'firstToLast',
      points: 3,
      statistic: null,
    })
    expect(trend({ points: [80, 85].map(bare), polarity: 'higher', gap: 5 }).direction).toBe('flat')
    expect(
      trend({ points: [percentage(40, 50), percentage(45, 50)], polarity: 'higher' }).direction,
    ).toBe('flat')
  })

  test('one value or none is no trend', () => {
    const none = { verdict: 'unknown', direction: null, method: 'none', statistic: null }
    expect(trend({ points: [MISSING, bare(3)], polarity: 'higher' })).toEqual({
      ...none,
      points: 1,
    })
    expect(trend({ points: [], polarity: 'higher' })).toEqual({ ...none, points: 0 })
  })
})

test('a steady rise is none as long as it is no larger than what was declared to matter', () => {
  const slow = [50, 50.1, 50.2, 50.3, 50.4, 50.5].map(bare)
  expect(trend({ points: slow, polarity: 'higher' }).direction).toBe('up')
  expect(trend({ points: slow, polarity: 'higher', gap: 0.5 }).direction).toBe('flat')
  const counted = [88_000, 88_400, 88_800, 89_200, 89_600].map((n) => percentage(n, 100_000))
  expect(trend({ points: counted, polarity: 'higher' })).toMatchObject({
    direction: 'up',
    method: 'leastSquares',
  })
  expect(trend({ points: counted, polarity: 'higher', gap: 2 }).direction).toBe('flat')
  expect(trend({ points: counted, polarity: 'higher', gap: 1.5 }).direction).toBe('up')
})

test('without polarity the direction is told and not judged', () => {
  expect(trend({ points: [1, 2, 3, 4, 5].map(bare), polarity: 'none' })).toMatchObject({
    verdict: 'unknown',
    direction: 'up',
  })
})

test('mirrored figures under the other polarity have the same verdict', () => {
  fc.assert(
    fc.property(fc.array(figureOrMissing, { maxLength: 9 }), judging, (values, polarity) => {
      const mirrored = trend({
        points: values.map((value) => bare(negated(value))),
        polarity: swapped(polarity),
      })
      expect(mirrored.verdict).toBe(trend({ points: values.map(bare), polarity }).verdict)
    }),
  )
  fc.assert(
    fc.property(fc.array(counts, { minLength: 5, maxLength: 7 }), judging, (all, polarity) => {
      const kept = all.map((c) => percentage(c.numerator, c.denominator))
      const failed = all.map((c) => percentage(c.denominator - c.numerator, c.denominator))
      expect(trend({ points: failed, polarity: swapped(polarity) }).verdict).toBe(
        trend({ points: kept, polarity }).verdict,
      )
    }),
  )
})
