import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceInDifferences, FEWEST_OTHERS } from '@/stats/differenceInDifferences'

describe('the difference in differences', () => {
  it('is that of Card and Krueger (1994), table 3: +0.59 where the wage rose, −2.16 where it did not', () => {
    const others = Array.from({ length: FEWEST_OTHERS }, () => [23.33, 21.17])
    const result = differenceInDifferences({
      treated: [{ values: [20.44, 21.03], before: [0], after: [1] }],
      others,
    })
    expect(result?.change).toBeCloseTo(0.59, 9)
    expect(result?.otherChange).toBeCloseTo(-2.16, 9)
    expect(result?.effect).toBeCloseTo(2.75, 9)
    expect(result).toMatchObject({ treated: 1, others: 3 })
  })

  it('holds each treated unit against the others over its own periods, and leaves out the period in which it happened', () => {
    const result = differenceInDifferences({
      treated: [
        { values: [10, 99, 16], before: [0], after: [2] },
        { values: [20, 22, 30], before: [0, 1], after: [2] },
      ],
      others: [
        [1, 2, 3],
        [2, 3, 4],
        [3, 4, 5],
      ],
    })
    // 16 − 10 less 2, and 30 − 21 less 1.5.
    expect(result).toEqual({
      effect: (4 + 7.5) / 2,
      change: 7.5,
      otherChange: 1.75,
      treated: 2,
      others: 3,
    })
  })

  it('compares only with others that have a value in all of those periods', () => {
    const treated = [{ values: [1, 5], before: [0], after: [1] }]
    const three = [
      [1, 1],
      [2, 2],
      [3, 3],
    ]
    expect(
      differenceInDifferences({ treated, others: [...three, [9, null], [null, 9]] }),
    ).toMatchObject({ effect: 4, others: 3 })
    expect(differenceInDifferences({ treated, others: [...three.slice(1), [9, null]] })).toBeNull()
  })

  it('is none without a value on either side', () => {
    const others = [
      [1, 1],
      [2, 2],
      [3, 3],
    ]
    for (const one of [
      { values: [null, 5], before: [0], after: [1] },
      { values: [1, null], before: [0], after: [1] },
      { values: [1, 5], before: [], after: [0, 1] },
      { values: [1, 5], before: [0, 1], after: [] },
    ]) {
      expect(differenceInDifferences({ treated: [one], others })).toBeNull()
    }
    expect(differenceInDifferences({ treated: [], others })).toBeNull()
  })

  it('does not change when the same is added to every value of a period, and is 0 where all went alike', () => {
    const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(
        series,
        fc.array(series, { minLength: 3, maxLength: 6 }),
        series,
        (one, others, tide) => {
          const lift = (values: readonly number[]): number[] =>
            values.map((value, at) => value + (tide[at] ?? 0))
          const treated = (values: readonly number[]) => [{ values, before: [0, 1], after: [2, 3] }]
          const plain = differenceInDifferences({ treated: treated(one), others })
          const lifted = differenceInDifferences({
            treated: treated(lift(one)),
            others: others.map(lift),
          })
          expect(lifted?.effect).toBeCloseTo(plain?.effect ?? Number.NaN, 9)
          expect(
            differenceInDifferences({ treated: treated(one), others: [one, one, one] })?.effect,
          ).toBeCloseTo(0, 9)
        },
      ),
    )
  })
})
