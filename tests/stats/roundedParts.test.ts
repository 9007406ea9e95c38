import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roundedParts } from '@/stats/roundedParts'

const DECIMALS = fc.integer({ min: 0, max: 4 })
const PART = fc.double({ min: -30, max: 30, noNaN: true })

/** Parts, and the total of the last of their decimals that two rounded scores differ by. */
const SPLIT = fc
  .tuple(
    fc.array(PART, { minLength: 1, maxLength: 40 }),
    fc.double({ min: 0, max: 100, noNaN: true }),
    DECIMALS,
  )
  .filter(([parts]) => parts.some((part) => part !== 0))
  .map(([parts, start, decimals]) => {
    const end = start + parts.reduce((all, part) => all + part, 0)
    const ticks = (score: number): number => Math.round(score * 10 ** decimals)
    return { parts, decimals, total: ticks(end) - ticks(start) + 0 }
  })

describe('roundedParts', () => {
  test('makes the total exactly, moves no part by more than two units, and turns no sign.', () => {
    fc.assert(
      fc.property(SPLIT, ({ parts, decimals, total }) => {
        const rounded = roundedParts(parts, total, decimals)
        expect(rounded.every(Number.isInteger)).toBe(true)
        expect(rounded.reduce((all, each) => all + each, 0)).toBe(total + 0)
        for (const [index, part] of parts.entries()) {
          const given = rounded[index] ?? NaN
          if (part === 0) expect(given).toBe(0)
          expect(given * part).toBeGreaterThanOrEqual(0)
          expect(Math.abs(given - part * 10 ** decimals)).toBeLessThanOrEqual(2)
        }
      }),
    )
  })

  test('gives what is over to the part that rounding moved farthest.', () => {
    expect(roundedParts([0.334, 0.333, 0.333], 100, 2)).toEqual([34, 33, 33])
    expect(roundedParts([-0.006, -0.006, 0], -1, 2)).toEqual([0, -1, 0])
  })

  test('takes from no part what would turn its sign, even where rounding moved it farther.', () => {
    expect(roundedParts([0.001, 0.014], 0, 2)).toEqual([0, 0])
    // Where all would turn it, one has to.
    expect(roundedParts([0.004, 0.004], -1, 2)).toEqual([-1, 0])
  })

  test('refuses a total of nothing but nothings.', () => {
    expect(() => roundedParts([0, 0], 1, 2)).toThrow(RangeError)
    expect(roundedParts([], 0, 2)).toEqual([])
  })
})
