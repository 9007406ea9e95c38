import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { change, effectiveChange } from '@/stats/change'
import { figure, figureOrMissing } from './arbitraries'

test('a change is the current value less the previous one', () => {
  expect(change(95, 90)).toBe(5)
  expect(change(0, 3)).toBe(-3)
  expect(change(0.1 + 0.2, 0.3)).toBe(0)
})

test('a change from or to a missing value is missing', () => {
  expect(change(null, 3)).toBeNull()
  expect(change(3, null)).toBeNull()
  expect(effectiveChange({ current: 3, previous: null })).toBeNull()
})

describe('an effective change', () => {
  test('exceeds the gap; a change of exactly the gap is none', () => {
    expect(effectiveChange({ current: 92, previous: 90, gap: 2 })).toBe('flat')
    expect(effectiveChange({ current: 92.1, previous: 90, gap: 2 })).toBe('up')
    expect(effectiveChange({ current: 87.9, previous: 90, gap: 2 })).toBe('down')
    expect(effectiveChange({ current: 90.3, previous: 90.2, gap: 0.1 })).toBe('flat')
  })

  test('without a gap is more than 1 % of the larger value', () => {
    expect(effectiveChange({ current: 100, previous: 99 })).toBe('flat')
    expect(effectiveChange({ current: 99, previous: 100 })).toBe('flat')
    expect(effectiveChange({ current: 100, previous: 98.9 })).toBe('up')
    expect(effectiveChange({ current: 98.9, previous: 100, gap: null })).toBe('down')
  })

  test('counts any step from or to zero, and none between zeros', () => {
    expect(effectiveChange({ current: 1, previous: 0 })).toBe('up')
    expect(effectiveChange({ current: 0, previous: 0.01 })).toBe('down')
    expect(effectiveChange({ current: 0, previous: 0 })).toBe('flat')
  })

  test('there and back are opposite', () => {
    fc.assert(
      fc.property(figure, figure, fc.option(fc.integer({ min: 0, max: 50 })), (a, b, gap) => {
        const back = { up: 'down', down: 'up', flat: 'flat' } as const
        const there = effectiveChange({ current: a, previous: b, gap })
        expect(there && back[there]).toBe(effectiveChange({ current: b, previous: a, gap }))
      }),
    )
  })

  test('with a gap of zero has the sign of the change', () => {
    fc.assert(
      fc.property(figureOrMissing, figureOrMissing, (current, previous) => {
        const signs = { up: 1, down: -1, flat: 0 } as const
        const direction = effectiveChange({ current, previous, gap: 0 })
        const difference = change(current, previous)
        expect(direction === null ? null : signs[direction]).toBe(
          difference === null ? null : Math.sign(difference),
        )
      }),
    )
  })
})
