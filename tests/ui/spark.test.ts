import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sparkOf } from '@/ui/spark/spark'

describe('a small history', () => {
  it('runs from its least to its most, with gaps, and the cut between two values', () => {
    expect(sparkOf([1, 3, null, 2], { cut: 2 })).toEqual({
      runs: [
        [
          [0, 1],
          [1 / 3, 0],
        ],
        [[1, 0.5]],
      ],
      last: [1, 0.5],
      level: null,
      cut: 0.5,
    })
  })

  it('lies in the middle where all are equal, and is nothing without values', () => {
    expect(sparkOf([5, 5], {}).runs[0]?.map(([, y]) => y)).toEqual([0.5, 0.5])
    expect(sparkOf([null, null], { cut: 1 })).toMatchObject({ runs: [], last: null })
    expect(sparkOf([], {})).toEqual({ runs: [], last: null, level: null, cut: null })
  })

  it('has room for the level it is held against, and a value alone in its middle', () => {
    expect(sparkOf([2, 4], { level: 6 })).toMatchObject({ level: 0, last: [1, 0.5] })
    expect(sparkOf([2], { level: 2 })).toMatchObject({ level: 0.5, last: [0.5, 0.5] })
  })

  it('never leaves its box', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 }))),
        fc.nat(12),
        fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 })),
        (values, cut, level) => {
          const { runs, level: height, cut: at } = sparkOf(values, { cut, level })
          for (const [x, y] of runs.flat()) {
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x).toBeLessThanOrEqual(1)
            expect(y).toBeGreaterThanOrEqual(0)
            expect(y).toBeLessThanOrEqual(1)
          }
          if (height !== null) expect(height >= 0 && height <= 1).toBe(true)
          if (at !== null) expect(at >= 0 && at <= 1).toBe(true)
          expect(runs.flat()).toHaveLength(values.filter((value) => value !== null).length)
        },
      ),
    )
  })
})
