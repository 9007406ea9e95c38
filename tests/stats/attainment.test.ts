import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attainment, type Attainment, type Polarity } from '@/stats/attainment'
import { figure, judging, negated, swapped } from './arbitraries'

const judged = (
  value: number | null,
  target: number | null,
  near: number | null,
  polarity: Polarity,
): Attainment => attainment({ value, target, near, polarity })

describe('where higher is better', () => {
  test('a value on the target is met, on the near limit near, and below it missed', () => {
    expect(judged(98, 98, 95, 'higher')).toBe('met')
    expect(judged(97.9, 98, 95, 'higher')).toBe('near')
    expect(judged(95, 98, 95, 'higher')).toBe('near')
    expect(judged(94.9, 98, 95, 'higher')).toBe('missed')
  })

  test('without a near limit, within 5 % of the target is near', () => {
    expect(judged(93.1, 98, null, 'higher')).toBe('near')
    expect(judged(93.09, 98, null, 'higher')).toBe('missed')
    expect(judged(66.5, 70, null, 'higher')).toBe('near')
  })
})

describe('where lower is better', () => {
  test('a value on the target is met, on the near limit near, and above it missed', () => {
    expect(judged(2, 2, 3, 'lower')).toBe('met')
    expect(judged(3, 2, 3, 'lower')).toBe('near')
    expect(judged(3.1, 2, 3, 'lower')).toBe('missed')
  })

  test('without a near limit, within 5 % above the target is near', () => {
    expect(judged(10.5, 10, null, 'lower')).toBe('near')
    expect(judged(10.51, 10, null, 'lower')).toBe('missed')
  })

  test('zero is a value, and against a target of zero it is met', () => {
    expect(judged(0, 5, null, 'lower')).toBe('met')
    expect(judged(0, 0, null, 'lower')).toBe('met')
    expect(judged(1, 0, null, 'lower')).toBe('missed')
  })
})

test('rounding noise does not cross a limit', () => {
  expect(judged(0.1 + 0.2, 0.3, null, 'lower')).toBe('met')
  expect(judged(0.7 + 0.1, 0.8, null, 'higher')).toBe('met')
})

test('five per cent of a negative target lies on its wrong side', () => {
  expect(judged(-105, -100, null, 'higher')).toBe('near')
  expect(judged(-95, -100, null, 'lower')).toBe('near')
})

test('a near limit better than the target makes nothing near', () => {
  expect(judged(98, 98, 99, 'higher')).toBe('met')
  expect(judged(97.9, 98, 99, 'higher')).toBe('missed')
})

test('without a value, a target or a polarity there is no judgement', () => {
  expect(judged(null, 98, 95, 'higher')).toBe('none')
  expect(judged(98, null, 95, 'higher')).toBe('none')
  expect(judged(98, 98, 95, 'none')).toBe('none')
})

const ORDER: readonly Attainment[] = ['none', 'missed', 'near', 'met']

test('a better value never attains less', () => {
  fc.assert(
    fc.property(
      figure,
      figure,
      figure,
      fc.option(figure),
      judging,
      (a, b, target, near, polarity) => {
        const [worse, better] = (polarity === 'higher' ? a <= b : a >= b) ? [a, b] : [b, a]
        expect(ORDER.indexOf(judged(better, target, near, polarity))).toBeGreaterThanOrEqual(
          ORDER.indexOf(judged(worse, target, near, polarity)),
        )
      },
    ),
  )
})

test('negating all figures and swapping the polarity changes nothing', () => {
  fc.assert(
    fc.property(figure, figure, fc.option(figure), judging, (value, target, near, polarity) => {
      expect(judged(negated(value), negated(target), negated(near), swapped(polarity))).toBe(
        judged(value, target, near, polarity),
      )
    }),
  )
})
