import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bullet, zScores } from '@/stats/bullet'
import { figure, figureOrMissing, judging, negated, swapped } from './arbitraries'

describe('the bullet', () => {
  test('has the benchmark in the middle and the farther end at its edge', () => {
    // Quartiles of 0, 10, 20, 30, 40 are 10 and 30; the farthest from 10 is 40, by 30.
    expect(
      bullet({ values: [0, 40, 10, null, 30, 20], benchmark: 10, polarity: 'higher' }),
    ).toEqual({
      worst: 0.5 - 10 / 60,
      worstQuartile: 0.5,
      bestQuartile: 0.5 + 20 / 60,
      best: 1,
      places: [0.5 - 10 / 60, 1, 0.5, null, 0.5 + 20 / 60, 0.5 + 10 / 60],
    })
  })

  test('has the worst left also where lower is better', () => {
    expect(bullet({ values: [0, 10, 20, 30, 40], benchmark: 10, polarity: 'lower' })).toEqual({
      worst: 0,
      worstQuartile: 0.5 - 20 / 60,
      bestQuartile: 0.5,
      best: 0.5 + 10 / 60,
      places: [0.5 + 10 / 60, 0.5, 0.5 - 10 / 60, 0.5 - 20 / 60, 0],
    })
  })

  test('has the smallest left where nothing is better', () => {
    expect(bullet({ values: [1, 3], benchmark: 2, polarity: 'none' })?.places).toEqual([0, 1])
  })

  test('works across zero, where the product it comes from takes magnitudes', () => {
    expect(bullet({ values: [-10, 10], benchmark: 0, polarity: 'higher' })?.places).toEqual([0, 1])
  })

  test('is a point where all values are the benchmark', () => {
    expect(bullet({ values: [5, 5], benchmark: 5, polarity: 'higher' })).toEqual({
      worst: 0.5,
      worstQuartile: 0.5,
      bestQuartile: 0.5,
      best: 0.5,
      places: [0.5, 0.5],
    })
  })

  test('is missing without values or a benchmark', () => {
    expect(bullet({ values: [null], benchmark: 5, polarity: 'higher' })).toBeNull()
    expect(bullet({ values: [1, 2], benchmark: null, polarity: 'higher' })).toBeNull()
  })

  test('keeps its marks in order within its ends, and mirrors with the polarity', () => {
    fc.assert(
      fc.property(fc.array(figureOrMissing), figure, judging, (values, benchmark, polarity) => {
        const drawn = bullet({ values, benchmark, polarity })
        const mirrored = bullet({
          values: values.map(negated),
          benchmark: negated(benchmark),
          polarity: swapped(polarity),
        })
        expect(drawn === null).toBe(mirrored === null)
        if (drawn === null || mirrored === null) return
        const marks = [0, drawn.worst, drawn.worstQuartile, drawn.bestQuartile, drawn.best, 1]
        for (const [index, mark] of marks.slice(1).entries())
          expect(mark).toBeGreaterThanOrEqual((marks[index] ?? 0) - 1e-12)
        for (const [index, place] of drawn.places.entries()) {
          expect(place === null).toBe(values[index] === null)
          expect(mirrored.places[index] ?? 0).toBeCloseTo(place ?? 0, 9)
        }
        expect(mirrored.worstQuartile).toBeCloseTo(drawn.worstQuartile, 9)
      }),
    )
  })
})

describe('z-scores', () => {
  test('are sample standard deviations from the mean', () => {
    // Mean 5, Σ squares 32, s = √(32 ÷ 7).
    const s = Math.sqrt(32 / 7)
    const scores = zScores([2, 4, 4, 4, null, 5, 5, 7, 9], 'higher')
    expect(scores[0]).toBeCloseTo(-3 / s, 12)
    expect(scores[4]).toBeNull()
    expect(scores[8]).toBeCloseTo(4 / s, 12)
  })

  test('are above zero for the better, and unturned where nothing is better', () => {
    expect(zScores([1, 3], 'lower').map((z) => Math.sign(z ?? 0))).toEqual([1, -1])
    expect(zScores([1, 3], 'none').map((z) => Math.sign(z ?? 0))).toEqual([-1, 1])
  })

  test('are missing for one value, equal values, or none', () => {
    expect(zScores([5, null], 'higher')).toEqual([null, null])
    expect(zScores([0.3, 0.1 + 0.2, 0.3], 'higher')).toEqual([null, null, null])
    expect(zScores([], 'higher')).toEqual([])
  })

  test('have mean 0 and deviation 1, and do not depend on the unit', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2 }), judging, (values, polarity) => {
        const scores = zScores(values, polarity).flatMap((z) => z ?? [])
        fc.pre(scores.length > 0)
        expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 7)
        expect(scores.reduce((a, b) => a + b * b, 0) / (scores.length - 1)).toBeCloseTo(1, 7)
        const converted = zScores(
          values.map((value) => 32 + 1.8 * value),
          polarity,
        )
        for (const [index, z] of scores.entries()) expect(converted[index]).toBeCloseTo(z, 6)
      }),
    )
  })
})
