import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binomialCdf } from '@/stats/binomial'
import { FUNNEL_LEVELS, funnelLimits, funnelPosition } from '@/stats/funnel'
import { counts } from './arbitraries'

const centre = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)

describe('the limits', () => {
  test('are the interpolated binomial ones', () => {
    // Spiegelhalter's appendix A.1.1 in exact fractions (Python), the upper limit as one minus the
    // lower of the failures.
    const examples = [
      [20, 0.3, 0.95, 0.08117650598067584, 0.5372551465951471],
      [20, 0.3, 0.998, 0.0014773166882814952, 0.6636996793479673],
      [100, 0.9, 0.95, 0.8322813883608733, 0.9596194044756066],
      [100, 0.9, 0.998, 0.7916432814971143, 0.9858211349915652],
      [500, 0.95, 0.95, 0.9290091170150105, 0.9692874597104386],
      [500, 0.95, 0.998, 0.9164007604277136, 0.9784205678073752],
      [10, 0.99, 0.95, 0.8226966702755548, 1],
      [1, 0.5, 0.95, 0, 1],
    ] as const
    for (const [denominator, at, level, lower, upper] of examples) {
      const limits = funnelLimits({ denominator, centre: at, level })
      expect(limits?.lower).toBeCloseTo(lower, 9)
      expect(limits?.upper).toBeCloseTo(upper, 9)
    }
  })

  test('close on a centre of 0 or 1', () => {
    expect(funnelLimits({ denominator: 10, centre: 0, level: 0.95 })).toMatchObject({ lower: 0 })
    expect(funnelPosition({ numerator: 1, denominator: 10, centre: 0 })).toEqual({
      direction: 'up',
      level: 0.998,
    })
    expect(funnelPosition({ numerator: 9, denominator: 10, centre: 1 })).toEqual({
      direction: 'down',
      level: 0.998,
    })
    expect(funnelPosition({ numerator: 10, denominator: 10, centre: 1 })).toEqual({
      direction: 'flat',
      level: null,
    })
  })

  test('are missing without whole cases or a centre, and refused at no level', () => {
    for (const denominator of [null, 0, -3, 2.5])
      expect(funnelLimits({ denominator, centre: 0.5, level: 0.95 })).toBeNull()
    for (const at of [null, -0.1, 1.1, Number.NaN])
      expect(funnelLimits({ denominator: 10, centre: at, level: 0.95 })).toBeNull()
    expect(() => funnelLimits({ denominator: 10, centre: 0.5, level: 95 })).toThrow('level 95')
  })

  test('hold the centre, within 0 and 1, and widen with the level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), centre, (denominator, at) => {
        const [inner, outer] = FUNNEL_LEVELS.map((level) =>
          funnelLimits({ denominator, centre: at, level }),
        )
        const ends = [0, outer?.lower, inner?.lower, at, inner?.upper, outer?.upper, 1].map(
          (end) => end ?? Number.NaN,
        )
        for (const [index, end] of ends.slice(1).entries())
          expect(end).toBeGreaterThanOrEqual((ends[index] ?? Number.NaN) - 1e-12)
      }),
    )
  })

  test('mirror when cases and others swap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), centre, (denominator, at) => {
        const plain = funnelLimits({ denominator, centre: at, level: 0.95 })
        const mirrored = funnelLimits({ denominator, centre: 1 - at, level: 0.95 })
        expect(mirrored?.lower).toBeCloseTo(1 - (plain?.upper ?? Number.NaN), 9)
      }),
    )
  })
})

describe('the position', () => {
  test('is the outermost level passed, and on which side', () => {
    const at = (numerator: number) => funnelPosition({ numerator, denominator: 100, centre: 0.9 })
    expect(at(79)).toEqual({ direction: 'down', level: 0.998 })
    expect(at(80)).toEqual({ direction: 'down', level: 0.95 })
    expect(at(83)).toEqual({ direction: 'down', level: 0.95 })
    expect(at(84)).toEqual({ direction: 'flat', level: null })
    expect(at(95)).toEqual({ direction: 'flat', level: null })
    expect(at(96)).toEqual({ direction: 'up', level: 0.95 })
    expect(at(99)).toEqual({ direction: 'up', level: 0.998 })
  })

  test('is outside exactly where the chance of a count as far out is below half of what the level leaves', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 99 }),
        ({ numerator, denominator }, percent) => {
          const at = percent / 100
          const chanceBelow = binomialCdf(numerator, denominator, at)
          const chanceAbove = binomialCdf(denominator - numerator, denominator, 1 - at)
          const chance = Math.min(chanceBelow, chanceAbove)
          const level = chance < 0.001 ? 0.998 : chance < 0.025 ? 0.95 : null
          const direction = level === null ? 'flat' : chanceBelow < chanceAbove ? 'down' : 'up'
          expect(funnelPosition({ numerator, denominator, centre: at })).toEqual({
            direction,
            level,
          })
        },
      ),
    )
  })

  test('is missing without counts or a centre', () => {
    expect(funnelPosition({ numerator: null, denominator: 10, centre: 0.5 })).toBeNull()
    expect(funnelPosition({ numerator: 11, denominator: 10, centre: 0.5 })).toBeNull()
    expect(funnelPosition({ numerator: 0, denominator: 0, centre: 0.5 })).toBeNull()
    expect(funnelPosition({ numerator: 5, denominator: 10, centre: null })).toBeNull()
  })
})
