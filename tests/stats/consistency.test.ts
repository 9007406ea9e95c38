import { describe, expect, test } from 'vitest'
import { roundingError, scoreAgainstComponents, totalAgainstParts } from '@/stats/consistency'
import { bare, percentage } from './arbitraries'

test('rounding moves a figure by half a unit of its last decimal, and an exact figure not at all', () => {
  expect([roundingError(0), roundingError(1), roundingError(2), roundingError(null)]).toEqual([
    0.5, 0.05, 0.005, 0,
  ])
  expect(() => roundingError(-1)).toThrow(RangeError)
  expect(() => roundingError(0.5)).toThrow('0.5 decimals')
})

describe('a total against its parts', () => {
  test('counts must add up exactly', () => {
    const of = {
      kind: 'sum',
      totalDecimals: null,
      parts: [3, 4, 0].map(bare),
      partDecimals: null,
    } as const
    expect(totalAgainstParts({ ...of, total: 7 })).toEqual({
      expected: 7,
      difference: 0,
      tolerance: 0,
      isConsistent: true,
    })
    expect(totalAgainstParts({ ...of, total: 8 })).toMatchObject({
      difference: 1,
      isConsistent: false,
    })
  })

  test('a sum may be off by the rounding of the total and of every part', () => {
    const of = {
      kind: 'sum',
      totalDecimals: 1,
      parts: [1.1, 1.1].map(bare),
      partDecimals: 1,
    } as const
    expect(totalAgainstParts({ ...of, total: 2.3 })?.isConsistent).toBe(true)
    expect(totalAgainstParts({ ...of, total: 2.4 })?.isConsistent).toBe(false)
  })

  test('a mean may be off by the rounding of the total and of one part', () => {
    const of = {
      kind: 'mean',
      totalDecimals: 1,
      parts: [1.1, 1.3].map(bare),
      partDecimals: 1,
    } as const
    expect(
      [1.1, 1.2, 1.3, 1.4].map((total) => totalAgainstParts({ ...of, total })?.isConsistent),
    ).toEqual([true, true, true, false])
  })

  test('a ratio goes by the counts, whatever the percentages are rounded to', () => {
    const parts = [percentage(9, 10), percentage(10, 90)]
    const of = { kind: 'ratio', totalDecimals: 1, parts, partDecimals: 1 } as const
    expect(totalAgainstParts({ ...of, total: 19 })?.isConsistent).toBe(true)
    expect(totalAgainstParts({ ...of, total: 50.6 })).toMatchObject({
      expected: 19,
      isConsistent: false,
    })
  })

  test('some of the parts contradict nothing, nor do none', () => {
    const of = { totalDecimals: null, partDecimals: null, total: 7 } as const
    expect(totalAgainstParts({ ...of, kind: 'sum', parts: [3, null].map(bare) })).toBeNull()
    expect(totalAgainstParts({ ...of, kind: 'sum', parts: [] })).toBeNull()
    expect(totalAgainstParts({ ...of, kind: 'none', parts: [7].map(bare) })).toBeNull()
    expect(totalAgainstParts({ ...of, kind: 'sum', parts: [3].map(bare), total: null })).toBeNull()
  })
})

describe('a score against its components', () => {
  const components = [
    { share: 0.5, weight: 1, shareError: 0.01 },
    { share: 1, weight: 3, shareError: 0 },
    { share: null, weight: 0, shareError: 0 },
  ]

  test('agrees within its own rounding and that of the components', () => {
    // 87.5, give or take 0.05 and 100 · 0.01 ÷ 4 = 0.25.
    expect(scoreAgainstComponents({ score: 87.8, decimals: 1, components })).toMatchObject({
      expected: 87.5,
      isConsistent: true,
    })
    expect(scoreAgainstComponents({ score: 87.9, decimals: 1, components })?.isConsistent).toBe(
      false,
    )
    expect(scoreAgainstComponents({ score: 87.2, decimals: 1, components })?.tolerance).toBeCloseTo(
      0.3,
      12,
    )
  })

  test('cannot be checked without a score or with a component missing that weighs', () => {
    expect(scoreAgainstComponents({ score: null, decimals: 1, components })).toBeNull()
    expect(
      scoreAgainstComponents({
        score: 50,
        decimals: 1,
        components: [...components, { share: null, weight: 1, shareError: 0 }],
      }),
    ).toBeNull()
    expect(scoreAgainstComponents({ score: 50, decimals: 1, components: [] })).toBeNull()
  })
})
