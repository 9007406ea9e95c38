import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binomialCdf } from '@/stats/binomial'
import { FUNNEL_LEVELS, funnelLimits, funnelPosition, overdispersion } from '@/stats/funnel'
import { wilson, Z_95 } from '@/stats/interval'
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

  test('differ from those of Wilson’s kind where n is small, and agree where it is large', () => {
    const lower = (denominator: number): number =>
      100 * (funnelLimits({ denominator, centre: 0.8064, level: 0.95 })?.lower ?? Number.NaN)
    const wilsonLower = (n: number): number => 100 * (wilson(0.8064 * n, n)?.lower ?? Number.NaN)
    const normalLower = (n: number): number =>
      100 * (0.8064 - Z_95 * Math.sqrt((0.8064 * (1 - 0.8064)) / n))
    // For n = 10: 48.40 as drawn here; 56.15 is what others draw, which is the normal limit about
    // the centre. Wilson's own lies between.
    expect(lower(10)).toBeCloseTo(48.4, 2)
    expect(normalLower(10)).toBeCloseTo(56.15, 2)
    expect(wilsonLower(10)).toBeCloseTo(49.65, 2)
    expect(Math.abs(lower(10_000) - wilsonLower(10_000))).toBeLessThan(0.1)
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

describe('the allowance for overdispersion', () => {
  /** Formulas (3), (9) and (11) of Spiegelhalter 2005, written down once more, loop by loop. */
  function naive(
    units: readonly { readonly numerator: number; readonly denominator: number }[],
    at: number,
  ): { phi: number; tau: number } {
    const z = units.map(
      ({ numerator: r, denominator: n }) => (r / n - at) / Math.sqrt((at * (1 - at)) / n),
    )
    const order = [...z].sort((a, b) => a - b)
    const cut = Math.floor(units.length / 10)
    let squares = 0
    for (const each of z) {
      let score = each
      if (score < (order[cut] ?? 0)) score = order[cut] ?? 0
      if (score > (order[order.length - 1 - cut] ?? 0)) score = order[order.length - 1 - cut] ?? 0
      squares += score * score
    }
    const phi = squares / units.length
    if (phi <= 1 + 2 * Math.sqrt(2 / units.length)) return { phi, tau: 0 }
    let [w1, w2] = [0, 0]
    for (const { denominator: n } of units) {
      const w = 1 / ((at * (1 - at)) / n)
      w1 += w
      w2 += w * w
    }
    return { phi, tau: Math.sqrt((units.length * phi - (units.length - 1)) / (w1 - w2 / w1)) }
  }

  test('is that of a second implementation, for any counts', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 10, maxLength: 120 }),
        fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
        (units, at) => {
          const [own, other] = [overdispersion(units, at), naive(units, at)]
          expect(own?.phi).toBeCloseTo(other.phi, 9)
          expect(own?.tau).toBeCloseTo(other.tau, 9)
        },
      ),
    )
  })

  test('of units that lie three points on either side is those three points', () => {
    // 20 units of 10,000 cases, ten at 87 % and ten at 93 %: s = 0.3 points, z = ±10, φ = 100, and
    // τ² = (20 × 100 − 19) ÷ 19 × s², 3.06 points.
    const units = Array.from({ length: 20 }, (_, index) => ({
      numerator: index % 2 === 0 ? 8700 : 9300,
      denominator: 10_000,
    }))
    const spread = overdispersion(units, 0.9)
    expect(spread?.phi).toBeCloseTo(100, 6)
    expect(spread?.tau).toBeCloseTo(0.003 * Math.sqrt(1981 / 19), 9)
    const tau = spread?.tau ?? 0
    const limits = funnelLimits({ denominator: 10_000, centre: 0.9, level: 0.95, tau })
    const reach = Z_95 * Math.sqrt(0.003 ** 2 + tau ** 2)
    expect(limits?.lower).toBeCloseTo(0.9 - reach, 9)
    expect(limits?.upper).toBeCloseTo(0.9 + reach, 9)
    const at = { numerator: 8700, denominator: 10_000, centre: 0.9 }
    expect([funnelPosition(at)?.level, funnelPosition({ ...at, tau })?.level]).toEqual([
      0.998,
      null,
    ])
  })

  test('is none where chance alone is at work, nor for the sake of one outlier', () => {
    // Deciles of a normal: what chance makes of 20 units.
    const usual = [-1.6, -1.3, -1, -0.8, -0.7, -0.5, -0.4, -0.3, -0.2, -0.1].flatMap((z) => [z, -z])
    const unit = (z: number) => ({ numerator: Math.round(9000 + z * 30), denominator: 10_000 })
    expect(overdispersion(usual.map(unit), 0.9)).toMatchObject({ tau: 0 })
    expect(overdispersion([...usual, 30].map(unit), 0.9)).toMatchObject({ tau: 0 })
  })

  test('is not worked out from few units, nor about a centre that leaves no room', () => {
    const unit = { numerator: 1, denominator: 2 }
    expect(
      overdispersion(
        Array.from({ length: 9 }, () => unit),
        0.5,
      ),
    ).toBeNull()
    expect(
      overdispersion(
        Array.from({ length: 20 }, () => unit),
        1,
      ),
    ).toBeNull()
    expect(() => funnelLimits({ denominator: 10, centre: 0.5, level: 0.9, tau: 0.1 })).toThrow(
      'level 0.9',
    )
  })
})

test('Of a centre at either end there is no overdispersion to speak of.', () => {
  const none = Array.from({ length: 30 }, () => ({ numerator: 0, denominator: 10 }))
  const all = none.map(({ denominator }) => ({ numerator: denominator, denominator }))
  expect([overdispersion(none, 0), overdispersion(all, 1)]).toEqual([null, null])
})
