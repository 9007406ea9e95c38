import fc from 'fast-check'
import { expect, test } from 'vitest'
import { competitionRanks } from '@/stats/rank'
import { figure, figureOrMissing, judging, negated, swapped } from './arbitraries'

test('equal values share a rank and the next one is left out', () => {
  expect(competitionRanks([90, 80, 80, 70], 'higher')).toEqual([1, 2, 2, 4])
  expect(competitionRanks([70, 80, 90, 80], 'higher')).toEqual([4, 2, 1, 2])
  expect(competitionRanks([90, 80, 80, 70], 'lower')).toEqual([4, 2, 2, 1])
})

test('a missing value has no rank and takes no place, and zero is not missing', () => {
  expect(competitionRanks([null, 80, null, 90], 'higher')).toEqual([null, 2, null, 1])
  expect(competitionRanks([0, 3, null], 'lower')).toEqual([1, 2, null])
})

test('a lone unit is first, equal units are all first, and no units have no ranks', () => {
  expect(competitionRanks([5], 'lower')).toEqual([1])
  expect(competitionRanks([5, 5, 5], 'higher')).toEqual([1, 1, 1])
  expect(competitionRanks([null, null], 'higher')).toEqual([null, null])
  expect(competitionRanks([], 'higher')).toEqual([])
})

test('an indicator that does not judge ranks nobody', () => {
  expect(competitionRanks([1, 2, null], 'none')).toEqual([null, null, null])
})

test('values that differ by rounding noise are equal', () => {
  expect(competitionRanks([0.3, 0.1 + 0.2, 0.2], 'higher')).toEqual([1, 1, 3])
})

test('a rank is one more than the number of better values', () => {
  fc.assert(
    fc.property(fc.array(figureOrMissing), judging, (values, polarity) => {
      const isBetter = (a: number, b: number): boolean => (polarity === 'higher' ? a > b : a < b)
      const defined = values.map((own) =>
        own === null
          ? null
          : 1 + values.filter((other) => other !== null && isBetter(other, own)).length,
      )
      expect(competitionRanks(values, polarity)).toEqual(defined)
    }),
  )
})

test('a strictly rising transform of the values leaves the ranks as they are', () => {
  fc.assert(
    fc.property(fc.array(figureOrMissing), judging, (values, polarity) => {
      const ranks = competitionRanks(values, polarity)
      for (const rising of [
        (v: number): number => 3 * v + 7,
        (v: number): number => v ** 3,
        (v: number): number => Math.atan(v / 1000),
      ]) {
        expect(
          competitionRanks(
            values.map((value) => (value === null ? null : rising(value))),
            polarity,
          ),
        ).toEqual(ranks)
      }
    }),
  )
})

test('the order in which the units are given does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(figureOrMissing, fc.integer())), judging, (units, polarity) => {
      const ranks = competitionRanks(
        units.map(([value]) => value),
        polarity,
      )
      const order = units
        .map((_, index) => index)
        .sort((a, b) => (units[a]?.[1] ?? 0) - (units[b]?.[1] ?? 0))
      const shuffled = competitionRanks(
        order.map((index) => units[index]?.[0] ?? null),
        polarity,
      )
      expect(shuffled).toEqual(order.map((index) => ranks[index]))
    }),
  )
})

test('negating the values and swapping the polarity leaves the ranks as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.option(figure)), judging, (values, polarity) => {
      expect(competitionRanks(values.map(negated), swapped(polarity))).toEqual(
        competitionRanks(values, polarity),
      )
    }),
  )
})
