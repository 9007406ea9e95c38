import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weightedSlope } from '@/stats/leastSquares'

test('points on a line give its slope whatever they weigh', () => {
  const points = [1, 2, 5].map((x) => ({ x, y: 3 - 2 * x, weight: x }))
  expect(weightedSlope(points)?.slope).toBeCloseTo(-2, 12)
})

test('of two points the standard error is that of a difference', () => {
  // Variances 4 and 5 one apart: slope 7, error √(4 + 5) = 3.
  const line = weightedSlope([
    { x: 0, y: 1, weight: 1 / 4 },
    { x: 1, y: 8, weight: 1 / 5 },
  ])
  expect(line?.slope).toBeCloseTo(7, 12)
  expect(line?.standardError).toBeCloseTo(3, 12)
})

test('without two different places or any weight there is no slope', () => {
  expect(weightedSlope([])).toBeNull()
  expect(weightedSlope([{ x: 1, y: 1, weight: 1 }])).toBeNull()
  expect(weightedSlope([1, 2].map((x) => ({ x, y: 1, weight: 0 })))).toBeNull()
  expect(weightedSlope([1, 1].map((x) => ({ x, y: 1, weight: 1 })))).toBeNull()
})

test('a whole weight is the point as many times', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 9 }),
    y: fc.integer({ min: -99, max: 99 }),
    weight: fc.integer({ min: 1, max: 4 }),
  })
  fc.assert(
    fc.property(fc.array(point, { minLength: 2 }), (points) => {
      const repeated = points.flatMap(({ x, y, weight }) =>
        Array.from({ length: weight }, () => ({ x, y, weight: 1 })),
      )
      const [once, often] = [weightedSlope(points), weightedSlope(repeated)]
      expect(once === null).toBe(often === null)
      expect(once?.slope ?? 0).toBeCloseTo(often?.slope ?? 0, 9)
      expect(once?.standardError ?? 0).toBeCloseTo(often?.standardError ?? 0, 9)
    }),
  )
})
