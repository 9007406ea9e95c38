import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advantage, bestValue, distances } from '@/stats/distance'
import { figureOrMissing, judging, negated, swapped } from './arbitraries'

test('a value is ahead on the good side of a mark and behind on the other', () => {
  expect(advantage({ value: 95, mark: 98, polarity: 'higher' })).toBe(-3)
  expect(advantage({ value: 99, mark: 98, polarity: 'higher' })).toBe(1)
  expect(advantage({ value: 0, mark: 2, polarity: 'lower' })).toBe(2)
  expect(advantage({ value: 5, mark: 2, polarity: 'lower' })).toBe(-3)
  expect(advantage({ value: 0.1 + 0.2, mark: 0.3, polarity: 'lower' })).toBe(0)
})

test('without a value, a mark or a polarity there is no distance', () => {
  expect(advantage({ value: null, mark: 2, polarity: 'lower' })).toBeNull()
  expect(advantage({ value: 2, mark: null, polarity: 'lower' })).toBeNull()
  expect(advantage({ value: 2, mark: 1, polarity: 'none' })).toBeNull()
})

test('the best value is the largest or the smallest, and zero can be it', () => {
  expect(bestValue([3, null, 0], 'higher')).toBe(3)
  expect(bestValue([3, null, 0], 'lower')).toBe(0)
  expect(bestValue([null], 'lower')).toBeNull()
  expect(bestValue([1, 2], 'none')).toBeNull()
})

test('each distance stands by itself', () => {
  expect(
    distances({ value: 90, target: 95, province: 88, best: null, polarity: 'higher' }),
  ).toEqual({
    toTarget: -5,
    toProvince: 2,
    toBest: null,
  })
})

test('nobody is ahead of the best, and mirrored figures are as far', () => {
  fc.assert(
    fc.property(fc.array(figureOrMissing), judging, (values, polarity) => {
      const best = bestValue(values, polarity)
      expect(bestValue(values.map(negated), swapped(polarity))).toBe(negated(best))
      for (const value of values) {
        const ahead = advantage({ value, mark: best, polarity })
        expect(ahead ?? 0).toBeLessThanOrEqual(0)
        expect(
          advantage({ value: negated(value), mark: negated(best), polarity: swapped(polarity) }),
        ).toBe(ahead)
      }
    }),
  )
})
