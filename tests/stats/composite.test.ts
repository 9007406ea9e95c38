import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { componentShare, composite, rankSensitivity } from '@/stats/composite'
import { competitionRanks } from '@/stats/rank'

describe('the share of a component', () => {
  test('is how far the value is from the worst to the best limit', () => {
    expect(componentShare({ value: 8, min: 0, max: 10, polarity: 'higher' })).toBe(0.8)
    expect(componentShare({ value: 5, min: 2, max: 14, polarity: 'higher' })).toBe(0.25)
    expect(componentShare({ value: 5, min: 2, max: 14, polarity: 'lower' })).toBe(0.75)
  })

  test('stays within 0 and 1', () => {
    expect(componentShare({ value: 11, min: 0, max: 10, polarity: 'higher' })).toBe(1)
    expect(componentShare({ value: -1, min: 0, max: 10, polarity: 'higher' })).toBe(0)
    expect(componentShare({ value: 11, min: 0, max: 10, polarity: 'lower' })).toBe(0)
  })

  test('is missing without a value, a range or a polarity', () => {
    expect(componentShare({ value: null, min: 0, max: 10, polarity: 'higher' })).toBeNull()
    expect(componentShare({ value: 5, min: null, max: 10, polarity: 'higher' })).toBeNull()
    expect(componentShare({ value: 5, min: 0, max: null, polarity: 'higher' })).toBeNull()
    expect(componentShare({ value: 5, min: 5, max: 5, polarity: 'higher' })).toBeNull()
    expect(componentShare({ value: 5, min: 0, max: 10, polarity: 'none' })).toBeNull()
  })
})

describe('the composite score', () => {
  test('is the weighted mean of the shares, out of 100', () => {
    const components = [
      { share: 0.5, weight: 1 },
      { share: 1, weight: 3 },
    ]
    expect(composite(components)).toEqual({ score: 87.5, completeness: 1 })
  })

  test('is over the components present, and says what weight they have', () => {
    const components = [
      { share: 0.5, weight: 1 },
      { share: null, weight: 3 },
    ]
    expect(composite(components)).toEqual({ score: 50, completeness: 0.25 })
  })

  test('is missing where nothing that weighs is present', () => {
    expect(composite([])).toEqual({ score: null, completeness: 0 })
    expect(composite([{ share: null, weight: 2 }])).toEqual({ score: null, completeness: 0 })
    expect(composite([{ share: 0.5, weight: 0 }])).toEqual({ score: null, completeness: 0 })
  })

  test('is refused for a weight that cannot be one', () => {
    expect(() => composite([{ share: 0.5, weight: -1 }])).toThrow(RangeError)
    expect(() => composite([{ share: 0.5, weight: Number.NaN }])).toThrow('weight NaN')
    expect(() => composite([{ share: null, weight: Infinity }])).toThrow(RangeError)
  })

  const component = fc.record({
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    weight: fc.integer({ min: 0, max: 100 }),
  })

  test('depends on the proportions of the weights alone', () => {
    fc.assert(
      fc.property(
        fc.array(component),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (components, factor) => {
          const scaled = composite(
            components.map(({ share, weight }) => ({ share, weight: weight * factor })),
          )
          const plain = composite(components)
          expect(scaled.score === null).toBe(plain.score === null)
          expect(scaled.score ?? 0).toBeCloseTo(plain.score ?? 0, 9)
          expect(scaled.completeness).toBeCloseTo(plain.completeness, 9)
        },
      ),
    )
  })

  test('lies within 0 and 100, and completeness within 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(component), (components) => {
        const { score, completeness } = composite(components)
        expect(score ?? 0).toBeGreaterThanOrEqual(0)
        expect(score ?? 0).toBeLessThanOrEqual(100 + 1e-9)
        expect(completeness).toBeGreaterThanOrEqual(0)
        expect(completeness).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('rank sensitivity', () => {
  test('a small difference that rests on the weights makes two units change places', () => {
    // At 1 : 1 the sums are 1.5 and 1.48; with the first weight at 0.9 they are 1.4 and 1.42, and
    // the second unit leads.
    const shares = [
      [1, 0.5],
      [0.6, 0.88],
      [0.1, 0.1],
    ]
    expect(rankSensitivity(shares, [1, 1])).toEqual([
      { rank: 1, best: 1, worst: 2 },
      { rank: 2, best: 1, worst: 2 },
      { rank: 3, best: 3, worst: 3 },
    ])
  })

  test('a lighter weight moves the ranks further than the others made heavier', () => {
    // The second leads where the first weight is below 0.905 of the other: 0.9 is, 1 ÷ 1.1 is not.
    const shares = [
      [1, 0.5],
      [0.6, 0.862],
    ]
    expect(rankSensitivity(shares, [1, 1]).map((range) => range?.worst)).toEqual([2, 2])
    expect(rankSensitivity(shares, [1, 1], 0.09).map((range) => range?.worst)).toEqual([1, 2])
  })

  test('a unit that leads in every component keeps its rank', () => {
    const shares = [
      [0.9, 0.9],
      [0.1, 0.8],
    ]
    expect(rankSensitivity(shares, [1, 5]).map((range) => range?.worst)).toEqual([1, 2])
  })

  test('equal units stay equal, a lone unit is first, and a unit without a score has no rank', () => {
    expect(
      rankSensitivity(
        [
          [0.5, 0.2],
          [0.5, 0.2],
        ],
        [1, 2],
      ),
    ).toEqual([
      { rank: 1, best: 1, worst: 1 },
      { rank: 1, best: 1, worst: 1 },
    ])
    expect(rankSensitivity([[0.5], [null]], [1])).toEqual([{ rank: 1, best: 1, worst: 1 }, null])
  })

  test('a weight that vanishes leaves nothing behind: units that differ in it alone are equal then', () => {
    const shares = [
      [0.3, 0.7],
      [0.1, 0.7],
      [0.2, null],
    ]
    // Without the first weight the third unit has no score, and the others share the first rank;
    // without the second all go by the first.
    expect(rankSensitivity(shares, [0.1, 0.7], 1)).toEqual([
      { rank: 1, best: 1, worst: 1 },
      { rank: 2, best: 1, worst: 3 },
      { rank: 3, best: 2, worst: 3 },
    ])
  })

  test('a row that does not fit the weights is refused', () => {
    expect(() => rankSensitivity([[0.5]], [1, 2])).toThrow('1 shares for 2 weights')
  })

  test('is what working every score out again under each set of weights gives', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 5 })
    const rows = fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 8 })
    const anyWeight = fc.oneof(
      fc.integer({ min: 0, max: 9 }),
      fc.double({ min: 0, max: 1000, noNaN: true }),
    )
    const weights = fc.tuple(anyWeight, anyWeight, anyWeight)
    fc.assert(
      fc.property(
        rows,
        weights,
        fc.oneof(fc.constantFrom(0.1, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
        (shares, held, swing) => {
          const ranksUnder = (under: readonly number[]): (number | null)[] =>
            competitionRanks(
              shares.map(
                (row) =>
                  composite(row.map((each, index) => ({ share: each, weight: under[index] ?? 0 })))
                    .score,
              ),
              'higher',
            )
          const all = held.flatMap((_, moved) =>
            [1 - swing, 1 + swing].map((factor) =>
              ranksUnder(held.map((weight, index) => (index === moved ? weight * factor : weight))),
            ),
          )
          const expected = ranksUnder(held).map((rank, unit) => {
            const ranks = all.flatMap((each) => each[unit] ?? [])
            return rank === null
              ? null
              : { rank, best: Math.min(rank, ...ranks), worst: Math.max(rank, ...ranks) }
          })
          expect(rankSensitivity(shares, held, swing)).toEqual(expected)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('the rank lies between the best and the worst', () => {
    const rows = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
    )
    fc.assert(
      fc.property(rows, (shares) => {
        for (const range of rankSensitivity(shares, [2, 3])) {
          expect(range?.best ?? 0).toBeLessThanOrEqual(range?.rank ?? 0)
          expect(range?.worst ?? 0).toBeGreaterThanOrEqual(range?.rank ?? 0)
        }
      }),
    )
  })
})
