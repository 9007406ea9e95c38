import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largest, smallest } from '@/stats/extremes'

const numbers = fc.array(fc.double({ noDefaultInfinity: true }), { maxLength: 20 })

describe('largest and smallest', () => {
  it('say what Math.max and Math.min say', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(largest(values)).toBe(Math.max(...values))
        expect(smallest(values)).toBe(Math.min(...values))
      }),
    )
  })

  it('take a million values, which a call cannot', () => {
    const values = Array.from({ length: 1_000_000 }, (_, at) => at)
    expect(() => Math.max(...values)).toThrow(RangeError)
    expect([smallest(values), largest(values)]).toEqual([0, 999_999])
  })
})
